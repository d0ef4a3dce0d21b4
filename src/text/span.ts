/** A stretch of the article's normalised text: half-open, in UTF-16 code units, what `String.prototype.slice` takes. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words that a span stands for. */
export const sliceSpan = (text: string, span: Span): string => text.slice(span.start, span.end);

export const containsSpan = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const compareSpans = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

/** Shrinks a span until it neither begins nor ends with white space. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}
