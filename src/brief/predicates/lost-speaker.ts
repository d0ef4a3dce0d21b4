import type { Token, TokenRange } from "../../language/types.js";
import type { Tree } from "../tree.js";

/**
 * The speaker that the parser attached to the last noun of what is said, so that the verb of saying lacks a subject;
 * with the comma before it. Null if what is said does not end in such an apposition.
 *
 *     trade with Kazakhstan[, the minister Jon Pell] said
 */
export function findLostSpeaker(tree: Tree, said: Token, verb: Token): TokenRange | null {
  const last = tree.tokens[verb.index - 1];
  if (!last || said.index >= last.index || tree.reach(said).endToken !== verb.index) return null;
  for (let at = last, steps = 0; steps < MOST_STEPS; steps++) {
    const { firstToken } = tree.reach(at);
    if (at.deprel === "appos" && tree.tokens[firstToken - 1]?.text === ",")
      return { firstToken: firstToken - 1, endToken: verb.index };
    const head = tree.tokens[at.head];
    if (!head || head === at || head.index <= said.index) return null;
    at = head;
  }
  return null;
}

/** In heads, from "the minister for trade of the [republic]" up to "minister". */
const MOST_STEPS = 6;
