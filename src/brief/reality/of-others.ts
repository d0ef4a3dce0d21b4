import type { Ground } from "../ground.js";
import type { Predicate } from "../predicates/types.js";

/*
 * Words for pledging and preparing that tell of others, not of what the subject binds itself to.
 */

/** "leads by 271 [pledged] delegates": a number before it, the delegates behind. */
export const isAttribute = ({ tree }: Ground, { head, group }: Predicate): boolean =>
  group.length === 0 &&
  /^pledged$/i.test(tree.tokens[head]?.text ?? "") &&
  tree.tokens[head - 1]?.tag === "CD" &&
  tree.tokens[head + 1]?.tag === "NNS";

/** "will help them [prepare] to meet it" */
export const isHelped = ({ tree }: Ground, { head }: Predicate): boolean =>
  tree.tokens[head]?.deprel === "ccomp" && /^(?:help|let)$/.test(tree.lemma(tree.tokens[head]?.head ?? -1));
