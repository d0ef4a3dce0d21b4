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
      if (CAPITALISED_NOUNS.has(words) || isPartOfRank(name, context)) return false;
      if (COMMON_ABBREVIATIONS.has(words) || isPrefix(words, wordAt(context, name.endToken))) return false;
      return name.type === "work" || name.type === "law" || /[\p{Lu}\p{Lo}]/u.test(words);
    }),
};

/** [Detective Senior] Constable Orr: words of a rank, with more of the rank after them. */
const isPartOfRank = ({ firstToken, endToken }: NameCandidate, { tokens }: NameContext): boolean =>
  tokens.slice(firstToken, endToken + 1).length > endToken - firstToken &&
  tokens.slice(firstToken, endToken + 1).every(({ text }) => RANK_WORDS.has(text));

/** [Ex]-minister, [Anti]-war, [Co]-founder. */
const isPrefix = (word: string, next: string): boolean => next === "-" && PREFIXES.has(word.toLowerCase());
