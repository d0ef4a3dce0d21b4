import {
  BODY_NAME_WORDS,
  BODY_ROLE_NOUNS,
  PERSON_ROLE_NOUNS,
  RELATION_NOUNS,
  THING_NAME_WORDS,
  TITLE_ABBREVIATIONS,
} from "../../language/lexicon/en/role-nouns.js";
import type { Token } from "../../language/types.js";

/*
 * Nouns that name an office, a trade or a relation: what stands before or behind a name and says who that is. Lower case, singular; words
 * written together with a hyphen are looked up by their last part ("vice-president" by "president").
 */

/** What somebody is to his own: it says less than an office. */
export const KIN =
  /^(?:father|mother|parent|son|daughter|brother|sister|husband|wife|widow|widower|uncle|aunt|nephew|niece|cousin|grandfather|grandmother|friend|neighbou?r|man|woman|resident)$/i;

/** Nouns that alone tell nothing of who bears them: "the man", "the company". */
export const isBareKind = (lemma: string): boolean => BARE.test(lemma);

const BARE =
  /^(man|woman|boy|girl|company|firm|group|party|organisation|organization|body|agency|office|team|club|side|bank|maker|manufacturer|carrier|union|department|ministry|government|member|campaign|board|committee|commission|council|court|tribunal|project|programme|program|panel|colleague|friend|official|giant|unit|business|institution|country|leader|player|worker|person|store|shop|website|network|college|church)$/;

/** Nouns that are for a person as well as for a body ("a big investor", "a trading partner"): they do not tell which. */
export const isAmbiguousNoun = (word: string): boolean =>
  isRoleNoun(word, PERSON_ROLE_NOUNS) && (isRoleNoun(word, BODY_ROLE_NOUNS) || isRoleNoun(word, RELATION_NOUNS));

/** Tokens of what stands in front of one name by way of address, points among them: "Lt. Gen. the Rt. Hon. Sir"; more is no address. */
export const MOST_OF_ADDRESS = 16;

/** Whether a word is the noun of an office, trade or relation; plurals and hyphenated forms too. */
export function isRoleNoun(word: string, nouns: ReadonlySet<string>): boolean {
  const lower = word.toLowerCase();
  if (nouns === BODY_ROLE_NOUNS && isMaker(lower)) return true;
  if (nouns.has(lower)) return true;
  const abbreviated = TITLE_ABBREVIATIONS[lower];
  if (abbreviated !== undefined) return isRoleNoun(abbreviated, nouns);
  if (nouns === PERSON_ROLE_NOUNS && TRADE.test(lower)) return true;
  if (nouns.has(lower.slice(lower.lastIndexOf("-") + 1))) return true;
  if (lower.endsWith("ies") && nouns.has(`${lower.slice(0, -3)}y`)) return true;
  return lower.endsWith("s") && (nouns.has(lower.slice(0, -1)) || nouns.has(lower.replace(/men$/, "man")));
}

/** "herpetologist", "videographers": who does what, by the ending. */
const TRADE = /^\p{L}{3,}(?:ologist|ographer|iatrist|odontist|onomist|ician|therapist)s?$/u;

/** "beermaker", "drugmakers": a firm by what it makes; a "lawmaker" or a "dressmaker" is a person. */
const isMaker = (word: string): boolean =>
  /^\p{L}{3,}makers?$/u.test(word) &&
  !/^(?:law|policy|film|peace|trouble|match|dress|shoe|watch|clock|cabinet|play|home|king|rain|merry|decision|news|noise|speech|mischief|book|print|wig|lace|sail|boat|glove|hat|instrument)makers?$/u.test(
    word,
  );

/** "[airlines] Norrick and Orlen", "[Candidates] Ada Orr and Jon Vale", whose capital hides the plural from the tagger. */
export const isPluralRole = ({ tag, text }: Token, nouns: ReadonlySet<string>): boolean =>
  /^NNP?S$/.test(tag) ||
  (TITLE_ABBREVIATIONS[text.toLowerCase()]?.endsWith("s") ?? false) ||
  (tag === "NNP" && /[^s]s$/i.test(text) && !nouns.has(text.toLowerCase()) && isRoleNoun(text, nouns));

/** "Norland-born [analyst] at the bank": the noun that a phrase is about. */
export function nounOf(words: string): string {
  const [phrase = ""] = words.split(/\s(?:of|for|at|in|on|with|from|to)\s/iu, 1);
  return phrase.slice(phrase.lastIndexOf(" ") + 1);
}

/** Whether a word of a name shows that a body, not a person, bears it: "Inc", "Ministry", "Airlines". */
export const isBodyWord = (word: string): boolean => BODY_NAME_WORDS.has(word.toLowerCase().replace(/[.,]$/, ""));

/**
 * Whether a word at the end of a name shows that an occasion, a place or a piece of paper bears it: "Airport", "Festival",
 * "Treaty". A street or a palace stands for who sits there.
 */
export const isThingWord = (word: string): boolean => THING_NAME_WORDS.has(word.toLowerCase());
