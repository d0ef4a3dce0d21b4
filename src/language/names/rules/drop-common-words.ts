import { CAPITALISED_NOUNS, COMMON_ABBREVIATIONS, PREFIXES } from "../../lexicon/en/name-words.js";
import { RANK_WORDS } from "../../lexicon/en/titles.js";
import { type NameCandidate, type NameContext, wordAt, wordsOf } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/** A name has a capital and is not a common abbreviation. Only a work or a law may be in lower case. */
export const dropCommonWords: NameRule = {
  name: "dropCommonWords",
  example: {
    text: "The CEO and the MP agreed at 14:58 UTC that the DNA test was right.",
    before: ["UTC: organization"],
    after: [],
  },
  counterExample: "The BBC agreed at 14:58.",
  apply: (names, context) =>
    names.filter((name) => {
      const words = wordsOf(context, name);
      if (CAPITALISED_NOUNS.has(words) || ENVOY.test(words) || isPartOfRank(name, context)) return false;
      // [EUR 5.22], [0910AEST], [@adaorr]
      if (COMMON_ABBREVIATIONS.has(words.replace(/[\s\d.,]+$/u, "")) && !/\d$/u.test(wordAt(context, name.firstToken)))
        return false;
      if (/^\d+\p{Lu}+$|@|:\/\/|</u.test(words) || isFollowed(name, context)) return false;
      if (COMMON_ABBREVIATIONS.has(words) || isPrefix(words, wordAt(context, name.endToken))) return false;
      return name.type === "work" || name.type === "law" || /[\p{Lu}\p{Lo}]/u.test(words);
    }),
};

/** An office, which the model takes for a body. */
const ENVOY = /^Charg[eé]s? d ?['’] ?affaires$/iu;

/** [Detective Senior] Constable Orr: words of a rank, with more of the rank after them. */
const isPartOfRank = ({ firstToken, endToken }: NameCandidate, { tokens }: NameContext): boolean =>
  tokens.slice(firstToken, endToken + 1).length > endToken - firstToken &&
  tokens.slice(firstToken, endToken + 1).every(({ text }) => RANK_WORDS.has(text));

/** Follow [Ada Orr] on Twitter: the end of a page, not of the news. */
function isFollowed({ firstToken }: NameCandidate, { tokens }: NameContext): boolean {
  let first = firstToken;
  while (first > 0 && tokens[first - 1]?.sentence === tokens[firstToken]?.sentence && first > firstToken - LONGEST_CALL)
    first--;
  if (!/^Follow$/iu.test(tokens[first]?.text ?? "")) return false;
  return tokens
    .slice(first, first + LONGEST_CALL)
    .some(
      ({ text, index }) =>
        /^(?:Twitter|Facebook|Instagram)$/u.test(text) && /^on$/iu.test(tokens[index - 1]?.text ?? ""),
    );
}

/** In tokens. */
const LONGEST_CALL = 10;

/** [Ex]-minister, [Anti]-war, [Co]-founder. */
const isPrefix = (word: string, next: string): boolean => next === "-" && PREFIXES.has(word.toLowerCase());
