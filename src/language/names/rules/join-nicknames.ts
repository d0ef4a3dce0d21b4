import { coverOf, isCapital, type NameCandidate, type NameContext, wordAt } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/** As many words as a nickname has at most. */
const LONGEST = 2;

const MARK = /^(?:["“”'‘’]|``|'')$/u;

/** [Ada] "Steel" [Orr]: a nickname between marks, with a part of the name on either side; also where the model took the mark that opens into the name. */
export const joinNicknames: NameRule = {
  name: "joinNicknames",
  example: {
    text: 'The ringleader was Albert "Segvec" Gonzalez, of Lessen.',
    before: ["Albert: person", "Gonzalez: person"],
    after: ['Albert "Segvec" Gonzalez: person'],
  },
  counterExample: 'Albert said "Hello" to Gonzalez.',
  apply(names, context) {
    const cover = coverOf(names, context.tokens.length);
    const merged = new Set<NameCandidate>();
    const joined = names.map((name): NameCandidate => {
      if (name.type !== "person" || merged.has(name)) return name;
      const torn = tornAt(name, context);
      if (torn !== null) {
        const endToken = surnameEnd(name.endToken + 1, context);
        if (endToken === name.endToken + 1) return { ...name, endToken: torn, reason: "before a mark" };
        for (const other of cover.slice(name.endToken, endToken)) if (other) merged.add(other);
        return { ...name, endToken, reason: "with a nickname" };
      }
      const open = name.endToken;
      if (!MARK.test(wordAt(context, open))) return name;
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
  },
};

/** Where the mark stands that opens the nickname within a name, and that closes right behind it: [Ada "Steel]" Orr. */
function tornAt({ firstToken, endToken }: NameCandidate, context: NameContext): number | null {
  if (!MARK.test(wordAt(context, endToken))) return null;
  for (let i = firstToken + 1; i < endToken; i++) if (MARK.test(wordAt(context, i))) return i;
  return null;
}

/** Behind the mark that closes the nickname: as many proper nouns as a surname has. */
function surnameEnd(first: number, { tokens }: NameContext): number {
  let end = first;
  while (end < first + 3 && tokens[end]?.upos === "PROPN" && tokens[end]?.sentence === tokens[first - 1]?.sentence)
    end++;
  return end;
}
