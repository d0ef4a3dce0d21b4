import { TAUNTS } from "../../lexicon/en/attitude-words.js";
import { genderOfFirstName } from "../../lexicon/en/first-names.js";
import { lengthOf, type NameCandidate, type NameContext, wordAt } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/** Sly [Anna]: a word before the first name of somebody whom the text calls Anna Orr is a taunt or praise, no name. */
export const trimTaunts: NameRule = {
  name: "trimTaunts",
  example: {
    text: "He attacked Crooked Anna again. Anna Marlow said nothing.",
    before: ["Crooked Anna: person"],
    after: ["Anna: person"],
  },
  counterExample: "He attacked Ella Anna again. Anna Marlow said nothing.",
  apply(names, context) {
    const first = new Set<string>();
    for (const name of names)
      if (name.type === "person" && lengthOf(name) > 1) first.add(wordAt(context, name.firstToken));
    return names.map((name) =>
      name.type === "person" && isTaunted(name, first, context)
        ? { ...name, firstToken: name.firstToken + 1, reason: "without the word before the first name" }
        : name,
    );
  },
};

function isTaunted(name: NameCandidate, first: ReadonlySet<string>, context: NameContext): boolean {
  const [taunt, given] = [wordAt(context, name.firstToken), wordAt(context, name.firstToken + 1)];
  if (lengthOf(name) < 2 || !TAUNTS.has(taunt.toLowerCase())) return false;
  return first.has(given) && genderOfFirstName(given) !== null;
}
