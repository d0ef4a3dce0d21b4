import { isCommonAbbreviation, wordAt, wordsOf } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/** What has no capital or is a common abbreviation is no name. Names of works may be all small. */
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
      if (COMMON_NOUNS.test(words) || (RANKS.test(words) && RANKS.test(wordAt(context, name.endToken)))) return false;
      if (isCommonAbbreviation(words) || isPrefix(words, wordAt(context, name.endToken))) return false;
      return name.type === "work" || name.type === "law" || /[\p{Lu}\p{Lo}]/u.test(words);
    }),
};

/** Common nouns that news writes with a capital though they name nobody. */
const COMMON_NOUNS =
  /^(?:Budget|Pre-Budget|Internet|Web|Bible|Koran|Quran|Constitution|Earth|Moon|Christmas|Easter|Ramadan|God|Allah)$/u;

/** [Detective Senior] Constable Orr: words of a rank, with more of it behind. */
const RANKS =
  /^(?:(?:Detective|Senior|Leading|Chief|Acting|Staff|Master|Lance|Warrant|Petty|Superintendent|Inspector|Sergeant|Constable|Corporal|Officer|Lieutenant|Major|General|Colonel|Commander)(?:\s|$))+$/u;

/** [Ex]-minister, [Anti]-war, [Co]-founder. */
const isPrefix = (word: string, next: string): boolean =>
  next === "-" && /^(?:ex|pre|post|anti|pro|non|mid|semi|pan|vice|co)$/i.test(word);
