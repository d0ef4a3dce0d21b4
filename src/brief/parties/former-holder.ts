import type { Tree } from "../tree.js";

/** Words for people who are no longer what the noun says. */
export const FORMER = /^(?:former|ex|ex-\p{L}+|onetime)$/iu;

/** "[former] directors" */
export const isFormerHolder = (tree: Tree, token: number): boolean =>
  tree.children(token).some(({ deprel, text }) => deprel === "amod" && FORMER.test(text));
