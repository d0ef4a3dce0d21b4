import type { TokenRange } from "../../language/types.js";
import type { Tree } from "../tree.js";
import { leaveOut } from "./antecedents.js";
import { DISPENSABLE, type Dispensable, isWeightyHalf, WEIGHTY_HALF } from "./dispensable.js";
import { countWords, type Draft } from "./draft.js";
import { endWithEllipsis, type Shortened } from "./ellipsis.js";
import { findBackground, isNewsAfter } from "./news.js";
import { removable } from "./removable.js";

/**
 * In tokens. A longer sentence is not prose. Dropping its clauses one by one would take quadratic time, so its end is
 * cut at once.
 */
const LONGEST = 300;

/**
 * Shortens a sentence to at most so many words by dropping whole clauses and phrases, the most dispensable kind first,
 * and the last of a kind first. If that is not enough, the end is cut at a phrase and replaced by an ellipsis.
 */
export function shorten(draft: Draft, most: number, nameSpeaker: boolean): string {
  if (countWords(draft.print()) <= most) return draft.print();
  if (draft.tokens.length > LONGEST) return endWithEllipsis(draft, most, nameSpeaker).text;
  const ways: Shortened[] = [lightenAndEnd(draft.copy(), DISPENSABLE, most, nameSpeaker)];
  const background = findBackground(draft);
  if (background) {
    const newsOnly = draft.copy();
    leaveOut(newsOnly, background.range, true);
    ways.push(
      priced(
        background.isEqual ? EQUAL_COST : BACKGROUND_COST,
        lightenAndEnd(newsOnly, DISPENSABLE, most, nameSpeaker),
      ),
    );
  }
  if (draft.tokens.some((token) => isWeightyHalf(token, draft)))
    ways.push(priced(NEWS_COST, lightenAndEnd(draft.copy(), [WEIGHTY_HALF, ...DISPENSABLE], most, nameSpeaker)));
  return ways.reduce((best, way) => (way.cost < best.cost ? way : best)).text;
}

/** Leaving out the background costs as much as a few circumstances; leaving out the news or a denial, more. */
const BACKGROUND_COST = 1;
const NEWS_COST = 1.5;
const EQUAL_COST = 2;

const priced = (price: number, { text, cost }: Shortened): Shortened => ({ text, cost: cost + price });

function lightenAndEnd(draft: Draft, kinds: readonly Dispensable[], most: number, nameSpeaker: boolean): Shortened {
  let text = draft.print();
  for (const { test } of kinds) {
    for (const token of draft.tokens.filter((token) => test(token, draft)).reverse()) {
      if (countWords(text) <= most) return { text, cost: 0 };
      const range = removable(draft, token);
      if (!range) continue;
      leaveOut(draft, range, isContrast(draft.reading.tree, range) || isNewsAfter(token, draft.reading.tree));
      text = draft.print();
    }
  }
  return countWords(text) <= most ? { text, cost: 0 } : endWithEllipsis(draft, most, nameSpeaker);
}

/**
 * "saw a plane crash[, but nobody was hurt]", "will sell the depot[, although the council objects]": what is left may
 * mislead, so that the gap is marked.
 */
const isContrast = ({ tokens }: Tree, { firstToken, endToken }: TokenRange): boolean => {
  const words = tokens.slice(firstToken, Math.min(endToken, firstToken + 3)).filter(({ deprel }) => deprel !== "punct");
  return /^(?:but|yet|although|though|albeit|while|whereas|despite|notwithstanding|even)$/i.test(words[0]?.text ?? "");
};
