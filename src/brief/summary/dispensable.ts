import type { Token } from "../../language/types.js";
import type { Tree } from "../tree.js";
import { headOrSelf } from "../tree-walks.js";
import type { Draft } from "./draft.js";
import { isNewsAfter } from "./news.js";
import {
  CIRCUMSTANCE,
  completesAdjective,
  completesBe,
  contradicts,
  isBare,
  isComma,
  isDash,
  isNeededBy,
  isOnlyKind,
  isPrice,
  leadsTo,
  limitsDenial,
  opener,
  withoutDashes,
} from "./phrases.js";

type Test = (token: Token, draft: Draft) => boolean;

export interface Dispensable {
  readonly name: string;
  readonly test: Test;
}

const isSecondPredicate: Test = (token, draft) =>
  token.deprel === "conj" &&
  /^VB/.test(token.tag) &&
  endsCoordination(token, draft) &&
  !sharesObject(token, draft.reading.tree);

/** A second predicate that is the news, or a denial. */
export const isWeightyHalf: Test = (token, draft) =>
  isSecondPredicate(token, draft) &&
  (isNewsAfter(token, draft.reading.tree) || draft.reading.tree.child(token, "neg") !== null);

export const WEIGHTY_HALF: Dispensable = { name: "news after its background, or a denial", test: isWeightyHalf };

/**
 * What can be left out, the most dispensable kind first. Never a condition: without it the rest would mean something
 * else.
 */
export const DISPENSABLE: readonly Dispensable[] = [
  { name: "in parentheses", test: (token, draft) => isAfter(token, draft, /^\($/) },
  {
    name: "non-restrictive relative clause",
    test: (token, draft) =>
      token.deprel === "relcl" && isSetOff(token, draft) && !contradicts(token, draft.reading.tree),
  },
  {
    name: "apposition",
    test: (token, draft) =>
      token.deprel === "appos" &&
      (isSetOff(token, draft) || isAfter(token, draft, /^\($/)) &&
      !isOnlyName(token, draft),
  },
  { name: "clause after a comma", test: (token, draft) => isFreeClause(token, draft) && isSetOff(token, draft) },
  { name: "phrase after a comma", test: (token, draft) => isFreePhrase(token, draft) && isSetOff(token, draft) },
  {
    name: "second predicate",
    test: (token, draft) => isSecondPredicate(token, draft) && !isWeightyHalf(token, draft),
  },
  {
    name: "adverbial clause",
    test: (token, draft) =>
      token.deprel === "advcl" &&
      isFreeClause(token, draft) &&
      !isBareTiming(headOrSelf(draft.reading.tree, token), draft) &&
      !leadsTo(token, draft.reading.tree) &&
      !completesBe(token, draft.reading.tree),
  },
  { name: "absolute phrase", test: (token, draft) => clauseOfAbsolute(token, draft.reading.tree) !== null },
  {
    name: "restrictive clause",
    test: (token, draft) =>
      /^(relcl|acl)$/.test(token.deprel) &&
      !contradicts(token, draft.reading.tree) &&
      !isNeededBy(headOrSelf(draft.reading.tree, token)) &&
      !isBare(headOrSelf(draft.reading.tree, token), draft.reading.tree) &&
      // "threw out a rule [that made firms keep lists], but left it in force": the second half is worth more
      (!isOnlyKind(headOrSelf(draft.reading.tree, token), draft.reading.tree) ||
        draft.tokens.some((other) => other.index > token.index && isWeightyHalf(other, draft))) &&
      !isOfAbsolute(token, draft.reading.tree) &&
      !saysWhat(token, draft.reading.tree),
  },
  {
    name: "adverbial",
    test: (token, draft) => {
      const verb = headOrSelf(draft.reading.tree, token);
      return /^VB/.test(verb.tag) && isFreePhrase(token, draft) && !opensAlone(verb, draft.reading.tree);
    },
  },
];

/** "The airline, [Norrick], said": the sentence needs its only name. */
const isOnlyName = (token: Token, { reading }: Draft): boolean =>
  reading.nameAt(token.index) !== undefined && reading.nameAt(token.head) === undefined;

/** "for hitting [and wounding a guard]": the second verb has the object of both. */
const sharesObject = (token: Token, tree: Tree): boolean =>
  tree.child(token, "dobj", "xcomp", "ccomp") !== null &&
  tree.child(token.head, "dobj", "xcomp", "ccomp", "attr", "acomp", "prep", "agent") === null;

/** Verbs that mean little without their time: "The vote came [as the talks ended]". */
const isBareTiming = (verb: Token, { reading: { tree } }: Draft): boolean =>
  /^(?:come|happen|occur|arise|arrive|follow|begin|start|emerge)$/.test(verb.lemma) &&
  tree.child(verb, "dobj", "xcomp", "ccomp", "acomp", "attr", "advmod", "prt") === null;

/** "The money went back, with the rest [used] to cut debts": the clause that completes "with". */
function clauseOfAbsolute(token: Token, tree: Tree): Token | null {
  const isWith =
    token.deprel === "prep" && /^(?:with|without)$/i.test(token.text) && /^VB/.test(headOrSelf(tree, token).tag);
  const noun = isWith ? tree.child(token, "pobj") : null;
  return noun && tree.child(noun, "acl");
}

const isOfAbsolute = (token: Token, tree: Tree): boolean =>
  clauseOfAbsolute(headOrSelf(tree, headOrSelf(tree, token)), tree)?.index === token.index;

/** "an indication [that the roads are safe]": the clause is what the noun is about. */
const saysWhat = (token: Token, tree: Tree): boolean =>
  tree.children(token).some(({ deprel, text }) => deprel === "mark" && text.toLowerCase() === "that");

/** "[Speaking] after the vote, …": a participle needs its phrase. */
const opensAlone = (verb: Token, tree: Tree): boolean =>
  /^VB[GN]$/.test(verb.tag) &&
  verb.deprel === "advcl" &&
  tree.children(verb).filter(({ deprel }) => deprel !== "punct").length === 1;

/**
 * An adverbial clause that is not a condition, a limit or a contrast: "[after they met]", unlike "[unless they meet]".
 */
function isFreeClause(token: Token, draft: Draft): boolean {
  const { tree } = draft.reading;
  if (!/^(advcl|acl)$/.test(token.deprel) || limitsDenial(token, tree)) return false;
  const mark = tree.children(token).find(({ deprel }) => deprel === "mark" || deprel === "advmod" || deprel === "prep");
  // A finite verb without a conjunction is the main verb, whatever the parse says.
  const joined = tree.children(token).some(({ deprel, tag }) => deprel === "mark" || tag === "WRB");
  if (/^VB[DPZ]$/.test(token.tag) && !joined && !tree.child(token, "nsubj", "nsubjpass", "expl")) return false;
  return !/^(if|unless|until|provided|providing|once|except|without|whether|only|lest|rather|than|that)$/i.test(
    mark?.text ?? "",
  );
}

/** A phrase of time, place or circumstance that is not a complement: "[in March]", unlike "asked [for aid]". */
export const isFreePhrase: Test = (token, draft) =>
  (token.deprel === "npadvmod" && !isFrequency(token, draft.reading.tree)) ||
  (token.deprel === "prep" &&
    CIRCUMSTANCE.test(token.text) &&
    !followsVerb(token, draft.reading.tree) &&
    !isPrice(token, draft.reading.tree) &&
    !completesAdjective(token, draft.reading.tree) &&
    !limitsDenial(token, draft.reading.tree));

/** "will pay 20 crowns [each year]": how often is part of how much. */
const isFrequency = (token: Token, tree: Tree): boolean =>
  /^(?:once|twice|times)$/i.test(token.text) ||
  (/^(?:each|every|per|a|an)$/i.test(opener(token, tree)) &&
    /^(?:minute|hour|day|night|week|month|quarter|year|season|decade)$/i.test(token.text));

/** "went [on …]", "went back [on …]": right after the verb or its adverb. */
const followsVerb = (token: Token, tree: Tree): boolean => {
  const verb = headOrSelf(tree, token);
  const between = tree.tokens[token.index - 1];
  const isAdverb =
    between?.head === verb.index && /^(?:prt|advmod)$/.test(between.deprel) && !between.text.endsWith("ly");
  return token.index === verb.index + (isAdverb ? 2 : 1);
};

/** The last of several conjuncts with its "and". The one before must not be left alone after a comma. */
const endsCoordination = (token: Token, draft: Draft): boolean =>
  draft.reading.tree.children(token).every(({ deprel }) => deprel !== "conj") &&
  draft.reading.tree.tokens[draft.reading.tree.reach(token).firstToken - 1]?.deprel === "cc";

function isAfter(token: Token, draft: Draft, mark: RegExp): boolean {
  const { firstToken } = draft.reading.tree.reach(token);
  return mark.test(draft.reading.tree.tokens[firstToken - 1]?.text ?? "");
}

/** After a comma or a dash. */
function isSetOff(token: Token, draft: Draft): boolean {
  const { tree } = draft.reading;
  const { firstToken } = withoutDashes(tree, tree.reach(token));
  return isComma(tree, firstToken - 1) || isDash(tree, firstToken - 1);
}
