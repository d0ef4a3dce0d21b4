import type { DatePrecision } from "../../language/types.js";
import { valueBounds } from "../../text/timex-value.js";

/*
 * Calendar arithmetic on TIMEX3 values, in UTC, without the clock.
 */

const DAY = 86_400_000;
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/**
 * The last day that a TIMEX3 value covers, as an ISO date; null for a century and for a value without a calendar date
 * ("P2D", "FUTURE_REF").
 */
export function lastDayOf(value: string): string | null {
  const until = value.slice(value.indexOf("/") + 1);
  return /^\d{3}/.test(until) ? (valueBounds(until)?.to ?? null) : null;
}

export interface Point {
  readonly value: string;
  readonly precision: DatePrecision;
}

/**
 * The first and last point of a term ("P4Y", "PT48H") that begins on `from` (an ISO date), with the precision of the
 * unit; null for another value.
 */
export function spanOfTerm(from: string, term: string): { readonly first: Point; readonly last: Point } | null {
  const match = /^PT?(\d{1,4})([YMWDH])$/.exec(term);
  const begin = Date.parse(`${from}T00:00:00Z`);
  if (!match || Number.isNaN(begin)) return null;
  const [, digits, unit] = match;
  const count = Number(digits);
  const date = new Date(begin);
  const hours = term.startsWith("PT");
  if (hours !== (unit === "H")) return null;
  if (unit === "Y") return { first: year(date.getUTCFullYear()), last: year(date.getUTCFullYear() + count) };
  if (unit === "M") return { first: month(date, 0), last: month(date, count) };
  const days = unit === "W" ? count * 7 : unit === "H" ? Math.ceil(count / 24) : count;
  return { first: { value: from, precision: "day" }, last: { value: iso(begin + days * DAY), precision: "day" } };
}

const year = (value: number): Point => ({ value: String(value), precision: "year" });

const month = (date: Date, later: number): Point => ({
  value: iso(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + later, 1)).slice(0, 7),
  precision: "month",
});
