import type { Span } from "../../text/span.js";
import type { ParseIndex } from "../parse-index.js";
import { canBeSpeaker } from "./can-speak.js";

/** How many heads up. */
const MOST_STEPS = 6;

/**
 * [She paid a clerk who had seen it, saying “…”], [She stood at the port - where ships had lain - while calling it
 * “…”]: a participle after a comma or dash has the subject of the main clause if the relative clause before it has no
 * comma of its own.
 *
 * @returns the verb that governs the noun of that clause.
 */
export function matrixOfParticiple(verb: number, index: ParseIndex): number | null {
  const participle = index.token(verb);
  if (participle?.tag !== "VBG" || participle.deprel !== "advcl") return null;
  const opening = /^(?:while|when)$/u.test(index.token(verb - 1)?.text ?? "") ? verb - 2 : verb - 1;
  const mark = index.token(opening)?.text ?? "";
  const clause = index.token(participle.head);
  const before = clause && index.token(index.leftEdge(clause.index) - 1)?.text;
  const narrows = mark === "," && clause?.deprel === "relcl" && before !== ",";
  const isInserted = /^(?:-|--|–|—)$/u.test(mark) && before === mark;
  return clause && (narrows || isInserted) ? verbAbove(clause.head, index) : null;
}

/**
 * [Orr bought the port - which had lain idle for years - but admitted that it was “…”]: a verb joined by a conjunction
 * after the dash that closes the relative clause has the subject of the main clause.
 *
 * @returns the verb that governs the noun of that clause.
 */
export function matrixOfConjunct(verb: number, index: ParseIndex): number | null {
  const clause = index.token(index.token(verb)?.head ?? -1);
  if (index.token(verb)?.deprel !== "conj" || clause?.deprel !== "relcl") return null;
  const opening = index.token(index.leftEdge(clause.index) - 1)?.text ?? "";
  const isClosed =
    /^(?:-|--|–|—)$/u.test(opening) &&
    index
      .children(clause.index)
      .some((c) => c < verb && index.token(c)?.deprel === "cc" && index.token(c - 1)?.text === opening);
  return isClosed ? verbAbove(clause.head, index) : null;
}

/** The verb that governs a noun. */
function verbAbove(noun: number, index: ParseIndex): number | null {
  let at = noun;
  for (let step = 0; step < MOST_STEPS; step++) {
    const token = index.token(at);
    if (!token || token.upos === "VERB" || token.upos === "AUX") return token ? at : null;
    if (token.head === at) return null;
    at = token.head;
  }
  return null;
}

/** The [who] of a relative clause that stands for the verb's subject: [Ms Orr, who came and said]. */
export function findRelativePronoun(verb: number, subject: number, index: ParseIndex): Span | null {
  let at = verb;
  for (let step = 0; step < MOST_STEPS && at > subject; step++) {
    const own = index.child(at, "nsubj", "nsubjpass");
    if (own !== undefined) {
      const token = index.token(own);
      return token && own > subject && /^(?:WP|WDT)$/u.test(token.tag) ? { start: token.start, end: token.end } : null;
    }
    at = index.token(at)?.head ?? at;
  }
  return null;
}

/** How many heads up from the word before a verb. */
const MOST_NESTED = 12;

/**
 * [an official who had seen it said], [Of Lorne, Vale, who is mayor, said]: the noun whose relative clause ends right
 * before the verb is the verb's subject.
 */
export function nounBeforeRelative(verb: number, index: ParseIndex): number | null {
  const last = index.token(verb - 1)?.text === "," ? verb - 2 : verb - 1;
  let at = last;
  for (let step = 0; step < MOST_NESTED; step++) {
    const token = index.token(at);
    if (!token || token.head === at || index.rightEdge(at) !== last) return null;
    if (token.deprel === "relcl")
      return findRelativePronoun(at, token.head, index) && canBeSpeaker(token.head, index) ? token.head : null;
    at = token.head;
  }
  return null;
}
