import type { Token } from "../../language/types.js";
import { isMark } from "../reading.js";
import type { Tree } from "../tree.js";
import { headOrSelf } from "../tree-walks.js";
import { CUT_DEPENDENT, CUT_HEAD, type Price, priceOf, UNREADABLE } from "./cut-prices.js";
import { countWords, type Draft } from "./draft.js";
import { lacksSecondHalf } from "./pairs.js";
import { isDash, isInWord } from "./phrases.js";

/* Finds the best place to end a sentence: the cheapest by the arcs that the cut tears and the marks it leaves open. */

const PER_WORD = 0.12;
const FEWEST_WORDS = 7;
const OPEN_PARENTHESIS = 6;
const OPEN_QUOTATION = 1;
const OPEN_DASH = 3;
const TORN_QUOTATION = 4;
/** In words: so much is quoted whole. */
export const FEW_QUOTED = 12;

/** A place to end a sentence, and its price. */
export interface Cut {
  /** Index of the first token that is cut. */
  readonly at: number;
  readonly cost: number;
}

/**
 * The cheapest end for a sentence of at most so many words. It looks no further than those words reach, however long
 * the sentence is.
 */
export function findCut(draft: Draft, most: number): Cut | null {
  const { tree } = draft.reading;
  const tokens = draft.tokens;
  let best: Cut | null = null;
  for (let i = withinReach(tokens, most); i > 0; i--) {
    const token = tokens[i];
    if (!token || token.deprel === "punct" || isInWord(tree, token.index)) continue;
    const words = countWords(draft.upTo(token.index).print());
    if (words > most) continue;
    if (words < FEWEST_WORDS) break;
    const kept = withoutOpening(tree, tokens.slice(0, i));
    const torn = tornArcs(draft, kept, token.index) + marksLeftOpen(draft, kept) + tornWords(draft, i);
    const cost = (most - words) * PER_WORD + torn;
    if (best === null || cost < best.cost) best = { at: token.index, cost };
  }
  return best;
}

/**
 * The last token that can be the first one cut. Words in brackets move it nearer, words written as one ("60-80")
 * further away.
 */
function withinReach(tokens: readonly Token[], most: number): number {
  let words = 0;
  for (const [i, { text }] of tokens.entries()) {
    if (/[\p{L}\p{N}]/u.test(text)) words++;
    if (words > 2 * most) return i;
  }
  return tokens.length - 1;
}

/** Drops a mark at the end that would open what is cut. */
function withoutOpening(tree: Tree, kept: readonly Token[]): readonly Token[] {
  const end = kept.findLastIndex(({ text, index }) => text !== "(" && !isDash(tree, index)) + 1;
  return kept.slice(0, end);
}

function tornArcs(draft: Draft, kept: readonly Token[], at: number): number {
  const { reading } = draft;
  const { tree } = reading;
  const first = kept[0]?.index ?? 0;
  const price = (prices: readonly Price[], head: Token, dependent: Token): number =>
    priceOf(prices, { head, dependent, tree, spoken: reading.quotationAt(dependent.index)?.speech === true });
  let cost = 0;
  for (const dependent of tornFrom(draft, first, at))
    cost += price(CUT_DEPENDENT, headOrSelf(tree, dependent), dependent);
  for (const dependent of kept) {
    const head = tree.head(dependent);
    if (head && head.index >= at) cost += price(CUT_HEAD, head, dependent);
  }
  const [last, before] = kept.filter(({ deprel }) => deprel !== "punct").reverse();
  const hangs =
    last &&
    (/^(?:cc|mark|prep|det|aux|auxpass|neg)$/.test(last.deprel) ||
      last.tag === "TO" ||
      /^longer$/i.test(last.text) ||
      (last.deprel === "advmod" && before?.deprel === "cc"));
  const verb = tree.tokens[at];
  // "a majority, early results [showed]": whatever the parse says
  const cutsSubject = last?.index === at - 1 && /^NN/.test(last.tag) && /^(?:VB[DZP]|MD)$/.test(verb?.tag ?? "");
  const breaksPair = lacksSecondHalf(kept, tree);
  // "[Tuesday in Lessen …]", "[The mayor of the port …]": nothing is said at all
  const root = tree.top(draft.sentence);
  const saysNothing = root !== undefined && root.index >= at && !kept.some((token) => isReportedBy(root, token));
  return cost + ([hangs, cutsSubject, breaksPair].filter(Boolean).length + (saysNothing ? 2 : 0)) * UNREADABLE;
}

/** "[It may close], the bank said" */
const isReportedBy = (root: Token, { deprel, head }: Token): boolean => deprel === "ccomp" && head === root.index;

/**
 * The cut tokens whose head is kept, in the order of the text. The search starts from the kept ones, however much is
 * cut.
 */
function tornFrom(draft: Draft, first: number, at: number): Token[] {
  const { tree } = draft.reading;
  const heads = draft.reading.tokensOf({ firstToken: first, endToken: at });
  return heads
    .flatMap((head) => tree.children(head).filter(({ index }) => index >= at && draft.keeps(index)))
    .sort((a, b) => a.index - b.index);
}

/** What a quotation of a few words says is lost with its end: "promises on paper[, not on a slide]". */
function tornWords({ reading, tokens }: Draft, at: number): number {
  const quotation = reading.quotationAt(tokens[at]?.index ?? 0);
  const isTorn = quotation !== undefined && reading.quotationAt(tokens[at - 1]?.index ?? 0) === quotation;
  return isTorn && countWords(reading.text(quotation)) <= FEW_QUOTED ? TORN_QUOTATION : 0;
}

function marksLeftOpen({ reading }: Draft, kept: readonly Token[]): number {
  const count = (test: (token: Token) => boolean): number => kept.filter(test).length;
  const open = count(({ text }) => text === "(") > count(({ text }) => text === ")");
  const dashes = count(({ index }) => isDash(reading.tree, index));
  return (open ? OPEN_PARENTHESIS : 0) + (count(isMark) % 2) * OPEN_QUOTATION + (dashes % 2) * OPEN_DASH;
}
