import { coverOf, inOrder, isCapital, type NameCandidate, type NameContext, wordAt } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

const ACRONYM = /^\p{Lu}{3,8}$/u;
/** In tokens, with its small words. */
const LONGEST_EXPANSION = 16;
const SMALL_WORD = /^(?:of|for|and|&|the|in|on|to)$/u;

/**
 * [Open Shore Institute] (OSI): the capitalised words before a bracket are the name of a body if their initials are the
 * acronym in it. The letters are matched from the last one backwards, as in Schwartz and Hearst (2003).
 */
export const findExpansions: NameRule = {
  name: "findExpansions",
  example: {
    text: "The Open Shore Institute (OSI), financed by Jon Vale, has closed.",
    before: [],
    after: ["Open Shore Institute: organization"],
  },
  counterExample: "The Open Shore Institute (Lessen), financed by Jon Vale, has closed.",
  apply(names, context) {
    const cover = coverOf(names, context.tokens.length);
    const replaced = new Set<NameCandidate>();
    const found = context.tokens.flatMap(({ text, index }): NameCandidate[] => {
      if (text !== "(" || wordAt(context, index + 2) !== ")") return [];
      const firstToken = startOf(wordAt(context, index + 1), index, context);
      if (firstToken === null || (cover[index - 1]?.firstToken ?? index) <= firstToken) return [];
      const acronym = cover[index + 1];
      if (acronym && acronym.type !== "organization") return [];
      for (const name of cover.slice(firstToken, index)) if (name) replaced.add(name);
      return [{ firstToken, endToken: index, type: "organization", label: "ORG", reason: "spells out an acronym" }];
    });
    return inOrder([...names.filter((name) => !replaced.has(name)), ...found]);
  },
};

/** The index of the first word that the letters stand for, or null if the words before `end` do not match. */
function startOf(acronym: string, end: number, context: NameContext): number | null {
  if (!ACRONYM.test(acronym)) return null;
  const letters = [...acronym];
  let at = end;
  while (letters.length > 0) {
    if (end - --at > LONGEST_EXPANSION) return null;
    const word = wordAt(context, at);
    if (context.tokens[at]?.sentence !== context.tokens[end]?.sentence) return null;
    if (SMALL_WORD.test(word) && at < end - 1) continue;
    if (!isCapital(word) || word.charAt(0) !== letters.at(-1)) return null;
    letters.pop();
  }
  return at;
}
