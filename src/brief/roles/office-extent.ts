import { ACTOR_SPEECH_VERBS } from "../../language/lexicon/en/reporting-verbs.js";
import {
  BODY_ROLE_NOUNS,
  FIELD_NOUNS,
  HONORIFICS,
  KIN_NOUNS,
  PERSON_ROLE_NOUNS,
  TITLE_ABBREVIATIONS,
} from "../../language/lexicon/en/role-nouns.js";
import type { Token } from "../../language/types.js";
import { MONTH_NAMES } from "../../text/months.js";
import type { Reading } from "../reading.js";
import type { Tree } from "../tree.js";
import { isBodyWord, isRoleNoun, MOST_OF_ADDRESS } from "./role-nouns.js";

/*
 * How far an office extends to the left of its noun.
 */

export const MODIFIER_TAGS = /^(NN|NNS|NNP|NNPS|JJ|JJR|JJS|VBN|VBG|CD|RB|HYPH|POS|AFX)$/;

/** "[Mr Orr's] daughter Eve": the owner, if the text names him. */
export function ownerOfKin(reading: Reading, first: number): number {
  const owner = reading.tree.tokens[first - 1]?.tag === "POS" ? reading.nameAt(first - 2) : undefined;
  return owner?.type === "person" ? skipHonorifics(reading.tree, owner.firstToken) : first;
}

export const isNoun = ({ tag, deprel, lemma }: Token): boolean =>
  /^NN/.test(tag) ||
  (deprel === "compound" && /^VB/.test(tag)) ||
  (tag === "JJ" && /^(?:chief|head|principal|executive|general|rival)$/.test(lemma)) ||
  isTradeAsAdjective(tag, lemma);

/** "[guitarist] Ada Orr", "a [whistleblower]": trades that the tagger takes for adjectives and comparatives. */
export const isTradeAsAdjective = (tag: string, lemma: string): boolean =>
  (tag === "JJ" && /(?:ist|ician)$/.test(lemma) && isRoleNoun(lemma, PERSON_ROLE_NOUNS)) ||
  (tag === "JJR" &&
    lemma !== "elder" &&
    [lemma, `${lemma}er`].some((noun) => /er$/.test(noun) && PERSON_ROLE_NOUNS.has(noun)));

/**
 * Extends a role noun to the left over its modifiers: "[Trade and Industry] Secretary", "[Norland Rail's deputy
 * finance] director".
 */
export function extendLeft(reading: Reading, noun: number, least: number, nouns: ReadonlySet<string>): number {
  const { tree } = reading;
  let start = noun;
  const sentence = tree.tokens[noun]?.sentence;
  for (let i = noun - 1; i >= Math.max(0, least); i--) {
    const token = tree.tokens[i];
    if (!token || token.sentence !== sentence || reading.nameAt(i)?.type === "person") break;
    const holder = reading.nameAt(i);
    if (holder && holder.firstToken >= least) {
      // "[Council for the Welfare of Lessen] campaigner": names are taken whole
      start = holder.firstToken;
      i = start;
    } else if (
      isHeadOfClause(token) ||
      isParticipleOfClause(token) ||
      isOfSeveral(tree, token, noun) ||
      isDay(reading, i) ||
      isTimeOfClause(tree, token) ||
      isObjectBefore(tree, token)
    )
      break;
    else if (isNoun(token) || MODIFIER_TAGS.test(token.tag)) start = i;
    else if (isCompoundLink(tree, i)) start = i;
    else if ((i + 2 === noun && isOfOffice(tree, i, nouns)) || joinsOffices(tree, i, nouns)) start = i - 1;
    else if (!(nouns === BODY_ROLE_NOUNS ? joinsTrades(reading, i, noun) : joinsModifiers(reading, i))) break;
  }
  return start;
}

/** "In its monthly [report] security firm Norrick said": the object of a preposition, with the office after it. */
const isObjectBefore = ({ tokens }: Tree, { tag, deprel, head, index, text }: Token): boolean =>
  tag === "NN" &&
  deprel === "pobj" &&
  head < index &&
  tokens[head]?.text !== "of" &&
  !/^\p{Lu}/u.test(text) &&
  !isRoleNoun(text, PERSON_ROLE_NOUNS) &&
  // "the [chancellor]'s friend", "[co]-ordinator"
  !/^(?:POS|HYPH)$/.test(tokens[index + 1]?.tag ?? "") &&
  tokens[index + 1]?.start !== tokens[index]?.end;

/** "42 % [support] Republican Sen. Ada Orr": a verb that was tagged as a noun. */
const isHeadOfClause = ({ deprel, tag, text }: Token): boolean =>
  /^NNS?$/.test(tag) && /^(?:ROOT|ccomp|advcl|relcl)$/.test(deprel) && !/^\p{Lu}/u.test(text);

/**
 * "a group [backing] Senator Ada Orr": the participle belongs to another noun. In "the [acting] director" and
 * "[Learning] Minister Ada Orr" it modifies the office.
 */
const isParticipleOfClause = ({ tag, deprel, text }: Token): boolean =>
  tag === "VBG" && !/^(?:amod|compound)$/.test(deprel) && !/^\p{Lu}/u.test(text);

/** "the [candidates] Sen. Ada Orr and Sen. Jon Vale": a plural before the title of each name. */
const isOfSeveral = ({ tokens }: Tree, { tag, text }: Token, noun: number): boolean =>
  tag === "NNS" &&
  isRoleNoun(text, PERSON_ROLE_NOUNS) &&
  Object.hasOwn(TITLE_ABBREVIATIONS, tokens[noun]?.text.toLowerCase() ?? "");

/** "Editor-[in]-Chief": a word between two hyphens. */
const isCompoundLink = ({ tokens }: Tree, i: number): boolean =>
  tokens[i - 1]?.tag === "HYPH" && tokens[i + 1]?.tag === "HYPH";

/** "chief [of] staff General Ada Orr", unlike "wife [of] Senator Ben Ash", "son [of] bank manager Ben Ash". */
const isOfOffice = (tree: Tree, i: number, nouns: ReadonlySet<string>): boolean =>
  tree.tokens[i]?.text === "of" &&
  tree.tokens[i + 1]?.tag === "NN" &&
  !isRoleNoun(tree.tokens[i + 1]?.text ?? "", nouns) &&
  isRoleNoun(tree.tokens[i - 1]?.text ?? "", nouns) &&
  !KIN_NOUNS.has(tree.tokens[i - 1]?.text.toLowerCase() ?? "");

/** "[founder] and chief executive Ada Orr", "[Lessen MP] and former minister Ada Orr": two offices of one person. */
const joinsOffices = (tree: Tree, i: number, nouns: ReadonlySet<string>): boolean =>
  nouns === PERSON_ROLE_NOUNS &&
  tree.tokens[i]?.text === "and" &&
  /^NNP?$/.test(tree.tokens[i - 1]?.tag ?? "") &&
  isRoleNoun(tree.tokens[i - 1]?.text ?? "", nouns) &&
  // "both [the prime minister] and Chancellor Ada Orr": two people
  tree.child(i - 1, "preconj") === null;

export function skipHonorifics(tree: Tree, from: number): number {
  let end = from;
  while (from - end < MOST_OF_ADDRESS && HONORIFICS.has(tree.tokens[end - 1]?.text.toLowerCase() ?? "")) end--;
  return end;
}

/**
 * "Trade [and] Industry Secretary", "trade [and] industry spokesman": a word that joins two capitalised nouns or two
 * fields, unlike the comma in "home [,] health secretary".
 */
function joinsModifiers(reading: Reading, i: number): boolean {
  const { tree } = reading;
  const token = tree.tokens[i];
  const before = tree.tokens[i - 1];
  const after = tree.tokens[i + 1];
  if (!token || !before || !after) return false;
  const text = token.text.toLowerCase();
  if (text !== "and" && text !== "&") return false;
  // "Congress and [President] Ada Orr": after a name, the office of the next one begins
  const isNext = reading.nameAt(i - 1) !== undefined && TITLES.test(after.text);
  if ([before, after].every((word) => FIELD_NOUNS.has(word.text))) return true;
  return isCapital(before) && isCapital(after) && isNoun(before) && !isNext && !beginsPlace(reading, i + 1);
}

/**
 * "[oil and gas] company": two trades of one body, which the parser attached to it; "the bank and airline Orlen" are
 * two bodies.
 */
function joinsTrades(reading: Reading, i: number, noun: number): boolean {
  const [before, token, after] = [i - 1, i, i + 1].map((at) => reading.tree.tokens[at]);
  return (
    /^(?:and|&)$/.test(token?.text ?? "") &&
    before !== undefined &&
    after !== undefined &&
    after.index < noun &&
    /^(?:compound|amod|nmod)$/.test(before.deprel) &&
    // "between the state and water firm Orlen"
    !reading.tokensOf({ firstToken: Math.max(0, i - 4), endToken: i }).some(({ text }) => text === "between") &&
    [before, after].every(({ index, text }) => !reading.nameAt(index) && !/^\p{Lu}/u.test(text))
  );
}

/** "Jon Vale in Lessen and [Orvenia] Secretary Ada Orr in Norburg": the country of the next office. */
function beginsPlace(reading: Reading, i: number): boolean {
  const name = reading.nameAt(i);
  return name?.firstToken === i && name.type === "country" && reading.nameAt(i - 2)?.type !== "country";
}

const TITLES =
  /^(?:President|Vice|Prime|First|Deputy|Premier|Chancellor|Secretary|Speaker|Governor|Gov\.|Senator|Sen\.|Representative|Rep\.|Mayor|General|Gen\.|Judge|Justice|King|Queen|Prince|Princess|Pope|Chairman|Chairwoman)$/;

/**
 * "A senator has criticised [water minister] Ada Orr", "Ben Ash named [Senator] Jon Vale": after an auxiliary or a
 * subject the participle is the main verb, and so is "told".
 */
export const skipVerb = (tree: Tree, from: number, noun: number): number =>
  from < noun &&
  tree.tokens[from]?.tag === "VBN" &&
  (/^(?:have|be)$/.test(tree.tokens[from - 1]?.lemma ?? "") ||
    /^(?:NNP?S?|PRP|'')$/.test(tree.tokens[from - 1]?.tag ?? "") ||
    ACTOR_SPEECH_VERBS.has(tree.tokens[from]?.lemma ?? ""))
    ? from + 1
    : from;

const isCapital = (token: Token): boolean => /^\p{Lu}/u.test(token.text);

/**
 * "said on [Monday] Transport Minister Ada Orr", "on [Monday] school inspector Ada Orr": the day of saying; but
 * "[Sunday] Telegraph journalist".
 */
function isDay(reading: Reading, index: number): boolean {
  const [before, day, next] = [index - 1, index, index + 1].map((at) => reading.tree.tokens[at]?.text ?? "");
  if (reading.nameAt(index) || !(DAYS.test(day ?? "") || isMonth(reading, index))) return false;
  return /^(?:on|last|late|early)$/i.test(before ?? "") || !isBodyWord(next ?? "");
}

/** "Last [month] Norse group Norrick sold it": when, not what group; but "a 22-[year]-old student". */
const isTimeOfClause = ({ tokens }: Tree, { deprel, lemma, index }: Token): boolean =>
  deprel === "npadvmod" &&
  tokens[index - 1]?.tag !== "HYPH" &&
  /^(?:morning|afternoon|evening|night|week|weekend|month|quarter|year|decade)$/.test(lemma);

/** "In [July] President Ada Orr", "in [July] 2031 President Ada Orr" */
const isMonth = ({ tree: { tokens } }: Reading, index: number): boolean =>
  MONTH_NAMES.includes(tokens[index]?.text ?? "") &&
  /^(?:in|since|until|by|of|from|during|last|this|next|early|late|mid)$/i.test(tokens[index - 1]?.text ?? "");

const DAYS = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tomorrow|tonight)$/i;

/**
 * An office begins with a noun, an adjective or a name, not with an adverb, a number or an apostrophe, except in
 * "[then] president".
 */
export function skipWeakStart(reading: Reading, from: number, noun: number): number {
  const { tree } = reading;
  let start = from;
  // "a [22-year-old] student", "[three-year-old] Orvenian girl"
  const isAge = ({ tag, text, index }: Token): boolean =>
    tag === "CD" &&
    tree.tokens[index + 1]?.tag === "HYPH" &&
    (/^\d/.test(text) || tree.tokens[index + 2]?.text === "year");
  // "a [hotly-tipped] band"
  const isCompound = ({ tag, index }: Token): boolean => tag === "RB" && tree.tokens[index + 1]?.tag === "HYPH";
  const isWeak = (token: Token): boolean =>
    (/^(RB|CD|POS|HYPH|CC)$/.test(token.tag) && !isAge(token) && !isCompound(token) && token.text !== "then") ||
    isParticipleOfClause(token) ||
    isDay(reading, token.index);
  for (const token of tree.tokens.slice(from, noun)) if (start === token.index && isWeak(token)) start++;
  return start;
}
