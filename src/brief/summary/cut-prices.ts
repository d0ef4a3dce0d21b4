import { ACTOR_SPEECH_VERBS } from "../../language/lexicon/en/reporting-verbs.js";
import { words } from "../../language/lexicon/words.js";
import type { Token } from "../../language/types.js";
import type { Tree } from "../tree.js";
import { headOrSelf } from "../tree-walks.js";
import { isNewsAfter } from "./news.js";
import {
  completesAdjective,
  completesBe,
  contradicts,
  isBare,
  isComma,
  isDash,
  isOnlyKind,
  isPrice,
  isSaid,
  leadsTo,
  limitsDenial,
  opener,
} from "./phrases.js";
import { isRequired } from "./required.js";

/*
 * What it costs to tear an arc of the parse. Each arc that a cut tears shows what the remaining words would lack; the
 * price is how much a reader would stumble. A subject keeps its verb, a verb its complements, and a condition remains;
 * what merely adds can go.
 */

/** An arc from a kept token to a cut one, or the reverse. */
export interface TornArc {
  readonly head: Token;
  readonly dependent: Token;
  readonly tree: Tree;
  /** Whether the dependent is inside direct speech. */
  readonly spoken: boolean;
}

export interface Price {
  readonly name: string;
  readonly cost: number;
  readonly test: (arc: TornArc) => boolean;
}

/** Nobody would end a sentence here. */
export const UNREADABLE = 6;
/** From this price on a reader stumbles, and something else should be cut if possible. */
export const STUMBLE = 4;

/** The dependent is cut and its head is kept. The first row that fits is the price. */
export const CUT_DEPENDENT: readonly Price[] = [
  { name: "mark or coordinator", cost: 0, test: ({ dependent }) => /^(?:punct|cc|intj)$/.test(dependent.deprel) },
  { name: "a denial", cost: 2 * UNREADABLE, test: ({ dependent }) => dependent.deprel === "neg" },
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
    name: "what is denied",
    cost: 2 * UNREADABLE,
    test: ({ dependent, head, tree }) => dependent.deprel === "ccomp" && tree.child(head, "neg") !== null,
  },
  {
    name: "what is said, after the saying",
    cost: 1.5 * UNREADABLE,
    test: ({ dependent, head }) =>
      dependent.deprel === "ccomp" && dependent.index > head.index && ACTOR_SPEECH_VERBS.has(head.lemma),
  },
  {
    name: "what completes a verb",
    cost: 7,
    test: ({ dependent, head }) =>
      dependent.index > head.index && /^(?:xcomp|ccomp|acomp|attr)$/.test(dependent.deprel),
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
    name: "the rest of a date or a sum",
    cost: 12,
    test: ({ dependent, head }) => head.tag === "CD" && dependent.index === head.index + 1,
  },
  {
    name: "the limit of a denial",
    cost: 2 * UNREADABLE,
    test: ({ dependent, tree }) => limitsDenial(dependent, tree),
  },
  {
    name: "the only condition",
    cost: 8,
    test: ({ dependent, tree }) => /^only$/i.test(opener(dependent, tree)) && /^(?:advcl|prep)$/.test(dependent.deprel),
  },
  {
    name: "a condition or a limit",
    cost: 5,
    test: ({ dependent, tree }) =>
      /^(?:if|unless|until|once|except|without|whether|only|provided|not|but)$/i.test(opener(dependent, tree)) &&
      dependent.deprel !== "conj",
  },
  {
    name: "a denial of what was said",
    cost: 2 * UNREADABLE,
    test: ({ dependent, tree }) => contradicts(dependent, tree),
  },
  { name: "a price", cost: UNREADABLE, test: ({ dependent, tree }) => isPrice(dependent, tree) },
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
    name: "what the words before ask for",
    cost: UNREADABLE,
    test: ({ dependent, tree }) => isRequired(dependent, tree),
  },
  {
    name: "what tells a bare noun apart",
    cost: 4,
    test: ({ dependent, head, tree }) =>
      /^(?:relcl|acl)$/.test(dependent.deprel) && (isBare(head, tree) || isOnlyKind(head, tree)),
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
    name: "what something is, in a clause",
    cost: UNREADABLE,
    test: ({ dependent, tree }) => completesBe(dependent, tree),
  },
  {
    name: "what an adjective asks for",
    cost: UNREADABLE,
    test: ({ dependent, head }) => dependent.index === head.index + 1 && NEEDY_ADJECTIVES.has(head.text.toLowerCase()),
  },
  {
    name: "a phrase that completes an adjective",
    cost: 4.5,
    test: ({ dependent, tree }) => completesAdjective(dependent, tree),
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
  { name: "the news after the background", cost: 3, test: ({ dependent, tree }) => isNewsAfter(dependent, tree) },
  {
    name: "a second predicate that denies",
    cost: 1.2,
    test: ({ dependent, tree }) => dependent.deprel === "conj" && tree.child(dependent, "neg") !== null,
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
export const CUT_HEAD: readonly Price[] = [
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

/** Adjectives that mean something else, or nothing, alone: "is due [to rain]", "is subject [to a vote]". */
const NEEDY_ADJECTIVES = words(
  "due subject prone liable able unable likely unlikely bound responsible aware unaware capable incapable akin worth " +
    "tantamount loath apt eligible conducive devoid bereft accustomed",
);

const isRightAfter = (phrase: Token, head: Token): boolean =>
  /^(?:prep|agent)$/.test(phrase.deprel) && /^(?:VB|JJ)/.test(head.tag) && phrase.index === head.index + 1;

/** The parser may attach the dash to what it sets off. */
const isAfterDash = (token: Token, tree: Tree): boolean => {
  const { firstToken } = tree.reach(token);
  return isDash(tree, firstToken) || isDash(tree, firstToken - 1);
};

/** The price of a torn arc: that of the first row that fits. */
export const priceOf = (prices: readonly Price[], arc: TornArc): number =>
  prices.find(({ test }) => test(arc))?.cost ?? 0;
