import { countryNamed } from "../../lexicon/en/countries.js";
import { genderOfFirstName } from "../../lexicon/en/first-names.js";
import {
  EVENT_ENDINGS,
  GAMES,
  isBodyEnding,
  isPaper,
  ORGANIZATION_ENDINGS,
  PLACE_ENDINGS,
} from "../../lexicon/en/name-nouns.js";
import { AMBIGUOUS_COUNTRIES } from "../../lexicon/en/name-words.js";
import { isPersonalTitle, isTitleNoun } from "../../lexicon/en/titles.js";
import { hasArticle, isCapital, lengthOf, type NameCandidate, type NameContext, wordAt } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/**
 * The type by the words of a name: [Orlen University] is an organization, [Orlen Bridge] a place, [Carla Orlen] a
 * person.
 */
export const retypeByEnding: NameRule = {
  name: "retypeByEnding",
  example: {
    text: "He was jailed for the 2005 London Bombings.",
    before: ["London Bombings: person"],
    after: ["London Bombings: event"],
  },
  counterExample: "The Medical Association for Prevention of Attacks condemned it.",
  apply: (names, context) =>
    names.map((name) => {
      const last = wordAt(context, name.endToken - 1);
      if (lengthOf(name) < 2) {
        const isShire =
          name.type === "person" && COUNTY.test(last) && !isPersonalTitle(wordAt(context, name.firstToken - 1));
        if (isShire) return { ...name, type: "place", label: "GPE", reason: "a county" };
        return isLoneBank(name, context) ? { ...name, type: "organization", reason: "a bank by its ending" } : name;
      }
      const ending = last.toLowerCase();
      if (isEvent(name, context)) return { ...name, type: "event", label: "EVENT", reason: `ends with ${last}` };
      if (name.type === "person" && isCapital(last)) {
        if (isBodyEnding(last) || isPaper(wordAt(context, name.endToken - 2), last))
          return { ...name, type: "organization", reason: `ends with ${last}` };
        if (isBranch(name, last, context)) return { ...name, type: "organization", reason: "a firm of a country" };
        if (PLACE_ENDINGS.has(ending) && !genderOfFirstName(wordAt(context, name.firstToken))) {
          return { ...name, type: "place", reason: `ends with ${last}` };
        }
      }
      return isPersonsName(name, ending, context) || hasMiddleInitial(name, ending, context)
        ? { ...name, type: "person", label: "PERSON", reason: "words of a person's name" }
        : name;
    }),
};

/** The [Lessen Bombings], the [Olympic Games]. The [Doctors for the Prevention of Attacks] are a body. */
function isEvent({ type, firstToken, endToken }: NameCandidate, context: NameContext): boolean {
  if (type !== "person" && type !== "organization" && type !== "place") return false;
  const last = wordAt(context, endToken - 1);
  if (/^(?:of|for|against)$/iu.test(wordAt(context, endToken - 2))) return false;
  const isGames = last === "Games" && GAMES.has(wordAt(context, endToken - 2));
  // The [Special Olympics] are a body.
  if (wordAt(context, endToken - 2) === "Special") return false;
  return isGames || (EVENT_ENDINGS.has(last) && !genderOfFirstName(wordAt(context, firstToken)));
}

/** [Norrickshire] is a county. [Mr Wiltshire] is a person. */
const COUNTY = /^\p{Lu}\p{Ll}{2,}shire$/u;

/** [Norlandbanken], but not [Mr Burbank] or [Eve Burbank]. */
const isLoneBank = ({ type, firstToken }: NameCandidate, context: NameContext): boolean =>
  type === "person" &&
  LONE_BANK.test(wordAt(context, firstToken)) &&
  !isPersonalTitle(wordAt(context, firstToken - 1)) &&
  !context.tokens.some(
    ({ text, index }) => text === wordAt(context, firstToken) && genderOfFirstName(wordAt(context, index - 1)) !== null,
  );

const LONE_BANK = /^(?!Bur|Fair|Eu|Mill|Cruik)\p{Lu}\p{L}{2,}(?:bank|banken|banka|banca)$/u;

/** [Orlen Kenya]: the branch of a firm; but not [Anna Kenya], nor the towns of [Norra Germany]. */
const isBranch = (name: NameCandidate, last: string, context: NameContext): boolean =>
  lengthOf(name) === 2 &&
  countryNamed(last) !== null &&
  !AMBIGUOUS_COUNTRIES.has(last) &&
  !/^(?:Israel|France|Ireland|England|Holland)$/u.test(last) &&
  /^\p{Lu}\p{Ll}/u.test(wordAt(context, name.firstToken)) &&
  !genderOfFirstName(wordAt(context, name.firstToken)) &&
  !isTitleNoun(wordAt(context, name.firstToken - 1)) &&
  !isTitleNoun(wordAt(context, name.firstToken));

/** Whether a name has a middle initial, as only people have: [Orlen D. Vale]. */
function hasMiddleInitial(name: NameCandidate, ending: string, context: NameContext): boolean {
  if (name.type !== "organization" && name.type !== "place") return false;
  const [first, middle, last] = [0, 1, 2].map((i) => wordAt(context, name.firstToken + i));
  return (
    lengthOf(name) === 3 &&
    /^\p{Lu}\p{Ll}+$/u.test(first ?? "") &&
    /^\p{Lu}\.$/u.test(middle ?? "") &&
    /^\p{Lu}\p{Ll}/u.test(last ?? "") &&
    !ORGANIZATION_ENDINGS.has(ending)
  );
}

/**
 * Whether a name is two or three words with capitals, the first a first name, without an article or an institution's
 * noun.
 */
function isPersonsName(name: NameCandidate, ending: string, context: NameContext): boolean {
  if (name.type !== "organization" && name.type !== "place") return false;
  if (lengthOf(name) > 3 || ORGANIZATION_ENDINGS.has(ending) || PLACE_ENDINGS.has(ending)) return false;
  if (name.label === "GPE" || !genderOfFirstName(wordAt(context, name.firstToken)) || hasArticle(name, context))
    return false;
  for (let i = name.firstToken; i < name.endToken; i++) {
    if (!/^(?:\p{Lu}\p{Ll}[\p{L}'’-]*|\p{Lu}\.)$/u.test(wordAt(context, i))) return false;
    if (context.common.has(wordAt(context, i).toLowerCase())) return false;
  }
  return true;
}
