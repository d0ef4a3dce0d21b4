import type { Sentence } from "../../language/types.js";
import type { Reading } from "../reading.js";
import { isContent, lemmaOf } from "./content.js";

/** A sentence with its score: the higher, the more a summary needs it. */
export interface ScoredSentence {
  readonly sentence: Sentence;
  readonly score: number;
}

/** How much a complete repetition of chosen content costs, in log-odds. */
const REPETITION_COST = 1;

/**
 * Chooses sentences one by one: each time the best score minus the cost of repeating those already chosen (maximal
 * marginal relevance, Carbonell and Goldstein 1998). The order of choice is the order of importance.
 */
export function selectSentences<T extends ScoredSentence>(reading: Reading, scored: readonly T[], most: number): T[] {
  const rest = new Map(scored.map((item) => [item, contentLemmas(reading, item.sentence)]));
  const chosen: T[] = [];
  const covered = new Map<string, number>();
  while (chosen.length < most && rest.size > 0) {
    let best: T | null = null;
    let top = Number.NEGATIVE_INFINITY;
    for (const [item, lemmas] of rest) {
      const value = item.score - REPETITION_COST * repetition(lemmas, covered);
      if (value > top) [best, top] = [item, value];
    }
    if (!best) break;
    chosen.push(best);
    const said = rest.get(best) ?? new Set();
    for (const lemma of said) covered.set(lemma, (covered.get(lemma) ?? 0) + 1);
    rest.delete(best);
    for (const [item, lemmas] of rest) if (saysTheSame(lemmas, said)) rest.delete(item);
  }
  return chosen;
}

const contentLemmas = (reading: Reading, sentence: Sentence): Set<string> =>
  new Set(reading.tokensOf(sentence).filter(isContent).map(lemmaOf));

/**
 * Whether a sentence only says another in other words: most of its content, and no figure of its own.
 *
 *     Orr will see liberals in office, she said. "If Orr wins, we will see liberals in office."
 */
function saysTheSame(lemmas: ReadonlySet<string>, said: ReadonlySet<string>): boolean {
  const own = [...lemmas].filter((lemma) => !said.has(lemma));
  return lemmas.size >= 5 && own.length <= lemmas.size * MOST_NEW && !own.some((lemma) => /\d/.test(lemma));
}

/** The share of new content below which a sentence is no point of its own. */
const MOST_NEW = 0.3;

/** The share of a sentence's content that was said already. */
function repetition(lemmas: ReadonlySet<string>, covered: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const lemma of lemmas) if (covered.has(lemma)) shared++;
  return shared / Math.max(4, lemmas.size);
}
