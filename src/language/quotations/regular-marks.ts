import { type Span, trimSpan } from "../../text/span.js";
import type { MarkedStretch } from "./pair-marks.js";

/** Words to be read in place of others. */
export interface Rewriting {
  readonly text: string;
  /** Where in the article's text a character of these words begins, and where it ends: [""] is read as one mark. */
  readonly startOf: (index: number) => number;
  readonly endOf: (index: number) => number;
}

const REGULAR = { open: /^(?:"|“|``)$/u, close: /^(?:"|”|'')$/u };

/** What may touch a mark from outside. */
const touches = { before: /[\s([{\-–—―/]/u, after: /[\s)\]}\-–—―/.,;:!?…]/u };

/**
 * A stretch of text with its outermost quotations set as the model knows them from news: one straight mark on each side, blanks outside
 * and none inside. Text with regular marks stays as it is.
 *
 * @param stretches those of the text, in order.
 */
export function setRegularMarks(text: string, { start, end }: Span, stretches: readonly MarkedStretch[]): Rewriting {
  const edits = stretches
    .filter(({ depth, outer }) => depth === 0 && outer.start >= start && outer.end <= end)
    .flatMap((stretch) => [openingEdit(text, stretch, start), closingEdit(text, stretch, end)])
    .filter((edit) => edit !== null);
  return edits.length === 0
    ? { text: text.slice(start, end), startOf: (index) => start + index, endOf: (index) => start + index + 1 }
    : rewrite(text, { start, end }, edits);
}

interface Edit extends Span {
  readonly words: string;
}

function openingEdit(text: string, { outer, start }: MarkedStretch, floor: number): Edit | null {
  const before = outer.start > floor ? text.charAt(outer.start - 1) : " ";
  if (outer.start === start) return null;
  if (REGULAR.open.test(text.slice(outer.start, start)) && !/[\p{L}\p{N}.,;:!?]/u.test(before)) return null;
  return { start: outer.start, end: start, words: touches.before.test(before) ? '"' : ' "' };
}

function closingEdit(text: string, { outer, end, closed }: MarkedStretch, ceiling: number): Edit | null {
  if (!closed) return null;
  const after = outer.end < ceiling ? text.charAt(outer.end) : " ";
  if (REGULAR.close.test(text.slice(end, outer.end)) && !/[\p{L}\p{N}]/u.test(after)) return null;
  return { start: end, end: outer.end, words: touches.after.test(after) ? '"' : '" ' };
}

function rewrite(text: string, { start, end }: Span, edits: readonly Edit[]): Rewriting {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let from = start;
  const keep = (to: number): void => {
    pieces.push(text.slice(from, to));
    for (let i = from; i < to; i++) {
      starts.push(i);
      ends.push(i + 1);
    }
  };
  for (const edit of edits) {
    keep(edit.start);
    pieces.push(edit.words);
    const mark = trimSpan(text, edit);
    for (let i = 0; i < edit.words.length; i++) {
      starts.push(mark.start);
      ends.push(mark.end);
    }
    from = edit.end;
  }
  keep(end);
  return { text: pieces.join(""), startOf: (index) => starts[index] ?? end, endOf: (index) => ends[index] ?? end };
}
