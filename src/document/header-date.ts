import { formatCivilDate, isCivilDate } from "../text/civil-date.js";
import { monthOfName } from "../text/months.js";

const MONTH =
  "(jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)";
const WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?";
const LABEL = "(?:(?:date|dated|published|updated|posted|released?)(?:\\s+on)?\\s*:?\\s+)?";
const TIME =
  "(?:,?\\s*(?:at\\s+|-\\s*|\\|\\s*|T)?\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:Z|GMT|UTC|[A-Z]{2,4}|[+-]\\d{2}:?\\d{2})?)?";

const FORMS: readonly { readonly pattern: string; readonly order: "ymd" | "mdy" | "dmy" }[] = [
  { pattern: `${LABEL}${WEEKDAY}(\\d{4})-(\\d{2})-(\\d{2})`, order: "ymd" },
  { pattern: `${LABEL}${WEEKDAY}${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`, order: "mdy" },
  { pattern: `${LABEL}${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+${MONTH},?\\s+(\\d{4})`, order: "dmy" },
  { pattern: `${LABEL}(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})`, order: "dmy" },
];
const WHOLE = FORMS.map(({ pattern, order }) => ({ order, regex: new RegExp(`^\\s*${pattern}${TIME}\\s*$`, "iu") }));
const LEADING = FORMS.map(({ pattern, order }) => ({
  order,
  regex: new RegExp(`^\\s*${pattern}(?=[\\s,.:;|-]|$)`, "iu"),
}));

export interface HeaderDate {
  /** ISO date. */
  readonly value: string;
  /** How many characters of the text it takes, leading blanks included. */
  readonly length: number;
}

/** A line that is nothing but a full date, perhaps with a label and a time: "date 2018-12-12", "Thursday, May 7, 2015". */
export const readDateLine = (line: string): HeaderDate | null => readDate(line, WHOLE);

/** A full date at the beginning of a text. Dates without a year are none: nothing here says which. */
export const readLeadingDate = (text: string): HeaderDate | null => readDate(text.slice(0, 80), LEADING);

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

/** `YYYY-MM-DD`, or null where there is no such day. */
function isoDate(year: number, month: number, day: number): string | null {
  const date = { year, month, day };
  return year >= 1000 && year <= 9999 && isCivilDate(date) ? formatCivilDate(date) : null;
}

/** [0800-12-25]: a day of the calendar, of a year that nothing is counted from. */
export function isBeforeYears(value: string): boolean {
  const match = /^(0\d{3})-(\d{2})-(\d{2})$/u.exec(value);
  return match !== null && isCivilDate({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
}

/** Whether a string is a day of the calendar, of the year 1000 or later, written `YYYY-MM-DD`. */
export function isIsoDate(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(value);
  return match !== null && isoDate(Number(match[1]), Number(match[2]), Number(match[3])) === value;
}
