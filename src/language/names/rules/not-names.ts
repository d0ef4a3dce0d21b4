import { isCommonAbbreviation, type NameRule, wordsOf } from "../candidate.js";

/** What has no capital or is a common abbreviation is no name. Names of works may be all small. */
export const dropCommonWords: NameRule = (names, context) =>
  names.filter((name) => {
    const words = wordsOf(context, name);
    if (isCommonAbbreviation(words)) return false;
    return name.type === "work" || name.type === "law" || /[\p{Lu}\p{Lo}]/u.test(words);
  });
