import { ACTOR_SPEECH_VERBS } from "../../language/lexicon/en/reporting-verbs.js";
import {
  BODY_ROLE_NOUNS,
  HONORIFICS,
  PERSON_ROLE_NOUNS,
  TITLE_ABBREVIATIONS,
} from "../../language/lexicon/en/role-nouns.js";
import type { Name, Token, TokenRange } from "../../language/types.js";
import type { Reading } from "../reading.js";
import type { Tree } from "../tree.js";
import { isBodyWord, isRoleNoun, MOST_OF_ADDRESS } from "./role-nouns.js";
import type { RoleWords } from "./types.js";

const MOST_WORDS = 16;

/** In tokens between two commas: no description can be read from a longer phrase. */
const LONGEST_PHRASE = 100;

/**
 * The description in apposition, after the name or before it.
 *
 *     Ada Orr, [chief executive of Norland Rail], said
 *     [The Shadow Secretary of State for the Family], Ada Orr, said
 *     Ada Orr ([Norland Rail chief executive])
 */
export function findApposition(reading: Reading, name: Name, nouns: ReadonlySet<string>): RoleWords | null {
  const { tree } = reading;
  const found =
    appositionBehind(reading, name, nouns) ??
    appositionBefore(reading, name, nouns) ??
    headOfApposition(tree, name, nouns);
  return found && isCorpse(tree, found.noun) ? null : found;
}

/** A name that the parser attached to its description: "the collapse of [a mid-size insurer], Norland Life". */
function headOfApposition(tree: Tree, name: Name, nouns: ReadonlySet<string>): RoleWords | null {
  const top = tree.top(name);
  if (top?.deprel !== "appos") return null;
  const head = tree.head(top);
  const mark = tree.tokens[name.firstToken - 1];
  if (!head || head.index >= name.firstToken || !isRoleNoun(head.text, nouns) || mark?.text !== ",") return null;
  const range = { firstToken: tree.reach(head).firstToken, endToken: mark.index };
  return range.endToken - range.firstToken > MOST_WORDS
    ? null
    : { ...tree.span(range), ...range, noun: head.index, rule: "apposition" };
}

/** "[The body] of a colleague, Ada Orr": a corpse, unlike "the governing body of chess". */
const isCorpse = ({ tokens }: Tree, index: number): boolean =>
  /^body$/i.test(tokens[index]?.text ?? "") &&
  tokens[index + 1]?.text === "of" &&
  /^(?:DT|PRP\$|POS)$/.test(tokens[index - 1]?.tag ?? "DT");

function appositionBehind(reading: Reading, name: Name, nouns: ReadonlySet<string>): RoleWords | null {
  const { tree } = reading;
  const mark = tree.tokens[skipAside(tree, name.endToken)];
  if (nouns === PERSON_ROLE_NOUNS ? isWhere(tree, name) : opensWithWhere(tree, name)) return null;
  // "Ada Orr an equity strategist for Norland Bank, said": without the first comma
  // "Norland-born": a hyphen inside a word
  if (mark?.text === "-" && !isDash(tree, mark)) return null;
  const unmarked = mark?.tag === "DT" && /^(?:a|an|the)$/.test(mark.text) && mark.index === name.endToken;
  if (!mark || !(unmarked || /^[,(–—―-]$/.test(mark.text))) return null;
  const own = nounPhraseFrom(tree, unmarked ? mark.index : mark.index + 1);
  const range = withBodyBehind(reading, own);
  if (unmarked && tree.tokens[range?.endToken ?? -1]?.text !== ",") return null;
  const noun = own && headNoun(reading, own, nouns);
  if (range && !unmarked && opensClause(tree, name, mark, range.endToken)) return null;
  if (noun !== null && (isTitleOfAnother(reading, noun, name) || isTeller(tree, noun, name))) return null;
  return noun === null || !range ? null : { ...tree.span(range), ...range, noun, rule: "apposition" };
}

/**
 * "will pay for the plant Orlen, a Norse [official] said": the speaker of everything before the comma, if the name is
 * not a subject.
 */
function isTeller(tree: Tree, noun: number, name: Name): boolean {
  const { deprel = "", head = -1 } = tree.tokens[noun] ?? {};
  return (
    deprel === "nsubj" &&
    ACTOR_SPEECH_VERBS.has(tree.tokens[head]?.lemma ?? "") &&
    /^VB[DZ]$/.test(tree.tokens[noun + 1]?.tag ?? "") &&
    !/^nsubj/.test(firstOfRow(tree, name)?.deprel ?? "nsubj")
  );
}

/**
 * Whether a subject and its verb follow, after an unpaired dash or an introductory phrase: "wrote to Ada Orr - [the
 * senator asks] why", "In a letter to Ada Orr, [a minister said] why", "With Jon Vale and Ada Orr, [the senator
 * agreed]".
 */
function opensClause(tree: Tree, name: Name, mark: Token, end: number): boolean {
  const { tokens } = tree;
  if (!/^(?:VB[DPZ]|MD)$/.test(tokens[end]?.tag ?? "")) return false;
  if (/^[–—―-]$/.test(mark.text)) return true;
  let i = name.firstToken - 1;
  while (tokens[i]?.sentence === mark.sentence && !/^(?:VB[DPZ]|MD|,|:)$/.test(tokens[i]?.tag ?? ",")) i--;
  return mark.text === "," && firstOfRow(tree, name)?.deprel === "pobj" && tokens[i]?.sentence !== mark.sentence;
}

/** "in a talk with [Jon Vale] and Ada Orr": the head of a row of names. */
function firstOfRow(tree: Tree, name: Name): Token | undefined {
  let token = tree.top(name);
  for (let step = 0; step < 4 && token && /^(?:conj|appos)$/.test(token.deprel); step++)
    token = tree.head(token) ?? token;
  return token;
}

/** "Ada Orr, [commander, Norland Central Command], said": an office without an article, and its body after a comma. */
function withBodyBehind(reading: Reading, range: TokenRange | null): TokenRange | null {
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

/** "In [Lessen], a man was hurt": a place, not a person. */
const isWhere = (tree: Tree, { firstToken }: Name): boolean => {
  const before = tree.tokens[firstToken - 1];
  return before?.tag === "IN" && /^(?:in|near|at|across|outside|inside|throughout)$/i.test(before.text);
};

/** "[In Lessen], a firm was sold": at the beginning of a sentence it is not a body either. */
const opensWithWhere = (tree: Tree, name: Name): boolean => {
  const [link, before] = [tree.tokens[name.firstToken - 1], tree.tokens[name.firstToken - 2]];
  return link?.text === "In" && before?.sentence !== link.sentence;
};

/** Skips a short aside or an age: "the Lessen Bank [(LB)], an insurer", "Ada Orr[, 43], a mother of two". */
function skipAside(tree: Tree, from: number): number {
  const [open, inside, close] = [0, 1, 2].map((i) => tree.tokens[from + i]);
  if (open?.text === "(") for (let i = from + 2; i < from + 9; i++) if (tree.tokens[i]?.text === ")") return i + 1;
  if (open?.text === "," && /^\d{1,3}$/.test(inside?.text ?? "") && /^[,–—―-]$/.test(close?.text ?? ""))
    return from + 2;
  return from;
}

/** "Norland Rail, [miner] Lessen Gold and others": the noun belongs to the next name of a list. */
function isTitleOfAnother(reading: Reading, noun: number, name: Name): boolean {
  const next = reading.nameAt(noun + 1);
  return next !== undefined && next !== name && next.firstToken === noun + 1;
}

function appositionBefore(reading: Reading, name: Name, nouns: ReadonlySet<string>): RoleWords | null {
  const { tree } = reading;
  // "The Attorney General, [Lord] Goldsmith,"
  // "The commanding general, [Lt. Gen.] Ada Orr,"
  let start = name.firstToken;
  while (name.firstToken - start < MOST_OF_ADDRESS && isAddress(tree, start - 1)) start--;
  // "the market watchdog, [the] Securities Commission (SC),"
  if (nouns === BODY_ROLE_NOUNS && tree.tokens[start - 1]?.text === "the") start--;
  const mark = tree.tokens[start - 1];
  const after = tree.tokens[skipAside(tree, name.endToken)];
  if (mark?.text !== "," || !after) return null;
  let firstToken = mark.index;
  const least = Math.max(0, mark.index - LONGEST_PHRASE);
  while (firstToken > least && continuesPhrase(tree, firstToken - 1, mark) && !isIncluding(tree, firstToken - 1))
    firstToken--;
  const whole = { firstToken, endToken: mark.index };
  const last = lastPhrase(reading, whole, nouns);
  const range = last ?? whole;
  firstToken = range.firstToken;
  const noun = range.endToken - firstToken > MOST_WORDS ? null : headNoun(reading, range, nouns);
  // "its parent company, Norland Rail says": without a second comma the phrase needs a determiner.
  const isObject = last !== null && tree.tokens[last.firstToken - 1]?.tag === "IN";
  const closed =
    /^[,.]$/.test(after.text) ||
    isDash(tree, after) ||
    // "After questions from a prosecutor, Ada Orr said": the object of an introductory phrase
    // "With rain, mud and [a crowd], Ada Orr said": the last item of a list
    // "When the verdict was read by [the foreman], Ada Orr left": the end of a clause
    (!isObject &&
      tree.tokens[firstToken - 1]?.text !== "by" &&
      /^(VB[ZD]|MD)$/.test(after.tag) &&
      /^(DT|PRP\$)$/.test(tree.tokens[firstToken]?.tag ?? "") &&
      tree.tokens[firstToken - 1]?.tag !== "CC");
  if (!closed || isOfNameBefore(reading, firstToken, name)) return null;
  return noun === null ? null : { ...tree.span(range), ...range, noun, rule: "apposition" };
}

/** "guests [including] his wife, Ada Orr": not part of the description. */
const isIncluding = ({ tokens }: Tree, index: number): boolean => /^including$/i.test(tokens[index]?.text ?? "");

/**
 * "Jon Vale, [the Lessen senator], Ada Orr said": a phrase between two names belongs to the first if it follows a comma
 * after it.
 */
function isOfNameBefore(reading: Reading, firstToken: number, { type }: Name): boolean {
  if (reading.tree.tokens[firstToken - 1]?.text !== ",") return false;
  const before = reading.nameAt(firstToken - 2);
  return before?.endToken === firstToken - 1 && before.type === type;
}

/**
 * The last phrase of a run of nouns. It begins at an article or possessive: "Jon Vale and [his wife], Ada", "talks with
 * [the Lessen leader], Ada Orr", unless it depends on another role noun: "his deputy on the committee, Ada Orr".
 */
function lastPhrase(reading: Reading, whole: TokenRange, nouns: ReadonlySet<string>): TokenRange | null {
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
function isAddress({ tokens }: Tree, index: number): boolean {
  const word = (at: number): string => tokens[at]?.text.toLowerCase() ?? "";
  if (word(index) === ".") return Object.hasOwn(TITLE_ABBREVIATIONS, `${word(index - 1)}.`);
  return (
    HONORIFICS.has(word(index)) ||
    Object.hasOwn(TITLE_ABBREVIATIONS, word(index)) ||
    (word(index + 1) === "." && Object.hasOwn(TITLE_ABBREVIATIONS, `${word(index)}.`))
  );
}

const PHRASE_TAGS = /^(NN|NNS|NNP|NNPS|JJ|JJR|JJS|DT|PRP\$|POS|CD|HYPH|IN|CC|VBN|VBG|AFX)$/;
const JOINING = /^(of|for|at|in|on|to|with|from|behind|and|&|the)$/i;

function continuesPhrase(tree: Tree, index: number, mark: Token): boolean {
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

/** "Ada Orr, [formerly] a judge": an adverb before the description. */
const isSince = ({ tokens }: Tree, { text, index }: Token): boolean =>
  /^(?:formerly|previously|once|currently|now)$/i.test(text) && tokens[index + 1]?.tag === "DT";

/** A dash between clauses. The hyphen in "vice-president" has no space next to it, whatever its tag. */
const isDash = ({ tokens }: Tree, { index, text, start, end }: Token): boolean =>
  /^[–—]$/.test(text) || (text === "-" && (tokens[index - 1]?.end !== start || tokens[index + 1]?.start !== end));

/** The noun phrase that begins at a token, up to the next comma, verb, relative pronoun or end of the sentence. */
function nounPhraseFrom(tree: Tree, firstToken: number): TokenRange | null {
  const first = tree.tokens[firstToken];
  if (!first || first.tag === "CC") return null;
  let endToken = firstToken;
  while (endToken < firstToken + MOST_WORDS && continuesPhrase(tree, endToken, first)) endToken++;
  const title = titleEnd(tree, endToken);
  if (title !== null) return { firstToken, endToken: title };
  while (endToken > firstToken && isOpenEnd(tree.tokens[endToken - 1])) endToken--;
  return endToken > firstToken ? { firstToken, endToken } : null;
}

/** Whether a word needs another one after it. "the son of one king and the brother of [another]" is complete. */
const isOpenEnd = (token: Token | undefined): boolean =>
  /^(IN|CC|DT|PRP\$|JJ|VBN|VBG|TO)$/.test(token?.tag ?? "") && !(token?.tag === "DT" && token.deprel === "pobj");

/** "the author of [“Burning Fields”]": the end of a quoted title after a preposition or possessive. */
function titleEnd({ tokens }: Tree, open: number): number | null {
  if (tokens[open]?.tag !== "``" || !/^(?:IN|POS)$/.test(tokens[open - 1]?.tag ?? "")) return null;
  for (let i = open + 2; i < open + 10 && tokens[i]?.sentence === tokens[open]?.sentence; i++)
    if (tokens[i]?.tag === "''") return i + 1;
  return null;
}

/**
 * The role noun that a phrase is about: the end of its nouns before any preposition, in "one of its creditors" the
 * creditors. A single name takes no plural, and a noun inside another name describes nobody.
 */
function headNoun(reading: Reading, range: TokenRange, nouns: ReadonlySet<string>): number | null {
  const { tree } = reading;
  const tokens = reading.tokensOf(range);
  // "airstrikes, [arming the opposition]": a deed, not a person.
  if (tokens[0]?.tag === "VBG" && !/^(?:amod|compound)$/.test(tokens[0].deprel)) return null;
  const partitive = /^one$/i.test(tokens[0]?.text ?? "") && tokens[1]?.text === "of";
  const noun = partitive ? tokens.slice(2) : tokens;
  const end = noun.findIndex(
    ({ tag }, i) =>
      tag === "IN" ||
      (tag === "VBG" && /^NNP?$/.test(noun[i - 1]?.tag ?? "") && isRoleNoun(noun[i - 1]?.text ?? "", nouns)),
  );
  const heads = noun
    .slice(0, end < 0 ? noun.length : end)
    .filter(({ tag }, i, all) => /^NN/.test(tag) && !/^NN/.test(all[i + 1]?.tag ?? ""));
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
