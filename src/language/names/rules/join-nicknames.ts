import { countryNamed } from "../../lexicon/en/countries.js";
import { genderOfFirstName } from "../../lexicon/en/first-names.js";
import { coverOf, isCapital, type NameCandidate, type NameContext, wordAt } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/** In tokens. */
const LONGEST_NICKNAME = 2;
/** In tokens. */
const LONGEST_SURNAME = 3;

const MARK = /^(?:["“”'‘’]|``|'')$/u;

/**
 * [Ada] "Steel" [Orr]: a nickname in quotation marks, with a part of the name on either side. The model may include the
 * opening mark in the name: [Ada "Steel]" Orr.
 */
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
        if (endToken === name.endToken + 1) return { ...name, endToken: torn, reason: "before a quotation mark" };
        for (const other of cover.slice(name.endToken, endToken)) if (other) merged.add(other);
        return { ...name, endToken, reason: "with a nickname" };
      }
      const open = name.endToken;
      const behind = behindBrackets(name, context);
      if (behind !== null) {
        const endToken = cover[behind]?.endToken ?? surnameEnd(behind, context);
        for (const other of cover.slice(open, endToken)) if (other) merged.add(other);
        return { ...name, endToken, reason: "with a nickname" };
      }
      if (!MARK.test(wordAt(context, open))) return name;
      for (let close = open + 2; close <= open + LONGEST_NICKNAME + 1; close++) {
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

/** [Ada "Steel]" Orr: the index of an opening mark inside the name, if the closing mark follows the name; else null. */
function tornAt({ firstToken, endToken }: NameCandidate, context: NameContext): number | null {
  if (!MARK.test(wordAt(context, endToken))) return null;
  for (let i = firstToken + 1; i < endToken; i++) if (MARK.test(wordAt(context, i))) return i;
  return null;
}

/**
 * Grigori ("Grisha") [Orlov], William (Bill) [Orr]: the surname behind a nickname in brackets; null if there is none.
 * Without quotation marks, a nickname is a first name: Vale (Labour) and Boon (Belgium) stand in lists.
 */
function behindBrackets({ firstToken, endToken }: NameCandidate, context: NameContext): number | null {
  if (endToken - firstToken > 1 || wordAt(context, endToken) !== "(") return null;
  let i = endToken + 1;
  const isMarked = MARK.test(wordAt(context, i));
  if (isMarked) i++;
  const first = i;
  if (!isMarked && !isFirstName(wordAt(context, first))) return null;
  while (i < first + LONGEST_NICKNAME && /^\p{Lu}\p{Ll}/u.test(wordAt(context, i))) i++;
  if (MARK.test(wordAt(context, i))) i++;
  const surname = context.tokens[i + 1];
  const isNickname = i > first && wordAt(context, i) === ")";
  return isNickname && surname?.upos === "PROPN" && surname.sentence === context.tokens[firstToken]?.sentence
    ? surname.index
    : null;
}

const isFirstName = (word: string): boolean => genderOfFirstName(word) !== null && countryNamed(word) === null;

/** The end of the proper nouns after the closing mark of a nickname. */
function surnameEnd(first: number, { tokens }: NameContext): number {
  let end = first;
  while (
    end < first + LONGEST_SURNAME &&
    tokens[end]?.upos === "PROPN" &&
    tokens[end]?.sentence === tokens[first - 1]?.sentence
  )
    end++;
  return end;
}
