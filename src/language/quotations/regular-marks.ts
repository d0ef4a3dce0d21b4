import type { Span } from "../../text/span.js";
import type { Edit } from "../rewriting.js";
import type { MarkedStretch } from "./pair-marks.js";

const REGULAR = { open: /^(?:"|“|``)$/u, close: /^(?:"|”|'')$/u };

/** Characters that may touch a mark from outside. */
const touches = { before: /[\s([{\-–—―/]/u, after: /[\s)\]}\-–—―/.,;:!?…]/u };

/**
 * Sets the outermost quotations of a span as the model knows them from news: one straight mark on each side, blanks
 * outside and none inside. No edits where the marks are regular.
 *
 * @param stretches those of the text, in order.
 */
export const regularMarks = (text: string, { start, end }: Span, stretches: readonly MarkedStretch[]): Edit[] =>
  stretches
    .filter(({ depth, family }) => depth === 0 && family !== "turn")
    .filter(({ outer }) => outer.start >= start && outer.end <= end)
    .flatMap((stretch) => [openingEdit(text, stretch, start), closingEdit(text, stretch, end)])
    .filter((edit) => edit !== null);

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
