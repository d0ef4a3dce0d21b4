import {
  addDays,
  addMonths,
  type CivilDate,
  daysInMonth,
  formatCivilDate,
  isCivilDate,
  mondayOfWeek,
  parseCivilDate,
} from "./civil-date.js";

/** The first and the last day that a TIMEX3 value covers, both inclusive, as `YYYY-MM-DD`. */
export interface ValueBounds {
  readonly from: string;
  readonly to: string;
}

/** First month of the seasons of the northern hemisphere. Winter belongs to the year in which it begins. */
const SEASON_STARTS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, AU: 9, WI: 12 };

/**
 * The days that a TIMEX3 value covers:
 *
 * - `2019-05` the month, `2018-W50` Monday to Sunday, `2018-W50-WE` Saturday and Sunday, `2019-05-14TEV` its day;
 * - `2018-Q3`, `2018-H1` and `2019-SP` the months of the quarter, half-year and season;
 * - `197` the ten years from 1970, `19` the hundred years from 1900;
 * - `2019/2020`, a range of ours, from the first day of its first part to the last day of its second.
 *
 * @returns null for durations (`P90D`), references (`PRESENT_REF`), sets, and other values that name no days.
 */
export function valueBounds(value: string): ValueBounds | null {
  const slash = value.indexOf("/");
  if (slash >= 0) {
    if (value.includes("/", slash + 1)) return null;
    const from = valueBounds(value.slice(0, slash));
    const to = valueBounds(value.slice(slash + 1));
    return from && to && from.from <= to.to ? { from: from.from, to: to.to } : null;
  }
  const match = /^(\d{2,4})(?:-(\d{2}|W\d{2}|Q[1-4]|H[12]|SP|SU|FA|AU|WI)(?:-(\d{2}|WE))?)?(?:T[\w:]+)?$/u.exec(value);
  if (!match) return null;
  const [, year = "", part, day] = match;
  if (year.length < 4) return part ? null : shortYearBounds(year);
  return partBounds(Number(year), part, day);
}

function shortYearBounds(digits: string): ValueBounds {
  const years = digits.length === 3 ? 10 : 100;
  const first = Number(digits) * years;
  return bounds({ year: first, month: 1, day: 1 }, { year: first + years - 1, month: 12, day: 31 });
}

function partBounds(year: number, part: string | undefined, day: string | undefined): ValueBounds | null {
  if (part === undefined) return bounds({ year, month: 1, day: 1 }, { year, month: 12, day: 31 });
  if (part.startsWith("W") && part !== "WI") return weekBounds(year, Number(part.slice(1)), day);
  if (/^\d/u.test(part)) return monthBounds(year, Number(part), day);
  if (day !== undefined) return null;
  if (part.startsWith("Q")) return months(year, Number(part.slice(1)) * 3 - 2, 3);
  if (part.startsWith("H")) return months(year, Number(part.slice(1)) * 6 - 5, 6);
  const start = SEASON_STARTS[part];
  return start === undefined ? null : months(year, start, 3);
}

function weekBounds(year: number, week: number, day: string | undefined): ValueBounds | null {
  if (week < 1 || week > 53 || (day !== undefined && day !== "WE")) return null;
  const monday = mondayOfWeek(year, week);
  return bounds(addDays(monday, day === "WE" ? 5 : 0), addDays(monday, 6));
}

function monthBounds(year: number, month: number, day: string | undefined): ValueBounds | null {
  if (month < 1 || month > 12) return null;
  if (day === undefined) return months(year, month, 1);
  const date = { year, month, day: Number(day) };
  return isCivilDate(date) ? bounds(date, date) : null;
}

function months(year: number, month: number, count: number): ValueBounds {
  const last = addMonths({ year, month, day: 1 }, count - 1);
  return bounds({ year, month, day: 1 }, { ...last, day: daysInMonth(last.year, last.month) });
}

const bounds = (from: CivilDate, to: CivilDate): ValueBounds => ({
  from: formatCivilDate(from),
  to: formatCivilDate(to),
});

/** The first day that a TIMEX3 value covers; null if it names no days. */
export function firstDayOf(value: string): CivilDate | null {
  const covered = valueBounds(value);
  return covered && parseCivilDate(covered.from);
}

/** The last day that a TIMEX3 value covers: of the deadline [by 2027], 2027-12-31. Null if it names no days. */
export function lastDayOf(value: string): CivilDate | null {
  const covered = valueBounds(value);
  return covered && parseCivilDate(covered.to);
}
