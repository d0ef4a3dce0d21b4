import type { Token } from "../../language/types.js";
import { isMediaName } from "../actors/media.js";
import { MOST_CLAUSES } from "../limits.js";
import { findLostSpeaker } from "../predicates/lost-speaker.js";
import { isMark } from "../reading.js";
import type { Tree } from "../tree.js";
import type { Draft } from "./draft.js";
import { countMarks } from "./quotation-marks.js";

const CONNECTIVES =
  /^(but|and|or|nor|so|yet|however|meanwhile|moreover|furthermore|nevertheless|nonetheless|instead|also|besides|additionally|consequently|therefore|thus|hence|likewise|similarly|otherwise|then|still|too|indeed|in addition|as a result|on the other hand|in contrast|by contrast|for example|for instance|in turn|in fact|of course|after all|in other words|at the same time|for his part|for her part|for their part|for its part|even so|that said)$/i;
const COORDINATORS = /^(but|and|or|nor|so|yet)$/i;
const LEARNING = new Set(["learn", "report", "inform"]);
const REPORTING = new Set(["learn", "report", "inform", "say", "write", "quote", "cite", "note"]);
const TAIL_WORDS = 9;

/** Cuts the place and agency before the first sentence: "[NORBURG, 3 May (NNA) –] The mine". */
export function dropDateline(draft: Draft): void {
  const proseStart = draft.reading.document.paragraphs[draft.sentence.paragraph - 1]?.proseStart ?? 0;
  const tokens = draft.tokens;
  const first = tokens.find(({ start }) => start >= proseStart);
  if (first && tokens[0] && first !== tokens[0]) draft.drop({ firstToken: tokens[0].index, endToken: first.index });
}

/**
 * Cuts a connective that refers to a missing sentence: "[But] the union will sue", "[In addition,] the depot will
 * close".
 */
export function dropOpening(draft: Draft): void {
  const tokens = draft.tokens;
  const first = tokens[0];
  if (!first) return;
  const comma = tokens.slice(0, 6).findIndex(({ text }) => text === ",");
  const opening =
    comma > 0
      ? tokens
          .slice(0, comma)
          .map(({ text }) => text)
          .join(" ")
      : first.text;
  if (comma > 0 && CONNECTIVES.test(opening))
    draft.drop({ firstToken: first.index, endToken: (tokens[comma]?.index ?? 0) + 1 });
  else if (COORDINATORS.test(first.text) || isBareAdverb(draft, first))
    draft.drop({ firstToken: first.index, endToken: first.index + 1 });
}

/** "[However] the union will sue": before the subject without its comma; "However hard it tries" is another word. */
function isBareAdverb({ reading: { tree } }: Draft, first: Token): boolean {
  if (!/^(?:however|moreover|furthermore|nevertheless|nonetheless|additionally|meanwhile)$/i.test(first.text))
    return false;
  const next = tree.tokens[first.index + 1];
  return next !== undefined && /^(?:PRP|NNPS?|DT|EX)$/.test(next.tag);
}

/**
 * Cuts the outlet's note on its own source at the end.
 *
 *     the mine will reopen, Ada Orr said[, the Norland Courier has learned].
 */
export function dropReportingTail(draft: Draft): void {
  const tokens = draft.tokens;
  const end = tokens.findLastIndex(({ text }) => /[\p{L}\p{N}]/u.test(text)) + 1;
  const comma = tokens.findLastIndex(({ text }, i) => text === "," && i < end);
  if (comma < 4 || end - comma > TAIL_WORDS) return;
  const tail = tokens.slice(comma + 1, end);
  const verb = tail.find(({ lemma, tag }) => REPORTING.has(lemma) && /^VB/.test(tag));
  if (!verb || tail.some(({ index }) => draft.reading.quotationAt(index))) return;
  const subject = tail.slice(0, tail.indexOf(verb));
  if (!subject.some(({ tag }) => /^NN/.test(tag)) || !(LEARNING.has(verb.lemma) || isOutlet(draft, subject))) return;
  if (!isOutlet(draft, subject) && verb.lemma !== "learn") return;
  draft.drop({ firstToken: tokens[comma]?.index ?? 0, endToken: (tail.at(-1)?.index ?? 0) + 1 });
}

function isOutlet(draft: Draft, subject: readonly Token[]): boolean {
  const { reading } = draft;
  const names = reading.namesIn(subject[0]?.index ?? 0, (subject.at(-1)?.index ?? 0) + 1);
  return names.some(({ text }) => isMediaName(text, reading.document.source?.value ?? null));
}

/** Verbs that only say that something was said, so that the reported clause can stand without them. */
const PLAIN_REPORT = new Set(["say", "add", "tell", "state", "stress", "note", "write", "report"]);

/**
 * Cuts the speaker, if the page names him or her next to the line: the reported clause stands alone.
 *
 *     [Ada Orr said on Monday that] the mine will reopen in May
 */
export function dropReport(draft: Draft): void {
  const { tree } = draft.reading;
  const [first] = draft.tokens;
  const verb = first && tree.top({ firstToken: first.index, endToken: draft.sentence.endToken });
  if (!verb || !PLAIN_REPORT.has(verb.lemma.toLowerCase())) return;
  // “They told us it would close”: who speaks tells what others said
  if (draft.reading.quotationAt(verb.index)) return;
  const children = tree.children(verb);
  const said = children.filter(({ deprel, index }) => deprel === "ccomp" && draft.keeps(index));
  const [clause] = said;
  if (!clause || said.length > 1 || children.some(({ deprel }) => /^(?:neg|aux|conj|advcl|mark)$/.test(deprel))) return;
  let { firstToken, endToken } = tree.reach(clause);
  const lost = findLostSpeaker(tree, clause, verb);
  if (lost) endToken = lost.firstToken;
  else if (children.every(({ deprel }) => !/^nsubj/.test(deprel))) return;
  if (!isWholeClause(draft, clause)) return;
  while (isEdge(draft, firstToken - 1)) firstToken--;
  while (endToken < draft.sentence.endToken && isEdge(draft, endToken)) endToken++;
  // The opening mark of a quotation that continues is in an earlier sentence.
  const opened = firstToken === first.index && draft.reading.quotationAt(firstToken) ? 1 : 0;
  if ((countMarks(draft, firstToken, endToken) + opened) % 2 === 1) return;
  // "said [only] that it had closed"
  if (/^only$/i.test(tree.tokens[firstToken]?.text ?? "") && tree.tokens[firstToken + 1]?.text === "that") firstToken++;
  const that = tree.tokens[firstToken];
  if (that?.deprel === "mark" && that.text.toLowerCase() === "that") firstToken++;
  draft.drop({ firstToken: draft.sentence.firstToken, endToken: firstToken });
  draft.drop({ firstToken: endToken, endToken: draft.sentence.endToken });
  for (const other of furtherClauses(tree, clause)) draft.drop({ firstToken: other.index, endToken: other.index + 1 });
}

/** "said that the mine will reopen and [that] it will grow": the conjunctions of the clauses beside the first. */
function furtherClauses(tree: Tree, clause: Token): Token[] {
  const conjunctions: Token[] = [];
  let next: Token | null = tree.child(clause, "conj");
  for (let steps = 0; next && steps < MOST_CLAUSES; steps++) {
    const that = tree.child(next, "mark");
    if (that?.text.toLowerCase() === "that") conjunctions.push(that);
    next = tree.child(next, "conj");
  }
  return conjunctions;
}

/** A finite clause with a subject of its own, unlike "said [to be]". */
function isWholeClause({ reading: { tree } }: Draft, clause: Token): boolean {
  const children = tree.children(clause);
  const finite = /^(?:VB[DPZ]|MD)$/.test(clause.tag) || children.some(({ tag }) => /^(?:VB[DPZ]|MD)$/.test(tag));
  // "X says it will save fuel, [while Y has estimated more]": another voice in the same clause.
  const opens = (child: Token): string => tree.tokens[tree.reach(child).firstToken]?.text ?? "";
  const another = children.some((child) => /^(?:while|whereas)$/i.test(opens(child)));
  return finite && !another && children.some(({ deprel }) => /^(?:nsubj|nsubjpass|expl|csubj)$/.test(deprel));
}

/** A quotation mark, or the comma before one, at the edge of what was said. */
function isEdge({ reading: { tree }, sentence }: Draft, index: number): boolean {
  const token = tree.tokens[index];
  if (!token || index < sentence.firstToken) return false;
  return isMark(token) || (token.text === "," && isMark(tree.tokens[index + 1]) && index + 1 < sentence.endToken);
}
