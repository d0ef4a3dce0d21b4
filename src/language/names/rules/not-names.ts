import { isCommonAbbreviation, type NameRule, wordAt, wordsOf } from "../candidate.js";

/** What has no capital or is a common abbreviation is no name. Names of works may be all small. */
export const dropCommonWords: NameRule = (names, context) =>
  names.filter((name) => {
    const words = wordsOf(context, name);
    if (isCommonAbbreviation(words) || isPrefix(words, wordAt(context, name.endToken))) return false;
    return name.type === "work" || name.type === "law" || /[\p{Lu}\p{Lo}]/u.test(words);
  });

/** [Ex]-minister, [Anti]-war. */
const isPrefix = (word: string, next: string): boolean =>
  next === "-" && /^(?:ex|pre|post|anti|pro|non|mid|semi|pan|vice)$/i.test(word);
