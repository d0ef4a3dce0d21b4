import { normalise, replaceAdded, WORD } from "./support.js";

/**
 * The passages in quotation marks whose words do not follow each other in the evidence. A gap must show: "We will wait
 * … until May". Brackets may stand for words.
 *
 *     evidence: He got "promises on paper, not on a slide".
 *     "promises on paper, not" is supported; "promises on a slide" is not; "promises … on a slide" is.
 *
 * @param rowOf `inARow`, with a memory for evidence that is asked for repeatedly.
 */
export function findTorn(
  text: string,
  evidence: readonly { readonly text: string }[],
  rowOf: (text: string) => string = inARow,
): string[] {
  const open = replaceAdded(text, () => "…");
  const marks = open.match(MARKS)?.length ?? 0;
  if (marks === 0 || marks % 2 === 1) return [];
  const known = evidence.map((piece) => rowOf(piece.text));
  return [...open.matchAll(QUOTED)]
    .map(([, passage = ""]) => passage)
    .filter((passage) => piecesOf(passage).some((piece) => !known.some((words) => words.includes(piece))));
}

const MARKS = /["“”]/gu;
const QUOTED = /["“]([^"“”]*)["”]/gu;

const piecesOf = (passage: string): string[] =>
  passage
    .split(/…|\.{3}/u)
    .map(inARow)
    .filter((piece) => piece.trim() !== "");

const JOINED = /-|(?<=\p{L})[/,.:](?=\p{L})/gu;

/**
 * The words with one blank around each, those of a compound or without a blank between them one by one ("stop-[Anna]
 * Orr" is "stop-Orr"), without possessives ("the firm [Norrick]'s" is "the firm's").
 */
export const inARow = (text: string): string =>
  ` ${[...normalise(text).replace(JOINED, " ").matchAll(WORD)].map(([word]) => word.replace(/'s?$/u, "")).join(" ")} `;
