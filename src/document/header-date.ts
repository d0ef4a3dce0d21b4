import { formatCivilDate, isCivilDate, parseCivilDate } from "../text/civil-date.js";
import { MONTH_PATTERN, monthOfName } from "../text/months.js";

const MONTH = `(${MONTH_PATTERN})`;
const WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?";
const LABEL =
  "(?:(?:date|dated|(?:first |last )?(?:published|updated|modified)|posted|issued|released?)(?:\\s+on)?\\s*:?\\s+)?";
const TIME =
  "(?:,?\\s*(?:at\\s+|-\\s*|\\|\\s*|T)?\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:Z|GMT|UTC|[A-Z]{2,4}|[+-]\\d{2}:?\\d{2})?)?";

/** A later day after the date of publication: [, updated 4 June 2032]. */
const UPDATE = "(?:[,;]?\\s*\\(?(?:last )?(?:updated|modified)\\b[^!?]{0,50}\\)?)?";

/** Full dates, with the order of their capturing groups: year, month, day. */
const FORMS: readonly { readonly pattern: string; readonly order: "ymd" | "mdy" | "dmy" }[] = [
  { pattern: `${WEEKDAY}(\\d{4})-(\\d{2})-(\\d{2})`, order: "ymd" },
  { pattern: `${WEEKDAY}${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`, order: "mdy" },
  { pattern: `${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+${MONTH},?\\s+(\\d{4})`, order: "dmy" },
  { pattern: `(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})`, order: "dmy" },
];
const WHOLE = FORMS.map(({ pattern, order }) => ({
  order,
  regex: new RegExp(`^\\s*${LABEL}${pattern}${TIME}${UPDATE}\\s*$`, "iu"),
}));
const FINAL = FORMS.map(({ pattern, order }) => ({
  order,
  regex: new RegExp(`(?:^|[\\s,:(–—-]+)${pattern}${TIME}\\)?\\s*$`, "iu"),
}));
const LEADING = FORMS.map(({ pattern, order }) => ({
  order,
  regex: new RegExp(`^\\s*${LABEL}${pattern}(?=[\\s,.:;|-]|$)`, "iu"),
}));

/** A date at the beginning of a text. */
export interface HeaderDate {
  /** ISO date. */
  readonly value: string;
  /** Length of the match in UTF-16 units, with leading blanks. */
  readonly length: number;
}

/**
 * Reads a line that is only a full date, perhaps with a label or a time: [date 2018-12-12], [Thursday, May 7, 2015 at
 * 9:30 am].
 */
export const readDateLine = (line: string): HeaderDate | null => readDate(line, WHOLE);

/**
 * Reads a full date at the beginning of a text. A date without a year gives null, since nothing here tells the year.
 */
export const readLeadingDate = (text: string): HeaderDate | null => readDate(text.slice(0, 80), LEADING);

/**
 * Finds a full date that ends a line without blanks at its end, with its label and the marks before it: [The Northern
 * Review, 3 June 2032].
 *
 * @returns the date, and where it begins with those marks, in UTF-16 units.
 */
export function findDateAtEnd(line: string): { readonly value: string; readonly start: number } | null {
  const date = readDate(line, FINAL);
  return date && { value: date.value, start: line.length - date.length };
}

/** [Last updated: 3 June 2032]: a day on which the article was only changed. */
export const isUpdate = (line: string): boolean => /^\s*(?:last )?(?:updated|modified)\b/iu.test(line);

function readDate(text: string, forms: typeof WHOLE): HeaderDate | null {
  for (const { regex, order } of forms) {
    const match = regex.exec(text);
    if (!match) continue;
    const [a = "", b = "", c = ""] = match.slice(1);
    const [year, month, day] = order === "ymd" ? [a, b, c] : order === "mdy" ? [c, a, b] : [c, b, a];
    const value = isoDate(Number(year), monthNumber(month), Number(day));
    if (value) return { value, length: match[0].length };
  }
  return null;
}

const monthNumber = (word: string): number => (/^\d+$/u.test(word) ? Number(word) : monthOfName(word));

/** Earlier years are mostly mistakes, and no relative date is counted from them. */
const FIRST_YEAR = 1000;

/** `YYYY-MM-DD`, or null if there is no such day. */
function isoDate(year: number, month: number, day: number): string | null {
  const date = { year, month, day };
  return year >= FIRST_YEAR && isCivilDate(date) ? formatCivilDate(date) : null;
}

/** Whether a string is a day of the calendar written `YYYY-MM-DD`, but before the year 1000: [0800-12-25]. */
export function isBeforeYears(value: string): boolean {
  const date = parseCivilDate(value);
  return date !== null && date.year < FIRST_YEAR;
}

/** Whether a string is a day of the calendar written `YYYY-MM-DD`, in the year 1000 or later. */
export function isIsoDate(value: string): boolean {
  const date = parseCivilDate(value);
  return date !== null && date.year >= FIRST_YEAR;
}
