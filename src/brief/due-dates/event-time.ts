import { TRIBUNAL_NOUNS } from "../../language/lexicon/en/actor-nouns.js";
import { VAGUE_ADVERBS } from "../../language/lexicon/en/adverbs.js";
import {
  EDGES_OF_TIME,
  LIMIT_UNITS,
  PARTAKING_VERBS,
  PARTS_OF_TIME,
  POINT_NOUNS,
  SIDES,
  STRETCHES_OF_TIME,
  TIME_CLAUSE_WORDS,
} from "../../language/lexicon/en/date-words.js";
import { EVENT_NOUNS, JOURNEY_NOUNS, NEXT_WORDS } from "../../language/lexicon/en/event-words.js";
import { SAY_VERBS, THINK_VERBS } from "../../language/lexicon/en/reporting-verbs.js";
import { MONTHS } from "../../language/lexicon/en/time-words.js";
import type { Timex, Token } from "../../language/types.js";
import type { Ground } from "../ground.js";
import type { DueDate } from "../model.js";
import type { Tree } from "../tree.js";
import { spanOf } from "../tree-walks.js";
import { lastDayOf } from "./calendar.js";
import { isFormerPlan, isShifted } from "./date-of-another.js";
import { headOfTime } from "./date-phrase.js";
import type { DateChoice } from "./find-date.js";
import { isGround } from "./grounds.js";
import { findSetPhrase } from "./set-phrase.js";

/**
 * "once the date is announced", "until the next election", "very soon": a time without a date, in the article's words.
 */
export function findEventTime(ground: Ground, { heads, not = [], alone = false }: DateChoice): DueDate | null {
  const { tree } = ground;
  for (const head of heads) {
    if (isFormerPlan(tree, tree.tokens[head])) continue;
    for (const child of beside(tree, head)) {
      if (not.includes(child.index) || isPastStretch(ground, child) || isOfPastDeed(ground, head, child)) continue;
      if (isElapsed(ground.tree, head, child)) continue;
      if (opensClause(ground, child) || TESTS.some((test) => test(tree, child))) return wordsOf(ground, child, alone);
    }
  }
  return findSetPhrase(ground, heads[0] ?? -1) ?? findNextEvent(ground, heads[0] ?? -1);
}

/**
 * "could confound the forecasts of a low turnout [at the coming election]": a "next" event is the time, however deep in
 * the sentence.
 */
function findNextEvent(ground: Ground, head: number): DueDate | null {
  const { tree } = ground;
  for (let i = head + 1; i <= Math.min(tree.lastIn(head), head + LONGEST); i++) {
    const token = tree.tokens[i];
    if (!token || /^(?:relcl|acl|advcl|ccomp)$/.test(token.deprel)) return null;
    const noun = token.deprel === "prep" ? tree.child(i, "pobj") : null;
    const isNext = noun && tree.children(noun.index).some(({ text }) => NEXT_WORDS.has(text.toLowerCase()));
    if (isNext && isEventPhrase(tree, token)) return wordsOf(ground, token);
  }
  return null;
}

/**
 * The dependents of a verb, of its object (the parser may attach the phrase there: "a role [at the election]"), and of
 * the deed it governs ("expects voters to decide [at the next election]").
 */
function beside(tree: Tree, head: number): readonly Token[] {
  const deed = tree
    .children(head)
    .find(
      ({ index, deprel }) =>
        deprel === "xcomp" || (deprel === "ccomp" && (isInfinitive(tree, index) || isView(tree, head))),
    );
  return [head, deed?.index].flatMap((verb) => {
    if (verb === undefined) return [];
    const object = tree.child(verb, "dobj", "attr");
    const prepositions = object ? tree.children(object.index).filter(({ deprel }) => deprel === "prep") : [];
    return [...tree.children(verb), ...prepositions];
  });
}

/**
 * "would [argue] that it will win by the time of the election": the time belongs to the prediction, not to the saying.
 */
const isView = (tree: Tree, verb: number): boolean =>
  SAY_VERBS.has(tree.lemma(verb)) || THINK_VERBS.has(tree.lemma(verb));

const isInfinitive = (tree: Tree, verb: number): boolean =>
  tree.children(verb).some(({ deprel, tag }) => deprel === "aux" && tag === "TO");

/** "[until] the hearing", "[at] the next election" */
function isEventPhrase(tree: Tree, prep: Token): boolean {
  const noun = prep.deprel === "prep" ? tree.child(prep.index, "pobj") : null;
  if (!noun) return false;
  if (/^(until|till|pending)$/i.test(prep.text)) return true;
  const word = prep.text.toLowerCase();
  if (startsInTime(tree, prep) !== null) return true;
  if (word === "before" && (TRIBUNAL_NOUNS.has(tree.lemma(noun.index)) || tree.entity(noun.index) === "ORG"))
    return false;
  // "put patients before [profits]": an order of importance
  const isBarePlural = noun.tag === "NNS" && tree.child(noun.index, "det", "poss", "nummod", "amod") === null;
  if (word === "before" && isBarePlural && !EVENT_NOUNS.has(tree.lemma(noun.index))) return false;
  if (word === "after" && isLapse(tree, noun)) return false;
  if (/^(before|after|during)$/.test(word)) return noun.upos !== "PRON";
  // "by five votes", unlike "in the 2036 election"
  const number = tree.child(noun.index, "nummod");
  if (number && !(/^[12]\d{3}$/.test(number.text) && isOne(tree, noun))) return false;
  if (
    EVENT_NOUNS.has(tree.lemma(noun.index)) &&
    noun.text !== "event" && // "in the event of a strike"
    (/^(at|by)$/.test(word) ||
      // "ready for the next election", unlike "wait for the vote", "a date for a new round": a purpose
      (word === "for" && isTimed(tree, noun)) ||
      (word === "in" && (isOne(tree, noun) || hasMonth(tree, noun)) && !isTakenPartIn(tree, prep)) ||
      // "an effect on the vote"
      (word === "on" && JOURNEY_NOUNS.has(tree.lemma(noun.index)) && isOne(tree, noun)))
  )
    return true;
  if (word === "at" && POINT_NOUNS.has(tree.lemma(noun.index)) && tree.child(noun.index, "det")?.text === "some")
    return true;
  if (/^(?:following|through|throughout)$/.test(word)) return EVENT_NOUNS.has(tree.lemma(noun.index));
  if (/^(at|by|in|on|upon|from)$/.test(word) && isEdge(tree, noun)) return true;
  return /^(at|by|for|in|within|over)$/.test(word) && isStretch(tree, noun);
}

/** "will stay [in the race]", "will compete [in the primary]": what somebody takes part in, and not when. */
const isTakenPartIn = (tree: Tree, prep: Token): boolean => PARTAKING_VERBS.has(tree.lemma(prep.head));

/** "at the [end] of the trial", "by the [time] of the vote", "by the [time] they vote"; "at a [time] of need" is a state */
const isEdge = (tree: Tree, noun: Token): boolean =>
  EDGES_OF_TIME.has(tree.lemma(noun.index)) &&
  !/^an?$/i.test(tree.child(noun.index, "det")?.text ?? "") &&
  !tree.children(noun.index).some(({ text }) => SIDES.has(text.toLowerCase())) &&
  tree
    .children(noun.index)
    .some(({ text, deprel }) => text === "of" || (noun.text === "time" && /^(?:relcl|acl)$/.test(deprel)));

/** "[in time for] the 2036 Olympics": the index of "in", or null. */
const startsInTime = ({ tokens }: Tree, prep: Token): number | null =>
  prep.text === "for" && tokens[prep.index - 1]?.text === "time" && /^in$/i.test(tokens[prep.index - 2]?.text ?? "")
    ? prep.index - 2
    : null;

/** "in [the] final": a definite event. */
const isOne = (tree: Tree, noun: Token): boolean =>
  tree.children(noun.index).some(({ text }) => /^(the|this|next|forthcoming|upcoming|his|her|its|their)$/i.test(text));

/** "in the coming [weeks]", "in the next [parliament]", "this [season]": a period to come. */
const isStretch = (tree: Tree, noun: Token): boolean =>
  (PARTS_OF_TIME.has(tree.lemma(noun.index)) || STRETCHES_OF_TIME.has(tree.lemma(noun.index))) &&
  tree.children(noun.index).some(({ text }) => /^(next|coming|forthcoming|following|this|future)$/i.test(text));

/** "[once] it is known", "[after] completing all orders": a clause of time that is still open. */
function opensClause(ground: Ground, clause: Token): boolean {
  const { tree, predicates } = ground;
  if (clause.deprel !== "advcl" && clause.deprel !== "prep") return false;
  const opener = tree.tokens[tree.firstIn(clause.index)];
  const verb = clause.deprel === "prep" ? tree.child(clause.index, "pcomp") : clause;
  const word = opener?.text.toLowerCase() ?? "";
  if (!verb || !TIME_CLAUSE_WORDS.has(word)) return false;
  // "agreed to pay [after admitting guilt]", "ordered it to reopen [after ruling]": why it was agreed
  if (isGround(verb, word)) return false;
  const { tense, form } = predicates.get(verb.index) ?? {};
  // "when to have a chance of it", "when holding it"
  const isAnyTime = word === "when" && (form === "infinitive" || form === "gerund");
  return (tense !== "past" || isShifted(ground, clause)) && !isAnyTime;
}

/** "after two [years] of losses", "after [months] in which it lost money": how long something went on before. */
const isLapse = (tree: Tree, noun: Token): boolean =>
  noun.tag === "NNS" &&
  LIMIT_UNITS.has(tree.lemma(noun.index)) &&
  tree.children(noun.index).some(({ text, deprel }) => text === "of" || deprel === "relcl");

/** "for the [next] election", "for the [2036] Games", "for the [May] vote" */
const isTimed = (tree: Tree, noun: Token): boolean =>
  tree.tokens
    .slice(tree.firstIn(noun.index), noun.index)
    .some(({ text }) => NEXT_WORDS.has(text.toLowerCase()) || text.toLowerCase() in MONTHS || /^[12]\d{3}$/.test(text));

/** "in a [November] vote" */
const hasMonth = (tree: Tree, noun: Token): boolean =>
  tree
    .children(noun.index)
    .some(({ text, deprel }) => /^(?:compound|nmod)$/.test(deprel) && text.toLowerCase() in MONTHS);

/** "this [season]" without a preposition */
const isBareStretch = (tree: Tree, noun: Token): boolean =>
  /^(?:npadvmod|tmod)$/.test(noun.deprel) && STRETCHES_OF_TIME.has(tree.lemma(noun.index)) && isStretch(tree, noun);

/** "vowed [this week] to pay": the week of the vow. */
const isPastStretch = ({ tree, timesNear }: Ground, child: Token): boolean =>
  isBareStretch(tree, child) &&
  timesNear(child.index).some(
    ({ firstToken, endToken, side }) => side === "past" && child.index >= firstToken && child.index < endToken,
  );

/** "[After] 20 years in office, she will": how long it has been, unlike "after two years". */
function isElapsed(tree: Tree, head: number, { text, index }: Token): boolean {
  const unit = index < head && /^after$/i.test(text) ? tree.child(index, "pobj") : null;
  if (unit === null || !/^(?:day|week|month|year|decade)$/.test(tree.lemma(unit.index))) return false;
  return tree
    .children(unit.index)
    .some((child) => child.index > unit.index && /^(?:in|as|at|of|with|without|on)$/i.test(child.text));
}

/** "[closer] to the election", "[ahead] of the summit" */
const isNearing = (tree: Tree, { deprel, index, text }: Token): boolean => {
  const to = deprel === "advmod" && /^(?:closer|nearer|ahead)$/i.test(text) ? tree.child(index, "prep") : null;
  const noun = to && tree.child(to.index, "pobj");
  return noun !== null && EVENT_NOUNS.has(tree.lemma(noun.index));
};

/** "[after a walk] they sealed the agreement": the time of a deed that is done. */
const isOfPastDeed = ({ tree, predicates }: Ground, head: number, { head: governor, index }: Token): boolean => {
  const deed = predicates.get(head);
  const opener = tree.tokens[tree.firstIn(index)]?.text ?? "";
  return (
    governor === head &&
    deed?.tense === "past" &&
    deed.form === "finite" &&
    /^(?:after|during|at|in|on|following)$/i.test(opener)
  );
};

/** "[soon]", but not "soon after the vote" */
const isVague = (tree: Tree, { deprel, index }: Token): boolean =>
  deprel === "advmod" &&
  VAGUE_ADVERBS.has(tree.lemma(index)) &&
  !/^(?:after|before)$/i.test(tree.tokens[index + 1]?.text ?? "");

const TESTS = [isEventPhrase, isBareStretch, isNearing, isVague] as const;

/** In tokens. */
const LONGEST = 20;

function wordsOf(ground: Ground, child: Token, alone = false): DueDate | null {
  const { tree, context } = ground;
  if (tree.lastIn(child.index) - tree.firstIn(child.index) > LONGEST) return null;
  const inTime = startsInTime(tree, child);
  const { start, end } = spanOf(tree, inTime ?? tree.firstIn(child.index), lastOfPhrase(tree, child));
  // Also the time right behind the phrase: "at a meeting [last week]"
  const inside = ground.timesNear(child.index).filter((time) => time.start >= start && time.start <= end + 1);
  if (inside.some((time) => isOver(ground, time) || (alone && time.value === null && time.side === "past")))
    return null;
  const text = context.analysis.text.slice(start, end).replace(/[\s,.;:"”]$/u, "");
  // 'until a bill is passed "next week': the rest of the quotation is outside
  if ((text.match(/["“”]/gu)?.length ?? 0) % 2 === 1) return null;
  const means = /^(?:until|till|before|by|ahead of|in time)\b/i.test(text) ? "deadline" : "event";
  const settled = /^after\b/i.test(text) ? null : dateOfEvent(ground, child, start, end);
  return {
    text,
    value: settled?.value ?? null,
    precision: settled?.precision ?? null,
    start,
    end: start + text.length,
    means,
  };
}

/**
 * "at the election[, which most expect to be close]": without a clause that only adds to the event. A restrictive
 * clause remains.
 */
function lastOfPhrase(tree: Tree, child: Token): number {
  const noun = child.deprel === "prep" ? tree.child(child.index, "pobj") : null;
  const clause = noun && tree.child(noun.index, "relcl");
  const last = clause ? tree.firstIn(clause.index) - 1 : -1;
  return tree.tokens[last]?.text === "," ? last - 1 : tree.lastIn(child.index);
}

/** "after the [2001] attacks", "after the floods [two weeks ago]", "at a meeting [last week]" */
function isOver({ context }: Ground, { value, type, text }: Timex): boolean {
  if (/\bago$|^(?:late |early |earlier )?(?:last|yesterday)\b/i.test(text)) return true;
  const last = value && type === "DATE" ? lastDayOf(value) : null;
  return last !== null && context.document.published !== null && last < context.document.published.value;
}

/**
 * "before the [May] election", "ahead of the [May] election", "before she leaves on [Friday]", "in time for the [2036]
 * Olympics": the date of the event, if it is still to come.
 */
function dateOfEvent({ tree, context, timesNear }: Ground, child: Token, start: number, end: number): Timex | null {
  const isClause = child.deprel === "advcl";
  if (child.deprel !== "prep" && !isClause && !isNearing(tree, child)) return null;
  const published = context.document.published?.value ?? "";
  const inside = timesNear(child.index).filter((time) => time.start >= start && time.end <= end);
  const [only] = inside;
  const noun = only && tree.tokens[headOfTime(tree, only)];
  // "until the [April] bank meeting"
  const above = noun && tree.head(noun);
  const event = above?.deprel === "compound" ? tree.head(above) : above;
  if (!only || !event || inside.length > 1 || only.type !== "DATE") return null;
  // "before she leaves [on Friday]"
  if (!isClause && !EVENT_NOUNS.has(tree.lemma(event.index)) && event.upos !== "PROPN") return null;
  const last = only.value ? lastDayOf(only.value) : null;
  return last !== null && last >= published ? only : null;
}
