import {
  APPOINTING,
  IMPLICATIVE,
  PROSPECTIVE,
  REPORTING,
  SCHEDULING,
  SUMMONING,
  WISHING,
} from "../lexicon/en/time-context.js";
import { CHANCES, DECISIONS } from "../lexicon/en/time-nouns.js";
import type { Token } from "../types.js";
import { isFirst, isPresent, verbAbove } from "./clause.js";
import type { Direction } from "./types.js";
import type { VerbClimb } from "./verb-climb.js";
import { HAD, HAS, isVerb, PAST } from "./verb-marks.js";
import type { Way } from "./way.js";

/**
 * The side of an infinitive's date. In [pledged to work together after talks on Friday] the talks may have led to the
 * pledge; in [will work together after talks on Friday] they are ahead.
 */
export function directionOfInfinitive(climb: VerbClimb, verb: Token, way: Way, steps: number): Direction {
  const direction = fromGovernor(climb, verb, way, steps);
  if (!way.afterEvent || direction !== "future") return direction;
  const above = verbAbove(climb.tokens, verb);
  const isOver = above && (above.tag === "VBD" || ((climb.marks[above.index] ?? 0) & (PAST | HAD | HAS)) !== 0);
  return isOver ? "either" : direction;
}

/**
 * [plans to sign], [a deal to sign], [is to sign] are ahead. [came to sign], [began to sign] go with the governing
 * verb.
 */
function fromGovernor(climb: VerbClimb, verb: Token, way: Way, steps: number): Direction {
  const governor = climb.tokens[verb.head];
  if (!governor || governor === verb || steps <= 0) return "future";
  if (!isVerb(governor)) return underNoun(climb, verb, governor, way, steps);
  const marks = climb.marks[verb.index] ?? 0;
  const above = climb.marks[governor.index] ?? 0;
  return underVerb(verb, marks, governor, above, way) ?? climb.ofVerb(governor, way, steps - 1);
}

/** [a deal to sign], [willing to sign]: an infinitive under a noun or an adjective. */
function underNoun(climb: VerbClimb, verb: Token, governor: Token, way: Way, steps: number): Direction {
  const { tokens, marks, ofVerb } = climb;
  const lemma = governor.lemma.toLowerCase();
  // [her decision to sign in May] may have been carried out by now.
  if (DECISIONS.has(lemma) && !way.deadline) return "either";
  // [had a chance to vote on Tuesday], but [will have a chance to vote]
  if (CHANCES.has(lemma) && !way.deadline && verbAbove(tokens, governor)?.tag === "VBD") return "either";
  const verbOfFirst = isFirst(tokens, governor) ? verbAbove(tokens, governor) : undefined;
  if (verbOfFirst) return ofVerb(verbOfFirst, way, steps - 1);
  // [was willing to sign] is over; [was due to sign] and [a plan to sign] are not.
  const copula = governor.upos === "ADJ" && !PROSPECTIVE.has(lemma) ? tokens[governor.head] : undefined;
  if (copula && isVerb(copula)) {
    // [is eligible to vote in November]
    const isAhead = isPresent(copula, marks[copula.index] ?? 0) && !((marks[verb.index] ?? 0) & HAS);
    return isAhead ? "future" : ofVerb(copula, way, steps - 1);
  }
  const be = APPOINTING.has(lemma) ? tokens[governor.head] : undefined;
  // [was due to sign] may be over; [announced plans to sign] does not say.
  return be?.tag === "VBD" && be.lemma === "be" ? "either" : "future";
}

/**
 * [was to sign], [sought to sign]: an infinitive under a verb; null if it goes with that verb.
 *
 * @param marks of the infinitive
 * @param above marks of the governing verb
 */
function underVerb(verb: Token, marks: number, governor: Token, above: number, way: Way): Direction | null {
  const lemma = governor.lemma.toLowerCase();
  // [was to sign], [was scheduled to sign]: the plan may have been carried out by now.
  if (lemma === "be" && governor.tag === "VBD") return "either";
  if (APPOINTING.has(lemma) && above & (PAST | HAD)) return "either";
  // [prepared to leave on Tuesday]: past or still to come.
  if (lemma === "prepare" && governor.tag === "VBD") return "either";
  // [were going to sign], [had hoped to sign]: the outcome is not stated.
  if ((lemma === "go" && above & PAST) || (WISHING.has(lemma) && above & HAD)) return "either";
  // [had to sign], [has had to sign]; the deadline of [had to sign by Friday] may still be ahead.
  if (lemma === "have" && (governor.tag === "VBD" || above & (HAS | HAD))) return way.deadline ? "either" : "past";
  // [sought to calm the markets on Tuesday]
  if (lemma === "seek" && governor.tag === "VBD" && !way.deadline) return "past";
  // [was said to be writing it on Friday]
  if (verb.tag === "VBG" && above & PAST && governor.tag === "VBN" && REPORTING.has(lemma)) return "past";
  const isPlanned = PROSPECTIVE.has(lemma) || SCHEDULING.has(lemma);
  // [is said to have signed], [seems to have signed]
  if (marks & HAS && !isPlanned && !way.deadline) return "past";
  if (isPlanned || lemma === "be" || lemma === "have") return "future";
  // [was released on bail to appear in June]
  if (SUMMONING.has(lemma)) return "either";
  return (verb.deprel === "xcomp" || verb.deprel === "ccomp") && !IMPLICATIVE.has(lemma) ? "future" : null;
}
