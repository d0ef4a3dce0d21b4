import { COMMON_ABBREVIATIONS } from "../../lexicon/en/name-words.js";
import type { Token } from "../../types.js";
import { coverOf, inOrder, type NameCandidate, type NameContext } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

const CAPITALS = /^\p{Lu}{3,6}$/u;

/** The framework of the [CIS]: capitals after an article in lower case are an organization. */
export const findLoneAcronyms: NameRule = {
  name: "findLoneAcronyms",
  example: {
    text: "They joined the PZNL.",
    before: [],
    after: ["PZNL: organization"],
  },
  counterExample: "The DNA test was right.",
  apply(names, context) {
    const cover = coverOf(names, context.tokens.length);
    const found = context.tokens.flatMap((token): NameCandidate[] => {
      if (
        cover[token.index] ||
        !CAPITALS.test(token.text) ||
        COMMON_ABBREVIATIONS.has(token.text) ||
        !isNoun(token, context)
      )
        return [];
      const range = { firstToken: token.index, endToken: token.index + 1 };
      return [{ ...range, label: "ORG", type: "organization", reason: "an acronym with an article" }];
    });
    return inOrder([...names, ...found]);
  },
};

/** Whether the capitals are a proper noun by themselves, with the article before them. */
function isNoun(token: Token, { tokens }: NameContext): boolean {
  const article = tokens[token.index - 1];
  const next = tokens[token.index + 1];
  if (token.upos !== "PROPN" || article?.lemma !== "the" || article.sentence !== token.sentence) return false;
  // The [DNA] test, the [HTML] Group: before another noun it may be anything.
  return next?.upos !== "NOUN" && next?.upos !== "PROPN" && /\p{Ll}/u.test(article.text);
}
