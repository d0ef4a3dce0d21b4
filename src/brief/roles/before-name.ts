import {
  BODY_ROLE_NOUNS,
  KIN_NOUNS,
  OFFICES_WITH_GENERAL,
  PERSON_ROLE_NOUNS,
  PORTFOLIO_NOUNS,
  ROLE_PREPOSITIONS,
  TITLE_ABBREVIATIONS,
} from "../../language/lexicon/en/role-nouns.js";
import type { Name, Token } from "../../language/types.js";
import type { Reading } from "../reading.js";
import type { Tree } from "../tree.js";
import {
  extendLeft,
  isNoun,
  MODIFIER_TAGS,
  ownerOfKin,
  skipHonorifics,
  skipVerb,
  skipWeakStart,
} from "./office-extent.js";
import { isPluralRole, isRoleNoun } from "./role-nouns.js";
import type { RoleWords } from "./types.js";

const MOST_WORDS = 14;
const MOST_BETWEEN = 10;
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
  const first = wholeCompound(tree, skipWeakStart(reading, skipVerb(tree, start, noun), noun));
  const firstToken = KIN_NOUNS.has(tree.tokens[noun]?.text.toLowerCase() ?? "") ? ownerOfKin(reading, first) : first;
  return { ...tree.span({ firstToken, endToken: end }), firstToken, endToken: end, noun };
}

/** "[Oscar-]winning director": the first half of a word with a hyphen, even if it is a name. */
function wholeCompound({ tokens }: Tree, first: number): number {
  const [half, hyphen, own] = [tokens[first - 2], tokens[first - 1], tokens[first]];
  const isGlued = hyphen?.text === "-" && half?.end === hyphen.start && hyphen.end === own?.start;
  return isGlued && /^VB[GN]$/.test(own?.tag ?? "") ? first - 2 : first;
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
    ) {
      // "wife of fighter Jon Vale": the name is the fighter's
      if (KIN_NOUNS.has(token.text.toLowerCase()) && i + 1 < end) return null;
      return i + 1 === end || (hasOwnPhrase(tree, i, end) && isOneField(tree, i, end)) ? i : null;
    }
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
 * "presidential candidate [Gov.] Ada Orr", "army negotiator [General] Ben Ash": an office says more than a short title
 * or a rank after it.
 */
const skipRank = (tree: Tree, end: number, nouns: ReadonlySet<string>): number =>
  isShortTitle(tree.tokens[end - 1]?.text ?? "") &&
  !isShortTitle(tree.tokens[end - 2]?.text ?? "") &&
  !/^(?:sheriff|chief|deputy|detective)$/i.test(tree.tokens[end - 2]?.text ?? "") &&
  !OFFICES_WITH_GENERAL.has(tree.tokens[end - 2]?.text.toLowerCase() ?? "") &&
  isRoleNoun(tree.tokens[end - 2]?.text ?? "", nouns) &&
  !/^NNP?S$/.test(tree.tokens[end - 2]?.tag ?? "")
    ? end - 1
    : end;

const isShortTitle = (word: string): boolean =>
  Object.hasOwn(TITLE_ABBREVIATIONS, word.toLowerCase()) ||
  /^(?:General|Colonel|Major|Captain|Lieutenant|Sergeant|Admiral|Commander|Brigadier|Father|Professor|Sheikh|Prince)$/.test(
    word,
  );

/** "broadband provider [(BP)] Lessen.net". */
const skipAcronym = (tree: Tree, end: number): number =>
  tree.tokens[end - 1]?.text === ")" && tree.tokens[end - 3]?.text === "(" ? end - 3 : end;

/** "the best [campaign] Norrick has run": a clause about the noun. */
function isSubjectOf(tree: Tree, name: Name, noun: number): boolean {
  const top = tree.top(name);
  const verb = top && /^nsubj/.test(top.deprel) ? tree.head(top) : null;
  // "The car company Norrick filed …": if the noun has no dependent but a clause and is the root, the clause is the
  // sentence.
  return verb?.deprel === "relcl" && verb.head === noun && tree.tokens[noun]?.head !== noun;
}
