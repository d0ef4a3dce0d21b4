import { countryNamed, countryOfPeople } from "../../lexicon/en/countries.js";
import { genderOfFirstName } from "../../lexicon/en/first-names.js";
import { SAY_VERBS } from "../../lexicon/en/reporting-verbs.js";
import { PERSON_NOUNS } from "../../lexicon/en/roles.js";
import { isTitleNoun } from "../../lexicon/en/titles.js";
import { coverOf, headOf, lengthOf, type NameCandidate, type NameContext } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/**
 * [Debora] Ashford Lyle: adds a first name that depends on a person's name and was left out of it. The surname may be
 * that of a town: said [Ana] Prado, an analyst.
 */
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
      (name.type === "person" || isSomebody(name, context)) &&
      !cover[name.firstToken - 1] &&
      hasFirstNameBefore(name, context)
        ? { ...name, type: "person", firstToken: name.firstToken - 1, reason: "with the first name before it" }
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

/** Said Ana [Prado], [Prado], an analyst: a town neither speaks nor has a trade. */
function isSomebody(name: NameCandidate, { tokens }: NameContext): boolean {
  const head = name.type === "place" && lengthOf(name) === 1 ? headOf(name, tokens) : undefined;
  if (!head) return false;
  const verb = head.deprel === "nsubj" ? tokens[head.head] : undefined;
  const noun = tokens
    .slice(name.endToken, name.endToken + NEAREST)
    .find(({ deprel, head: above }) => deprel === "appos" && above === head.index);
  return SAY_VERBS.has(verb?.lemma ?? "") || PERSON_NOUNS.has(noun?.lemma.toLowerCase() ?? "");
}

/** In tokens, from a name to its description. */
const NEAREST = 8;
