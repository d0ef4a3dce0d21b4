import {
  BARE_KIND_NOUNS,
  BODY_NAME_WORDS,
  BODY_ROLE_NOUNS,
  INERT_NAME_WORDS,
  INERT_NOT_SURNAMES,
  PERSON_ROLE_NOUNS,
  RELATION_NOUNS,
  THING_NAME_WORDS,
  TITLE_ABBREVIATIONS,
} from "../../language/lexicon/en/role-nouns.js";
import type { Token } from "../../language/types.js";

/*
 * Role nouns, before or after a name: how they are recognised.
 */

/** Nouns that alone do not identify anybody: "the man", "the company". */
export const isBareKind = (lemma: string): boolean => BARE_KIND_NOUNS.has(lemma);

/** Nouns for people as well as for bodies ("a big investor", "a trading partner"), which do not tell them apart. */
export const isAmbiguousNoun = (word: string): boolean =>
  isRoleNoun(word, PERSON_ROLE_NOUNS) && (isRoleNoun(word, BODY_ROLE_NOUNS) || isRoleNoun(word, RELATION_NOUNS));

/** The most tokens of an address before one name, including points: "Lt. Gen. the Rt. Hon. Sir". */
export const MOST_OF_ADDRESS = 16;

/** Whether a word is the noun of an office, trade or relation, including plurals and hyphenated forms. */
export function isRoleNoun(word: string, nouns: ReadonlySet<string>): boolean {
  const lower = word.toLowerCase();
  if (nouns === BODY_ROLE_NOUNS && isMaker(lower)) return true;
  if (nouns.has(lower)) return true;
  const abbreviated = TITLE_ABBREVIATIONS[lower];
  if (abbreviated !== undefined) return isRoleNoun(abbreviated, nouns);
  if (nouns === PERSON_ROLE_NOUNS && (TRADE.test(lower) || WORKMAN.test(word))) return true;
  if (nouns.has(lower.slice(lower.lastIndexOf("-") + 1))) return true;
  if (lower.endsWith("ies") && nouns.has(`${lower.slice(0, -3)}y`)) return true;
  return lower.endsWith("s") && (nouns.has(lower.slice(0, -1)) || nouns.has(lower.replace(/men$/, "man")));
}

/** "herpetologist", "videographers": occupations, by their ending. */
const TRADE = /^\p{L}{3,}(?:ologist|ographer|iatrist|odontist|onomist|ician|therapist)s?$/u;

/** "furnaceman", "signalwoman": trades by what is tended. A capital is a surname or a people: "Norseman". */
const WORKMAN = /^(?!ger|hu|ro|otto|talis|cai)\p{Ll}{4,}(?:man|woman)$/u;

/** "beermaker", "drugmakers": firms by their product; but a "lawmaker" or a "dressmaker" is a person. */
const isMaker = (word: string): boolean =>
  /^\p{L}{3,}makers?$/u.test(word) &&
  !/^(?:law|policy|film|peace|trouble|match|dress|shoe|watch|clock|cabinet|play|home|king|rain|merry|decision|news|noise|speech|mischief|book|print|wig|lace|sail|boat|glove|hat|instrument)makers?$/u.test(
    word,
  );

/**
 * "[airlines] Norrick and Orlen", "[Candidates] Ada Orr and Jon Vale", where the capital hides the plural from the
 * tagger.
 */
export const isPluralRole = ({ tag, text }: Token, nouns: ReadonlySet<string>): boolean =>
  /^NNP?S$/.test(tag) ||
  (TITLE_ABBREVIATIONS[text.toLowerCase()]?.endsWith("s") ?? false) ||
  (tag === "NNP" && /[^s]s$/i.test(text) && !nouns.has(text.toLowerCase()) && isRoleNoun(text, nouns));

/** "Norland-born [analyst] at the bank": the head noun of a phrase. */
export function nounOf(words: string): string {
  const [phrase = ""] = words.split(/\s(?:of|for|at|in|on|with|from|to)\s/iu, 1);
  return phrase.slice(phrase.lastIndexOf(" ") + 1);
}

/** Whether a word in a name shows that it belongs to a body rather than a person: "Inc", "Ministry", "Airlines". */
export const isBodyWord = (word: string): boolean => BODY_NAME_WORDS.has(word.toLowerCase().replace(/[.,]$/, ""));

/**
 * Whether the last word of a name shows that it belongs to an occasion, a place or a document: "Airport", "Festival",
 * "Treaty". A street or a palace stands for those who work there.
 */
export const isThingWord = (word: string): boolean => THING_NAME_WORDS.has(word.toLowerCase());

/**
 * Whether the last word of a name is that of a thing that decides nothing: "Treaty", "Dam", "Prize".
 *
 * @param isPerson whether the name was taken for a person's, which may end with "Bridge" or "Tower"
 */
export const isInertWord = (word: string, isPerson: boolean): boolean =>
  (isPerson ? INERT_NOT_SURNAMES : INERT_NAME_WORDS).has(word.toLowerCase());

/** "sen." -> "senator", "Governor" -> "governor" */
export const fullTitle = (word: string): string => TITLE_ABBREVIATIONS[word.toLowerCase()] ?? word.toLowerCase();
