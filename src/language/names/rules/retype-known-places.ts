import { KNOWN_PLACES } from "../../lexicon/en/known-places.js";
import { isTitleNoun } from "../../lexicon/en/titles.js";
import { type NameCandidate, type NameContext, wordAt, wordsOf } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/** A court in [Denpasar], aid for [Tamil Nadu]: names that only a place has, whatever the model's type. */
export const retypeKnownPlaces: NameRule = {
  name: "retypeKnownPlaces",
  example: {
    text: "They were tried by a Denpasar court.",
    before: ["Denpasar: organization"],
    after: ["Denpasar: place"],
  },
  counterExample: "Mr Darfur left the room.",
  apply: (names, context) =>
    names.map((name) =>
      /^(?:person|organization|group|product)$/u.test(name.type) &&
      KNOWN_PLACES.has(wordsOf(context, name)) &&
      !isAddressed(name, context)
        ? { ...name, type: "place", label: "GPE", reason: "a place by its name" }
        : name,
    ),
};

/** Whether a title precedes the name: Mr [Darfur]. */
const isAddressed = ({ firstToken }: NameCandidate, context: NameContext): boolean =>
  isTitleNoun(wordAt(context, firstToken - 1)) && /^\p{Lu}/u.test(wordAt(context, firstToken - 1));
