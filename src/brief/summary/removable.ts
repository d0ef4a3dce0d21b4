import type { Token, TokenRange } from "../../language/types.js";
import { isMark } from "../reading.js";
import type { Tree } from "../tree.js";
import { strandsReference } from "./antecedents.js";
import { FEW_QUOTED } from "./cut.js";
import { countWords, type Draft } from "./draft.js";
import { lacksSecondHalf } from "./pairs.js";
import {
  hasWholeQuotations,
  isClosedByComma,
  isComma,
  isDash,
  isInnerStop,
  isInWord,
  isSaid,
  withoutDashes,
} from "./phrases.js";
import { isRequired } from "./required.js";

/**
 * The subtree of a token with the marks around it. Null if it contains the main verb or most of the words, or if no
 * mark confirms where the parse ends it.
 */
export function removable(draft: Draft, token: Token): TokenRange | null {
  const { tree } = draft.reading;
  if (isConditionWithoutVerb(token, tree)) return null;
  let { firstToken, endToken } = withoutSource(tree, token, withoutDashes(tree, tree.reach(token)));
  if (!draft.keeps(token.index) || firstToken <= draft.sentence.firstToken || isRequired(token, tree)) return null;
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
  if (isInnerStop(tree, endToken, draft.sentence)) return null;
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
  if (lacksSecondHalf(left, tree)) return null;
  return strandsReference(draft, { firstToken, endToken }) ? null : { firstToken, endToken };
}

/** "[if in office], she would refuse": the parser may attach the conjunction elsewhere. */
function isConditionWithoutVerb(token: Token, tree: Tree): boolean {
  const { firstToken } = tree.reach(token);
  const around = [tree.tokens[firstToken - 1], tree.tokens[firstToken]];
  return token.deprel === "prep" && around.some((word) => /^(?:if|unless)$/i.test(word?.text ?? ""));
}

/** "closed a port [and sold two], according to a clerk": the source of both halves stays. */
function withoutSource(tree: Tree, token: Token, range: TokenRange): TokenRange {
  if (token.deprel !== "conj") return range;
  const source = tree
    .children(token)
    .find(({ index, text }) => index > token.index && /^according$/i.test(text) && isComma(tree, index - 1));
  return source ? { ...range, endToken: source.index - 1 } : range;
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

/**
 * Whether words between two marks would go without their marks. A few quoted words are quoted whole; in longer speech
 * an ellipsis shows the gap.
 */
function isInQuotation({ reading, sentence }: Draft, firstToken: number, endToken: number): boolean {
  const words = reading.tokensOf({ firstToken, endToken }).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const quotation = words[0] && reading.quotationAt(words[0].index);
  if (quotation && countWords(reading.text(quotation)) > FEW_QUOTED)
    return isAllOfQuotation(reading.tree, firstToken, endToken);
  const whole = quotation && quotation.start >= sentence.start && quotation.end <= sentence.end;
  if (!quotation || words.some(({ index }) => reading.quotationAt(index) !== quotation)) return false;
  return !whole || !isMark(reading.tree.tokens[firstToken]);
}

const holds = (firstToken: number, endToken: number, { index }: Token): boolean =>
  firstToken <= index && index < endToken;

/** Everything between two marks, which would enclose nothing. */
const isAllOfQuotation = ({ tokens }: Tree, firstToken: number, endToken: number): boolean =>
  isMark(tokens[firstToken - 1]) && (isMark(tokens[endToken]) || isMark(tokens[endToken + 1]));
