import { ACTOR_SPEECH_VERBS } from "../../language/lexicon/en/reporting-verbs.js";
import type { Token } from "../../language/types.js";
import type { Tree } from "../tree.js";
import { firstOfRow } from "../tree-walks.js";

const STATE_VERBS = new Set(["be", "have", "seem", "appear", "remain", "lie", "become", "contain", "include", "see"]);

/**
 * The verb that a noun is the subject of, whether it is active or has a passive by-phrase. Conjuncts share the verb of
 * their head.
 */
export function subjectVerb(tree: Tree, noun: Token): Token | null {
  const token = firstOfRow(tree, noun);
  if (token.deprel === "nsubj") return tree.head(token);
  const by = token.deprel === "pobj" ? tree.head(token) : null;
  if (by?.deprel === "agent") return tree.head(by);
  return null;
}

/** Whether a noun does something. */
export function isAgent(tree: Tree, noun: Token): boolean {
  const verb = subjectVerb(tree, noun);
  return verb !== null && !STATE_VERBS.has(verb.lemma);
}

/** Whether a noun says something. */
export function isSpeaking(tree: Tree, noun: Token): boolean {
  const verb = subjectVerb(tree, noun);
  return verb !== null && ACTOR_SPEECH_VERBS.has(verb.lemma);
}
