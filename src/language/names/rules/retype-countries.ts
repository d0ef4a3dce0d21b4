import { countryNamed } from "../../lexicon/en/countries.js";
import type {} from "../name-candidate.js";
import { wordsOf } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/** Gives the places that are countries their own type. */
export const retypeCountries: NameRule = {
  name: "retypeCountries",
  example: {
    text: "The ministers of Germany met in Lessen.",
    before: ["Germany: place"],
    after: ["Germany: country"],
  },
  counterExample: "The ministers met in Munich.",
  apply: (names, context) =>
    names.map((name) =>
      name.type === "place" && countryNamed(wordsOf(context, name)) ? { ...name, type: "country" as const } : name,
    ),
};
