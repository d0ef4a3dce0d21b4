import { type Candidate, coverOf, inOrder, isCapital, lengthOf, type NameRule, wordAt, wordsOf } from "../candidate.js";

const ACRONYM = /^\p{Lu}[\p{L}&.-]*\p{Lu}/u;

/** [European Central Bank (ECB)]: the letters in the brackets stand for the name before them, here and wherever they occur. */
export const spreadAcronyms: NameRule = (names, context) => {
  const types = new Map<string, Candidate>();
  for (const name of names) {
    const { endToken } = name;
    const acronym = wordAt(context, endToken + 1);
    if (lengthOf(name) < 2 || wordAt(context, endToken) !== "(" || wordAt(context, endToken + 2) !== ")") continue;
    const initial = wordsOf(context, name).split(" ").find(isCapital)?.charAt(0);
    if (ACRONYM.test(acronym) && initial === acronym.charAt(0)) types.set(acronym, name);
  }
  if (types.size === 0) return [...names];
  const cover = coverOf(names, context.tokens.length);
  const changed = names.map((name) => {
    const long = lengthOf(name) === 1 ? types.get(wordAt(context, name.firstToken)) : undefined;
    return long ? { ...name, type: long.type, reason: acronymOf(wordsOf(context, long)) } : name;
  });
  const found = context.tokens.flatMap(({ text, index }): Candidate[] => {
    const long = cover[index] ? undefined : types.get(text);
    return long ? [{ ...long, firstToken: index, endToken: index + 1, reason: acronymOf(wordsOf(context, long)) }] : [];
  });
  return inOrder([...changed, ...found]);
};

const acronymOf = (name: string): string => `acronym of ${name}`;
