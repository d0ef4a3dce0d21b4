import { countryNamed } from "../../lexicon/en/countries.js";
import { isCapital, lengthOf, type NameCandidate, type NameContext, wordAt, wordsOf } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

const JOINT = /^(?:[-–—/]|and|&)$/u;

/** [Norway - Anna Orr], [Norway Sweden], [Norway-Sweden]: each country is a name of its own. */
export const splitCountries: NameRule = {
  name: "splitCountries",
  example: {
    text: "For Belarus Kazakhstan is a good neighbour.",
    before: ["Belarus Kazakhstan: person"],
    after: ["Belarus: place", "Kazakhstan: place"],
  },
  counterExample: "They fled the Democratic Republic of the Congo.",
  apply: (names, context) =>
    names.flatMap((name): NameCandidate[] => {
      if (lengthOf(name) < 2 || countryNamed(wordsOf(context, name))) return [name];
      return splitAll(name, context) ?? splitAtDash(name, context) ?? [name];
    }),
};

const asCountry = (name: NameCandidate): NameCandidate => ({
  ...name,
  type: "place",
  label: "GPE",
  reason: "a country",
});

/** The countries of a name that consists only of countries, or null. */
function splitAll(name: NameCandidate, context: NameContext): NameCandidate[] | null {
  const countries: NameCandidate[] = [];
  for (let i = name.firstToken; i < name.endToken; ) {
    if (JOINT.test(wordAt(context, i))) {
      i++;
      continue;
    }
    let end = name.endToken;
    while (end > i && !countryNamed(wordsOf(context, { firstToken: i, endToken: end }))) end--;
    if (end === i) return null;
    countries.push(asCountry({ ...name, firstToken: i, endToken: end }));
    i = end;
  }
  return countries.length > 1 ? countries : null;
}

/** A country before a dash, with the person of a list after it: two words with capitals. */
function splitAtDash(name: NameCandidate, context: NameContext): NameCandidate[] | null {
  for (let i = name.firstToken + 1; i < name.endToken - 1; i++) {
    const before = { ...name, endToken: i };
    if (!/^[-–—]$/u.test(wordAt(context, i)) || !countryNamed(wordsOf(context, before))) continue;
    const after = { ...name, firstToken: i + 1 };
    const person = lengthOf(after) > 1 && isCapital(wordAt(context, i + 1)) && isCapital(wordAt(context, i + 2));
    return [asCountry(before), ...(person ? [{ ...after, type: "person" as const, reason: "after a country" }] : [])];
  }
  return null;
}
