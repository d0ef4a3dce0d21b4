import { ACTOR_SPEECH_VERBS } from "../../language/lexicon/en/reporting-verbs.js";
import { PERSON_ROLE_NOUNS } from "../../language/lexicon/en/role-nouns.js";
import type { Token, TokenRange } from "../../language/types.js";
import type { Tree } from "../tree.js";
import { headOrSelf } from "../tree-walks.js";
import type { Draft } from "./draft.js";
import { countMarks } from "./quotation-marks.js";

/*
 * The surroundings of a phrase: what it cannot be separated from, and which marks set it off.
 */

/** The first word of a subtree. */
export const opener = (token: Token, tree: Tree): string => tree.tokens[tree.reach(token).firstToken]?.text ?? "";

/**
 * "may not earn its costs [before 2038]", "will close, but [not before June]": without it the rest would say something
 * else.
 */
export function limitsDenial(phrase: Token, tree: Tree): boolean {
  if (phrase.deprel === "prep" && tree.child(phrase, "neg") !== null) return true;
  const word = opener(phrase, tree);
  // "was not told when it closed", "did not resign because of the vote", unlike "did not resign, because"
  const limits =
    /^(?:before|until|till|after)$/i.test(word) ||
    (/^(?:when|while|because|just|merely|simply|solely|purely)$/i.test(word) &&
      !isComma(tree, tree.reach(phrase).firstToken - 1));
  return limits && tree.child(headOrSelf(tree, phrase), "neg") !== null;
}

/**
 * "presented as the firm's policy, [which it was not]", "a charge [that Orr denies]": without it the rest would say the
 * opposite.
 */
export function contradicts(clause: Token, tree: Tree): boolean {
  if (!/^(?:relcl|acl|advcl)$/.test(clause.deprel)) return false;
  if (/^(?:deny|dispute|reject|contest|contradict|refute)$/.test(clause.lemma)) return true;
  const { firstToken, endToken } = tree.reach(clause);
  return (
    tree.child(clause, "neg") !== null &&
    endToken - firstToken <= FEW_WORDS &&
    /^(?:be|do|have)$/.test(clause.lemma) &&
    // "a sum [which it does not have]"
    !tree.children(clause).some(({ deprel, lemma }) => deprel === "aux" && lemma === "do")
  );
}

/** In tokens: a clause that only says no. */
const FEW_WORDS = 6;

/** "values the firm [at £3bn]", "will raise the rate [to 4.5%]": a figure belongs to what it is the figure of. */
export const isPrice = (phrase: Token, tree: Tree): boolean => {
  const figure = /^(?:at|to|from)$/i.test(phrase.text) ? tree.child(phrase, "pobj") : null;
  return figure !== null && (figure.text === "%" || /^(?:MONEY|PERCENT)$/.test(tree.entity(figure.index)));
};

/** "were unanimous [in their fear]": right after an adjective that says what somebody is, unless it is a date. */
export function completesAdjective(phrase: Token, tree: Tree): boolean {
  if (phrase.deprel !== "prep" || tree.tokens[phrase.index - 1]?.deprel !== "acomp") return false;
  return !/^(?:DATE|TIME)$/.test(tree.entity(tree.child(phrase, "pobj")?.index ?? phrase.index));
}

/** "signed up [to serve]": an intransitive verb needs its purpose. */
export const leadsTo = (clause: Token, tree: Tree): boolean =>
  clause.deprel === "advcl" &&
  opener(clause, tree).toLowerCase() === "to" &&
  clause.index > clause.head &&
  tree.child(clause.head, "dobj", "attr", "acomp", "nsubjpass", "ccomp", "xcomp") === null;

/** "The plan was [for Orvenia to join]": the clause that says what something is, in place of a noun. */
export const completesBe = (clause: Token, tree: Tree): boolean => {
  const verb = headOrSelf(tree, clause);
  return (
    clause.deprel === "advcl" &&
    verb.lemma === "be" &&
    clause.index > verb.index &&
    tree.child(verb, "attr", "acomp", "ccomp", "xcomp", "prep", "advmod", "prt") === null
  );
};

/**
 * "predicted at the debate [that the party will win]": the content of the saying, though the parser attached it to the
 * noun before it.
 */
export function isSaid(token: Token, tree: Tree): boolean {
  if (!/^(?:relcl|acl|advcl)$/.test(token.deprel) || opener(token, tree).toLowerCase() !== "that") return false;
  let verb = headOrSelf(tree, token);
  for (let head = tree.head(verb); head && !/^VB/.test(verb.tag); head = tree.head(verb)) verb = head;
  return ACTOR_SPEECH_VERBS.has(verb.lemma) && tree.child(verb, "ccomp", "xcomp", "dobj") === null;
}

/**
 * Whether a noun has nothing before it, not even an article: "findings [published in May]" says nothing without the
 * clause.
 */
export const isBare = (noun: Token, tree: Tree): boolean =>
  /^(?:NNS?|DT|WP)$/.test(noun.tag) && tree.children(noun).every(({ index }) => index > noun.index);

/** "a bill [that bans rafts]": a thing of which nothing is said but its kind. */
export const isOnlyKind = (noun: Token, tree: Tree): boolean => {
  const before = tree.children(noun).filter(({ index }) => index < noun.index);
  return (
    noun.tag === "NN" &&
    !PERSON_ROLE_NOUNS.has(noun.lemma) &&
    before.length === 1 &&
    before.every(({ text }) => /^an?$/i.test(text))
  );
};

/** "someone [who knows]", "those [living abroad]": the noun says nothing without the clause. */
export const isNeededBy = ({ lemma, tag }: Token): boolean =>
  /^(PRP|DT|WP|EX|CD)$/.test(tag) ||
  /^(someone|somebody|anyone|anybody|everyone|everybody|nobody|those|that|one|people|person|thing|something|anything|way|time|moment|reason|fact|claim|idea|case|point|sign|decision|plan|right|chance|need|ability|attempt|effort|bid|move|deal|agreement|pledge|promise)$/.test(
    lemma,
  );

const CIRCUMSTANCES =
  "in|on|at|during|after|before|since|near|across|amid|amidst|among|following|alongside|behind|through|throughout|within|over";

/** Prepositions of time, place or circumstance. */
export const CIRCUMSTANCE = new RegExp(`^(?:${CIRCUMSTANCES})$`, "i");

/** Words that open a circumstance or a concession before a sentence, but not a condition. */
export const OPENS_CIRCUMSTANCE = new RegExp(
  `^(?:${CIRCUMSTANCES}|under|with|besides|beyond|because|despite|notwithstanding|given|although|though|while|as|when)$`,
  "i",
);

/**
 * "Figures [released in May,] show", "a clerk [who saw it,] said": a comma before the verb closes the modifier, and
 * none opens it.
 */
export const isClosedByComma = (tree: Tree, modifier: Token, { firstToken, endToken }: TokenRange): boolean =>
  isComma(tree, endToken) &&
  !isComma(tree, firstToken - 1) &&
  opensPredicate(tree, headOrSelf(tree, modifier), endToken + 1);

/** Whether the predicate of a subject begins at this index. */
const opensPredicate = (tree: Tree, subject: Token, index: number): boolean =>
  /^nsubj/.test(subject.deprel) && (subject.head === index || tree.tokens[index]?.head === subject.head);

/** Whether a range contains both marks of each quotation, or neither. */
export const hasWholeQuotations = (draft: Draft, firstToken: number, endToken: number): boolean =>
  countMarks(draft, firstToken, endToken) % 2 === 0;

export const isComma = ({ tokens }: Tree, index: number): boolean => tokens[index]?.text === ",";

/** "£21[m]", "10[am]": written together with the token before. */
export function isInWord({ tokens }: Tree, index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  return (
    before !== undefined &&
    before.end === token?.start &&
    /[\p{L}\p{N}]$/u.test(before.text) &&
    /^[\p{L}\p{N}]/u.test(token.text)
  );
}

/** "Col[.] Orr", "No[.] 15": the stop of an abbreviation, not of the sentence. */
export const isInnerStop = ({ tokens }: Tree, index: number, { endToken }: TokenRange): boolean =>
  /^[.!?]$/.test(tokens[index]?.text ?? "") && index + 3 < endToken;

/** A dash between spaces; in [a five-year plan] it is a hyphen. */
export function isDash({ tokens }: Tree, index: number): boolean {
  const token = tokens[index];
  if (!token || !/^(?:-{1,2}|[–—])$/.test(token.text)) return false;
  return token.text === "—" || (token.start !== tokens[index - 1]?.end && token.end !== tokens[index + 1]?.start);
}

/** The parser may attach the dashes around a clause to it. */
export function withoutDashes(tree: Tree, { firstToken, endToken }: TokenRange): TokenRange {
  const first = isDash(tree, firstToken) ? firstToken + 1 : firstToken;
  return { firstToken: first, endToken: endToken - 1 > first && isDash(tree, endToken - 1) ? endToken - 1 : endToken };
}
