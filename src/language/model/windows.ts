import type { Span } from "../../text/span.js";

/** In UTF-16 units: about 1,500 words, far more than a paragraph of news, and at most as many tokens. */
export const LONGEST = 8_000;

export interface Window extends Span {
  /** Whether it ends within a sentence, for lack of a better place. */
  readonly cuts: boolean;
}

const SENTENCE_END = /[.!?…]["'”’»)\]]*\s+(?=\P{Ll})/gu;
const BLANK = /\s+/gu;

/**
 * Cuts an overlong paragraph into pieces that the model reads one after the other, since its tables grow with the text.
 * It cuts at the last sentence end that fits, else at the last blank, else anywhere except within a character. So no
 * sentence is longer than a piece.
 */
export function cutIntoWindows(text: string, longest = LONGEST): Window[] {
  const windows: Window[] = [];
  for (let start = 0; start < text.length; ) {
    const left = text.length - start;
    const { at, cuts } = left <= longest ? { at: left, cuts: false } : findCut(text.slice(start, start + longest));
    windows.push({ start, end: start + at, cuts });
    start += at;
  }
  return windows;
}

function findCut(piece: string): { readonly at: number; readonly cuts: boolean } {
  const end = lastEnd(piece, SENTENCE_END);
  if (end !== null) return { at: end, cuts: false };
  return { at: lastEnd(piece, BLANK) ?? piece.length - Number(endsInSurrogate(piece)), cuts: true };
}

/**
 * The end of the last match before the end of the piece. A match at the very end is ignored, since its context is not
 * visible.
 */
function lastEnd(piece: string, pattern: RegExp): number | null {
  let end: number | null = null;
  for (const match of piece.matchAll(pattern)) {
    const stop = match.index + match[0].length;
    if (stop < piece.length) end = stop;
  }
  return end;
}

const endsInSurrogate = (piece: string): boolean => (piece.charCodeAt(piece.length - 1) & 0xfc00) === 0xd800;
