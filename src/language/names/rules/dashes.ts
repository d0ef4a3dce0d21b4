import { countryNamed } from "../../lexicon/en/countries.js";
import { type Candidate, isCapital, lengthOf, type NameRule, wordAt, wordsOf } from "../candidate.js";

/** [Norway - Anna Orr]: a country and what follows a dash are not one name. */
export const splitAtDash: NameRule = (names, context) =>
  names.flatMap((name): Candidate[] => {
    for (let i = name.firstToken + 1; i < name.endToken - 1; i++) {
      if (!/^[-–—]$/u.test(wordAt(context, i))) continue;
      const before = { ...name, endToken: i };
      if (!countryNamed(wordsOf(context, before))) continue;
      const after = { ...name, firstToken: i + 1 };
      const person = lengthOf(after) > 1 && isCapital(wordAt(context, i + 1)) && isCapital(wordAt(context, i + 2));
      return [
        { ...before, type: "place", label: "GPE", reason: "a country before a dash" },
        ...(person ? [{ ...after, type: "person" as const, reason: "behind a country and a dash" }] : []),
      ];
    }
    return [name];
  });
