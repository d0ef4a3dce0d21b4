import type { Token, TokenRange } from "../../language/types.js";
import type { Tree } from "../tree.js";

/**
 * The speaker whom the parse hangs on the last noun of what is said, which leaves the verb of saying without a subject; with the comma in
 * front. Null where what is said does not end in such an apposition.
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

/** From "the minister for trade of the [republic]" up to "minister". */
const MOST_STEPS = 6;
