import { countryNamed } from "../../lexicon/en/countries.js";
import { phrases, words } from "../../lexicon/words.js";
import { lengthOf, type NameCandidate, type NameContext, wordAt, wordsOf } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/**
 * Gives the countries their own type: those that a table lists, and those that have what only a state has: [Orvenia]'s
 * foreign ministry.
 */
export const retypeCountries: NameRule = {
  name: "retypeCountries",
  example: {
    text: "The ministers of Germany met in Lessen. Orvenia's foreign ministry was silent.",
    before: ["Germany: place", "Orvenia: place"],
    after: ["Germany: country", "Orvenia: country"],
  },
  counterExample: "The ministers met in Munich. Ada Orr's foreign minister was silent.",
  apply(names, context) {
    const states = new Set(
      names
        .filter((name) => isState(name, context))
        .flatMap((name) => [wordsOf(context, name), wordAt(context, name.endToken - 1)]),
    );
    return names.map((name) => {
      const words = wordsOf(context, name);
      const isCountry =
        (name.type === "place" && countryNamed(words) !== null) || (MAY_BE_STATE.test(name.type) && states.has(words));
      return isCountry ? { ...name, type: "country" as const } : name;
    });
  },
};

const MAY_BE_STATE = /^(?:place|organization)$/u;

/** What only a state has, in lower case. */
const OF_STATES = phrases(`
  foreign ministry; foreign minister; defence ministry; defence minister; defense ministry; defense minister; embassy in;
  ambassador to; armed forces; head of state
`);

/** One word after which a state's organ is named. Bodies of states have ambassadors too: [NATO]'s ambassador to Lessen. */
function isState(name: NameCandidate, context: NameContext): boolean {
  const [own, organ, next] = [wordAt(context, name.firstToken), name.endToken + 1, name.endToken + 2];
  if (name.type === "place" && followsForm(name, context)) return true;
  return (
    MAY_BE_STATE.test(name.type) &&
    lengthOf(name) === 1 &&
    /\p{Ll}/u.test(own) &&
    context.tokens[name.endToken]?.tag === "POS" &&
    OF_STATES.has(`${wordAt(context, organ)} ${wordAt(context, next)}`.toLowerCase())
  );
}

/** The [Republic of Orvenia], the Kingdom of [Orvenia]: the last word alone is the state as well. */
function followsForm({ firstToken, endToken }: NameCandidate, context: NameContext): boolean {
  const of = endToken - 2;
  return (
    wordAt(context, of) === "of" &&
    STATE_FORMS.has(wordAt(context, of - 1)) &&
    of - 1 >= firstToken - 1 &&
    /^the$/iu.test(wordAt(context, Math.min(firstToken, of - 1) - 1))
  );
}

const STATE_FORMS = words("Republic Kingdom Sultanate Emirate Principality Federation");
