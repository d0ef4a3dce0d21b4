import {
  BODY_ROLE_NOUNS,
  HONORIFICS,
  PERSON_ROLE_NOUNS,
  TITLE_ABBREVIATIONS,
} from "../../language/lexicon/en/role-nouns.js";
import type { Token, TokenRange } from "../../language/types.js";
import type { Reading } from "../reading.js";
import type { Tree } from "../tree.js";
import { isTradeAsAdjective } from "./office-extent.js";
import { isBodyWord, isRoleNoun } from "./role-nouns.js";

/*
 * The noun phrases that can be descriptions in apposition.
 */

export const MOST_WORDS = 16;

/** "Ada Orr, [commander, Norland Central Command], said": an office without an article, and its body after a comma. */
export function withBodyAfter(reading: Reading, range: TokenRange | null): TokenRange | null {
  if (!range || range.endToken - range.firstToken > 3) return range;
  const { tokens } = reading.tree;
  const isBare = reading.tokensOf(range).every(({ tag }) => /^(?:NN|NNP|JJ)$/.test(tag));
  if (!isBare || tokens[range.endToken]?.text !== ",") return range;
  const body = reading.nameAt(range.endToken + 1);
  const isName = body?.type === "organization" && body.firstToken === range.endToken + 1;
  const endToken = isName
    ? Math.max(body.endToken, bodyEnd(tokens, body.endToken))
    : bodyEnd(tokens, range.endToken + 1);
  return /^[,.]$/.test(tokens[endToken]?.text ?? "") && (isName || namesBody(tokens, range.endToken + 1, endToken))
    ? { ...range, endToken }
    : range;
}

/**
 * The end of a run of proper nouns, including "of", "and" and hyphens: "Joint Forces Command - Operation Steady Hand".
 */
function bodyEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  for (let i = from; i < from + MOST_WORDS; i++) {
    const token = tokens[i];
    if (token?.upos === "PROPN") end = i + 1;
    else if (!/^(?:of|and|for|the|-|–)$/.test(token?.text ?? "")) break;
  }
  return end;
}

const namesBody = (tokens: readonly Token[], from: number, end: number): boolean =>
  end - from > 1 && tokens.slice(from, end).some(({ text }) => isBodyWord(text) || /^Command$/.test(text));

/**
 * Skips a short aside or an age: "the Lessen Bank [(LB)], an insurer", "Ada Orr[, 43], a mother of two", "Ada Orr[,
 * aged 43], a judge".
 */
export function skipAside(tree: Tree, from: number): number {
  const [open, inside, close] = [0, 1, 2].map((i) => tree.tokens[from + i]);
  if (open?.text === "(") for (let i = from + 2; i < from + 9; i++) if (tree.tokens[i]?.text === ")") return i + 1;
  if (open?.text === "," && /^aged?$/.test(inside?.text ?? "") && /^\d{1,3}$/.test(close?.text ?? ""))
    return tree.tokens[from + 3]?.text === "," ? from + 3 : from;
  if (open?.text === "," && /^\d{1,3}$/.test(inside?.text ?? "") && /^[,–—―-]$/.test(close?.text ?? ""))
    return from + 2;
  return from;
}

/** Skips the body that somebody belongs to: "Ada Orr [of Lessen University], the lead author". */
export function skipBody(reading: Reading, from: number): number {
  const { tokens } = reading.tree;
  if (!/^(?:of|from|at|with)$/.test(tokens[from]?.text ?? "")) return from;
  const start = tokens[from + 1]?.text === "the" ? from + 2 : from + 1;
  const body = reading.nameAt(start);
  const isWhole = body?.firstToken === start && body.type === "organization" && tokens[body.endToken]?.text === ",";
  return isWhole ? body.endToken : from;
}

/** "guests [including] his wife, Ada Orr": not part of the description. */
export const isIncluding = ({ tokens }: Tree, index: number): boolean => /^including$/i.test(tokens[index]?.text ?? "");

/**
 * The last phrase of a run of nouns. It begins at an article or possessive: "Jon Vale and [his wife], Ada", "talks with
 * [the Lessen leader], Ada Orr", unless it depends on another role noun: "his deputy on the committee, Ada Orr".
 */
export function lastPhrase(reading: Reading, whole: TokenRange, nouns: ReadonlySet<string>): TokenRange | null {
  const { tokens } = reading.tree;
  for (let i = whole.endToken - 1; i > whole.firstToken; i--) {
    if (!/^(DT|PRP\$)$/.test(tokens[i]?.tag ?? "")) continue;
    const link = tokens[i - 1]?.text.toLowerCase() ?? "";
    // "the attorney for [the District of Lessen], Ada Orr": the field of an office belongs to it
    if (/^(?:of|for|at|in)$/.test(link)) continue;
    const own = { firstToken: i, endToken: whole.endToken };
    const isNext =
      /^(?:and|or|but)$/.test(link) ||
      (/^(?:with|to|from|on)$/.test(link) && nouns === PERSON_ROLE_NOUNS && headNoun(reading, whole, nouns) === null);
    return isNext && headNoun(reading, own, nouns) !== null ? own : null;
  }
  return null;
}

/** A form of address or a rank, with or without its point as a token: "[Lt][.] [Gen.] Orr". */
export function isAddress({ tokens }: Tree, index: number): boolean {
  const word = (at: number): string => tokens[at]?.text.toLowerCase() ?? "";
  if (word(index) === ".") return Object.hasOwn(TITLE_ABBREVIATIONS, `${word(index - 1)}.`);
  return (
    HONORIFICS.has(word(index)) ||
    /^(?:Professor|Doctor)$/.test(tokens[index]?.text ?? "") ||
    Object.hasOwn(TITLE_ABBREVIATIONS, word(index)) ||
    (word(index + 1) === "." && Object.hasOwn(TITLE_ABBREVIATIONS, `${word(index)}.`))
  );
}

const PHRASE_TAGS = /^(NN|NNS|NNP|NNPS|JJ|JJR|JJS|DT|PRP\$|POS|CD|HYPH|IN|CC|VBN|VBG|AFX)$/;
const JOINING = /^(of|for|at|in|on|to|with|from|behind|and|&|the)$/i;

export function continuesPhrase(tree: Tree, index: number, mark: Token): boolean {
  const token = tree.tokens[index];
  if (!token || token.sentence !== mark.sentence || isDash(tree, token)) return false;
  // "[campaigns] director", tagged as a verb
  const isCompound = token.deprel === "compound" && /^VB/.test(token.tag);
  if (!PHRASE_TAGS.test(token.tag) && !isCompound && !isGrade(tree, token) && !isSince(tree, token)) return false;
  return (token.tag !== "IN" && token.tag !== "CC") || JOINING.test(token.text);
}

/** "the [third]-biggest lender", "the [most] valuable firm", "a [newly] elected senator". */
const isGrade = ({ tokens }: Tree, { tag, index }: Token): boolean =>
  /^RB[RS]?$/.test(tag) && /^(?:HYPH|JJ[RS]?|VBN)$/.test(tokens[index + 1]?.tag ?? "");

/** "Ada Orr, [formerly] a judge", "Ada Orr, [then] finance minister": an adverb before the description. */
const isSince = ({ tokens }: Tree, { text, index }: Token): boolean =>
  /^(?:formerly|previously|once|currently|now|then)$/i.test(text) &&
  /^(?:DT|NNP?|JJ)$/.test(tokens[index + 1]?.tag ?? "");

/** A dash between clauses. The hyphen in "vice-president" has no space next to it, whatever its tag. */
export const isDash = ({ tokens }: Tree, { index, text, start, end }: Token): boolean =>
  /^[–—]$/.test(text) || (text === "-" && (tokens[index - 1]?.end !== start || tokens[index + 1]?.start !== end));

/** "said Ada Orr, the vice president of Norland Rail [in a statement to the press]": how it was said. */
function opensMedium({ tokens }: Tree, index: number): boolean {
  // "a law professor [in his first campaign]"
  if (tokens[index]?.text === "in" && /^(?:his|her|their)$/.test(tokens[index + 1]?.text ?? "")) return true;
  if (!/^(?:in|at|during)$/.test(tokens[index]?.text ?? "") || !/^an?$/.test(tokens[index + 1]?.text ?? ""))
    return false;
  return tokens
    .slice(index + 2, index + 2 + LONGEST_MEDIUM)
    .some(({ lemma, sentence }) => sentence === tokens[index]?.sentence && MEDIA.test(lemma));
}

/** "telephone interview", "joint news conference", in tokens. */
const LONGEST_MEDIUM = 3;

const MEDIA =
  /^(?:statement|letter|interview|speech|email|e-mail|mail|tweet|memo|memorandum|briefing|conference|release|address|telegram|broadcast|posting|post)$/;

/** The noun phrase that begins at a token, up to the next comma, verb, relative pronoun or end of the sentence. */
export function nounPhraseFrom(tree: Tree, firstToken: number): TokenRange | null {
  const first = tree.tokens[firstToken];
  if (!first || first.tag === "CC") return null;
  let endToken = firstToken;
  while (endToken < firstToken + MOST_WORDS && continuesPhrase(tree, endToken, first) && !opensMedium(tree, endToken))
    endToken++;
  const title = titleEnd(tree, endToken);
  if (title !== null) return { firstToken, endToken: title };
  // longer than any office: without what was cut off in the middle, "and the director of its [Public] Policy Centre"
  if (endToken === firstToken + MOST_WORDS && continuesPhrase(tree, endToken, first)) {
    const link = tree.tokens
      .slice(firstToken, endToken)
      .findLast(({ tag, index }) => tag === "CC" && /^\p{Ll}/u.test(tree.tokens[index + 1]?.text ?? ""));
    endToken = link?.index ?? endToken;
  }
  while (endToken > firstToken && isOpenEnd(tree.tokens[endToken - 1])) endToken--;
  return endToken > firstToken ? { firstToken, endToken } : null;
}

/**
 * Whether a word needs another one after it. "the son of one king and the brother of [another]" and "influential in
 * getting the drug [banned]" are complete.
 */
const isOpenEnd = (token: Token | undefined): boolean =>
  /^(IN|CC|DT|PRP\$|JJ|VBN|VBG|TO)$/.test(token?.tag ?? "") &&
  !(token?.tag === "DT" && token.deprel === "pobj") &&
  !(token?.tag === "VBN" && token.deprel === "ccomp");

/** "the author of [“Burning Fields”]": the end of a quoted title after a preposition or possessive. */
function titleEnd({ tokens }: Tree, open: number): number | null {
  if (tokens[open]?.tag !== "``" || !/^(?:IN|POS)$/.test(tokens[open - 1]?.tag ?? "")) return null;
  for (let i = open + 2; i < open + 10 && tokens[i]?.sentence === tokens[open]?.sentence; i++)
    if (tokens[i]?.tag === "''") return i + 1;
  return null;
}

const isInsideName = (reading: Reading, index: number): boolean => {
  const name = reading.nameAt(index);
  return name !== undefined && name.firstToken < index;
};

/**
 * The role noun that a phrase is about: the end of its nouns before any preposition, in "one of its creditors" the
 * creditors. A single name takes no plural, and a noun inside another name describes nobody.
 */
export function headNoun(reading: Reading, range: TokenRange, nouns: ReadonlySet<string>): number | null {
  const { tree } = reading;
  const tokens = reading.tokensOf(range);
  // "airstrikes, [arming the opposition]": a deed, not a person.
  if (tokens[0]?.tag === "VBG" && !/^(?:amod|compound)$/.test(tokens[0].deprel)) return null;
  const partitive = /^one$/i.test(tokens[0]?.text ?? "") && tokens[1]?.text === "of";
  const noun = partitive ? tokens.slice(2) : tokens;
  const end = noun.findIndex(
    ({ tag, index }, i) =>
      // "the [Bank of Lessen] governor": inside a name
      (tag === "IN" && !isInsideName(reading, index)) ||
      (tag === "VBG" && /^NNP?$/.test(noun[i - 1]?.tag ?? "") && isRoleNoun(noun[i - 1]?.text ?? "", nouns)),
  );
  const heads = noun
    .slice(0, end < 0 ? noun.length : end)
    .filter(
      ({ tag, lemma }, i, all) =>
        (/^NN/.test(tag) || isTradeAsAdjective(tag, lemma)) && !/^NN/.test(all[i + 1]?.tag ?? ""),
    );
  // "a Lessen woman and former Orlenist": of two nouns, the one that is a role.
  const last = heads.at(-1);
  const first = heads.at(-2);
  const joined =
    first &&
    tree.tokens[first.index + 1]?.tag === "CC" &&
    isRoleNoun(first.text, nouns) &&
    !reading.nameAt(first.index);
  const head = last && !isRoleNoun(last.text, nouns) && joined ? first : last;
  if (!head || !isRoleNoun(head.text, nouns) || (/^NNP?S$/.test(head.tag) && !partitive)) return null;
  // "Last year Norrick, [Cook] said": a surname that is also a trade.
  const name = reading.nameAt(head.index);
  return name && (nouns === BODY_ROLE_NOUNS || name.type === "person") ? null : head.index;
}
