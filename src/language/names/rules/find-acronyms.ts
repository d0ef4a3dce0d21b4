import { hasLettersInOrder } from "../../../text/letters-in-order.js";
import { coverOf, inOrder, isCapital, lengthOf, type NameCandidate, wordAt, wordsOf } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

const ACRONYM = /^\p{Lu}[\p{L}&.-]*\p{Lu}/u;

/** European Central Bank ([ECB]): the letters in brackets stand for the name before them, in the whole document. */
export const findAcronyms: NameRule = {
  name: "findAcronyms",
  example: {
    text: "The Baltic Fisheries Council (BFC) met in Riga. Germany's BFC delegate left.",
    before: [],
    after: ["BFC: organization"],
  },
  counterExample: "The Baltic Fisheries Council (Riga) met.",
  apply(names, context) {
    const types = new Map<string, NameCandidate>();
    for (const name of names) {
      const { endToken } = name;
      const acronym = wordAt(context, endToken + 1);
      if (lengthOf(name) < 2 || wordAt(context, endToken) !== "(" || wordAt(context, endToken + 2) !== ")") continue;
      if (ACRONYM.test(acronym) && standsFor(acronym, name, wordsOf(context, name))) types.set(acronym, name);
    }
    if (types.size === 0) return [...names];
    const cover = coverOf(names, context.tokens.length);
    const changed = names.map((name) => {
      const long = lengthOf(name) === 1 ? types.get(wordAt(context, name.firstToken)) : undefined;
      return long ? { ...name, type: long.type, reason: acronymOf(wordsOf(context, long)) } : name;
    });
    const found = context.tokens.flatMap(({ text, index }): NameCandidate[] => {
      const long = cover[index] ? undefined : types.get(text);
      return long
        ? [{ ...long, firstToken: index, endToken: index + 1, reason: acronymOf(wordsOf(context, long)) }]
        : [];
    });
    return inOrder([...changed, ...found]);
  },
};

const acronymOf = (name: string): string => `acronym of ${name}`;

/**
 * Whether the acronym begins like the name; or, for a body, has letters in order from a later word on: the Norse
 * Department of Immigration ([DIMI]).
 */
function standsFor(acronym: string, { type }: NameCandidate, words: string): boolean {
  const capitals = words.split(" ").filter(isCapital);
  if (capitals[0]?.charAt(0) === acronym.charAt(0)) return true;
  const from = capitals.findIndex((word) => word.charAt(0) === acronym.charAt(0));
  return type === "organization" && from > 0 && hasLettersInOrder(acronym, capitals.slice(from).join(""));
}
