import { ACTOR_SPEECH_VERBS } from "../../language/lexicon/en/reporting-verbs.js";
import {
  BODY_ROLE_NOUNS,
  FIELD_NOUNS,
  HONORIFICS,
  PERSON_ROLE_NOUNS,
  PORTFOLIO_NOUNS,
  ROLE_PREPOSITIONS,
  TITLE_ABBREVIATIONS,
} from "../../language/lexicon/en/role-nouns.js";
import type { Name, Token } from "../../language/types.js";
import { MONTH_NAMES } from "../../text/months.js";
import type { Reading } from "../reading.js";
import type { Tree } from "../tree.js";
import { isBodyWord, isPluralRole, isRoleNoun, KIN, MOST_OF_ADDRESS } from "./role-nouns.js";
import type { RoleWords } from "./types.js";

const MOST_WORDS = 14;
const MOST_BETWEEN = 10;
const MODIFIER_TAGS = /^(NN|NNS|NNP|NNPS|JJ|JJR|JJS|VBN|VBG|CD|RB|HYPH|POS|AFX)$/;

/**
 * The office before a name.
 *
 *     [Belarus' First Deputy Minister of Foreign Affairs] Andrei Yeudachenka
 *     Supermarket [spokeswoman for women's issues] Ada Orr
 *     the [Trade and Industry Secretary] Ada Orr
 *
 * Goes left from the name over words that can be in a noun phrase, until it meets a role noun. The order of the words
 * is more reliable here than the parse, which often attaches such a row of nouns to the wrong one.
 */
export function findRoleBefore(reading: Reading, name: Name, nouns: ReadonlySet<string>): RoleWords | null {
  const { tree } = reading;
  const end = skipRank(tree, skipAcronym(tree, skipHonorifics(tree, name.firstToken)), nouns);
  const noun = pointedRank(tree, end, nouns) ?? findNearestRole(reading, name, end, nouns);
  if (noun === null || isSubjectOf(tree, name, noun)) return null;
  return { ...officeTo(reading, noun, end, nouns), rule: "before-name" };
}

/** "[Mr Orr's] daughter Eve": the owner, if the text names him. */
function ownerOfKin(reading: Reading, first: number): number {
  const owner = reading.tree.tokens[first - 1]?.tag === "POS" ? reading.nameAt(first - 2) : undefined;
  return owner?.type === "person" ? skipHonorifics(reading.tree, owner.firstToken) : first;
}

/** "[Capt][.] Ada Orr": a rank with its point as a token. */
function pointedRank({ tokens }: Tree, end: number, nouns: ReadonlySet<string>): number | null {
  const [rank, point] = [tokens[end - 2], tokens[end - 1]];
  const isRank =
    rank?.end === point?.start &&
    point?.text === "." &&
    !/s$/i.test(rank?.text ?? "") &&
    isRoleNoun(`${rank?.text}.`, nouns);
  return isRank && Object.hasOwn(TITLE_ABBREVIATIONS, `${rank?.text.toLowerCase()}.`) ? end - 2 : null;
}

/** The office with the noun at index `noun` and its modifiers, up to `end` (exclusive). */
export function officeTo(
  reading: Reading,
  noun: number,
  end: number,
  nouns: ReadonlySet<string>,
): Omit<RoleWords, "rule"> {
  const { tree } = reading;
  const start = skipWeakStart(reading, extendLeft(reading, noun, end - MOST_WORDS, nouns), noun);
  const first = skipWeakStart(reading, skipVerb(tree, start, noun), noun);
  const firstToken = KIN.test(tree.tokens[noun]?.text ?? "") ? ownerOfKin(reading, first) : first;
  return { ...tree.span({ firstToken, endToken: end }), firstToken, endToken: end, noun };
}

/** The role noun right before the name, or with a phrase between them: "spokeswoman [for women's issues] Ada Orr". */
function findNearestRole(reading: Reading, name: Name, end: number, nouns: ReadonlySet<string>): number | null {
  const { tree } = reading;
  const sentence = tree.tokens[name.firstToken]?.sentence;
  // "director of the pressure group Liberty": not the director's name
  if (nouns === PERSON_ROLE_NOUNS && isBodyNoun(tree.tokens[end - 1]) && !reading.nameAt(end - 1)) return null;
  // "daughter of ex-[King Ben of Orlen]": the prefix belongs to the title of the name
  if (tree.tokens[end - 1]?.text === "-") return null;
  for (let i = end - 1; i >= Math.max(0, end - MOST_BETWEEN); i--) {
    const token = tree.tokens[i];
    if (!token || token.sentence !== sentence) return null;
    if (
      isNoun(token) &&
      !isPlural(token, nouns) &&
      isRoleNoun(token.text, nouns) &&
      !isPartOfName(reading, token, name, nouns)
    )
      return i + 1 === end || (hasOwnPhrase(tree, i, end) && isOneField(tree, i, end)) ? i : null;
    if (i + 1 === end && !isNoun(token)) return null;
    if (!isNoun(token) && !MODIFIER_TAGS.test(token.tag) && !isLink(tree, token)) return null;
  }
  return null;
}

const isBodyNoun = (token: Token | undefined): boolean =>
  token !== undefined && isRoleNoun(token.text, BODY_ROLE_NOUNS) && !isRoleNoun(token.text, PERSON_ROLE_NOUNS);

/**
 * "[officials] at Norburg", "[airlines] Norrick and Lessen": a plural describes several names; but "[analysts] Lessen
 * Partners" is one body.
 */
const isPlural = (token: Token, nouns: ReadonlySet<string>): boolean =>
  isPluralRole(token, nouns) && (nouns === PERSON_ROLE_NOUNS || !isRoleNoun(token.text, PERSON_ROLE_NOUNS));

const isNoun = ({ tag, deprel, lemma }: Token): boolean =>
  /^NN/.test(tag) ||
  (deprel === "compound" && /^VB/.test(tag)) ||
  (tag === "JJ" && /^(?:chief|head|principal|executive|general|rival)$/.test(lemma));

/** "Minister for Children[,] Young People and Families": a comma between fields, not between clauses. */
const isLink = (tree: Tree, { text, tag, index }: Token): boolean =>
  tag === "DT" ||
  ROLE_PREPOSITIONS.has(text.toLowerCase()) ||
  /^(and|&)$/i.test(text) ||
  (text === "," && [index - 1, index + 1].every((at) => /^\p{Lu}/u.test(tree.tokens[at]?.text ?? "")));

/** "the [Heathrow Airport] Boeing": a noun in the name of a body does not describe what follows. */
function isPartOfName(reading: Reading, token: Token, name: Name, nouns: ReadonlySet<string>): boolean {
  const other = reading.nameAt(token.index);
  return other !== undefined && other !== name && other.type !== "person" && nouns === BODY_ROLE_NOUNS;
}

/** Whether a preposition with its noun separates the role noun from the name. */
const hasOwnPhrase = (tree: Tree, noun: number, end: number): boolean =>
  ROLE_PREPOSITIONS.has(tree.tokens[noun + 1]?.text.toLowerCase() ?? "") && end - noun >= 3;

/**
 * A comma after a minister separates fields. After another noun it separates people: "the leader of Orlen, Minister Ada
 * Orr".
 */
const isOneField = (tree: Tree, noun: number, end: number): boolean =>
  PORTFOLIO_NOUNS.has(tree.tokens[noun]?.text.toLowerCase() ?? "") ||
  tree.tokens.slice(noun + 1, end).every(({ text }) => text !== ",");

/**
 * Extends a role noun to the left over its modifiers: "[Trade and Industry] Secretary", "[Norland Rail's deputy
 * finance] director".
 */
function extendLeft(reading: Reading, noun: number, least: number, nouns: ReadonlySet<string>): number {
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
    } else if (isParticipleOfClause(token) || isOfSeveral(tree, token, noun) || isDay(reading, i)) break;
    else if (isNoun(token) || MODIFIER_TAGS.test(token.tag)) start = i;
    else if (isCompoundLink(tree, i)) start = i;
    else if ((i + 2 === noun && isOfOffice(tree, i, nouns)) || joinsOffices(tree, i, nouns)) start = i - 1;
    else if (!(nouns === BODY_ROLE_NOUNS ? joinsTrades(reading, i, noun) : joinsModifiers(reading, i))) break;
  }
  return start;
}

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
  !KIN.test(tree.tokens[i - 1]?.text ?? "");

/** "[founder] and chief executive Ada Orr", "[Lessen MP] and former minister Ada Orr": two offices of one person. */
const joinsOffices = (tree: Tree, i: number, nouns: ReadonlySet<string>): boolean =>
  nouns === PERSON_ROLE_NOUNS &&
  tree.tokens[i]?.text === "and" &&
  /^NNP?$/.test(tree.tokens[i - 1]?.tag ?? "") &&
  isRoleNoun(tree.tokens[i - 1]?.text ?? "", nouns);

function skipHonorifics(tree: Tree, from: number): number {
  let end = from;
  while (from - end < MOST_OF_ADDRESS && HONORIFICS.has(tree.tokens[end - 1]?.text.toLowerCase() ?? "")) end--;
  return end;
}

/** "presidential candidate [Gov.] Ada Orr": an office says more than a short title after it. */
const skipRank = (tree: Tree, end: number, nouns: ReadonlySet<string>): number =>
  Object.hasOwn(TITLE_ABBREVIATIONS, tree.tokens[end - 1]?.text.toLowerCase() ?? "") &&
  !Object.hasOwn(TITLE_ABBREVIATIONS, tree.tokens[end - 2]?.text.toLowerCase() ?? "") &&
  isRoleNoun(tree.tokens[end - 2]?.text ?? "", nouns) &&
  !/^NNP?S$/.test(tree.tokens[end - 2]?.tag ?? "")
    ? end - 1
    : end;

/** "broadband provider [(BP)] Lessen.net". */
const skipAcronym = (tree: Tree, end: number): number =>
  tree.tokens[end - 1]?.text === ")" && tree.tokens[end - 3]?.text === "(" ? end - 3 : end;

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

/** "the best [campaign] Norrick has run": a clause about the noun. */
function isSubjectOf(tree: Tree, name: Name, noun: number): boolean {
  const top = tree.top(name);
  const verb = top && /^nsubj/.test(top.deprel) ? tree.head(top) : null;
  // "The car company Norrick filed …": if the noun has no dependent but a clause and is the root, the clause is the
  // sentence.
  return verb?.deprel === "relcl" && verb.head === noun && tree.tokens[noun]?.head !== noun;
}

/**
 * "A senator has criticised [water minister] Ada Orr", "Ben Ash named [Senator] Jon Vale": after an auxiliary or a
 * subject the participle is the main verb, and so is "told".
 */
const skipVerb = (tree: Tree, from: number, noun: number): number =>
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

/** "In [July] President Ada Orr", "in [July] 2031 President Ada Orr" */
const isMonth = ({ tree: { tokens } }: Reading, index: number): boolean =>
  MONTH_NAMES.includes(tokens[index]?.text ?? "") &&
  /^(?:in|since|until|by|of|from|during|last|this|next|early|late|mid)$/i.test(tokens[index - 1]?.text ?? "");

const DAYS = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tomorrow|tonight)$/i;

/**
 * An office begins with a noun, an adjective or a name, not with an adverb, a number or an apostrophe, except in
 * "[then] president".
 */
function skipWeakStart(reading: Reading, from: number, noun: number): number {
  const { tree } = reading;
  let start = from;
  // "a [22-year-old] student", "[three-year-old] Orvenian girl"
  const isAge = ({ tag, text, index }: Token): boolean =>
    tag === "CD" &&
    tree.tokens[index + 1]?.tag === "HYPH" &&
    (/^\d/.test(text) || tree.tokens[index + 2]?.text === "year");
  const isWeak = (token: Token): boolean =>
    (/^(RB|CD|POS|HYPH|CC)$/.test(token.tag) && !isAge(token) && token.text !== "then") ||
    isParticipleOfClause(token) ||
    isDay(reading, token.index);
  for (const token of tree.tokens.slice(from, noun)) if (start === token.index && isWeak(token)) start++;
  return start;
}
