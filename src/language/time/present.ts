import { INVARIABLE, POSTURES, RELEASE_VERBS, REPORTING } from "../lexicon/en/time-context.js";
import { RESULT_NOUNS } from "../lexicon/en/time-nouns.js";
import type { Token } from "../types.js";
import type { Direction } from "./types.js";
import { AHEAD } from "./verb-marks.js";
import type { Way } from "./way.js";

/**
 * [meets on Friday], [does not meet on Friday] are ahead, unless the verb is one of saying or describes a state of that
 * day.
 */
export function directionOfPresent(tokens: readonly Token[], verb: Token, marks: number, way: Way): Direction {
  const lemma = verb.lemma.toLowerCase();
  // [as of Friday, she leads in the polls]
  if (way.asOf) return "past";
  // [is worth more than its price on Friday]: what is compared is known
  if (way.compared) return "past";
  // [reports its results on Friday], unlike [reports on Friday that it lost]
  if (RELEASE_VERBS.has(lemma) && hasResults(tokens, verb)) return "future";
  if (POSTURES.has(lemma) && !way.deadline) return "past";
  // [stocks hurt the index on Friday]: the same form is the past tense, which is more frequent in news.
  if (verb.tag === "VBP" && INVARIABLE.has(lemma) && !way.deadline) return "past";
  if (way.deadline || marks & AHEAD) return "future";
  // [faces a vote in May], [follows a rise in May]: the noun may be on either side.
  if (!REPORTING.has(lemma)) return way.ofNoun ? "either" : "future";
  if (lemma === "be") {
    // [Friday's election is the first], [Friday's ruling is a sign]: only an appointed event can be ahead.
    if (way.ofNoun) return way.ofEvent ? "either" : "unknown";
    // [the vote is on Friday], but [the question is what he meant on Friday]
    return way.near ? "future" : "unknown";
  }
  return lemma === "have" ? "either" : "past";
}

/** In tokens: "reports its full-year 2031 results". */
const OBJECT_REACH = 8;

const hasResults = (tokens: readonly Token[], verb: Token): boolean =>
  tokens
    .slice(verb.index + 1, verb.index + 1 + OBJECT_REACH)
    .some(
      ({ head, deprel, lemma }) => head === verb.index && deprel === "dobj" && RESULT_NOUNS.has(lemma.toLowerCase()),
    );
