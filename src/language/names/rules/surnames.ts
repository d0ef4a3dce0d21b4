import { countryNamed } from "../../lexicon/en/countries.js";
import {
  type Candidate,
  coverOf,
  inOrder,
  isCapital,
  lengthOf,
  type NameContext,
  type NameRule,
  standsAlone,
  wordAt,
  wordsOf,
} from "../candidate.js";
import { isTitle } from "./edges.js";

/** Types that a lone surname is wrongly taken for. */
const MISTAKEN: ReadonlySet<string> = new Set(["organization", "place", "work", "product", "group", "law", "event"]);

/** [Rear Admiral Orr], a work to the model, where the text has [Anna Orr]. */
function behindTitle(name: Candidate, surnames: ReadonlyMap<string, string>, context: NameContext): Candidate {
  const last = name.endToken - 1;
  if (lengthOf(name) === 1 || !MISTAKEN.has(name.type) || !surnames.has(wordAt(context, last))) return name;
  for (let i = name.firstToken; i < last; i++) if (!isTitle(wordAt(context, i))) return name;
  return { ...name, firstToken: last };
}

/** What opens a surname of two words: [Anna Le Vale]. */
const PARTICLE = /^(?:de|del|della|di|da|dos|du|la|le|van|von|der|den|ter|bin|ibn|abu|al|el|st|mac|ben)$/iu;

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
      const particle = wordAt(context, name.endToken - 2);
      if (lengthOf(name) > 2 && PARTICLE.test(particle)) surnames.set(`${particle} ${surname}`, wordsOf(context, name));
    }
  }
  const cover = coverOf(names, context.tokens.length);
  const changed = names.map((found) => {
    const name = behindTitle(found, surnames, context);
    const full = lengthOf(name) <= 2 ? surnames.get(wordsOf(context, name)) : undefined;
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
