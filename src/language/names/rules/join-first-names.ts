import { countryNamed, countryOfPeople } from "../../lexicon/en/countries.js";
import { genderOfFirstName } from "../../lexicon/en/first-names.js";
import { isTitleNoun } from "../../lexicon/en/titles.js";
import { coverOf, headOf, type NameCandidate, type NameContext } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/** [Debora] Ashford Lyle: adds a first name that depends on a person's name and was left out of it. */
export const joinFirstNames: NameRule = {
  name: "joinFirstNames",
  example: {
    text: "Party Chair Debbie Ashford Lyle dismissed the claim.",
    before: ["Ashford Lyle: person"],
    after: ["Debbie Ashford Lyle: person"],
  },
  counterExample: "The claim was dismissed by Judge Marlow.",
  apply(names, context) {
    const cover = coverOf(names, context.tokens.length);
    return names.map((name) =>
      name.type === "person" && !cover[name.firstToken - 1] && hasFirstNameBefore(name, context)
        ? { ...name, firstToken: name.firstToken - 1, reason: "with the first name before it" }
        : name,
    );
  },
};

/**
 * In [Judge Lyle], [the Dane Carlsen] and [the ALP] the first word is an office, a people or initials, though also a
 * first name.
 */
function hasFirstNameBefore(name: NameCandidate, { tokens }: NameContext): boolean {
  const first = tokens[name.firstToken - 1];
  const head = headOf(name, tokens);
  if (!first || !head || first.sentence !== head.sentence || first.tag !== "NNP" || !/^\p{Lu}\p{Ll}/u.test(first.text))
    return false;
  const word = first.text.toLowerCase();
  const isOther = isTitleNoun(word) || countryNamed(word) || countryOfPeople(word);
  return !isOther && genderOfFirstName(word) !== null && first.deprel === "compound" && first.head === head.index;
}
