import type { Token } from "../../language/types.js";
import { isMediaName } from "../actors/media.js";
import type { Draft } from "./draft.js";

const CONNECTIVES =
  /^(but|and|or|nor|so|yet|however|meanwhile|moreover|furthermore|nevertheless|nonetheless|instead|also|besides|additionally|consequently|therefore|thus|hence|likewise|similarly|otherwise|then|still|too|indeed|in addition|as a result|on the other hand|in contrast|by contrast|for example|for instance|in turn|in fact|of course|after all|in other words|at the same time|for his part|for her part|for their part|for its part|even so|that said)$/i;
const COORDINATORS = /^(but|and|or|nor|so|yet)$/i;
const LEARNING = new Set(["learn", "report", "inform"]);
const REPORTING = new Set(["learn", "report", "inform", "say", "write", "quote", "cite", "note"]);
const TAIL_WORDS = 9;

/** Cuts the place and agency that stand in front of the first sentence: "[NORBURG, 3 May (NNA) –] The mine". */
export function dropDateline(draft: Draft): void {
  const proseStart = draft.reading.document.paragraphs[draft.sentence.paragraph - 1]?.proseStart ?? 0;
  const tokens = draft.tokens;
  const first = tokens.find(({ start }) => start >= proseStart);
  if (first && tokens[0] && first !== tokens[0]) draft.drop({ firstToken: tokens[0].index, endToken: first.index });
}

/** Cuts a connective that points back to a sentence that is not there: "[But] the union will sue", "[In addition,] the depot will close". */
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
  else if (COORDINATORS.test(first.text)) draft.drop({ firstToken: first.index, endToken: first.index + 1 });
}

/**
 * Cuts the outlet's own report of the report at the end.
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
