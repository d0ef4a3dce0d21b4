import { ACTOR_SPEECH_VERBS } from "../../language/lexicon/en/reporting-verbs.js";
import type { Token, TokenRange } from "../../language/types.js";
import type { Tree } from "../tree.js";
import { headOrSelf } from "../tree-walks.js";
import type { Draft } from "./draft.js";
import { countMarks } from "./quotation-marks.js";

/* What the words around a phrase say of it: what it cannot be parted from, and which marks set it off. */

/** The first word of what hangs on a token, itself included. */
export const opener = (token: Token, tree: Tree): string => tree.tokens[tree.reach(token).firstToken]?.text ?? "";

/** "signed up [to serve]": the purpose is what an intransitive verb is about. */
export const leadsTo = (clause: Token, tree: Tree): boolean =>
  clause.deprel === "advcl" &&
  opener(clause, tree).toLowerCase() === "to" &&
  clause.index > clause.head &&
  tree.child(clause.head, "dobj", "attr", "acomp", "nsubjpass", "ccomp", "xcomp") === null;

/** "predicted at the debate [that the party will win]": what a verb of saying has to say, though the parse hangs it on the noun before it. */
export function isSaid(token: Token, tree: Tree): boolean {
  if (!/^(?:relcl|acl|advcl)$/.test(token.deprel) || opener(token, tree).toLowerCase() !== "that") return false;
  let verb = headOrSelf(tree, token);
  for (let head = tree.head(verb); head && !/^VB/.test(verb.tag); head = tree.head(verb)) verb = head;
  return ACTOR_SPEECH_VERBS.has(verb.lemma) && tree.child(verb, "ccomp", "xcomp", "dobj") === null;
}

/** Without an article or anything else in front: "findings [published in May]" says nothing alone. */
export const isBare = (noun: Token, tree: Tree): boolean =>
  /^(?:NNS?|DT|WP)$/.test(noun.tag) && tree.children(noun).every(({ index }) => index > noun.index);

/** "someone [who knows]", "those [living abroad]": the noun says nothing alone. */
export const isNeededBy = ({ lemma, tag }: Token): boolean =>
  /^(PRP|DT|WP|EX|CD)$/.test(tag) ||
  /^(someone|somebody|anyone|anybody|everyone|everybody|nobody|those|that|one|people|person|thing|something|anything|way|time|moment|reason|fact|claim|idea|case|point|sign|decision|plan|right|chance|need|ability|attempt|effort|bid|move|deal|agreement|pledge|promise)$/.test(
    lemma,
  );

const CIRCUMSTANCES =
  "in|on|at|during|after|before|since|near|across|amid|among|following|alongside|behind|through|throughout|within|over";

/** Prepositions of time, place or circumstance. */
export const CIRCUMSTANCE = new RegExp(`^(?:${CIRCUMSTANCES})$`, "i");

/** Words that open a circumstance or a concession in front of a sentence, and no condition. */
export const OPENS_CIRCUMSTANCE = new RegExp(
  `^(?:${CIRCUMSTANCES}|despite|notwithstanding|given|although|though|while|as|when|because)$`,
  "i",
);

/** "Figures [released in May,] show", "a clerk [who saw it,] said": a comma closes what stands in front of the verb, and none opens it. */
export const isClosedByComma = (tree: Tree, modifier: Token, { firstToken, endToken }: TokenRange): boolean =>
  isComma(tree, endToken) &&
  !isComma(tree, firstToken - 1) &&
  opensPredicate(tree, headOrSelf(tree, modifier), endToken + 1);

/** Whether the predicate of a subject begins here. */
const opensPredicate = (tree: Tree, subject: Token, index: number): boolean =>
  /^nsubj/.test(subject.deprel) && (subject.head === index || tree.tokens[index]?.head === subject.head);

/** Whether a range takes both marks of each quotation, or none. */
export const hasWholeQuotations = (draft: Draft, firstToken: number, endToken: number): boolean =>
  countMarks(draft, firstToken, endToken) % 2 === 0;

export const isComma = ({ tokens }: Tree, index: number): boolean => tokens[index]?.text === ",";

/** "£21[m]", "10[am]": nothing parts a token from the one before, so that both are one word. */
export function isInWord({ tokens }: Tree, index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  return (
    before !== undefined &&
    before.end === token?.start &&
    /[\p{L}\p{N}]$/u.test(before.text) &&
    /^[\p{L}\p{N}]/u.test(token.text)
  );
}

/** Between blanks: in [a five-year plan] it joins. */
export function isDash({ tokens }: Tree, index: number): boolean {
  const token = tokens[index];
  if (!token || !/^(?:-{1,2}|[–—])$/.test(token.text)) return false;
  return token.text === "—" || (token.start !== tokens[index - 1]?.end && token.end !== tokens[index + 1]?.start);
}
