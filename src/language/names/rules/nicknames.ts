import { type Candidate, coverOf, isCapital, type NameRule, wordAt } from "../candidate.js";

/** As many words as a nickname has at most. */
const LONGEST = 2;

const MARK = /^(?:["“”'‘’]|``|'')$/u;

/** [Ada] "Steel" [Orr]: a nickname between marks, with a part of the name on either side. */
export const joinNicknames: NameRule = (names, context) => {
  const cover = coverOf(names, context.tokens.length);
  const merged = new Set<Candidate>();
  const joined = names.map((name): Candidate => {
    const open = name.endToken;
    if (name.type !== "person" || merged.has(name) || !MARK.test(wordAt(context, open))) return name;
    for (let close = open + 2; close <= open + LONGEST + 1; close++) {
      if (!isCapital(wordAt(context, close - 1))) return name;
      if (!MARK.test(wordAt(context, close))) continue;
      const last = cover[close + 1];
      if (last?.type !== "person" || context.tokens[close + 1]?.sentence !== context.tokens[open]?.sentence)
        return name;
      for (const other of cover.slice(open, last.endToken)) if (other) merged.add(other);
      return { ...name, endToken: last.endToken, reason: "with a nickname" };
    }
    return name;
  });
  return joined.filter((name, i) => !merged.has(names[i] ?? name));
};
