import type { Timex, Token } from "../../language/types.js";
import { MONTH_NAMES } from "../../text/months.js";
import type { Draft } from "./draft.js";

/** Adds the value of a relative date: "in May next year [2019]", "on Tuesday [11 December 2018]". */
export function completeDates(draft: Draft): void {
  const times = draft.reading.timesIn(draft.sentence);
  for (const time of times) {
    const isPlain = !isBesideDay(time, times) && !isInTitle(draft, time) && !isInName(draft, time);
    const completion = isPlain ? completionOf(time) : null;
    const possessive = draft.reading.tree.tokens[time.endToken]?.tag === "POS";
    const last = possessive ? time.endToken : time.endToken - 1;
    if (completion !== null && draft.keeps(last)) draft.addAfter(last, completion);
  }
}

/** 'told "Sunday Morning"', 'on "Lessen Today"': the name of a programme, a few words in capitals between marks. */
function isInTitle({ reading: { tree }, sentence }: Draft, { firstToken, endToken }: Timex): boolean {
  let open = firstToken - 1;
  while (open >= sentence.firstToken && firstToken - open <= LONGEST_TITLE && !isAnyMark(tree.tokens[open])) open--;
  let close = endToken;
  while (close < sentence.endToken && close - endToken < LONGEST_TITLE && !isAnyMark(tree.tokens[close])) close++;
  if (!isAnyMark(tree.tokens[open]) || !isAnyMark(tree.tokens[close])) return false;
  const words = tree.tokens.slice(open + 1, close).filter(({ text }) => /\p{L}{4,}/u.test(text));
  return words.length > 0 && words.every(({ text }) => /^\p{Lu}/u.test(text));
}

/** "the Harbour [Today]", "a [Christmas]-themed notice": part of a name or of a longer word. */
function isInName({ reading }: Draft, { firstToken, endToken, end }: Timex): boolean {
  const name = reading.nameAt(firstToken);
  const next = reading.tree.tokens[endToken];
  return (
    (name !== undefined && (name.firstToken < firstToken || name.endToken > endToken)) ||
    (next !== undefined && next.start === end && /^[-–]/.test(next.text))
  );
}

/** In tokens. */
const LONGEST_TITLE = 5;

const isAnyMark = (token: Token | undefined): boolean => /^(?:["“”‘’'`]|``|'')$/.test(token?.text ?? "");

/** "at midnight on 6 December", "at 10 a.m. Friday": the day is completed, and the hour need not say it again. */
const isBesideDay = ({ type, value, firstToken, endToken }: Timex, times: readonly Timex[]): boolean =>
  type === "TIME" &&
  times.some(
    (day) =>
      day.type === "DATE" &&
      day.value === value?.replace(/T.*$/, "") &&
      day.firstToken - endToken < GAP &&
      firstToken - day.endToken < GAP,
  );

/** Most tokens between an hour and its day: "at noon [, on] Friday". */
const GAP = 4;

/** The part of a date's value that its words leave out, in words; null if they are complete or the value is unknown. */
export function completionOf({ text, value, type, anchor, certainty }: Timex): string | null {
  if (value === null || (type !== "DATE" && type !== "TIME") || (anchor === null && certainty === "stated"))
    return null;
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T.*)?$/.exec(value);
  if (!match) return null;
  const [, year = "", month, day] = match;
  // "over the past year": the last twelve months, not the calendar's
  if (text.includes(year) || /\bpast\b/i.test(text)) return null;
  const name = month === undefined ? null : (MONTH_NAMES[Number(month) - 1] ?? null);
  if (name === null) return year;
  const saysMonth = new RegExp(`\\b${name.slice(0, 3)}`, "i").test(text);
  if (day === undefined) return saysMonth ? year : `${name} ${year}`;
  return saysMonth && new RegExp(`\\b${Number(day)}\\b|\\b${Number(day)}(st|nd|rd|th)\\b`).test(text)
    ? year
    : `${Number(day)} ${name} ${year}`;
}
