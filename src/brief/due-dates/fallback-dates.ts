import { APPOINTED_WORDS } from "../../language/lexicon/en/date-words.js";
import type { Timex, Token } from "../../language/types.js";
import type { Ground } from "../ground.js";
import { MOST_CLAUSES } from "../limits.js";
import type { DueDate } from "../model.js";
import type { Tree } from "../tree.js";
import { isOtherClause } from "../tree-walks.js";
import { isAdverbial } from "./adverbial-date.js";
import { isAside, isForetold, isOfBaseline, isOfEqual, isOfNoun, isUntold } from "./date-of-another.js";
import { dateWords, headOfTime } from "./date-phrase.js";
import { isToCome, relativeAbove } from "./date-to-come.js";
import { dueDateOf, termOf } from "./due-date.js";
import type { DateChoice } from "./find-date.js";
import { isPastParticiple } from "./rank-date.js";

/*
 * Dates for a choice to which no date of the sentence belongs by the parse.
 */

/** A date after the verb that the parser attached elsewhere, if it is adverbial, to come and not the day of saying. */
export function findLooseDate(ground: Ground, choice: DateChoice, times: readonly Timex[]): DueDate | null {
  const { heads, not = [] } = choice;
  const { tree, predicates } = ground;
  const head = heads[0] ?? 0;
  for (const time of times) {
    if (time.type === "DURATION" || !isToCome(ground, time, choice)) continue;
    const start = headOfTime(tree, time);
    const verb = verbAbove(ground, start);
    if (!isAdverbial(tree, start, time) || verb === null || isOfBaseline(tree, time.firstToken)) continue;
    if (isOfEqual(tree, start)) continue;
    if (isOfNoun(tree, start, time, dateWords(tree, time).preposition, choice)) continue;
    if (time.firstToken < head ? !isForetold(ground, time, verb, head) : not.includes(verb)) continue;
    const identifies = isAside(tree, verb) || (!choice.foretells && isPastParticiple(tree, tree.tokens[verb]));
    if (!heads.includes(verb) && (identifies || (!choice.foretells && isInOtherClause(ground, verb, heads)))) continue;
    if (predicates.get(verb)?.tense === "past" && !isUntold(ground, time)) continue;
    if (isPastAnotherVerb(ground, head, start, not)) continue;
    return dueDateOf(ground, time);
  }
  return null;
}

/**
 * "will pay for it, and said it [would] keep the port until May": a finite verb of another clause stands between, and
 * the date is nearer to it.
 */
function isPastAnotherVerb({ tree, predicates }: Ground, head: number, date: number, not: readonly number[]): boolean {
  for (let i = Math.max(head, tree.lastIn(head), date - CLAUSE_REACH) + 1; i < date; i++) {
    const verb = predicates.get(i);
    if (verb?.form === "finite" && !not.includes(i) && verb.subjectSource === "own" && !isAbove(tree, i, head))
      return true;
  }
  return false;
}

/** In tokens. */
const CLAUSE_REACH = 40;

/** Whether a word governs another, directly or not, and not from outside its relative clause. */
function isAbove(tree: Tree, above: number, token: number): boolean {
  let at: Token | null = tree.tokens[token] ?? null;
  for (let steps = 0; at && steps < MOST_CLAUSES; at = tree.head(at), steps++) {
    if (at.index === above) return true;
    if (at.deprel === "relcl") return false;
  }
  return false;
}

/** "will sell it and [has pledged to pay by May]", "will go, and the firm [closes in May]": a clause of its own. */
function isInOtherClause({ tree }: Ground, verb: number, heads: readonly number[]): boolean {
  let at: Token | null = tree.tokens[verb] ?? null;
  for (let steps = 0; at && steps < MOST_CLAUSES && !heads.includes(at.index); at = tree.head(at), steps++) {
    if (isOtherClause(tree, at)) return heads.includes(at.head);
  }
  return false;
}

/** The nearest verb above a token. */
export function verbAbove({ tree, predicates }: Ground, token: number): number | null {
  let at: Token | null = tree.tokens[token] ?? null;
  for (let steps = 0; at && steps < MOST_CLAUSES; at = tree.head(at), steps++)
    if (predicates.has(at.index)) return at.index;
  return null;
}

/** "an [April 15] deadline to pay": the date that the noun has before it. */
export function findDateOfDeadline(ground: Ground, choice: DateChoice, times: readonly Timex[]): DueDate | null {
  const { tree } = ground;
  for (const time of times) {
    const { head = -1, deprel = "" } = tree.tokens[headOfTime(tree, time)] ?? {};
    const isBefore = /^(?:amod|compound|nmod|nummod)$/.test(deprel) && tree.lemma(head) === "deadline";
    if (!isBefore || !choice.heads.includes(head) || !isToCome(ground, time, choice)) continue;
    const date = dueDateOf(ground, time);
    if (date) return { ...date, means: "deadline" };
  }
  return null;
}

/** "spoke ahead of [17 December], when the union will decide", "until [Monday], when it will meet": the day explained. */
export function findDateOfWhen(ground: Ground, choice: DateChoice): DueDate | null {
  const { tree } = ground;
  const verb = tree.tokens[choice.heads[0] ?? -1];
  if (verb?.deprel !== "relcl" || !tree.children(verb.index).some(({ text }) => /^when$/i.test(text))) return null;
  const day = ground
    .timesNear(verb.index)
    .find(({ type, firstToken, endToken }) => type === "DATE" && firstToken <= verb.head && verb.head < endToken);
  const date = day && isToCome(ground, day, choice) ? dueDateOf(ground, day) : null;
  return day && date ? { ...date, text: day.text, start: day.start, end: day.end, means: "event" } : null;
}

/** "The overhaul, due [on Thursday], could mean cuts": the day appointed for the subject. */
export function findDateOfSubject(ground: Ground, choice: DateChoice, times: readonly Timex[]): DueDate | null {
  const { tree } = ground;
  const subjects = choice.heads.flatMap((head) => tree.child(head, "nsubj", "nsubjpass")?.index ?? []);
  for (const time of times) {
    if (time.type !== "DATE" || !isToCome(ground, time, choice)) continue;
    let appointed = false;
    let at: Token | null = tree.tokens[headOfTime(tree, time)] ?? null;
    for (let steps = 0; at && steps < MOST_CLAUSES; at = tree.head(at), steps++) {
      if (subjects.includes(at.index)) {
        if (appointed) return dueDateOf(ground, time);
        break;
      }
      if (at.tag.startsWith("VB") || at.upos === "ADJ") appointed = APPOINTED_WORDS.has(at.text.toLowerCase());
    }
  }
  return null;
}

/**
 * "agreed to a [five-year] contract", "to a truce that takes effect [on Friday]": how long, or from when, an agreement
 * runs.
 */
export function findTermOfNoun(ground: Ground, choice: DateChoice, times: readonly Timex[]): DueDate | null {
  const { tree } = ground;
  const { heads, term = false } = choice;
  if (!term) return null;
  for (const time of times) {
    const word = tree.tokens[headOfTime(tree, time)];
    if (!word) continue;
    if (time.type === "DURATION" && /^(?:amod|compound|nmod|nummod)$/.test(word.deprel) && heads.includes(word.head))
      return { text: time.text, value: null, precision: null, start: time.start, end: time.end, means: "term" };
    if (isToCome(ground, time, choice) && isAdverbial(tree, word.index, time) && isInClauseOf(tree, word, heads))
      return termOf(ground, time);
  }
  return null;
}

/** "a contract [that runs through 2031]", "a contract with the union [which expires in 2031]". */
function isInClauseOf(tree: Tree, word: Token, nouns: readonly number[]): boolean {
  const clause = relativeAbove(tree, word);
  let at = clause && tree.head(clause);
  for (let steps = 0; at && steps < MOST_CLAUSES; at = tree.head(at), steps++) {
    if (nouns.includes(at.index)) return true;
    if (at.deprel !== "prep" && at.deprel !== "pobj") break;
  }
  return false;
}
