import { sameWords } from "../text/same-words.js";
import type { Span } from "../text/span.js";
import { type HeaderDate, readDateLine } from "./header-date.js";

/** A line of the text, without the blanks at its ends. */
export interface Line extends Span {
  readonly text: string;
}

/**
 * The lines of a text that are not blank. Each is a paragraph or a header: `normalizeText` has joined wrapped lines.
 */
export const findLines = (text: string): Line[] =>
  [...text.matchAll(/\S[^\n]*/gu)].map(({ 0: match, index }) => {
    const line = match.trimEnd();
    return { start: index, end: index + line.length, text: line };
  });

/** The headers that a text has before its body. */
export interface Headers {
  readonly title: Line | null;
  /** `value` is an ISO date. */
  readonly date: { readonly value: string; readonly line: Line } | null;
  readonly byline: { readonly value: string; readonly line: Line } | null;
  /** The remaining lines: the paragraphs of the body. */
  readonly body: readonly Line[];
}

/** In UTF-16 units. A longer line is prose and is not tested. */
const LONGEST_HEADER = 400;
/** How many lines at the beginning may be headers. */
const MOST_HEADERS = 6;

/**
 * Takes the title, the date line and the byline off the front of a text. If a flag or the file gives the title, a line
 * that repeats it is removed from the body. Otherwise a short first line without a full stop is the title. The last
 * line is always body.
 *
 * @param givenTitle the title that a flag or the file gives, or null.
 */
export function findHeaders(lines: readonly Line[], givenTitle: string | null): Headers {
  let title: Line | null = null;
  let date: Headers["date"] = null;
  let byline: Headers["byline"] = null;
  let at = 0;
  for (; at < Math.min(MOST_HEADERS, lines.length - 1); at++) {
    const line = lines[at];
    if (!line || line.text.length > LONGEST_HEADER) break;
    const day: HeaderDate | null = date ? null : readDateLine(line.text.replace(PLACE_BEFORE_DATE, ""));
    const author: string | null = byline ? null : readByline(line.text);
    if (day) date = { value: day.value, line };
    else if (author) byline = { value: author, line };
    else if (!title && !date && !byline && isTitle(line.text, givenTitle)) title = line;
    else break;
  }
  return { title, date, byline, body: lines.slice(at) };
}

/** [LONDON 1996-08-30]: a place in capitals may precede the date on its line. */
const PLACE_BEFORE_DATE = /^\p{Lu}[\p{Lu} .'-]{2,30}[, ]\s*(?=\d)/u;

const isTitle = (line: string, given: string | null): boolean =>
  given === null ? looksLikeTitle(line) : sameWords(line, given);

/**
 * [Ministers agree on a harbour for Lessen]: 2 to 30 words that begin with a capital, a digit, a quotation mark or a
 * currency sign, without the punctuation that ends a sentence.
 */
function looksLikeTitle(line: string): boolean {
  const words = line.split(/\s+/u).length;
  return (
    line.length <= 200 &&
    words >= 2 &&
    words <= 30 &&
    /^[\p{Lu}\p{N}"'“‘«$£€]/u.test(line) &&
    !/[.!?…:;,]["'”’»)]*$/u.test(line)
  );
}

/** [By Anna Orr], [By Anna Orr and Jon Pell, Harbour Post]: names after "By" that are not a sentence. */
function readByline(line: string): string | null {
  const match =
    /^by:?\s+(\p{Lu}[\p{L}.'’-]*(?:,?\s+(?:and\s+|&\s+|in\s+|of\s+|for\s+)?[\p{Lu}\p{N}][\p{L}\p{N}.'’-]*){0,11})$/iu.exec(
      line,
    );
  const names = match?.[1];
  return names && line.length <= 120 && /^\p{Lu}/u.test(names) && !/[.!?]$/u.test(names.replace(/\b\p{L}{1,3}\.$/u, ""))
    ? names
    : null;
}
