import { countryNamed } from "../../lexicon/en/countries.js";
import { SURNAME_PARTICLES } from "../../lexicon/en/name-words.js";
import { isTitlePart } from "../../lexicon/en/titles.js";
import {
  coverOf,
  inOrder,
  isCapital,
  lengthOf,
  type NameCandidate,
  type NameContext,
  standsAlone,
  wordAt,
  wordsOf,
} from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/** Types that the model wrongly gives a surname. */
const MISTAKEN: ReadonlySet<string> = new Set(["organization", "place", "work", "product", "group", "law", "event"]);

/** Rear Admiral [Orr]: cuts the title before a known surname. The model may take the whole for a work. */
function afterTitle(name: NameCandidate, surnames: ReadonlyMap<string, string>, context: NameContext): NameCandidate {
  const last = name.endToken - 1;
  if (lengthOf(name) === 1 || !MISTAKEN.has(name.type) || !surnames.has(wordAt(context, last))) return name;
  for (let i = name.firstToken; i < last; i++) if (!isTitlePart(wordAt(context, i))) return name;
  return { ...name, firstToken: last };
}

/** If [Anna Orr] is a person, [Orr] is the same person in the whole document, whatever the model's type. */
export const findSurnames: NameRule = {
  name: "findSurnames",
  example: {
    text: "Ashby and Carter were fined. Simon Ashby paid first.",
    before: ["Ashby: organization"],
    after: ["Ashby: person"],
  },
  counterExample: "The clerk thanked Simon Marlow. The Marlow Bridge was shut.",
  apply(names, context) {
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
        const particle = wordAt(context, name.endToken - 2);
        if (lengthOf(name) > 2 && SURNAME_PARTICLES.has(particle.toLowerCase()))
          surnames.set(`${particle} ${surname}`, wordsOf(context, name));
      }
    }
    const cover = coverOf(names, context.tokens.length);
    const changed = names.map((found) => {
      const name = afterTitle(found, surnames, context);
      const full = lengthOf(name) <= 2 ? surnames.get(wordsOf(context, name)) : undefined;
      return full && MISTAKEN.has(name.type)
        ? { ...name, type: "person" as const, reason: `surname of ${full}` }
        : name;
    });
    const found = context.tokens.flatMap(({ text, index }): NameCandidate[] => {
      const full = surnames.get(text);
      if (!full || cover[index] || context.common.has(text.toLowerCase()) || !standsAlone(context, index, index + 1))
        return [];
      return [
        { firstToken: index, endToken: index + 1, label: "PERSON", type: "person", reason: `surname of ${full}` },
      ];
    });
    return inOrder([...changed, ...found]);
  },
};
