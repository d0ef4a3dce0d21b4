import type { Sentence } from "../../language/types.js";
import type { Reading } from "../reading.js";

/**
 * Whether a sentence tells what was so before, and the next one what became of it. The first alone would mislead.
 *
 *     Orr was due to stand in Lessen. But he was suspended.
 *     Norrick had sold its stake in 2000. But losses have made it think again.
 */
export function isOverturned(reading: Reading, first: Sentence, second: Sentence): boolean {
  const { tree } = reading;
  if (!/^(?:but|yet|however)$/i.test(tree.tokens[second.firstToken]?.text ?? "")) return false;
  const root = tree.top(first);
  if (!root) return false;
  if (root.tag === "VBN" && tree.children(root).some(({ deprel, text }) => deprel === "aux" && /^had$/i.test(text)))
    return true;
  if (root.tag !== "VBD" && !tree.children(root).some(({ deprel, tag }) => deprel === "auxpass" && tag === "VBD"))
    return false;
  return (
    PLANNED.test(root.lemma) || tree.children(root).some(({ deprel, lemma }) => deprel === "acomp" && lemma === "due")
  );
}

/** "was [expected] to", "had been [meant] to" */
const PLANNED = /^(?:expect|schedule|plan|set|suppose|mean|intend|hope|want)$/;
