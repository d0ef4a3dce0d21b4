import {
  COMPANY_WORDS,
  FOREIGN_KINDS,
  KIND_OF_BODY_NOUNS,
  NEWSPAPER_NOUNS,
  PUBLIC_BODY_NOUNS,
  TRADE_WORDS,
  WIDE_TRADE_WORDS,
} from "../../language/lexicon/en/actor-nouns.js";
import { COMPANY_SUFFIX } from "../../language/lexicon/en/legal-forms.js";
import { NAME_TITLES, SURNAME_TITLES } from "../../language/lexicon/en/role-nouns.js";
import { isRoyalTitle } from "../../language/lexicon/en/titles.js";
import { appendTo } from "../../text/append-to.js";
import { isBodyWord } from "../roles/role-nouns.js";
import type { Candidate } from "./candidate.js";
import { Merging } from "./merging.js";

/**
 * Joins a short form to the only fuller form that it can stand for. If there are two such forms, it remains separate.
 *
 *     Lessen Eastern = Lessen Eastern Airlines
 *     Air Force = Lessen Air Force
 *     Kim = Kim Yung-min
 */
export function mergeForms(
  candidates: readonly Candidate[],
  sentenceOf: (token: number) => number = (token) => token,
  text = "",
): Candidate[] {
  const byEdge = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const words = candidate.name.split(" ");
    const bare = candidate.name.replace(COMPANY_SUFFIX, "").split(" ");
    for (const edge of new Set([words[0], withoutKnight(words)[0], withoutSuffix(words).at(-1), bare.at(-1)])) {
      if (edge === undefined || words.length < 2) continue;
      appendTo(byEdge, edge, candidate);
    }
  }
  const merging = new Merging(candidates);
  const isRoyal = ({ names }: Candidate): boolean =>
    names.some(({ title }) => title !== null && isRoyalTitle(text.slice(title.start, title.end)));
  for (const short of [...candidates].sort((a, b) => a.name.length - b.name.length)) {
    const words = short.name.split(" ");
    const sides = [words[0], words.at(-1)].map((word) => byEdge.get(word ?? "") ?? []);
    if (sides.some(({ length }) => length > MOST_ALIKE)) continue;
    const near = new Set(sides.flat());
    const fuller = [...near].filter(
      (long) => long !== short && merging.has(long) && isShortFor(short, long, sentenceOf),
    );
    // [King Orlo] is not Jon Orlo
    if (short.type === "person" && isRoyal(short) && !fuller.every(isRoyal)) continue;
    const [only] = fuller;
    if (fuller.length !== 1 || !only) continue;
    merging.join(only, short);
  }
  return merging.list();
}

/** If this many names begin or end alike, the text is a register, and no short form belongs to one of them. */
const MOST_ALIKE = 100;

function isShortFor(short: Candidate, long: Candidate, sentenceOf: (token: number) => number): boolean {
  if (short.names.length === 0 || long.names.length === 0) return false;
  // A surname or first name that the model took for a firm is still one.
  const part = long.type === "person" && short.type === "organization" && !isBodyWord(short.name);
  const [few, many] = [withoutTitle(short.name.split(" ")), withoutKnight(withoutSuffix(long.name.split(" ")))];
  if (short.type !== long.type && !(part && ` ${long.name} `.includes(` ${short.name} `)))
    return isFounderOf(short, few, long, many);
  if (long.type === "organization" && isClipped(few, many)) return true;
  if (few.length >= many.length || NAME_TITLES.has(many[0]?.toLowerCase() ?? "")) return false;
  const starts = few.every((word, i) => word === many[i]);
  const ends = few.every((word, i) => word === many[many.length - few.length + i]);
  if (long.type === "person") return few.length === 1 && (starts || ends);
  const isFirm = few.length === 1 && COMPANY_WORDS.has(many.at(-1)?.toLowerCase().replace(/\.$/, "") ?? "");
  if (starts && (isFirm || many.slice(few.length).every((word) => isBodyWord(word) || isTrade(word, few.length))))
    return !isMostlyPlace(short);
  if (starts && few.length === 1 && isWideTrade(many.slice(1)) && isOnlyCalledShort(short, long, sentenceOf))
    return !isMostlyPlace(short);
  if (few.length === 1 && isForeignFirm(long.name, few[0] ?? "")) return !isMostlyPlace(short);
  const kind = few.length === 1 ? (few[0]?.toLowerCase() ?? "") : "";
  if (ends && (PUBLIC_BODY_NOUNS.has(kind) || NEWSPAPER_NOUNS.has(kind) || KIND_OF_BODY_NOUNS.has(kind)))
    return isNamedBefore(long, short);
  const hasBodyWord = few.some(isBodyWord);
  return hasBodyWord && ((ends && few.length > 1) || (few.length === 1 && starts && many[1] === "of"));
}

/**
 * [Orlen], which the model took for a person, is the firm [Orlen Department Stores], if nothing in the text shows a
 * person.
 */
const isFounderOf = (short: Candidate, few: readonly string[], long: Candidate, many: readonly string[]): boolean =>
  short.type === "person" &&
  long.type === "organization" &&
  few.length === 1 &&
  many.length > 1 &&
  few[0] === many[0] &&
  many.slice(1).every((word) => isBodyWord(word) || TRADE_WORDS.has(word.toLowerCase())) &&
  short.names.every(({ title }) => title === null) &&
  short.mentions.every(({ form, text }) => form !== "pronoun" || /^(?:it|its|they|them|their)$/i.test(text));

/** [Banco Orlen], then [Orlen]; [Institut Norrick S.A.]: in Romance languages the kind of firm comes first. */
function isForeignFirm(long: string, short: string): boolean {
  const [kind = "", name, ...more] = long.replace(COMPANY_SUFFIX, "").split(" ");
  return FOREIGN_KINDS.has(kind.toLowerCase()) && name === short && more.length === 0;
}

/** [GW Pharma] and [GW Pharmaceuticals]: the last word is abbreviated. */
function isClipped(few: readonly string[], many: readonly string[]): boolean {
  const [short, long] = [few.at(-1) ?? "", many.at(-1) ?? ""];
  if (few.length !== many.length || few.length < 2 || short.length < 4 || short.length >= long.length - 3) return false;
  return long.startsWith(short) && few.slice(0, -1).every((word, i) => word === many[i]);
}

const isTrade = (word: string, before: number): boolean =>
  TRADE_WORDS.has(word.toLowerCase()) || (before > 1 && WIDE_TRADE_WORDS.has(word.toLowerCase()));

const isWideTrade = ([word = "", ...more]: readonly string[]): boolean =>
  more.length === 0 && WIDE_TRADE_WORDS.has(word.toLowerCase());

/**
 * [Orlen Electronics], then only [Orlen]: one firm, unless the text names it first without its trade, or both in one
 * sentence, as it does with a parent and its subsidiary.
 */
function isOnlyCalledShort(short: Candidate, long: Candidate, sentenceOf: (token: number) => number): boolean {
  const both = new Set(long.names.map(({ firstToken }) => sentenceOf(firstToken)));
  return isNamedBefore(long, short) && short.names.every(({ firstToken }) => !both.has(sentenceOf(firstToken)));
}

const isNamedBefore = (long: Candidate, short: Candidate): boolean =>
  (long.names[0]?.start ?? 0) < (short.names[0]?.start ?? 0);

/** [Orvenia] is a country missing from the table, and not [Orvenia Rail]. */
const isMostlyPlace = ({ names }: Candidate): boolean =>
  names.filter(({ label }) => label === "GPE" || label === "LOC").length * 2 > names.length;

/** "Baroness Orr" is short for Betty Orr, and "Sir Ben" for Sir Ben Ash. */
const withoutTitle = (words: readonly string[]): readonly string[] =>
  words.length > 1 && (NAME_TITLES.has(words[0]?.toLowerCase() ?? "") || isPersonal(words[0])) ? words.slice(1) : words;

/** "Sir Ben Ash" without "Sir". */
const withoutKnight = (words: readonly string[]): readonly string[] =>
  words.length > 2 && isPersonal(words[0]) ? words.slice(1) : words;

const isPersonal = (word: string | undefined): boolean =>
  /^(?:sir|dame)$/i.test(word ?? "") || SURNAME_TITLES.has(word?.toLowerCase().replace(/\.$/, "") ?? "");

/** "Ben Ash Jr." without "Jr.". */
const withoutSuffix = (words: readonly string[]): readonly string[] =>
  words.length > 2 && /^(jr|sr|ii|iii)\.?$/i.test(words.at(-1) ?? "") ? words.slice(0, -1) : words;
