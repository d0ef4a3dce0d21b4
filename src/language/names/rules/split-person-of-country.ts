import { countryNamed } from "../../lexicon/en/countries.js";
import { genderOfFirstName } from "../../lexicon/en/first-names.js";
import { ORGANIZATION_ENDINGS } from "../../lexicon/en/name-nouns.js";
import { isCapital, type NameCandidate, type NameContext, wordAt, wordsOf } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/** [Anna Orr] of [Norway]: a person, by the first name, and a country. [Anna University of Norway] stays one body. */
export const splitPersonOfCountry: NameRule = {
  name: "splitPersonOfCountry",
  example: {
    text: "Presidents Muhammadu Buhari of Nigeria and Patrice Talon of Benin signed the deal.",
    before: ["Patrice Talon of Benin: organization"],
    after: ["Patrice Talon: person", "Benin: place"],
  },
  counterExample: "Ada Orr went to the University of Norway.",
  apply: (names, context) =>
    names.flatMap((name) => (name.type === "organization" ? splitName(name, context) : null) ?? [name]),
};

function splitName(name: NameCandidate, context: NameContext): NameCandidate[] | null {
  const of = name.firstToken + [2, 3].findIndex((i) => wordAt(context, name.firstToken + i) === "of") + 2;
  const country = { ...name, firstToken: of + 1 };
  if (of < name.firstToken + 2 || of >= name.endToken - 1 || !countryNamed(wordsOf(context, country))) return null;
  const isPerson =
    (genderOfFirstName(wordAt(context, name.firstToken)) !== null || goesOnOf(name.firstToken, context)) &&
    !ORGANIZATION_ENDINGS.has(wordAt(context, of - 1).toLowerCase()) &&
    context.tokens.slice(name.firstToken, of).every(({ text }) => isCapital(text));
  if (!isPerson) return null;
  return [
    { ...name, endToken: of, type: "person", label: "PERSON", reason: "a person of a country" },
    { ...country, type: "place", label: "GPE", reason: "a country" },
  ];
}

/** Jon Vale of [Norway and] Anna Orr of Sweden: whether a person of another country precedes a token. */
const goesOnOf = (first: number, context: NameContext): boolean =>
  /^(?:and|,)$/u.test(wordAt(context, first - 1)) &&
  wordAt(context, first - 3) === "of" &&
  countryNamed(wordAt(context, first - 2)) !== null;
