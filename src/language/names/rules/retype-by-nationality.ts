import { countryNamed } from "../../lexicon/en/countries.js";
import { isCapital, lengthOf, wordAt } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/**
 * [Anna Orr] (Norway) in a list of competitors or delegates: two to four words before a country in brackets are a
 * person.
 */
export const retypeByNationality: NameRule = {
  name: "retypeByNationality",
  example: {
    text: "The winner was Paris Lane (Norway).",
    before: ["Paris Lane: place"],
    after: ["Paris Lane: person"],
  },
  counterExample: "The house in Paris Lane (Lessen) was sold.",
  apply: (names, context) =>
    names.map((name) => {
      const { endToken, type } = name;
      if (
        (type !== "organization" && type !== "place" && type !== "work" && type !== "product") ||
        lengthOf(name) < 2 ||
        lengthOf(name) > 4
      )
        return name;
      if (wordAt(context, endToken) !== "(" || !isCapital(wordAt(context, endToken - 1))) return name;
      let country = "";
      for (let i = endToken + 1; i < endToken + 5 && wordAt(context, i) !== ")"; i++)
        country = `${country} ${wordAt(context, i)}`.trim();
      return countryNamed(country) ? { ...name, type: "person" as const, reason: "a nationality in brackets" } : name;
    }),
};
