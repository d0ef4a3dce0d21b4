import type { Token, TokenRange } from "../../language/types.js";
import type { Tree } from "../tree.js";
import { type Cut, findCut, isBare, isDash, isInWord, isSaid, leadsTo, STUMBLE } from "./cut.js";
import { countWords, type Draft } from "./draft.js";
import { countMarks, isMark, speakerLabel } from "./quotation-marks.js";

type Test = (token: Token, draft: Draft) => boolean;

/** What may be left out, the most dispensable kind first. Never a condition: without it the rest would say something else. */
const DISPENSABLE: readonly { readonly name: string; readonly test: Test }[] = [
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
    test: (token, draft) =>
      token.deprel === "conj" &&
      /^VB/.test(token.tag) &&
      endsCoordination(token, draft) &&
      !sharesObject(token, draft.reading.tree),
  },
  {
    name: "adverbial clause",
    test: (token, draft) =>
      token.deprel === "advcl" &&
      isFreeClause(token, draft) &&
      !isBareTiming(draft.reading.tree.head(token), draft) &&
      !leadsTo(token, draft.reading.tree),
  },
  { name: "absolute phrase", test: (token, draft) => clauseOfAbsolute(token, draft.reading.tree) !== undefined },
  {
    name: "restrictive clause",
    test: (token, draft) =>
      /^(relcl|acl)$/.test(token.deprel) &&
      !isNeededBy(draft.reading.tree.head(token)) &&
      !isBare(draft.reading.tree.head(token), draft.reading.tree) &&
      !isOfAbsolute(token, draft.reading.tree) &&
      !saysWhat(token, draft.reading.tree),
  },
  {
    name: "adverbial",
    test: (token, draft) => {
      const verb = draft.reading.tree.head(token);
      return /^VB/.test(verb.tag) && isFreePhrase(token, draft) && !opensAlone(verb, draft.reading.tree);
    },
  },
];

/** "The airline, [Norrick], said": without its name the sentence would not say who. */
const isOnlyName = (token: Token, { reading }: Draft): boolean =>
  reading.nameAt(token.index) !== undefined && reading.nameAt(reading.tree.head(token).index) === undefined;

/** "for hitting [and wounding a guard]": the object of both stands with the second. */
const sharesObject = (token: Token, tree: Tree): boolean =>
  tree.child(token, "dobj", "xcomp", "ccomp") !== undefined &&
  tree.child(tree.head(token), "dobj", "xcomp", "ccomp", "attr", "acomp", "prep", "agent") === undefined;

/** Verbs that say only when: "The vote came [as the talks ended]". */
const isBareTiming = (verb: Token, { reading: { tree } }: Draft): boolean =>
  /^(?:come|happen|occur|arise|arrive|follow|begin|start|emerge)$/.test(verb.lemma) &&
  tree.child(verb, "dobj", "xcomp", "ccomp", "acomp", "attr", "advmod", "prt") === undefined;

/** "The money went back, with the rest [used] to cut debts": what "with" says happens; without it the phrase says nothing. */
function clauseOfAbsolute(token: Token, tree: Tree): Token | undefined {
  const isWith = token.deprel === "prep" && /^(?:with|without)$/i.test(token.text) && /^VB/.test(tree.head(token).tag);
  const noun = isWith ? tree.child(token, "pobj") : undefined;
  return noun && tree.child(noun, "acl");
}

const isOfAbsolute = (token: Token, tree: Tree): boolean =>
  clauseOfAbsolute(tree.head(tree.head(token)), tree)?.index === token.index;

/** "an indication [that the roads are safe]": the clause is what the noun is about. */
const saysWhat = (token: Token, tree: Tree): boolean =>
  tree.children(token).some(({ deprel, text }) => deprel === "mark" && text.toLowerCase() === "that");

/** "[Speaking] after the vote, …": a participle alone would hang in the air. */
const opensAlone = (verb: Token, tree: Tree): boolean =>
  /^VB[GN]$/.test(verb.tag) &&
  verb.deprel === "advcl" &&
  tree.children(verb).filter(({ deprel }) => deprel !== "punct").length === 1;

/** A clause that is no condition, no limit and no contrast: "[after they met]", not "[unless they meet]". */
function isFreeClause(token: Token, draft: Draft): boolean {
  if (!/^(advcl|acl)$/.test(token.deprel)) return false;
  const { tree } = draft.reading;
  const mark = tree.children(token).find(({ deprel }) => deprel === "mark" || deprel === "advmod" || deprel === "prep");
  // A finite verb that nothing joins to the sentence is the sentence's own, whatever the parse says.
  const joined = tree.children(token).some(({ deprel, tag }) => deprel === "mark" || tag === "WRB");
  if (/^VB[DPZ]$/.test(token.tag) && !joined && !tree.child(token, "nsubj", "nsubjpass", "expl")) return false;
  return !/^(if|unless|until|provided|providing|once|except|without|whether|only|lest|rather|than|that)$/i.test(
    mark?.text ?? "",
  );
}

/** A phrase of time, place or circumstance, no part of what its verb asks for: "[in March]", not "asked [for aid]". */
const isFreePhrase: Test = (token, draft) =>
  token.deprel === "npadvmod" ||
  (token.deprel === "prep" &&
    /^(in|on|at|during|after|before|since|near|across|amid|among|following|alongside|behind|through|throughout|within|over)$/i.test(
      token.text,
    ) &&
    !followsVerb(token, draft.reading.tree));

/** "went [on …]", "went back [on …]": right behind its verb, or behind the verb's adverb. */
const followsVerb = (token: Token, tree: Tree): boolean => {
  const verb = tree.head(token);
  const between = tree.tokens[token.index - 1];
  const isAdverb =
    between?.head === verb.index && /^(?:prt|advmod)$/.test(between.deprel) && !between.text.endsWith("ly");
  return token.index === verb.index + (isAdverb ? 2 : 1);
};

/** The last of several, with its "and": the one before must not be left alone behind a comma. */
const endsCoordination = (token: Token, draft: Draft): boolean =>
  draft.reading.tree.children(token).every(({ deprel }) => deprel !== "conj") &&
  draft.reading.tree.tokens[draft.reading.tree.reach(token).firstToken - 1]?.deprel === "cc";

/** "someone [who knows]", "those [living abroad]": the noun says nothing alone. */
const isNeededBy = ({ lemma, tag }: Token): boolean =>
  /^(PRP|DT|WP|EX|CD)$/.test(tag) ||
  /^(someone|somebody|anyone|anybody|everyone|everybody|nobody|those|that|one|people|person|thing|something|anything|way|time|moment|reason|fact|claim|idea|case|point|sign|decision|plan|right|chance|need|ability|attempt|effort|bid|move|deal|agreement|pledge|promise)$/.test(
    lemma,
  );

/**
 * Brings a sentence down to so many words by leaving out whole clauses and phrases, the most dispensable kind first and the last of a kind
 * first. Where that is not enough, the end is cut at a phrase and an ellipsis stands for it.
 */
export function shorten(draft: Draft, most: number, nameSpeaker = true): string {
  let text = draft.print();
  for (const { test } of DISPENSABLE) {
    for (const token of draft.tokens.filter((token) => test(token, draft)).reverse()) {
      if (countWords(text) <= most) return text;
      const range = removable(draft, token);
      if (!range) continue;
      draft.drop(range);
      text = draft.print();
    }
  }
  return countWords(text) <= most ? text : cutWithEllipsis(draft, most, nameSpeaker);
}

/**
 * The subtree of a token with the marks around it. Null where that would take the sentence's own verb or most of its words along, or where
 * no mark shows that the subtree ends where the parse says it does.
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
  if (after && after.index < draft.sentence.endToken && !closes && !/^[,.;:!?)"”]$/.test(after.text)) return null;
  if (before && (before.text === "," || before.text === "(" || before.deprel === "cc" || opens)) firstToken--;
  if (before?.deprel === "cc" && tree.tokens[firstToken - 1]?.text === ",") firstToken--;
  if (before?.text === "(" && after?.text === ")") endToken++;
  if ((before?.text === "," && after?.text === ",") || (opens && closes)) endToken++;
  // "a clerk who saw it, said": the comma closes what goes.
  else if (before?.text !== "," && after?.text === "," && opensPredicate(tree, tree.head(token), endToken + 1))
    endToken++;
  if ([firstToken, endToken].some((index) => isInWord(tree, index))) return null;
  if (tree.tokens[firstToken - 1]?.deprel === "prep" || isAllOfQuotation(tree, firstToken, endToken)) return null;
  const left = draft.tokens.filter(({ index }) => index < firstToken || index >= endToken);
  if (left.length < 6 || !left.some(({ tag }) => /^(?:VB[DPZ]|MD)$/.test(tag)) || isSaid(token, tree)) return null;
  return { firstToken, endToken };
}

/** "Figures [released in May,] show": what stands in front of the verb with the comma that closes it, where none opens it. */
function withClosingComma(tree: Tree, modifier: Token): TokenRange {
  const { firstToken, endToken } = tree.reach(modifier);
  const closes =
    isComma(tree, endToken) &&
    !isComma(tree, firstToken - 1) &&
    opensPredicate(tree, tree.head(modifier), endToken + 1);
  return { firstToken, endToken: closes ? endToken + 1 : endToken };
}

/** Whether the predicate of a subject begins here. */
const opensPredicate = (tree: Tree, subject: Token, index: number): boolean =>
  /^nsubj/.test(subject.deprel) && (tree.head(subject).index === index || tree.tokens[index]?.head === subject.head);

/** All that stands between two marks: they would be left with nothing. */
const isAllOfQuotation = ({ tokens }: Tree, firstToken: number, endToken: number): boolean =>
  isMark(tokens[firstToken - 1]) && (isMark(tokens[endToken]) || isMark(tokens[endToken + 1]));

/** Whether a range takes both marks of each quotation, or none. */
const hasWholeQuotations = (draft: Draft, firstToken: number, endToken: number): boolean =>
  countMarks(draft, firstToken, endToken) % 2 === 0;

const holds = (firstToken: number, endToken: number, { index }: Token): boolean =>
  firstToken <= index && index < endToken;

function isAfter(token: Token, draft: Draft, mark: RegExp): boolean {
  const { firstToken } = draft.reading.tree.reach(token);
  return mark.test(draft.reading.tree.tokens[firstToken - 1]?.text ?? "");
}

/** Behind a comma, or behind a dash. */
function isSetOff(token: Token, draft: Draft): boolean {
  const { tree } = draft.reading;
  const { firstToken } = withoutDashes(tree, tree.reach(token));
  return tree.tokens[firstToken - 1]?.text === "," || isDash(tree, firstToken - 1);
}

/** The parse may hang the dashes around a clause on it. */
function withoutDashes(tree: Tree, { firstToken, endToken }: TokenRange): TokenRange {
  const first = isDash(tree, firstToken) ? firstToken + 1 : firstToken;
  return { firstToken: first, endToken: endToken - 1 > first && isDash(tree, endToken - 1) ? endToken - 1 : endToken };
}

/** Cuts the end where the words that are left lack least. Who speaks is told in front where the end took that along. */
function cutWithEllipsis(draft: Draft, most: number, nameSpeaker: boolean): string {
  const cut = lighten(draft, most);
  const isNamed = !nameSpeaker || speakerLabel(draft) !== "";
  const label = isNamed ? "" : speakerLabel(upTo(cut));
  return label === "" ? printCut(cut) : label + printCut(lighten(draft, most - countWords(label)));
}

function upTo({ draft, cut }: Lightened): Draft {
  const copy = draft.copy();
  if (cut) copy.drop({ firstToken: cut.at, endToken: draft.sentence.endToken });
  return copy;
}

/** An ellipsis stands for what is cut, and a mark closes what is still open. */
function printCut({ draft, cut }: Lightened): string {
  if (!cut) return draft.print();
  const bare = upTo({ draft, cut })
    .print()
    .replace(/[.,;:!?(\s]*(["”]?)$/u, "$1");
  const open = (bare.match(/["“”]/gu)?.length ?? 0) % 2 === 1;
  const closed = /["”]$/u.test(bare);
  // A mark that closes what is cut stands behind the ellipsis, one that would open it goes.
  if (closed && !open && draft.reading.quotationAt(cut.at)) return `${bare.slice(0, -1)} …${bare.slice(-1)}`;
  return closed && open ? `${bare.slice(0, -1).trimEnd()} …` : `${bare} …${open ? '"' : ""}`;
}

/** A draft with the place to end it; null where it is short enough as it is. */
interface Lightened {
  readonly draft: Draft;
  readonly cut: Cut | null;
}

/** A sentence of thousands of words, which is no prose, is not worth more. */
const MOST_TRIED = 20;

/**
 * Where no good place to end is in reach, the shortest description goes that brings one into reach: of those between a subject and its verb ("The
 * report [that the council ordered in May] warns of floods"), or the phrase that the sentence opens with.
 */
function lighten(draft: Draft, most: number): Lightened {
  let best: Lightened = { draft, cut: findCut(draft, most) };
  for (const range of [...modifiersBeforeVerbs(draft), ...frontedPhrases(draft)].slice(0, MOST_TRIED)) {
    if (best.cut && best.cut.cost < STUMBLE) return best;
    const copy = draft.copy();
    copy.elide(range);
    if (countWords(copy.print()) <= most) return { draft: copy, cut: null };
    const cut = findCut(copy, most);
    if (cut && cut.cost < (best.cut?.cost ?? Number.POSITIVE_INFINITY)) best = { draft: copy, cut };
  }
  return best;
}

/** "[After the talks in May,] the mine …": what opens the sentence and is neither a condition nor whose word it is, with its comma; by its first word, since the parse is often at a loss there. */
function frontedPhrases(draft: Draft): TokenRange[] {
  const { tree } = draft.reading;
  const [first] = draft.tokens;
  if (!first || !OPENS_CIRCUMSTANCE.test(first.text)) return [];
  return draft.tokens
    .map((token) => tree.reach(token))
    .map(({ firstToken, endToken }) => ({
      firstToken,
      endToken: isComma(tree, endToken - 1) ? endToken : endToken + 1,
    }))
    .filter(
      ({ firstToken, endToken }) =>
        firstToken === first.index && isComma(tree, endToken - 1) && hasWholeQuotations(draft, firstToken, endToken),
    );
}

const OPENS_CIRCUMSTANCE =
  /^(?:in|on|at|during|after|before|since|near|across|amid|among|following|alongside|behind|through|throughout|within|over|despite|notwithstanding|given|although|though|while|as|when|because)$/i;

const isComma = ({ tokens }: Tree, index: number): boolean => tokens[index]?.text === ",";

/** What stands between a subject and its verb, the shortest first. Neither a part of a name nor of what somebody said. */
function modifiersBeforeVerbs(draft: Draft): TokenRange[] {
  const { reading } = draft;
  const { tree } = reading;
  const gaps = draft.tokens
    .filter(({ deprel }) => /^[nc]subj/.test(deprel))
    .map((subject) => ({
      firstToken: subject.index + 1,
      endToken: Math.min(tree.reach(subject).endToken, tree.head(subject).index),
    }));
  return (
    draft.tokens
      .filter((token) => /^(?:acl|relcl|prep|advcl)$/.test(token.deprel) && !isNeededBy(tree.head(token)))
      .filter(({ index }) => !reading.nameAt(index) && !reading.quotationAt(index))
      .map((modifier) => withClosingComma(tree, modifier))
      .filter(({ firstToken, endToken }) => hasWholeQuotations(draft, firstToken, endToken))
      // "the deputy minister [of trade Ada Orr]": who it is
      .filter(({ firstToken, endToken }) =>
        reading.namesIn(firstToken, endToken).every(({ type }) => type !== "person"),
      )
      .filter(({ firstToken, endToken }) => !isInWord(tree, firstToken) && !isInWord(tree, endToken))
      .filter((range) => gaps.some((gap) => range.firstToken >= gap.firstToken && range.endToken <= gap.endToken))
      .sort((a, b) => a.endToken - a.firstToken - (b.endToken - b.firstToken))
  );
}
