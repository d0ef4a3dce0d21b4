import type { Token, TokenRange } from "../../language/types.js";
import { isMark } from "../reading.js";
import type { Tree } from "../tree.js";
import { headOrSelf } from "../tree-walks.js";
import { leaveOut, strandsReference } from "./antecedents.js";
import { countWords, type Draft } from "./draft.js";
import { endWithEllipsis, type Shortened } from "./ellipsis.js";
import { findBackground, isNewsAfter } from "./news.js";
import {
  CIRCUMSTANCE,
  completesBe,
  hasWholeQuotations,
  isBare,
  isClosedByComma,
  isComma,
  isDash,
  isInWord,
  isNeededBy,
  isSaid,
  leadsTo,
  limitsDenial,
} from "./phrases.js";

type Test = (token: Token, draft: Draft) => boolean;

interface Dispensable {
  readonly name: string;
  readonly test: Test;
}

const isSecondPredicate: Test = (token, draft) =>
  token.deprel === "conj" &&
  /^VB/.test(token.tag) &&
  endsCoordination(token, draft) &&
  !sharesObject(token, draft.reading.tree);

/** A second predicate that is the news, or a denial. */
const isWeightyHalf: Test = (token, draft) =>
  isSecondPredicate(token, draft) &&
  (isNewsAfter(token, draft.reading.tree) || draft.reading.tree.child(token, "neg") !== null);

const WEIGHTY_HALF: Dispensable = { name: "news after its background, or a denial", test: isWeightyHalf };

/**
 * What can be left out, the most dispensable kind first. Never a condition: without it the rest would mean something
 * else.
 */
const DISPENSABLE: readonly Dispensable[] = [
  { name: "in parentheses", test: (token, draft) => isAfter(token, draft, /^\($/) },
  {
    name: "non-restrictive relative clause",
    test: (token, draft) => token.deprel === "relcl" && isSetOff(token, draft),
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
      !isNeededBy(headOrSelf(draft.reading.tree, token)) &&
      !isBare(headOrSelf(draft.reading.tree, token), draft.reading.tree) &&
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
const isFreePhrase: Test = (token, draft) =>
  token.deprel === "npadvmod" ||
  (token.deprel === "prep" &&
    CIRCUMSTANCE.test(token.text) &&
    !followsVerb(token, draft.reading.tree) &&
    !limitsDenial(token, draft.reading.tree));

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

/**
 * In tokens. A longer sentence is not prose. Dropping its clauses one by one would take quadratic time, so its end is
 * cut at once.
 */
const LONGEST = 300;

/**
 * Shortens a sentence to at most so many words by dropping whole clauses and phrases, the most dispensable kind first,
 * and the last of a kind first. If that is not enough, the end is cut at a phrase and replaced by an ellipsis.
 */
export function shorten(draft: Draft, most: number, nameSpeaker: boolean): string {
  if (countWords(draft.print()) <= most) return draft.print();
  if (draft.tokens.length > LONGEST) return endWithEllipsis(draft, most, nameSpeaker).text;
  const ways: Shortened[] = [lightenAndEnd(draft.copy(), DISPENSABLE, most, nameSpeaker)];
  const background = findBackground(draft);
  if (background) {
    const newsOnly = draft.copy();
    leaveOut(newsOnly, background, true);
    ways.push(priced(BACKGROUND_COST, lightenAndEnd(newsOnly, DISPENSABLE, most, nameSpeaker)));
  }
  if (draft.tokens.some((token) => isWeightyHalf(token, draft)))
    ways.push(priced(NEWS_COST, lightenAndEnd(draft.copy(), [WEIGHTY_HALF, ...DISPENSABLE], most, nameSpeaker)));
  return ways.reduce((best, way) => (way.cost < best.cost ? way : best)).text;
}

/** Leaving out the background costs as much as a few circumstances; leaving out the news or a denial, more. */
const BACKGROUND_COST = 1;
const NEWS_COST = 1.5;

const priced = (price: number, { text, cost }: Shortened): Shortened => ({ text, cost: cost + price });

function lightenAndEnd(draft: Draft, kinds: readonly Dispensable[], most: number, nameSpeaker: boolean): Shortened {
  let text = draft.print();
  for (const { test } of kinds) {
    for (const token of draft.tokens.filter((token) => test(token, draft)).reverse()) {
      if (countWords(text) <= most) return { text, cost: 0 };
      const range = removable(draft, token);
      if (!range) continue;
      leaveOut(draft, range, isContrast(draft.reading.tree, range) || isNewsAfter(token, draft.reading.tree));
      text = draft.print();
    }
  }
  return countWords(text) <= most ? { text, cost: 0 } : endWithEllipsis(draft, most, nameSpeaker);
}

/**
 * "saw a plane crash[, but nobody was hurt]", "will sell the depot[, although the council objects]": what is left may
 * mislead, so that the gap is marked.
 */
const isContrast = ({ tokens }: Tree, { firstToken, endToken }: TokenRange): boolean => {
  const words = tokens.slice(firstToken, Math.min(endToken, firstToken + 3)).filter(({ deprel }) => deprel !== "punct");
  return /^(?:but|yet|although|though|albeit|while|whereas|despite|notwithstanding|even)$/i.test(words[0]?.text ?? "");
};

/**
 * The subtree of a token with the marks around it. Null if it contains the main verb or most of the words, or if no
 * mark confirms where the parse ends it.
 */
function removable(draft: Draft, token: Token): TokenRange | null {
  const { tree } = draft.reading;
  let { firstToken, endToken } = withoutDashes(tree, tree.reach(token));
  if (!draft.keeps(token.index) || firstToken <= draft.sentence.firstToken) return null;
  while (endToken > token.index + 1 && /^[.!?]$/.test(tree.tokens[endToken - 1]?.text ?? "")) endToken--;
  if (!hasWholeQuotations(draft, firstToken, endToken)) {
    if (!isMark(tree.tokens[endToken]) || !hasWholeQuotations(draft, firstToken, endToken + 1)) return null;
    endToken++;
  }
  const root = tree.top(draft.sentence);
  const subject = root && tree.child(root, "nsubj", "nsubjpass");
  if (root && (holds(firstToken, endToken, root) || (subject && holds(firstToken, endToken, subject)))) return null;
  const before = tree.tokens[firstToken - 1];
  if (before?.text === "(") {
    while (endToken < draft.sentence.endToken && tree.tokens[endToken]?.text !== ")") endToken++;
    if (tree.tokens[endToken]?.text !== ")") return null;
  }
  const after = tree.tokens[endToken];
  const [opens, closes] = [isDash(tree, firstToken - 1), isDash(tree, endToken)];
  const isClosed = isClosedByComma(tree, token, { firstToken, endToken });
  if (after && after.index < draft.sentence.endToken && !closes && !/^[,.;:!?)"”]$/.test(after.text)) return null;
  if (before && (before.text === "," || before.text === "(" || before.deprel === "cc" || opens)) firstToken--;
  if (before?.deprel === "cc" && tree.tokens[firstToken - 1]?.text === ",") firstToken--;
  if (before?.text === "(" && after?.text === ")") endToken++;
  if (
    (before?.text === "," && after?.text === "," && !closesMore(tree, token, firstToken, endToken)) ||
    (opens && closes)
  )
    endToken++;
  else if (isClosed) endToken++;
  // "said that[, in May,] it closed": the comma of a phrase that opens the clause
  else if (before?.deprel === "mark" && after?.text === ",") endToken++;
  if ([firstToken, endToken].some((index) => isInWord(tree, index))) return null;
  if (tree.tokens[firstToken - 1]?.deprel === "prep" || isInQuotation(draft, firstToken, endToken)) return null;
  const left = draft.tokens.filter(({ index }) => index < firstToken || index >= endToken);
  if (left.length < 6 || !left.some(({ tag }) => /^(?:VB[DPZ]|MD)$/.test(tag)) || isSaid(token, tree)) return null;
  return strandsReference(draft, { firstToken, endToken }) ? null : { firstToken, endToken };
}

const closesMore = (tree: Tree, token: Token, firstToken: number, comma: number): boolean =>
  endsOpening(tree, token, comma) || isAfterApposition(tree, firstToken);

/** "Its head, Ada Orr[, who left in May], said": the second comma also closes the apposition. */
function isAfterApposition(tree: Tree, comma: number): boolean {
  let name = tree.tokens[comma - 1] ?? null;
  while (name && name.deprel === "compound") name = tree.head(name);
  return name !== null && name.deprel === "appos" && isComma(tree, tree.reach(name).firstToken - 1);
}

/**
 * "After a year in Lund[, a port], he left", "It closed the mine[, its last], Ms Orr said": the second comma also ends
 * what precedes the main clause, and stays.
 */
function endsOpening(tree: Tree, token: Token, comma: number): boolean {
  const subject = token.head > comma ? tree.child(token.head, "nsubj", "nsubjpass", "expl") : null;
  const opensClause = /^(?:mark|cc)$/.test(tree.tokens[tree.reach(token).firstToken - 2]?.deprel ?? "");
  if (subject && subject.index > comma && !opensClause) return true;
  for (let above = tree.head(token); above; above = tree.head(above)) {
    const before = above.head > comma && /^(?:ccomp|advcl|prep|npadvmod|advmod)$/.test(above.deprel);
    if (before && Math.abs(tree.reach(above).endToken - comma) <= 1) return true;
  }
  return false;
}

/** Whether words between two marks would go without their marks: quoted words are quoted whole. */
function isInQuotation({ reading, sentence }: Draft, firstToken: number, endToken: number): boolean {
  const words = reading.tokensOf({ firstToken, endToken }).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const quotation = words[0] && reading.quotationAt(words[0].index);
  const whole = quotation && quotation.start >= sentence.start && quotation.end <= sentence.end;
  if (!quotation || words.some(({ index }) => reading.quotationAt(index) !== quotation)) return false;
  return !whole || !isMark(reading.tree.tokens[firstToken]);
}

const holds = (firstToken: number, endToken: number, { index }: Token): boolean =>
  firstToken <= index && index < endToken;

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

/** The parser may attach the dashes around a clause to it. */
function withoutDashes(tree: Tree, { firstToken, endToken }: TokenRange): TokenRange {
  const first = isDash(tree, firstToken) ? firstToken + 1 : firstToken;
  return { firstToken: first, endToken: endToken - 1 > first && isDash(tree, endToken - 1) ? endToken - 1 : endToken };
}
