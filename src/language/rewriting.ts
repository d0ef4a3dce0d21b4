import { type Span, trimSpan } from "../text/span.js";

/** Words that are read instead of others. */
export interface Rewriting {
  readonly text: string;
  /**
   * Offset in the article's text at which a character of these words begins or ends: two marks [""] may be read as one.
   */
  readonly startOf: (index: number) => number;
  readonly endOf: (index: number) => number;
}

/** A stretch of the article, and what is read instead. */
export interface Edit extends Span {
  readonly words: string;
}

/** Applies edits, which do not overlap, to a stretch of text. Without edits the text is unchanged. */
export function rewriteText(text: string, { start, end }: Span, edits: readonly Edit[]): Rewriting {
  if (edits.length === 0)
    return { text: text.slice(start, end), startOf: (index) => start + index, endOf: (index) => start + index + 1 };
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
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
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
