import type { Reading } from "../reading.js";
import type { ScoredSentence } from "./select.js";

/** Words that call something by what it is, as if it were known: "the chancellor", "its exports". */
const AS_IF_KNOWN = /^(?:the|this|these|its|their|his|her|he|she|it|they)$/i;

/**
 * The bottom line names what it is about. If the best sentence is the second of the article and only calls it "the
 * chancellor" or "the country", the first comes first, provided that it is among the best `most`.
 */
export function openFirst<T extends ScoredSentence>(
  reading: Reading,
  chosen: readonly T[],
  most: number,
): readonly T[] {
  const [best, ...others] = chosen;
  if (best?.sentence.index !== 1) return chosen;
  if (!AS_IF_KNOWN.test(reading.tree.tokens[best.sentence.firstToken]?.text ?? "")) return chosen;
  const at = others.findIndex(({ sentence }) => sentence.index === 0);
  const before = others[at];
  return before && at + 1 < most ? [before, best, ...others.toSpliced(at, 1)] : chosen;
}
