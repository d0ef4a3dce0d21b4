import { countryNamed } from "../../lexicon/en/countries.js";
import {
  type Candidate,
  coverOf,
  inOrder,
  isCapital,
  lengthOf,
  type NameRule,
  standsAlone,
  wordAt,
  wordsOf,
} from "../candidate.js";

/** Types that a lone surname is wrongly taken for. */
const MISTAKEN: ReadonlySet<string> = new Set(["organization", "place", "work", "product", "group", "law", "event"]);

/** Once [Anna Orr] is a person, [Orr] is that person, wherever the text has it and whatever the model took it for. */
export const followSurnames: NameRule = (names, context) => {
  const surnames = new Map<string, string>();
  for (const name of names) {
    const surname = wordAt(context, name.endToken - 1);
    if (
      name.type === "person" &&
      lengthOf(name) > 1 &&
      isCapital(surname) &&
      surname.length > 2 &&
      !countryNamed(surname)
    ) {
      surnames.set(surname, wordsOf(context, name));
    }
  }
  const cover = coverOf(names, context.tokens.length);
  const changed = names.map((name) => {
    const full = lengthOf(name) === 1 ? surnames.get(wordAt(context, name.firstToken)) : undefined;
    return full && MISTAKEN.has(name.type) ? { ...name, type: "person" as const, reason: `surname of ${full}` } : name;
  });
  const found = context.tokens.flatMap(({ text, index }): Candidate[] => {
    const full = surnames.get(text);
    if (!full || cover[index] || context.common.has(text.toLowerCase()) || !standsAlone(context, index, index + 1))
      return [];
    return [{ firstToken: index, endToken: index + 1, label: "PERSON", type: "person", reason: `surname of ${full}` }];
  });
  return inOrder([...changed, ...found]);
};
