import type { Sentence, Token, TokenRange } from "../../language/types.js";
import type { Reading } from "../reading.js";

/**
 * The clause of a sentence that contains a token, if the sentence is two coordinated clauses and each names its own
 * subject.
 *
 *     [Work is to start in May] and [the first trains are expected in 2034]
 *
 * Null if the sentence is one clause, if speech runs through it, or if the second clause depends on the first ("but it
 * will recover").
 */
export function clauseOf(reading: Reading, token: number, sentence: Sentence): TokenRange | null {
  const { tree } = reading;
  if (/["“”„«»]/u.test(reading.text(sentence))) return null;
  const root = tree.top(sentence);
  const second = root && tree.children(root).find((child) => child.deprel === "conj" && child.index > root.index);
  if (!root || !second || !isStated(reading, root) || !isStated(reading, second)) return null;
  const { firstToken, endToken } = tree.reach(second);
  // What is said about both ("…, the bank said") is attached to the first and follows the second.
  if (firstToken <= root.index || endToken < sentence.endToken - 1) return null;
  let end = firstToken;
  while (end > root.index && /^(?:cc|punct)$/.test(tree.tokens[end - 1]?.deprel ?? "")) end--;
  return token < end ? { firstToken: sentence.firstToken, endToken: end } : { firstToken, endToken: sentence.endToken };
}

/** Whether the subject of the verb is a name or a noun. */
function isStated({ tree }: Reading, verb: Token): boolean {
  const subject = tree.child(verb, "nsubj", "nsubjpass");
  return subject !== null && subject.upos !== "PRON" && !tree.child(verb, "mark");
}
