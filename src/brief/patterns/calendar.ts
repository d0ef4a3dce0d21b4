import type { DatePrecision } from "../../language/types.js";

/*
 * Plain calendar arithmetic on TIMEX3 values, in UTC, without the clock.
 */

const DAY = 86_400_000;
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Day after the last of each season, as month (from 0) of the year or the next. */
const SEASON_ENDS: Readonly<Record<string, number>> = { SP: 5, SU: 8, FA: 11, AU: 11, WI: 14 };

/** The last day that a TIMEX3 value covers, as an ISO date; null for what is no calendar value ("P2D", "FUTURE_REF"). */
export function lastDayOf(value: string): string | null {
  const until = value.includes("/") ? (value.split("/")[1] ?? "") : value;
  const match = /^(\d{3,4})(?:-(.+))?$/.exec(until);
  if (!match) return null;
  const [, digits = "", rest] = match;
  const year = digits.length === 3 ? Number(digits) * 10 + 9 : Number(digits);
  const end = rest === undefined ? Date.UTC(year + 1, 0, 1) : endWithin(year, rest);
  return end === null || Number.isNaN(end) || year > 9000 ? null : iso(end - DAY);
}

/** The moment after a month, day, week, season, quarter or half of a year. */
function endWithin(year: number, rest: string): number | null {
  const date = /^(\d\d)(?:-(\d\d))?(?:T.*)?$/.exec(rest);
  if (date?.[2]) return Date.UTC(year, Number(date[1]) - 1, Number(date[2]) + 1);
  if (date) return Date.UTC(year, Number(date[1]), 1);
  const week = /^W(\d\d)(-WE)?$/.exec(rest);
  if (week) return firstMonday(year) + Number(week[1]) * 7 * DAY;
  const part = /^([QH])(\d)$/.exec(rest);
  if (part) return Date.UTC(year, Number(part[2]) * (part[1] === "Q" ? 3 : 6), 1);
  const month = SEASON_ENDS[rest];
  return month === undefined ? null : Date.UTC(year, month, 1);
}

/** Monday of ISO week 1: the week of 4 January. */
function firstMonday(year: number): number {
  const fourth = Date.UTC(year, 0, 4);
  return fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY;
}

export interface Point {
  readonly value: string;
  readonly precision: DatePrecision;
}

/** Where a term ("P4Y", "PT48H") that begins on a day begins and ends, as coarse as the term is counted. */
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
