import { VOW_VERBS } from "../../language/lexicon/en/commitment-words.js";
import type { Ground } from "../ground.js";
import type { Predicate } from "../predicates/types.js";
import type { Tree } from "../tree.js";

/*
 * What somebody refuses, or stops short of.
 */

/** "refused to [commit] to a date" */
export const isRefused = (tree: Tree, head: number): boolean =>
  tree.tokens[head]?.deprel === "xcomp" && REFUSING.test(tree.lemma(tree.tokens[head]?.head ?? -1));

const REFUSING = /^(?:refuse|decline|fail|neglect|hesitate)$/;

/** "not going to [go] into that", "I won't [speculate]": a question that is left without an answer. */
export function isNoAnswer({ tree, isQuoted }: Ground, { head, negated }: Predicate): boolean {
  if (!negated || !isQuoted(tree.tokens[head]?.start ?? -1)) return false;
  const lemma = tree.lemma(head);
  const into = () => tree.children(head).some(({ text, index }) => index > head && text.toLowerCase() === "into");
  return NO_ANSWER.test(lemma) || (/^(?:go|get|be)$/.test(lemma) && into());
}

const NO_ANSWER = /^(?:comment|speculate|elaborate|answer|prejudge|guess)$/;

/** "stopped short of [promising] it", "instead of [signing] it". */
export function isLeftUndone(tree: Tree, head: number): boolean {
  const told = tree.tokens[head];
  // "stopped short of promising that it would [keep] them"
  const verb = told?.deprel === "ccomp" ? tree.head(told) : told;
  const preposition = verb?.deprel === "pcomp" ? tree.head(verb) : null;
  if (!preposition) return false;
  const before = tree.tokens[preposition.index - 1]?.text ?? "";
  return /^without$/i.test(preposition.text) || (/^of$/i.test(preposition.text) && /^(?:short|instead)$/i.test(before));
}

/** "promised that there would be no [cuts]", "promised no [cuts]": their absence is the promise. */
export function isRuledOut(tree: Tree, noun: number): boolean {
  const above = tree.tokens[tree.tokens[noun]?.head ?? -1];
  const vow = above?.deprel === "ccomp" && tree.child(above.index, "expl") ? tree.head(above) : above;
  return (
    vow != null &&
    VOW_VERBS.has(tree.lemma(vow.index)) &&
    (vow !== above || tree.child(vow.index, "dobj")?.index === noun)
  );
}
