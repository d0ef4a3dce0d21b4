import { countryNamed } from "../../lexicon/en/countries.js";
import type { NameRule } from "../candidate.js";
import { wordsOf } from "../candidate.js";

/** Places that are countries. */
export const markCountries: NameRule = (names, context) =>
  names.map((name) =>
    name.type === "place" && countryNamed(wordsOf(context, name)) ? { ...name, type: "country" as const } : name,
  );
