import { MONTH_NAMES } from "../../text/months.js";
import { isCapital, type NameContext, wordAt } from "./name-candidate.js";

/**
 * [Institute] [for the Protection of Children]: the end of the capitalised words after "for" and of the words that link
 * them.
 *
 * @param from token index after the name
 * @returns token index after the purpose; `from` if there is none
 */
export function purposeEnd(from: number, context: NameContext): number {
  if (wordAt(context, from) !== "for") return from;
  const sentence = context.tokens[from]?.sentence;
  let end = from;
  for (let i = from + 1; context.tokens[i]?.sentence === sentence; i++) {
    const word = wordAt(context, i);
    // "the Trade Department for November": when, not for what
    if (MONTH_NAMES.includes(word)) break;
    if (isCapital(word) && context.tokens[i]?.upos !== "PRON") end = i + 1;
    else if (!/^(?:the|of|and|&)$/u.test(word)) break;
  }
  return end;
}
