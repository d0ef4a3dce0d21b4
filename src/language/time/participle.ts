import {
  ACCUSING,
  AGREEING,
  APPOINTING,
  CLAUSE_OPENERS,
  OPENING,
  REACTING,
  REPORTING,
  SCHEDULING,
} from "../lexicon/en/time-context.js";
import { PROSPECTIVE_NOUNS, PROSPECTS } from "../lexicon/en/time-nouns.js";
import type { Token } from "../types.js";
import { isEvent, isGerund, isOpenedBy, isPresent, verbAbove, wasOvertaken } from "./clause.js";
import type { Direction } from "./types.js";
import { isBackshifted, type VerbClimb } from "./verb-climb.js";
import { HAD, HAS, isVerb, NOT, PAST, PRESENT } from "./verb-marks.js";
import { hasConvened, isAgreed, isExpected, isScheduled, isSuspended, type Way } from "./way.js";

/**
 * [is meeting] and [is scheduled] look ahead; [was scheduled], [has met] and [held] look back; [was scheduled for
 * Friday] and [has closed the border until Friday] look ahead again. A bare [meeting] goes with its governor.
 */
export function directionOfParticiple(climb: VerbClimb, verb: Token, way: Way, steps: number): Direction {
  const { tokens } = climb;
  const marks = climb.marks[verb.index] ?? 0;
  const lemma = verb.lemma.toLowerCase();
  if (marks & HAS) {
    const isAhead = way.deadline || isScheduled(lemma, way) || isAgreed(lemma, way) || hasConvened(tokens, verb, way);
    return isAhead ? "future" : "past";
  }
  const fixed = verb.deprel === "acl" ? tokens[verb.head] : undefined;
  if (fixed && (marks & ~NOT) === 0 && PROSPECTIVE_NOUNS.has(fixed.lemma.toLowerCase()) && lemma === "set") {
    // [has a deadline set for Friday]; [had a deadline set for Friday] may be over.
    const above = verbAbove(tokens, fixed);
    return above && isPresent(above, climb.marks[above.index] ?? 0) ? "future" : "either";
  }
  if (marks & (HAD | PAST)) {
    // [said it was raising prices from Friday]
    if (verb.tag === "VBG" && way.nearest === "from" && isTold(tokens, verb)) return "future";
    // [would pay once the council had voted in May], [would leave once the deal was signed in May]
    if (isBackshifted(climb, verb, way, steps)) return "future";
    if (isExpected(lemma, way) || (APPOINTING.has(lemma) && way.aim === "for")) return "either";
    return isScheduled(lemma, way) || isSuspended(lemma, way) ? "future" : "past";
  }
  if (isScheduled(lemma, way) || (SCHEDULING.has(lemma) && lemma !== "extend" && lemma !== "target"))
    return wasOvertaken(tokens, climb.marks, verb) ? "either" : "future";
  if (marks & PRESENT) return withPresent(tokens, verb, way);
  // [will refund tickets already sold within 14 days]: the sale is over, so the term is that of the refund.
  const isDone = verb.deprel === "acl" && way.nearest === "within" && tokens[verb.index - 1]?.text === "already";
  if ((isGerund(tokens, verb) || way.deadline || isDone) && steps > 0) return withGovernor(climb, verb, way, steps - 1);
  if (verb.tag !== "VBN") return "unknown";
  return isBackshifted(climb, verb, way, steps) ? "future" : "past";
}

/** [said that it was rising]: what is said is told of as past, whatever its time. */
const isTold = (tokens: readonly Token[], { deprel, head }: Token): boolean =>
  deprel === "ccomp" && REPORTING.has(tokens[head]?.lemma.toLowerCase() ?? "");

/** [is meeting], [is released]: a participle with a present auxiliary. */
function withPresent(tokens: readonly Token[], verb: Token, way: Way): Direction {
  const isReporting = REPORTING.has(verb.lemma.toLowerCase());
  if (verb.tag === "VBG" && way.asOf) return "past";
  // [are hailing her speech on Friday] may be on either side.
  if (verb.tag === "VBG" && REACTING.has(verb.lemma.toLowerCase())) return "either";
  // [are meeting on Friday], [are running in the election on Friday]; with another noun between, on either side
  if (verb.tag === "VBG") return isReporting ? "unknown" : way.ofNoun && !way.ofEvent ? "either" : "future";
  // [is closed until Monday]
  if (/^(?:until|till)$/u.test(way.nearest)) return "future";
  // [when the case is heard in May], [the album is released on Friday]
  const onDay = way.near && !way.ofNoun && /^(?:on)?$/u.test(way.nearest) && !isReporting;
  return onDay || isOpenedBy(tokens, verb, CLAUSE_OPENERS) ? "future" : "unknown";
}

/**
 * [by signing on Friday they have ended it], [a bomb exploding on Friday killed two] go with the verb above; [jailed
 * for lying on Friday] is over.
 */
function withGovernor({ tokens, marks, ofVerb }: VerbClimb, verb: Token, way: Way, steps: number): Direction {
  const governor = tokens[verb.head];
  const above = verbAbove(tokens, verb);
  const otherwise = way.deadline ? "future" : "unknown";
  if (!governor || !above || above === verb) return otherwise;
  // [agreed to a truce starting on Friday]
  if (OPENING.has(verb.lemma.toLowerCase()) && AGREEING.has(above.lemma.toLowerCase())) return "future";
  const outer: Way = { ...way, near: false };
  if (isVerb(governor)) return ofVerb(governor, outer, steps);
  const cause = governor.upos === "ADP" ? tokens[governor.head] : undefined;
  // [a chance of winning on Friday]
  if (cause?.upos === "NOUN" && PROSPECTS.has(cause.lemma.toLowerCase())) return "future";
  if (ACCUSING.has(cause?.lemma.toLowerCase() ?? "")) return "past";
  // [has a stake, after selling shares in May]
  if (governor.text.toLowerCase() === "after" && isPresent(above, marks[above.index] ?? 0) && !way.deadline)
    return "past";
  const isLoose = cause !== undefined || tokens[governor.head]?.upos === "ADP";
  const direction = isLoose && isPresent(above, marks[above.index] ?? 0) ? otherwise : ofVerb(above, outer, steps);
  // [was invited to the summit taking place on Friday], [with a vote coming up on Friday], and a deadline may still be
  // ahead: [was tasked with preparing a bill by May].
  if (direction !== "future") return way.deadline || isEvent(tokens, verb) ? "either" : direction;
  // [hopes to win after failing in May]
  return governor.text.toLowerCase() === "after" ? "either" : direction;
}
