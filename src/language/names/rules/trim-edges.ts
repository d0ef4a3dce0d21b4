import { genderOfFirstName } from "../../lexicon/en/first-names.js";
import { NOT_NAME_OPENERS } from "../../lexicon/en/name-words.js";
import { PERSON_NOUNS } from "../../lexicon/en/roles.js";
import { isCourtesyTitle, isTitlePart, OFFICE_NOUNS, OFFICES_AFTER_BODY } from "../../lexicon/en/titles.js";
import { isCapital, type NameCandidate, type NameContext, wordAt } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

const MARK = /^[,;:("'“”‘’*•|–—-]+$/u;
const CLOSING = /^[,;:)("'“”‘’*•|–—-]+$/u;
const POSSESSIVE = /^['’]s?$/u;

const FIGURES = /^[\d.:/-]+$/u;
const RESULT = /^\d+[-:/]\d[\d:/-]*$/u;
/** A grade of credit, unlike the model [Audi A3]. */
const RATING = /^(?:Aa|Baa|Ba|Caa)[123]$/u;
const KEEPS_FIGURES: ReadonlySet<string> = new Set(["product", "work", "event", "law"]);

/**
 * Articles, possessives and marks at either end are not part of a name: [the United Nations'] becomes [United Nations].
 * Nor are results and dates after it, and titles and descriptions before it.
 */
export const trimEdges: NameRule = {
  name: "trimEdges",
  example: {
    text: "Ex-Norland Bank chief Ada Orr spoke.",
    before: ["Ex-Norland Bank: organization"],
    after: ["Norland Bank: organization"],
  },
  counterExample: "He watched Channel 4 in Lessen.",
  apply: (names, context) => names.flatMap((name) => trim(name, context)),
};

function trim(found: NameCandidate, context: NameContext): NameCandidate[] {
  const name = isAddressed(found, context) ? { ...found, type: "person" as const, reason: "form of address" } : found;
  let { firstToken, endToken } = name;
  const first = (): string => wordAt(context, firstToken);
  const last = (): string => wordAt(context, endToken - 1);
  const several = (): boolean => endToken - firstToken > 1;
  while (endToken > firstToken && CLOSING.test(first())) firstToken++;
  while (endToken > firstToken && MARK.test(last())) endToken--;
  if (several() && name.type !== "work" && /^the$/iu.test(first())) firstToken++;
  // [Ex-Norland Rail] chief: the former thing is the office.
  if (endToken - firstToken > 2 && /^ex$/iu.test(first()) && wordAt(context, firstToken + 1) === "-") firstToken += 2;
  if (several() && POSSESSIVE.test(last())) endToken--;
  // [Juan "Chico" Holm of] Lessen; an organization's open end is joined to what follows
  while (name.type === "person" && several() && /^(?:and|at|by|for|from|in|of|or|the|to|with)$/u.test(last()))
    endToken--;
  // [Lithuania 2-1], [Bosnia 1996-08-30]: a result or a date is not part of a name, unlike the 4 of [Channel 4].
  while (several() && (name.type === "organization" ? RESULT : FIGURES).test(last()) && !KEEPS_FIGURES.has(name.type))
    endToken--;
  // Moody's rates [Orlen Baa1]
  while (several() && RATING.test(last())) endToken--;
  // [Orr 47.3 percent], [Norrick 7th] in a table of results
  while (several() && /^\d+(?:st|nd|rd|th)$/u.test(last())) endToken--;
  if (several() && /^(?:percent|%)$/u.test(last())) {
    endToken--;
    while (several() && FIGURES.test(last())) endToken--;
  }
  // On [Tuesday Mitsubishi] said, but the [Sunday Mirror] said.
  if (several() && DAY.test(first()) && /^on$/iu.test(wordAt(context, firstToken - 1))) firstToken++;
  // [Past Lessen Bank] forecasts: the adjective has the capital of the sentence.
  if (
    name.type !== "person" &&
    endToken - firstToken > 1 &&
    opensSentence(firstToken, context) &&
    NOT_NAME_OPENERS.has(first())
  )
    firstToken++;
  // [Harbour Committee Chair] Ada Orr: the office of the person named next.
  if (name.type === "organization" && several() && OFFICES_AFTER_BODY.has(last()) && isPersonal(endToken, context))
    endToken--;
  if (name.type === "person") {
    // [Beyond Jon Vale]: the preposition has the capital of the sentence.
    if (several() && isOpeningPreposition(firstToken, context) && isCapital(wordAt(context, firstToken + 1)))
      firstToken++;
    while (several() && isTitlePart(first()) && isCapital(wordAt(context, firstToken + 1))) firstToken++;
    // [Farmer Ada Orr], [Welshman Jon Vale]: a trade or a people before a first name and a surname.
    if (endToken - firstToken > 2 && isTrade(first()) && genderOfFirstName(wordAt(context, firstToken + 1)))
      firstToken++;
    if (endToken - firstToken === 1 && isOffice(first()) && !isCapital(first())) return [];
  }
  return endToken > firstToken ? [{ ...name, firstToken, endToken }] : [];
}

const isOpeningPreposition = (index: number, context: NameContext): boolean =>
  context.tokens[index]?.tag === "IN" && opensSentence(index, context);

const opensSentence = (index: number, { tokens }: NameContext): boolean =>
  tokens[index - 1]?.sentence !== tokens[index]?.sentence;

/** Whether a first name and a word with a capital begin at a token. */
const isPersonal = (index: number, context: NameContext): boolean =>
  genderOfFirstName(wordAt(context, index)) !== null && isCapital(wordAt(context, index + 1));

const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u;

/** [Mr Orr] is a person, whatever the model's type. [Dr Pepper] keeps the model's type. */
const isAddressed = ({ firstToken, endToken, type }: NameCandidate, context: NameContext): boolean =>
  type !== "person" &&
  endToken - firstToken <= 4 &&
  isCourtesyTitle(wordAt(context, firstToken)) &&
  isCapital(wordAt(context, firstToken + 1));

const isOffice = (word: string): boolean => OFFICE_NOUNS.has(word.toLowerCase());
const isTrade = (word: string): boolean =>
  PERSON_NOUNS.has(word.toLowerCase()) || /^(?:Welsh|English|Irish|Scots|French|Dutch)(?:man|woman)$/u.test(word);
