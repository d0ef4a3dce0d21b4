import { type DateChoice, findDate } from "../due-dates/find-date.js";
import { type Ground, predicateOver } from "../ground.js";
import type { BriefDate, DueDate } from "../model.js";
import type { Match } from "../patterns/matcher.js";
import type { OutlookPattern } from "../patterns/outlook-patterns.js";
import { spanOf } from "../tree-walks.js";

/*
 * The date of an item of the outlook.
 */

const COPULA = "be";

/** The words of an item that its date may depend on. */
export function choiceOf(ground: Ground, { cue, at, pattern }: Match<OutlookPattern>, about: number): DateChoice {
  const verb = ground.predicates.get(cue)?.report?.verb ?? null;
  const heads = [...new Set([about, cue, ...copula(ground, cue, at)])];
  return { heads, not: verb === null ? [] : [verb], foretells: true, alone: pattern.dated !== undefined };
}

/** When it is to happen, or the last day of its condition; null if the sentence does not say. */
export function dueOf(ground: Ground, { cue, pattern }: Match<OutlookPattern>, choice: DateChoice): DueDate | null {
  const due = findDate(ground, choice);
  if (due && (isGroundOfPresent(ground, cue, due) || isDayOfSaying(ground, cue, due))) return null;
  if (due) return due;
  const limit = dueOfCondition(ground, cue, choice.not ?? []);
  return pattern.kind === "condition" || (limit?.means === "deadline" && isUnmet(ground, cue)) ? limit : null;
}

/**
 * "would close it if they have [not] paid by 3 May", "[unless] they pay by 3 May": it happens when the day has passed.
 */
function isUnmet(ground: Ground, cue: number): boolean {
  const { tree, predicates } = ground;
  const condition = conditionOf(ground, cue);
  if (condition === null) return false;
  return (
    predicates.get(condition)?.negated === true || tree.children(condition).some(({ text }) => /^unless$/i.test(text))
  );
}

/** The condition of a verb, or of what it says: "warned that it would close [if they did not pay by 3 May]". */
function conditionOf({ tree, predicates }: Ground, verb: number): number | null {
  const said = tree.child(verb, "ccomp")?.index ?? verb;
  return predicates.get(verb)?.condition ?? predicates.get(said)?.condition ?? null;
}

/**
 * "If they pay [by 3 May], it ends": the date of the condition, if the main clause has none and the date can only be
 * future.
 */
function dueOfCondition(ground: Ground, cue: number, not: readonly number[]): DueDate | null {
  const condition = conditionOf(ground, cue);
  if (condition === null) return null;
  const due = findDate(ground, { heads: [condition], not, foretells: true });
  if (ground.context.document.published === null && due?.means !== "deadline") return null;
  return due?.value && !/^(?:after|over|for|during)\b/i.test(due.text) ? due : null;
}

/** "faces trial [after fleeing]", "is on course to win [after a good start]": a reason, not a time. */
function isGroundOfPresent(ground: Ground, cue: number, { text, value }: DueDate): boolean {
  if (value !== null || !/^after\b/i.test(text)) return false;
  const verb = predicateOver(ground, cue);
  const isState = verb?.form === "finite" && verb.tense === "present" && verb.modal === null;
  return isState && ground.tree.child(cue, "xcomp") === null;
}

/** "warned [on Monday] that it may fail": the day of the warning, if the date may be past. */
function isDayOfSaying({ tree, predicates, context }: Ground, cue: number, { start, value }: DueDate): boolean {
  const verb = predicates.get(cue);
  const clause = verb?.tense === "past" && !verb.passive ? tree.child(cue, "ccomp") : null;
  if (!clause || !predicates.has(clause.index)) return false;
  if (start === null || (value !== null && context.document.published !== null)) return false;
  const told = spanOf(tree, tree.firstIn(clause.index), tree.lastIn(clause.index));
  return start < told.start || start >= told.end;
}

/** "a deal [is] likely by May": the date depends on the verb. */
function copula({ tree }: Ground, cue: number, at: Readonly<Record<string, number>>): number[] {
  const head = tree.tokens[cue]?.head;
  const be = at[COPULA] ?? (tree.tokens[cue]?.deprel === "acomp" ? head : undefined);
  return be === undefined ? [] : [be];
}

/** The date in the form of an item of the outlook. */
export function asBriefDate(ground: Ground, due: DueDate): BriefDate {
  const { means: _, ...date } = isDenied(ground, due) ? fromThenOn(due) : due;
  return date;
}

/** "will not open [before] 2032": the preposition depends on a verb that is denied; "on or before" on another word. */
function isDenied({ predicates, reading }: Ground, { start }: DueDate): boolean {
  const opener = start === null ? undefined : reading.tokenAt(start);
  return opener?.deprel === "prep" && predicates.get(opener.head)?.negated === true;
}

/** "will not open [before 2032]" -> "2032": from then on. */
function fromThenOn(due: DueDate): DueDate {
  const [before = ""] = /^before\s+/i.exec(due.text) ?? [];
  if (due.value === null || before === "" || due.start === null) return due;
  return { ...due, text: due.text.slice(before.length), start: due.start + before.length };
}

/** "on 3 May 2032"; "on 3 May", "on Monday" in an article whose own date is not known; unlike "after the vote". */
export function isOfCalendar({ context, timesNear }: Ground, cue: number, { value, start, end }: DueDate): boolean {
  if (value !== null) return true;
  if (context.document.published !== null || start === null || end === null) return false;
  return timesNear(cue).some(
    (time) =>
      time.type === "DATE" &&
      time.side === "future" &&
      /^(?:day|month)$/.test(time.precision ?? "") &&
      start <= time.start &&
      time.end <= end,
  );
}

/** "Shops [are closed] on Monday", written on that day: what is so, not what is to come. */
export function isStateOfToday({ predicates, context }: Ground, cue: number, due: DueDate | null): boolean {
  const { passive = false, form = null, modal = null } = predicates.get(cue) ?? {};
  const isState = passive && form === "finite" && modal === null;
  return isState && due !== null && due.value === context.document.published?.value;
}
