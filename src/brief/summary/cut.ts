import { ACTOR_SPEECH_VERBS } from "../../language/lexicon/en/reporting-verbs.js";
import type { Token } from "../../language/types.js";
import { isMark } from "../reading.js";
import type { Tree } from "../tree.js";
import { headOrSelf } from "../tree-walks.js";
import { countWords, type Draft } from "./draft.js";
import { isBare, isComma, isDash, isInWord, isSaid, leadsTo, opener } from "./phrases.js";

/*
 * Prices the places where a sentence can be cut. Each arc of the parse that a cut tears shows what the remaining words
 * would lack; the price is how much a reader would stumble. A subject keeps its verb, a verb its complements, and a
 * condition remains; what merely adds can go.
 */

/** An arc from a kept token to a cut one, or the reverse. */
interface TornArc {
  readonly head: Token;
  readonly dependent: Token;
  readonly tree: Tree;
  /** Whether the dependent is inside direct speech. */
  readonly spoken: boolean;
}

interface Price {
  readonly name: string;
  readonly cost: number;
  readonly test: (arc: TornArc) => boolean;
}

/** Nobody would end a sentence here. */
const UNREADABLE = 6;
/** From this price on a reader stumbles, and something else should be cut if possible. */
export const STUMBLE = 4;

/** The dependent is cut and its head is kept. The first row that fits is the price. */
const CUT_DEPENDENT: readonly Price[] = [
  { name: "mark or coordinator", cost: 0, test: ({ dependent }) => /^(?:punct|cc|intj)$/.test(dependent.deprel) },
  {
    name: "what a dash sets off",
    cost: 0.5,
    test: ({ dependent, tree }) => isAfterDash(dependent, tree),
  },
  {
    name: "what a preposition governs",
    cost: 12,
    test: ({ dependent }) => /^(?:pobj|pcomp|prt|case)$/.test(dependent.deprel),
  },
  {
    name: "what a verb asks for",
    cost: UNREADABLE,
    test: ({ dependent }) =>
      /^(?:dobj|xcomp|ccomp|acomp|attr|oprd|dative|nsubj|nsubjpass|csubj)$/.test(dependent.deprel),
  },
  {
    name: "the second half of a preposition of two words",
    cost: UNREADABLE,
    test: ({ dependent, head }) =>
      dependent.deprel === "prep" && /^(?:RB|IN)$/.test(head.tag) && dependent.index === head.index + 1,
  },
  { name: "what is said", cost: UNREADABLE, test: ({ dependent, tree }) => isSaid(dependent, tree) },
  {
    name: "the other side of a comparison",
    cost: UNREADABLE,
    test: ({ dependent, tree }) => /^(?:than|as)$/i.test(opener(dependent, tree)),
  },
  {
    name: "a condition or a limit",
    cost: 5,
    test: ({ dependent, tree }) =>
      /^(?:if|unless|until|once|except|without|whether|only|provided|not|but)$/i.test(opener(dependent, tree)) &&
      dependent.deprel !== "conj",
  },
  {
    name: "what a noun is of",
    cost: 4,
    test: ({ dependent, head }) => dependent.text.toLowerCase() === "of" && /^(?:NN|CD|JJ|DT)/.test(head.tag),
  },
  {
    name: "the second of two that belong together",
    cost: UNREADABLE,
    test: ({ dependent, head, tree }) => dependent.deprel === "conj" && /^between$/i.test(headOrSelf(tree, head).text),
  },
  {
    name: "a clause that says what a noun is about",
    cost: 4,
    test: ({ dependent, tree }) => dependent.deprel === "acl" && /^(?:that|to|whether)$/i.test(opener(dependent, tree)),
  },
  {
    name: "what tells a bare noun apart",
    cost: 4,
    test: ({ dependent, head, tree }) => /^(?:relcl|acl)$/.test(dependent.deprel) && isBare(head, tree),
  },
  {
    name: "a clause that tells apart",
    cost: 1.2,
    test: ({ dependent, tree }) =>
      /^(?:relcl|acl)$/.test(dependent.deprel) && !isComma(tree, tree.reach(dependent).firstToken - 1),
  },
  {
    name: "a purpose that an intransitive verb leads to",
    cost: 4,
    test: ({ dependent, tree }) => leadsTo(dependent, tree),
  },
  {
    name: "a phrase right after a verb that has nothing else",
    cost: 4.5,
    test: ({ dependent, head, tree }) => isRightAfter(dependent, head) && tree.child(head, "dobj", "prt") === null,
  },
  {
    name: "a phrase right after its verb",
    cost: 2.5,
    test: ({ dependent, head }) => isRightAfter(dependent, head),
  },
  {
    name: "one of several nouns",
    cost: 1.5,
    test: ({ dependent, head }) => dependent.deprel === "conj" && !/^VB/.test(head.tag),
  },
  { name: "a second predicate", cost: 0.4, test: ({ dependent }) => dependent.deprel === "conj" },
  {
    name: "a phrase of a noun",
    cost: 0.8,
    test: ({ dependent, head }) => dependent.deprel === "prep" && /^(?:NN|CD|PRP)/.test(head.tag),
  },
  {
    name: "a circumstance",
    cost: 0.3,
    test: ({ dependent }) => /^(?:prep|agent|advcl|npadvmod|advmod|relcl|acl|appos|parataxis)$/.test(dependent.deprel),
  },
  {
    name: "what a comma sets off",
    cost: 0.5,
    test: ({ dependent, tree }) => isComma(tree, tree.reach(dependent).firstToken - 1),
  },
  { name: "anything else", cost: 4, test: () => true },
];

/** The head is cut and the dependent is kept: a subject without its verb, an adjective without its noun. */
const CUT_HEAD: readonly Price[] = [
  { name: "mark", cost: 0, test: ({ dependent }) => dependent.deprel === "punct" },
  // “[We agree,” the bank said]: the speaker is then named at the beginning
  { name: "a report after speech", cost: 0.5, test: (arc) => arc.spoken && isReported(arc) },
  // "it may close, [the bank said]": complete, but without its speaker
  {
    name: "a report at the end",
    cost: 4,
    test: isReported,
  },
  { name: "anything else", cost: 12, test: () => true },
];

/** The clause before a verb of saying that reports it. */
function isReported({ dependent, head }: TornArc): boolean {
  return dependent.deprel === "ccomp" && dependent.index < head.index && ACTOR_SPEECH_VERBS.has(head.lemma);
}

const PER_WORD = 0.12;
const FEWEST_WORDS = 7;
const OPEN_PARENTHESIS = 6;
const OPEN_QUOTATION = 1;
const OPEN_DASH = 3;

const isRightAfter = (phrase: Token, head: Token): boolean =>
  /^(?:prep|agent)$/.test(phrase.deprel) && /^(?:VB|JJ)/.test(head.tag) && phrase.index === head.index + 1;

/** The parser may attach the dash to what it sets off. */
const isAfterDash = (token: Token, tree: Tree): boolean => {
  const { firstToken } = tree.reach(token);
  return isDash(tree, firstToken) || isDash(tree, firstToken - 1);
};

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
    const cost = (most - words) * PER_WORD + tornArcs(draft, kept, token.index) + marksLeftOpen(draft, kept);
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
      (last.deprel === "advmod" && before?.deprel === "cc"));
  return hangs ? cost + UNREADABLE : cost;
}

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

const priceOf = (prices: readonly Price[], arc: TornArc): number => prices.find(({ test }) => test(arc))?.cost ?? 0;

function marksLeftOpen({ reading }: Draft, kept: readonly Token[]): number {
  const count = (test: (token: Token) => boolean): number => kept.filter(test).length;
  const open = count(({ text }) => text === "(") > count(({ text }) => text === ")");
  const dashes = count(({ index }) => isDash(reading.tree, index));
  return (open ? OPEN_PARENTHESIS : 0) + (count(isMark) % 2) * OPEN_QUOTATION + (dashes % 2) * OPEN_DASH;
}
