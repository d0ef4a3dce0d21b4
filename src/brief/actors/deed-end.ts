import type { Token } from "../../language/types.js";
import { isRequired } from "../summary/required.js";
import type { Tree } from "../tree.js";

/*
 * Where a deed ends that is too long, so that nothing is left hanging.
 */

/** Drops a mark, an article, a preposition or "and [added]" left over at the end. */
export function withoutLooseEnd(tree: Tree, verb: Token, endToken: number): number {
  let end = endToken;
  const loose = (): boolean => {
    const [last, before] = [tree.tokens[end - 1], tree.tokens[end - 2]];
    if (/^([,.:;!?]|CC|DT|TO|PRP\$|-LRB-|HYPH|``|''|IN)$/.test(last?.tag ?? "")) return true;
    return (
      before?.deprel === "cc" && /^VB/.test(last?.tag ?? "") && last !== undefined && tree.reach(last).endToken > end
    );
  };
  const drop = (): void => {
    while (end > verb.index + 1 && loose()) end--;
  };
  drop();
  // "pay the clerks [but in March]": a second clause of which only the first words are left
  for (let i = end - 1; i > Math.max(verb.index + 1, end - LOOSE_WORDS); i--)
    if (tree.tokens[i]?.deprel === "cc" && joinsBeyond(tree, i, end)) end = i;
  drop();
  return end;
}

const LOOSE_WORDS = 5;

/** Whether a coordinator joins to what precedes it a verb that comes only after the end. */
const joinsBeyond = (tree: Tree, coordinator: number, end: number): boolean =>
  tree
    .children(tree.tokens[coordinator]?.head ?? 0)
    .some(({ deprel, index, tag }) => deprel === "conj" && index >= end && /^(?:VB|MD)/.test(tag));

/**
 * Cuts a long clause at the last mark or preposition within the limit before which nothing is left hanging, if possible
 * where no word before asks for what is cut.
 */
export function atMost(tree: Tree, most: number, firstToken: number, endToken: number): number {
  if (endToken - firstToken <= most) return endToken;
  const limit = firstToken + most;
  const asked = tree.tokens.slice(firstToken, limit).flatMap((head) =>
    tree
      .children(head)
      .slice(0, MOST_DEPENDENTS)
      .filter((token) => token.index > head.index && isAskedFor(tree, token)),
  );
  const places: number[] = [];
  for (let i = limit; i > firstToken + 4; i--)
    if (
      /^(,|IN|TO|CC|WDT|WP)$/.test(tree.tokens[i]?.tag ?? "") &&
      !/^VB/.test(tree.tokens[i - 1]?.tag ?? "") &&
      isWhole(tree, firstToken, i)
    )
      places.push(i);
  const isTorn = (token: Token, i: number): boolean => token.head < i && token.index >= i;
  return (
    places.find((i) => !asked.some((token) => isTorn(token, i))) ??
    places.find((i) => !asked.some((token) => isTorn(token, i) && isComplement(tree, token))) ??
    endToken
  );
}

/** So many dependents of a word are looked at. */
const MOST_DEPENDENTS = 40;

/** "let the clerks and their families [stay]"; a second of the same kind is the parser's: "paid a fine, [and costs]". */
const isComplement = (tree: Tree, { deprel, head, index }: Token): boolean =>
  /^(?:[cx]comp|acomp|attr|oprd|dobj|prt)$/.test(deprel) && (tree.child(head, deprel)?.index ?? index) >= index;

/** "counts herself [as] a friend", "the news [that the port closes]" */
const isAskedFor = (tree: Tree, token: Token): boolean =>
  isComplement(tree, token) ||
  (token.deprel === "acl" && /^(?:that|whether)$/i.test(tree.child(token, "mark")?.text ?? "")) ||
  isRequired(token, tree);

/** How far before a cut a word may hang on one after it. */
const HANGING = 12;

/**
 * Whether no word before a cut depends on one after it, and what follows may be missing: unlike "dredging, [which none]
 * of them promised", "though [that sort] of fine is rare", "said it was impossible [to prove it]", "somebody [who
 * pays]".
 */
function isWhole(tree: Tree, firstToken: number, end: number): boolean {
  const next = tree.tokens[end];
  if (next && /^W/.test(next.tag)) return false;
  const clause = next && /^(?:mark|aux)$/.test(next.deprel) ? tree.head(next) : null;
  if (clause && /^[cx]comp$/.test(clause.deprel)) return false;
  for (let i = end - 1; i >= Math.max(firstToken, end - HANGING); i--) {
    const token = tree.tokens[i];
    if (token && token.head >= end && !/^(?:punct|cc)$/.test(token.deprel)) return false;
  }
  return true;
}
