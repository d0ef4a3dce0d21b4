/** A half-open stretch of the article's normalised text, in UTF-16 code units, as `String.prototype.slice` takes it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words that a span covers. */
export const sliceSpan = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Whether two spans have a character in common. Spans that only touch do not overlap. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Orders spans by their start, then by their end: for `sort`. */
export const compareSpans = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

/** The span without the white space at its ends. A span of white space alone becomes empty. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}
