import { KNOWN_PLACES } from "../../lexicon/en/known-places.js";
import { isTitleNoun } from "../../lexicon/en/titles.js";
import { type Candidate, type NameContext, type NameRule, wordAt, wordsOf } from "../candidate.js";

/** A court in [Denpasar], aid for [Tamil Nadu]: what the model takes for a person or a body, where the name is a place's and nothing else. */
export const knowPlaces: NameRule = (names, context) =>
  names.map((name) =>
    /^(?:person|organization|group|product)$/u.test(name.type) &&
    KNOWN_PLACES.has(wordsOf(context, name)) &&
    !isAddressed(name, context)
      ? { ...name, type: "place", label: "GPE", reason: "a place by its name" }
      : name,
  );

/** [Mr Darfur] */
const isAddressed = ({ firstToken }: Candidate, context: NameContext): boolean =>
  isTitleNoun(wordAt(context, firstToken - 1)) && /^\p{Lu}/u.test(wordAt(context, firstToken - 1));
