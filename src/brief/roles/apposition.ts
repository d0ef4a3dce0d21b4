import { ACTOR_SPEECH_VERBS } from "../../language/lexicon/en/reporting-verbs.js";
import { BODY_ROLE_NOUNS, PERSON_ROLE_NOUNS } from "../../language/lexicon/en/role-nouns.js";
import type { Name, Token, TokenRange } from "../../language/types.js";
import type { Reading } from "../reading.js";
import type { Tree } from "../tree.js";
import {
  continuesPhrase,
  headNoun,
  isAddress,
  isDash,
  isIncluding,
  lastPhrase,
  MOST_WORDS,
  nounPhraseFrom,
  skipAside,
  skipBody,
  withBodyAfter,
} from "./apposition-phrase.js";
import { isRoleNoun, MOST_OF_ADDRESS } from "./role-nouns.js";
import type { RoleWords } from "./types.js";

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
    appositionAfter(reading, name, nouns) ??
    appositionBefore(reading, name, nouns) ??
    headOfApposition(tree, name, nouns);
  return found && isCorpse(tree, found.noun) ? null : found;
}

/** A name that the parser attached to its description: "the collapse of [a mid-size insurer], Norland Life". */
function headOfApposition(tree: Tree, name: Name, nouns: ReadonlySet<string>): RoleWords | null {
  const top = tree.top(name);
  if (top?.deprel !== "appos") return null;
  const head = tree.head(top);
  // "its chairman, [Sir] Ben Ash, and others"
  let start = name.firstToken;
  while (name.firstToken - start < MOST_OF_ADDRESS && isAddress(tree, start - 1)) start--;
  const mark = tree.tokens[start - 1];
  // "two former [hopefuls], Senator Ada Orr": one of several
  if (
    !head ||
    head.index >= name.firstToken ||
    head.tag === "NNS" ||
    !isRoleNoun(head.text, nouns) ||
    mark?.text !== ","
  )
    return null;
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

function appositionAfter(reading: Reading, name: Name, nouns: ReadonlySet<string>): RoleWords | null {
  const { tree } = reading;
  const isPerson = nouns === PERSON_ROLE_NOUNS;
  const mark = tree.tokens[skipAside(tree, isPerson ? skipBody(reading, name.endToken) : name.endToken)];
  if (isPerson ? isWhere(tree, name) : opensWithWhere(tree, name)) return null;
  // "Ada Orr an equity strategist for Norland Bank, said": without the first comma
  // "Norland-born": a hyphen inside a word
  if (mark?.text === "-" && !isDash(tree, mark)) return null;
  const unmarked = mark?.tag === "DT" && /^(?:a|an|the)$/.test(mark.text) && mark.index === name.endToken;
  if (!mark || !(unmarked || /^[,(–—―-]$/.test(mark.text))) return null;
  const own = nounPhraseFrom(tree, unmarked ? mark.index : mark.index + 1);
  const range = withBodyAfter(reading, own);
  if (unmarked && tree.tokens[range?.endToken ?? -1]?.text !== ",") return null;
  const noun = own && headNoun(reading, own, nouns);
  if (range && !unmarked && opensClause(tree, name, mark, range.endToken)) return null;
  if (noun !== null && (isTitleOfAnother(reading, noun, name) || isTeller(tree, noun, name))) return null;
  if (range && isPerson && hasOfficeBefore(tree, name) && nextItem(reading, range)) return null;
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
  const whole = { firstToken: afterVerb(reading, firstToken, mark.index), endToken: mark.index };
  const last = lastPhrase(reading, whole, nouns) ?? (nouns === BODY_ROLE_NOUNS ? bodyInside(reading, whole) : null);
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

/**
 * "has criticised [Norland's watchdog], the Securities Commission", "has shown [the minister's husband], Jon Vale": a
 * participle before a determiner or an owner is the verb of the clause.
 */
function afterVerb(reading: Reading, first: number, end: number): number {
  const { tokens } = reading.tree;
  for (let i = end - 2; i >= first; i--) {
    if (!/^VB[ND]$/.test(tokens[i]?.tag ?? "")) continue;
    const owner = reading.nameAt(i + 1);
    if (/^(?:DT|PRP\$)$/.test(tokens[i + 1]?.tag ?? "")) return i + 1;
    if (owner?.firstToken === i + 1 && tokens[owner.endToken]?.tag === "POS") return i + 1;
  }
  return first;
}

/** "a member of [Norland's central bank], the Landesbank": the body after the last "of", if it belongs to somebody. */
function bodyInside(reading: Reading, whole: TokenRange): TokenRange | null {
  const { tokens } = reading.tree;
  if (headNoun(reading, whole, BODY_ROLE_NOUNS) !== null || tokens[whole.endToken + 1]?.text !== "the") return null;
  let first = whole.endToken - 1;
  while (first > whole.firstToken && tokens[first]?.tag !== "IN") first--;
  const owner = reading.nameAt(first + 1);
  const isOwned = tokens[first + 1]?.tag === "PRP$" || (owner && tokens[owner.endToken]?.tag === "POS");
  const own = { firstToken: first + 1, endToken: whole.endToken };
  return /^(?:of|from|at|by)$/.test(tokens[first]?.text ?? "") && isOwned && headNoun(reading, own, BODY_ROLE_NOUNS)
    ? own
    : null;
}

/**
 * "Jon Vale, [the Lessen senator], Ada Orr said": a phrase between two names belongs to the first if it follows a comma
 * after it. In a list such as "Judge Jon Vale, [the head of the commission], Ada Orr, and others" the first has its
 * office already.
 */
function isOfNameBefore(reading: Reading, firstToken: number, { type }: Name): boolean {
  if (reading.tree.tokens[firstToken - 1]?.text !== ",") return false;
  const before = reading.nameAt(firstToken - 2);
  return (
    before?.endToken === firstToken - 1 &&
    before.type === type &&
    !(type === "person" && hasOfficeBefore(reading.tree, before))
  );
}

/** "[Interior Minister] Jon Vale" */
const hasOfficeBefore = ({ tokens }: Tree, { firstToken }: Name): boolean =>
  isRoleNoun(tokens[firstToken - 1]?.text ?? "", PERSON_ROLE_NOUNS);

/** The person named between commas after a phrase, as the next of a list: "the head of the commission, [Ada Orr], and" */
function nextItem(reading: Reading, { endToken }: TokenRange): Name | undefined {
  const { tokens } = reading.tree;
  const next = reading.nameAt(endToken + 1);
  const isItem =
    next?.type === "person" &&
    next.firstToken === endToken + 1 &&
    tokens[endToken]?.text === "," &&
    tokens[next.endToken]?.text === ",";
  return isItem ? next : undefined;
}
