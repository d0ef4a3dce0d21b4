import { countryNamed } from "../../lexicon/en/countries.js";
import { type Candidate, isCapital, lengthOf, type NameContext, type NameRule, wordAt, wordsOf } from "../candidate.js";

const JOINT = /^(?:[-–—/]|and|&)$/u;

/** [Norway - Anna Orr], [Norway Sweden], [Norway-Sweden]: countries are names of their own, whatever stands beside them. */
export const splitCountries: NameRule = (names, context) =>
  names.flatMap((name): Candidate[] => {
    if (lengthOf(name) < 2 || countryNamed(wordsOf(context, name))) return [name];
    return splitAll(name, context) ?? splitAtDash(name, context) ?? [name];
  });

const asCountry = (name: Candidate): Candidate => ({ ...name, type: "place", label: "GPE", reason: "a country" });

/** Where the whole name is a row of countries. */
function splitAll(name: Candidate, context: NameContext): Candidate[] | null {
  const countries: Candidate[] = [];
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

/** A country before a dash, and two capitalised words behind it, which are a person in a list. */
function splitAtDash(name: Candidate, context: NameContext): Candidate[] | null {
  for (let i = name.firstToken + 1; i < name.endToken - 1; i++) {
    const before = { ...name, endToken: i };
    if (!/^[-–—]$/u.test(wordAt(context, i)) || !countryNamed(wordsOf(context, before))) continue;
    const after = { ...name, firstToken: i + 1 };
    const person = lengthOf(after) > 1 && isCapital(wordAt(context, i + 1)) && isCapital(wordAt(context, i + 2));
    return [asCountry(before), ...(person ? [{ ...after, type: "person" as const, reason: "behind a country" }] : [])];
  }
  return null;
}
