import { BACKSHIFTING_OPENERS, CLAUSE_OPENERS, PERFECT_OPENERS } from "../lexicon/en/time-context.js";
import type { Token } from "../types.js";
import { isOpenedBy } from "./clause.js";
import type { Direction } from "./types.js";
import { FUTURE, HAD, TO } from "./verb-marks.js";
import { newWay, type Way } from "./way.js";

/** What each form of verb is judged with: the parse, and the judgement of the verb above. */
export interface VerbClimb {
  readonly tokens: readonly Token[];
  /** `verb-marks.ts`, by token index. */
  readonly marks: Uint16Array;
  /** @param steps heads that may still be climbed; with none left, a verb is judged by its own form */
  readonly ofVerb: (verb: Token, way: Way, steps: number) => Direction;
}

/**
 * [would leave when the contract expired in May], [to buy as soon as trading opened], [would pay once the council had
 * voted]: a past tense in a clause of time under a verb that looks ahead. In [would resign if she had lied in May] the
 * past perfect is past, but a deadline is not: [would resign if he had not paid by May].
 */
export function isBackshifted({ tokens, marks, ofVerb }: VerbClimb, verb: Token, way: Way, steps: number): boolean {
  let governor = tokens[verb.head];
  // [as soon as]: the clause depends on the adverb.
  const asSoonAs = governor?.upos === "ADV";
  if (governor && asSoonAs) governor = tokens[governor.head];
  if (verb.deprel !== "advcl" || !governor || governor === verb || steps <= 0) return false;
  const openers = asSoonAs ? CLAUSE_OPENERS : BACKSHIFTING_OPENERS;
  const isPerfect = ((marks[verb.index] ?? 0) & HAD) !== 0;
  if (!isOpenedBy(tokens, verb, isPerfect && !way.deadline ? PERFECT_OPENERS : openers)) return false;
  const above: Way = { ...newWay(way.date), near: false };
  return ((marks[governor.index] ?? 0) & (FUTURE | TO)) !== 0 && ofVerb(governor, above, steps - 1) === "future";
}
