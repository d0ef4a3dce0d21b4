import type { TokenRange } from "../../language/types.js";
import type { Tree } from "../tree.js";
import { leaveOut } from "./antecedents.js";
import { DISPENSABLE, type Dispensable, isWeightyHalf, WEIGHTY_HALF } from "./dispensable.js";
import { countWords, type Draft } from "./draft.js";
import { endWithEllipsis, type Shortened } from "./ellipsis.js";
import { nameSubject } from "./name-subject.js";
import { findBackground, isNewsAfter } from "./news.js";
import { daysOfNews } from "./news-day.js";
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
  const ways: Shortened[] = [lightenAndEnd(draft, DISPENSABLE, most, nameSpeaker)];
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
    ways.push(priced(NEWS_COST, lightenAndEnd(draft, [WEIGHTY_HALF, ...DISPENSABLE], most, nameSpeaker)));
  return ways.reduce((best, way) => (way.cost < best.cost ? way : best)).text;
}

/** Leaving out the background costs as much as a few circumstances; leaving out the news or a denial, more. */
const BACKGROUND_COST = 1;
const NEWS_COST = 1.5;
const EQUAL_COST = 2;

const priced = (price: number, { text, cost }: Shortened): Shortened => ({ text, cost: cost + price });

/** What is left out, in this order, and whether an ellipsis shows it. */
interface Gap {
  readonly range: TokenRange;
  readonly isMarked: boolean;
}

function lightenAndEnd(whole: Draft, kinds: readonly Dispensable[], most: number, nameSpeaker: boolean): Shortened {
  const draft = whole.copy();
  const gaps: Gap[] = [];
  const fits = (): boolean => countWords(draft.print()) <= most;
  const leave = (gap: Gap): void => {
    gaps.push(gap);
    leaveOut(draft, gap.range, gap.isMarked);
  };
  if (fits()) return { text: draft.print(), cost: 0 };
  for (const range of daysOfNews(draft).reverse()) {
    leave({ range, isMarked: false });
    if (fits()) return { text: draft.print(), cost: 0 };
  }
  for (const { test } of kinds) {
    for (const token of draft.tokens.filter((token) => test(token, draft)).reverse()) {
      const range = removable(draft, token);
      if (!range) continue;
      leave({ range, isMarked: isContrast(draft.reading.tree, range) || isNewsAfter(token, draft.reading.tree) });
      if (fits()) return { text: giveBack(whole, gaps, most), cost: 0 };
    }
  }
  const ended = endWithEllipsis(draft, most, nameSpeaker);
  return ended.without
    ? { ...ended, text: giveBack(whole, [...gaps, { range: ended.without, isMarked: true }], most) }
    : ended;
}

/** Puts back what has room after all, now that something longer is gone: the least dispensable first. */
function giveBack(whole: Draft, gaps: readonly Gap[], most: number): string {
  let kept = gaps;
  let best = printWithout(whole, gaps);
  const isInParentheses = ({ range }: Gap): boolean => whole.reading.tree.tokens[range.firstToken]?.text === "(";
  for (const gap of gaps.slice(0, -1).reverse()) {
    if (isInParentheses(gap)) continue;
    const fewer = kept.filter((other) => other !== gap);
    const text = printWithout(whole, fewer);
    if (countWords(text) <= most) [kept, best] = [fewer, text];
  }
  return best;
}

function printWithout(whole: Draft, gaps: readonly Gap[]): string {
  const draft = whole.copy();
  for (const { range, isMarked } of gaps) {
    nameSubject(draft, range);
    leaveOut(draft, range, isMarked);
  }
  return draft.print();
}

/**
 * "saw a plane crash[, but nobody was hurt]", "will sell the depot[, although the council objects]": what is left may
 * mislead, so that the gap is marked.
 */
const isContrast = ({ tokens }: Tree, { firstToken, endToken }: TokenRange): boolean => {
  const words = tokens.slice(firstToken, Math.min(endToken, firstToken + 3)).filter(({ deprel }) => deprel !== "punct");
  return /^(?:but|yet|although|though|albeit|while|whereas|despite|notwithstanding|even)$/i.test(words[0]?.text ?? "");
};
