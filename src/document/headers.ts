import { MONTH_PATTERN } from "../text/months.js";
import { sameWords } from "../text/same-words.js";
import type { Span } from "../text/span.js";
import { readDateline } from "./dateline.js";
import { better, type HeaderLine, readHeaderLine, readOutlet } from "./header-line.js";

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
  /** `value` is an ISO date; `weight` as in `HeaderLine`. */
  readonly date: (NonNullable<HeaderLine["date"]> & { readonly line: Line }) | null;
  readonly byline: { readonly value: string; readonly line: Line } | null;
  readonly outlet: { readonly value: string; readonly line: Line } | null;
  /** The place that a line of the date names. */
  readonly place: { readonly value: string; readonly line: Line } | null;
  /** The remaining lines: the paragraphs of the body. */
  readonly body: readonly Line[];
}

/** The title that a flag or the file gives, and whether the text may begin with one of its own. */
export interface GivenTitle {
  readonly value: string;
  /**
   * A flag gives it for a plain text, which contains its own title. Other formats keep their titles apart, and what a
   * text has is then the same one told again.
   */
  readonly insteadOfText: boolean;
}

/** In UTF-16 units. A longer line is prose and is not tested. */
const LONGEST_TITLE = 400;
/** The same for a line between headers. */
const LONGEST_SHORT = 80;
/** How many lines at the beginning may be headers. */
const MOST_HEADERS = 8;

type Found = { -readonly [Key in Exclude<keyof Headers, "body">]: Headers[Key] };

/**
 * Takes the title, and lines with a date, a byline or a notice, off the front of a text. The title is a short first
 * line without a full stop; it is removed from the body too if a flag or the file gives another. The last line is
 * always body, and so are lines between headers that say something else: a standfirst, an author without "By".
 *
 * @param given the title that a flag or the file gives, or null.
 */
export function findHeaders(lines: readonly Line[], given: GivenTitle | null): Headers {
  const found: Found = { title: null, date: null, byline: null, outlet: null, place: null };
  const passed: Line[] = [];
  const front = lines.slice(0, Math.min(MOST_HEADERS, lines.length - 1));
  let at = 0;
  for (; at < front.length; at++) {
    const line = front[at];
    if (!line) break;
    const next = lines.slice(at + 1);
    if (takeHeader(line, found)) continue;
    const mayBeTitle = passed.length === 0 || (given !== null && sameWords(line.text, given.value));
    if (!found.title && !found.byline && mayBeTitle && isTitle(line.text, next, given)) found.title = line;
    else if (mayPass(line, front.slice(at + 1))) passed.push(line);
    else break;
  }
  return { ...found, body: [...passed, ...lines.slice(at)] };
}

/** Reads a line as a header. The name of a paper alone is one behind the byline or the date. */
function takeHeader(line: Line, found: Found): boolean {
  const header = readHeaderLine(line.text);
  const outlet = header?.outlet ?? (found.byline || found.date ? readOutlet(line.text) : null);
  if (!header && !outlet) return false;
  if (header?.date && better(found.date, header.date) === header.date) found.date = { ...header.date, line };
  if (header?.byline) found.byline ??= { value: header.byline, line };
  if (header?.place) found.place ??= { value: header.place, line };
  if (outlet) found.outlet ??= { value: outlet, line };
  return true;
}

/**
 * Whether a line is between headers: up to two short lines before any header, or a standfirst before a byline. A
 * date alone below a sentence may belong to the story.
 */
function mayPass(line: Line, next: readonly Line[]): boolean {
  const isShort = line.text.length <= LONGEST_SHORT && !/[.!?…]["'”’»)]*$/u.test(line.text);
  return isShort
    ? next.slice(0, 2).some(({ text }) => readHeaderLine(text) !== null)
    : next.slice(0, 1).some(({ text }) => readHeaderLine(text)?.byline != null);
}

function isTitle(line: string, next: readonly Line[], given: GivenTitle | null): boolean {
  if (given !== null && sameWords(line, given.value)) return line.length <= LONGEST_TITLE;
  if (!looksLikeTitle(line)) return false;
  const usual = line.length <= 200 && line.split(/\s+/u).length <= USUAL_WORDS && (given?.insteadOfText ?? true);
  return usual || isIntroduced(next);
}

/** Longer titles, and titles other than the given one, need evidence: a header or a dateline follows. */
const USUAL_WORDS = 30;

function isIntroduced(next: readonly Line[]): boolean {
  const after = next.slice(0, MOST_HEADERS - 1).find(({ text }) => readHeaderLine(text) === null);
  return after !== next[0] || (after !== undefined && readDateline(after.text)?.place != null);
}

/** [Friday, 25 February], [February 25]: a day without its year. */
const DAY = new RegExp(`^(?:\\p{L}+day,? )?(?:\\d{1,2} ${MONTH_PATTERN}|${MONTH_PATTERN} \\d{1,2})$`, "iu");

/**
 * [Ministers agree on a harbour for Lessen]: 2 to 75 words that begin with a capital, a digit, a quotation mark or a
 * currency sign, without the punctuation that ends a sentence.
 */
function looksLikeTitle(line: string): boolean {
  const words = line.split(/\s+/u).length;
  return (
    line.length <= LONGEST_TITLE &&
    words >= 2 &&
    words <= 75 &&
    /^[\p{Lu}\p{N}"'“‘«$£€]/u.test(line) &&
    !DAY.test(line) &&
    !/[.!?…:;,]["'”’»)]*$/u.test(line)
  );
}
