import { COUNTRY_NOUNS, DOCUMENT_NOUNS, ORGANIZATION_NOUNS, PERSON_NOUNS } from "../lexicon/en/roles.js";
import { NUMBERS } from "../lexicon/en/time-words.js";
import { headOf, type ParseIndex } from "../parse-index.js";
import { descriptionRange } from "../quotations/description-range.js";
import type { Name, Token } from "../types.js";
import { isOneOfPeople } from "./speaker-names.js";

/** Words that may stand for somebody or something, to be resolved in text order. */
export type MentionCandidate =
  | { readonly kind: "name"; readonly head: number; readonly name: number }
  | { readonly kind: "pronoun"; readonly head: number; readonly word: string }
  | DescriptionCandidate;

export interface DescriptionCandidate {
  readonly kind: "description";
  readonly head: number;
  readonly first: number;
  readonly last: number;
  /** The head noun, base form, lower case. */
  readonly noun: string;
  readonly thing: "person" | "organization" | "country" | "document" | "side";
  readonly definite: boolean;
  /** [the country's two parties], [their children] */
  readonly owned: boolean;
  readonly plural: boolean;
  /** [the two countries], [both sides]: 2. */
  readonly count: number | null;
}

const PRONOUNS =
  /^(?:he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves|i|me|my|mine|myself|we|us|our|ours|ourselves)$/iu;

/** [the 27 states], [the dozen banks]: more than a text names together. */
const MANY = 99;

/**
 * Names, pronouns and noun phrases with nouns for people, institutions, countries and documents, by the position of
 * their heads.
 */
export function findCandidates(index: ParseIndex): MentionCandidate[] {
  const candidates: MentionCandidate[] = [];
  let nextName = 0;
  for (const token of index.parse.tokens) {
    const name = index.nameAt(token.index);
    if (name) {
      if (index.names[nextName] === name) {
        candidates.push({ kind: "name", head: headOf(name.firstToken, name.endToken, index), name: nextName });
        nextName++;
      }
      continue;
    }
    if (token.upos === "PRON" && PRONOUNS.test(token.text)) {
      candidates.push({ kind: "pronoun", head: token.index, word: token.text.toLowerCase() });
      continue;
    }
    const description = readBoth(token, index) ?? readDescription(token, index);
    if (description) candidates.push(description);
  }
  return candidates;
}

function readDescription(token: Token, index: ParseIndex): DescriptionCandidate | null {
  if (token.upos !== "NOUN" && token.upos !== "PROPN" && !isAge(token.index, index)) return null;
  const noun = nounOf(token);
  const plural = token.tag === "NNS" || token.tag === "NNPS";
  const isPerson = isOneOfPeople(token.index, index) || isAge(token.index, index) || isOfSomeAge(token.index, index);
  const thing = isPerson ? "person" : isExecutive(token, index) ? "organization" : thingOf(noun, plural);
  if (
    !thing ||
    isVessel(token, index) ||
    isAspect(token, index) ||
    isBeforeThing(token, index) ||
    /^(?:compound|amod|nmod|attr)$/u.test(token.deprel) ||
    isTitleOfName(token, index)
  )
    return null;
  const { definite, owned, count } = readDeterminers(token.index, index);
  // [our trading partners] are not [the partners]; [an agreement and a programme] is one antecedent
  if (thing === "side" && (owned || index.leftEdge(token.index) < token.index - 2)) return null;
  if (
    thing === "document" &&
    token.deprel === "conj" &&
    DOCUMENT_NOUNS.has(index.token(token.head)?.lemma.toLowerCase() ?? "")
  )
    return null;
  return {
    kind: "description",
    head: token.index,
    ...(thing === "document" ? descriptionRange(token.index, index) : ownRange(token.index, plural, index)),
    noun,
    thing,
    definite: definite || owned,
    owned,
    plural,
    count: plural ? count : null,
  };
}

/** The base form, also of [the Ministers], which the tagger takes for a name. */
function nounOf({ lemma, tag }: Token): string {
  const noun = lemma.toLowerCase();
  const singular = noun.replace(/s$/u, "");
  return tag === "NNPS" && !PERSON_NOUNS.has(noun) && PERSON_NOUNS.has(singular) ? singular : noun;
}

/** What the words before a noun say: [the two], [our]. */
function readDeterminers(
  noun: number,
  index: ParseIndex,
): { readonly definite: boolean; readonly owned: boolean; readonly count: number | null } {
  let definite = false;
  let owned = false;
  let count: number | null = null;
  for (const child of index.children(noun)) {
    const word = index.token(child);
    if (!word || child > noun) break;
    const text = word.text.toLowerCase();
    if (word.deprel === "det" || word.deprel === "predet")
      definite ||= /^(?:the|this|that|these|those|both)$/u.test(text);
    owned ||= word.deprel === "poss";
    count = countOf(text, word.deprel) ?? count;
  }
  return { definite, owned, count };
}

/** [both] of them, [two] banks, the [27] states, a [dozen] banks. [the one bank] is not counted. */
function countOf(word: string, deprel: string): number | null {
  if (word === "both") return 2;
  const number = word === "one" ? undefined : NUMBERS[word];
  return number ?? (deprel === "nummod" ? Number.parseInt(word, 10) || MANY : null);
}

/** [the Verland Executive], with capitals, is a body; [the executive] and [the Chief Executive] are people. */
const isExecutive = ({ index: i, text, tag }: Token, { token }: ParseIndex): boolean =>
  text === "Executive" && tag === "NNP" && /^NNP/u.test(token(i - 1)?.tag ?? "") && token(i - 1)?.text !== "Chief";

/** [aircraft carrier], [troop carrier]: a ship, not an airline. */
const isVessel = ({ lemma, index: i }: Token, { token }: ParseIndex): boolean =>
  lemma === "carrier" && /^(?:aircraft|helicopter|troop|troops|personnel|ore|bulk)$/iu.test(token(i - 1)?.text ?? "");

/** [another side of the story], [the human side of it]: no team. */
const isAspect = ({ lemma, tag, index: i }: Token, { token, children }: ParseIndex): boolean =>
  lemma === "side" && tag === "NN" && children(i).some((c) => c > i && token(c)?.text === "of");

/** [the director shortlist]: the parser may take the thing for another name of the person, though without a comma. */
function isBeforeThing({ index: i }: Token, { token }: ParseIndex): boolean {
  const next = token(i + 1);
  return next?.deprel === "appos" && next.head === i && /^NNS?$/u.test(next.tag) && !PERSON_NOUNS.has(next.lemma);
}

/** At the [old] of [the 43-year-old said]. */
const isAge = (i: number, { token }: ParseIndex): boolean =>
  token(i)?.text === "old" && /^nsubj/u.test(token(i)?.deprel ?? "") && /^year$/u.test(token(i - 2)?.text ?? "");

/** [Both] will vote: two entities mentioned before, without a noun. */
function readBoth({ index, text, deprel }: Token, { token }: ParseIndex): DescriptionCandidate | null {
  if (!/^both$/iu.test(text) || !/^nsubj(?:pass)?$/u.test(deprel)) return null;
  // [two offers, both of which were refused]
  if (/^of$/iu.test(token(index + 1)?.text ?? "")) return null;
  const range = { head: index, first: index, last: index };
  return {
    kind: "description",
    ...range,
    noun: "both",
    thing: "side",
    definite: true,
    owned: false,
    plural: true,
    count: 2,
  };
}

/** [the 43-year-old potter]: a person, whatever the trade. */
const isOfSomeAge = (i: number, { token, children }: ParseIndex): boolean =>
  token(i)?.tag === "NN" &&
  /^nsubj/u.test(token(i)?.deprel ?? "") &&
  children(i).some((c) => c < i && token(c)?.text === "old" && /^years?$/u.test(token(c - 2)?.text ?? ""));

/** [both the cardinal and the archbishop]: the words of one of the two only. */
function ownRange(head: number, plural: boolean, index: ParseIndex): { readonly first: number; readonly last: number } {
  const { first, last } = descriptionRange(head, index);
  const next = index.children(head).find((c) => c > head && /^(?:cc|conj)$/u.test(index.token(c)?.deprel ?? ""));
  const both = !plural && /^(?:both|either|neither)$/iu.test(index.token(first)?.text ?? "") && first < head;
  return {
    first: both ? first + 1 : first,
    last: next === undefined ? last : Math.max(head, Math.min(last, next - 1)),
  };
}

function thingOf(noun: string, plural: boolean): DescriptionCandidate["thing"] | null {
  if (plural && /^(?:side|party|partner)$/u.test(noun)) return "side";
  if (PERSON_NOUNS.has(noun)) return "person";
  if (COUNTRY_NOUNS.has(noun)) return "country";
  if (ORGANIZATION_NOUNS.has(noun)) return "organization";
  return DOCUMENT_NOUNS.has(noun) ? "document" : null;
}

/** In tokens from the noun to the last word of the name after it. */
const LONGEST_OFFICE = 18;

/**
 * [the minister, Jon Vale,], [the head of the union, Jon Vale,]: the parse may attach the name to any word of the
 * phrase, except to another person.
 */
function hasNameInApposition(noun: number, index: ParseIndex): boolean {
  const last = Math.min(index.rightEdge(noun), noun + LONGEST_OFFICE);
  for (let i = noun + 1; i <= last; i++) {
    const word = index.token(i);
    if (word?.deprel !== "appos" || index.nameAt(i)?.type !== "person") continue;
    const bearer = index.token(word.head);
    if (word.head === noun || !PERSON_NOUNS.has(bearer?.lemma.toLowerCase() ?? "person")) return true;
  }
  return false;
}

/** [The prime minister, Jon Vale said]: a comma is missing, so the parse gives the verb two subjects. */
function besideName({ index: noun, deprel, head }: Token, index: ParseIndex): Name | null {
  if (deprel !== "nsubj" || !index.children(noun).some((c) => c < noun && index.token(c)?.deprel === "det"))
    return null;
  const comma = index.rightEdge(noun) + 1;
  const name = index.token(comma)?.text === "," ? index.nameAt(comma + 1) : null;
  const bearer = name?.type === "person" ? index.token(headOf(name.firstToken, name.endToken, index)) : undefined;
  return bearer?.deprel === "nsubj" && bearer.head === head ? name : null;
}

/** [the grocer Norrick]: a body whose name is in apposition, without a comma. */
function isNamedBehind(
  { index: noun, lemma }: Token,
  { type, firstToken, endToken }: Name,
  index: ParseIndex,
): boolean {
  const name = index.token(headOf(firstToken, endToken, index));
  if (PERSON_NOUNS.has(lemma.toLowerCase())) return false;
  return type === "organization" && name?.deprel === "appos" && name.head === noun;
}

/** [minister Jon Vale], [the minister, Jon Vale,]: the name represents it. */
function isTitleOfName(token: Token, index: ParseIndex): boolean {
  const next = index.nameAt(token.index + 1);
  if (next && next.firstToken === token.index + 1 && (next.type === "person" || isNamedBehind(token, next, index)))
    return true;
  if (hasNameInApposition(token.index, index) || besideName(token, index)) return true;
  for (const ahead of [token.index + 1, token.index + 2, token.index + 4]) {
    const title = index.nameAt(ahead)?.title;
    if (title && title.start <= token.start && token.end <= title.end) return true;
  }
  // [Jon Vale, the trade minister,]
  return token.deprel === "appos" && index.nameAt(token.head) !== null;
}
