import { EVENT_VERBS } from "../language/lexicon/en/event-words.js";
import { MOST_IN_SENTENCE } from "./commitments.js";
import { type DateChoice, findDate } from "./due-dates/find-date.js";
import { findFurtherDates } from "./due-dates/further-dates.js";
import { evidenceAt } from "./evidence.js";
import { type Ground, predicateOver } from "./ground.js";
import type { BriefDate, Commitment, DueDate, OutlookItem } from "./model.js";
import { findDatedLines } from "./outlook/dated-lines.js";
import { hedgeOf } from "./outlook/hedge.js";
import { holderOf } from "./outlook/holder.js";
import { isAgent } from "./parties/party.js";
import { compilePatterns, type Match } from "./patterns/matcher.js";
import { OUTLOOK_PATTERNS, type OutlookPattern } from "./patterns/outlook-patterns.js";
import { passesOutlookTests } from "./patterns/outlook-tests.js";
import { isControlled } from "./reality/control.js";
import { isGivenUp } from "./reality/given-up.js";
import { clauseOf } from "./summary/clause.js";
import { rewriteWhole } from "./summary/rewrite.js";
import { spanOf } from "./tree-walks.js";

const matcher = compilePatterns(OUTLOOK_PATTERNS);

const COPULA = "be";

/** An item without its text. Only items that are kept get one, since a sentence may have a cue in every third word. */
export interface Candidate {
  readonly item: Omit<OutlookItem, "text">;
  readonly about: number;
  readonly sentence: number;
  /** The words that its date may depend on. */
  readonly choice?: DateChoice;
}

/**
 * Finds what the article says about the future without binding anybody: forecasts, expectations, risks, conditions,
 * scheduled events. The result is in the order of the text. A clause with a commitment is left to it, except for a
 * dated event, which is both.
 */
export function findOutlook(ground: Ground, commitments: readonly Commitment[]): OutlookItem[] {
  const rank = new Map(OUTLOOK_PATTERNS.map((pattern, index) => [pattern, index]));
  const bound = new Set(commitments.flatMap(({ evidence }) => evidence.map(({ start }) => start)));
  const matches = [...matcher.match(ground.tree, ground.predicates)].sort(
    (a, b) => (rank.get(a.pattern) ?? 0) - (rank.get(b.pattern) ?? 0) || a.cue - b.cue,
  );
  const taken = new Set<number>();
  const candidates: Candidate[] = [];
  for (const match of matches) {
    const about = match.at[match.pattern.about] ?? match.cue;
    if (taken.has(about) || taken.has(match.cue) || ground.isAsked(match.cue)) continue;
    const candidate = readOutlook(ground, match, about, bound);
    if (!candidate) continue;
    for (const token of [about, match.cue, ...Object.values(match.at)]) taken.add(token);
    candidates.push(candidate);
  }
  const told = new Set(candidates.map(({ sentence }) => sentence));
  candidates.push(...findDatedLines(ground).filter(({ sentence }) => !told.has(sentence)));
  candidates.sort((a, b) => a.about - b.about);
  return onePerSentence(candidates).flatMap((kept) => tellApart(ground, kept));
}

function readOutlook(
  ground: Ground,
  match: Match<OutlookPattern>,
  about: number,
  bound: ReadonlySet<number>,
): Candidate | null {
  const { pattern, cue } = match;
  if (!passesOutlookTests(ground, pattern.tests ?? [], cue)) return null;
  if (isGivenUp(ground, cue) || (about !== cue && isGivenUp(ground, about))) return null;
  const sentence = ground.tree.tokens[cue]?.sentence ?? -1;
  const choice = choiceOf(ground, match, about);
  const found = dueOf(ground, match, choice);
  const due = found && found.precision === pattern.undatedBy ? null : found;
  if (pattern.dated && !due) return null;
  const likelihood = hedgeOf(ground, match);
  const isHedged = pattern.hedgedByAdverb === true && likelihood !== null;
  if (!due && pattern.statement && !isHedged && isInQuestion(ground, cue)) return null;
  if (pattern.dated === "calendar" && due?.means === "event" && !isOfCalendar(ground, cue, due)) return null;
  if (pattern.dated === "settled" && (due?.means !== "event" || due.value === null)) return null;
  if (pattern.dated === "calendar" && isStateOfToday(ground, cue, due)) return null;
  const date = due && withoutMeans(isDenied(ground, due) ? fromThenOn(due) : due);
  const scheduled = pattern.scheduledByEventVerb && date !== null && EVENT_VERBS.has(ground.tree.lemma(about));
  if (pattern.leftToCommitments) {
    const promised = bound.has(ground.context.analysis.sentences[sentence]?.start ?? -1);
    if (promised && !scheduled && !isHedged && !comesOfItself(ground, about)) return null;
  }
  const span = ground.context.analysis.sentences[sentence];
  if (!span) return null;
  const evidence = [evidenceAt(ground.context.document, span)];
  const holder = holderOf(ground, pattern, cue);
  return {
    about,
    sentence,
    choice,
    item: {
      kind: scheduled ? "scheduled" : pattern.kind,
      holder,
      date,
      likelihood,
      evidence,
      reason: `"${ground.tree.tokens[cue]?.text ?? ""}": ${pattern.name}`,
    },
  };
}

/** "the depots will be closed and prices will [fall]": an event without an agent, next to a commitment. */
function comesOfItself(ground: Ground, verb: number): boolean {
  const { tree, predicates } = ground;
  const { subject = null, subjectSource, passive = false } = predicates.get(verb) ?? {};
  // "there will be a review", "to ensure that it never happens" are commitments
  const isPromised = tree.child(verb, "expl") !== null || tree.lemma(tree.tokens[verb]?.head ?? verb) === "ensure";
  if (subject === null || subjectSource !== "own" || passive || isPromised) return false;
  return !isAgent(ground, subject) && !isControlled(ground, verb);
}

function choiceOf(ground: Ground, { cue, at, pattern }: Match<OutlookPattern>, about: number): DateChoice {
  const verb = ground.predicates.get(cue)?.report?.verb ?? null;
  const heads = [...new Set([about, cue, ...copula(ground, cue, at)])];
  return { heads, not: verb === null ? [] : [verb], foretells: true, alone: pattern.dated !== undefined };
}

function dueOf(ground: Ground, { cue, pattern }: Match<OutlookPattern>, choice: DateChoice): DueDate | null {
  const due = findDate(ground, choice);
  if (due && (isGroundOfPresent(ground, cue, due) || isDayOfSaying(ground, cue, due))) return null;
  if (due) return due;
  const limit = dueOfCondition(ground, cue, choice.not ?? []);
  return pattern.kind === "condition" || (limit?.means === "deadline" && isUnmet(ground, cue)) ? limit : null;
}

/**
 * "would close it if they have [not] paid by 3 May", "[unless] they pay by 3 May": it happens when the day has passed.
 */
function isUnmet({ tree, predicates }: Ground, cue: number): boolean {
  const condition = predicates.get(cue)?.condition ?? null;
  if (condition === null) return false;
  return (
    predicates.get(condition)?.negated === true || tree.children(condition).some(({ text }) => /^unless$/i.test(text))
  );
}

/** "on 3 May 2032"; "on 3 May", "on Monday" in an article whose own date is not known; unlike "after the vote". */
function isOfCalendar({ context, timesNear }: Ground, cue: number, { value, start, end }: DueDate): boolean {
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
function isStateOfToday({ predicates, context }: Ground, cue: number, due: DueDate | null): boolean {
  const { passive = false, form = null, modal = null } = predicates.get(cue) ?? {};
  const isState = passive && form === "finite" && modal === null;
  return isState && due !== null && due.value === context.document.published?.value;
}

/** "faces trial [after fleeing]", "is on course to win [after a good start]": a reason, not a time. */
function isGroundOfPresent(ground: Ground, cue: number, { text, value }: DueDate): boolean {
  if (value !== null || !/^after\b/i.test(text)) return false;
  const verb = predicateOver(ground, cue);
  const isState = verb?.form === "finite" && verb.tense === "present" && verb.modal === null;
  return isState && ground.tree.child(cue, "xcomp") === null;
}

/**
 * "If they pay [by 3 May], it ends": the date of the condition, if the main clause has none and the date can only be
 * future.
 */
function dueOfCondition(ground: Ground, cue: number, not: readonly number[]): DueDate | null {
  const condition = ground.predicates.get(cue)?.condition ?? null;
  if (condition === null || ground.context.document.published === null) return null;
  const due = findDate(ground, { heads: [condition], not, foretells: true });
  return due?.value && !/^(?:after|over|for|during)\b/i.test(due.text) ? due : null;
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

/** In UTF-16 units: a question mark further after the verb is ignored. */
const LONGEST_QUESTION = 2_000;

/** "Why [should] they pay?" */
function isInQuestion({ tree, context }: Ground, cue: number): boolean {
  const sentence = context.analysis.sentences[tree.tokens[cue]?.sentence ?? -1];
  const end = tree.tokens[cue]?.end ?? 0;
  const rest = sentence ? context.analysis.text.slice(end, Math.min(sentence.end, end + LONGEST_QUESTION)) : "";
  return /^[^.!?]*\?/u.test(rest);
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

const withoutMeans = ({ means: _, ...date }: DueDate): BriefDate => date;

/** "a deal [is] likely by May": the date depends on the verb. */
function copula({ tree }: Ground, cue: number, at: Readonly<Record<string, number>>): number[] {
  const head = tree.tokens[cue]?.head;
  const be = at[COPULA] ?? (tree.tokens[cue]?.deprel === "acomp" ? head : undefined);
  return be === undefined ? [] : [be];
}

/** One list of items per sentence. Items with dates of their own remain separate; the others join the first. */
function onePerSentence(candidates: readonly Candidate[]): Candidate[][] {
  const bySentence = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const kept = bySentence.get(candidate.sentence) ?? [];
    bySentence.set(candidate.sentence, kept);
    const same = kept.findIndex(({ item }) => sameDate(item, candidate.item));
    if (same >= 0 && !kept[same]?.item.date && candidate.item.date) kept[same] = candidate;
    else if (same < 0 && kept.length < MOST_IN_SENTENCE) kept.push(candidate);
  }
  return [...bySentence.values()];
}

/**
 * Gives each item of a sentence its own clause as text, if the clause can stand alone, so that a page does not repeat
 * the sentence.
 */
const tellApart = (ground: Ground, kept: readonly Candidate[]): OutlookItem[] =>
  kept.flatMap(({ item, about, sentence, choice }) => {
    const { reading } = ground;
    const span = reading.analysis.sentences[sentence];
    if (!span) return [];
    const within = kept.length > 1 ? clauseOf(reading, about, span) : null;
    const options = within ? { within } : { withoutReport: item.holder !== null && !hasProvisoOutside(ground, about) };
    const whole = { text: rewriteWhole(reading, span, options), ...item };
    // "3% this year and 2% [in 2032]"
    const further = choice && item.date ? findFurtherDates(ground, choice, item.date) : [];
    const others = further.filter(({ start }) => !kept.some((other) => other.item.date?.start === start));
    return [whole, ...others.map((date) => ({ ...whole, date: withoutMeans(date) }))];
  });

/** "She [said] it would close[, provided that they agreed]": dropping the report would drop the condition. */
function hasProvisoOutside({ tree, predicates }: Ground, verb: number): boolean {
  const { condition = null, report = null } = predicates.get(verb) ?? {};
  return condition !== null && report?.verb != null && tree.tokens[condition]?.head === report.verb;
}

const sameDate = (a: Pick<OutlookItem, "date">, b: Pick<OutlookItem, "date">): boolean =>
  !a.date || !b.date || a.date.start === b.date.start;
