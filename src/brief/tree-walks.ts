import { FORMER_ADVERBS } from "../language/lexicon/en/adverbs.js";
import type { Token } from "../language/types.js";
import type { Span } from "../text/span.js";
import type { Tree } from "./tree.js";

/*
 * Questions about dependency trees that several sections ask.
 */

/** The head of a token, or the token itself if it is the root of its sentence. */
export const headOrSelf = (tree: Tree, token: Token): Token => tree.head(token) ?? token;

/**
 * All tokens, heads before their dependents, so that what is known about a head can be passed down without recursion.
 */
export function topDown(tree: Pick<Tree, "tokens" | "children">): readonly Token[] {
  const order = tree.tokens.filter((token) => token.head === token.index);
  for (let i = 0; i < order.length; i++) for (const child of tree.children(order[i]?.index ?? -1)) order.push(child);
  return order;
}

/** Tags of finite verbs and auxiliaries. */
export const FINITE = /^(?:MD|VBZ|VBD|VBP)$/;

/** "all-but-[ensure]", "a would-[be] champion": the part of a word after a hyphen. */
export function isAfterHyphen({ tokens }: Pick<Tree, "tokens">, index: number): boolean {
  const hyphen = tokens[index - 1];
  return hyphen?.text === "-" && hyphen.end === tokens[index]?.start;
}

/** "[to] do", "to [be] done": a verb with "to". */
export const isToDo = (tree: Tree, { index }: Token): boolean =>
  tree.children(index).some(({ tag, deprel }) => tag === "TO" && deprel === "aux");

/**
 * "will quit in May[, but did not say why]", "will visit later [and has only sent a letter]": a second verb with
 * another subject or tense.
 */
export const isOtherClause = (tree: Tree, token: Token): boolean => {
  const { deprel, index } = token;
  return (
    deprel === "conj" &&
    (tree.child(index, "nsubj", "nsubjpass") !== null ||
      isPast(tree, token) ||
      tree.children(index).some((child) => /^aux/.test(child.deprel) && /^VB[DZP]$/.test(child.tag)))
  );
};

/** A past tense, unlike "would sort it out and [put] it right", which the tagger may take for one. */
export function isPast(tree: Tree, verb: Token): boolean {
  if (verb.tag !== "VBD") return false;
  const isSameForm = verb.text.toLowerCase() === verb.lemma.toLowerCase();
  return !(isSameForm && verb.deprel === "conj" && tree.head(verb)?.tag === "VB");
}

/** In words. */
const LONGEST_ROW = 8;

/**
 * "[Norland], Sudland and Orvenia signed": the first of a row, to which the parse gives the place of all in the clause.
 */
export function firstOfRow(tree: Tree, token: Token): Token {
  let first = token;
  for (let step = 0; step < LONGEST_ROW && first.deprel === "conj"; step++) first = headOrSelf(tree, first);
  return first;
}

/** In one phrase. */
const MOST_VERBS = 4;

/** "to reprint the letter and [hand] it out": the coordinated verbs with the same subject. */
export function verbsBeside(tree: Tree, verb: number): readonly Token[] {
  const verbs: Token[] = [];
  let next = tree.child(verb, "conj");
  while (next && next.index > verb && next.upos === "VERB" && !tree.child(next.index, "nsubj", "nsubjpass")) {
    verbs.push(next);
    if (verbs.length === MOST_VERBS) break;
    next = tree.child(next.index, "conj");
  }
  return verbs;
}

/** Longer lists of names are not one subject. */
const MOST_NOUNS = 8;

/**
 * "Norrick, [Orbair] and two other firms have": the second name of a list, which the parser may take for an apposition.
 * An apposition would end with a comma.
 */
function listedName(tree: Tree, token: number): Token | null {
  const name = tree.child(token, "appos");
  if (name?.upos !== "PROPN" || tree.tokens[token]?.upos !== "PROPN" || !tree.child(name.index, "cc")) return null;
  const isListed = tree.child(name.index, "conj") !== null && tree.tokens[tree.firstIn(name.index) - 1]?.text === ",";
  return isListed && tree.tokens[tree.lastIn(token) + 1]?.text !== "," ? name : null;
}

/** "[Verland], [Osterby] and Lund": the coordinated nouns. */
export function nounsBeside(tree: Tree, token: number): number[] {
  const found: number[] = [];
  let next = tree.child(token, "conj") ?? listedName(tree, token);
  while (next && next.upos !== "VERB" && found.length < MOST_NOUNS) {
    found.push(next.index);
    next = tree.child(next.index, "conj");
  }
  return found;
}

/** The span of the tokens from `first` to `last`, both included, in UTF-16 offsets. */
export function spanOf(tree: Tree, first: number, last: number): Span {
  return { start: tree.tokens[first]?.start ?? 0, end: tree.tokens[last]?.end ?? 0 };
}

/** "[originally] due", "was [first] planned": an adverb before a word says that it no longer holds. */
export const isFormerly = (tree: Tree, index: number): boolean =>
  tree.children(index).some((child) => child.index < index && FORMER_ADVERBS.has(child.text.toLowerCase()));
