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

/** First and last day that a value covers, both `YYYY-MM-DD`, both inclusive. */
export interface ValueBounds {
  readonly from: string;
  readonly to: string;
}

/** Northern seasons by whole months; winter belongs to the year in which it begins. */
const SEASON_STARTS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, AU: 9, WI: 12 };

/**
 * The days that a TIMEX3 value covers.
 *
 * `2019-05` gives 2019-05-01 to 2019-05-31, `2018-W50` Monday to Sunday, `2018-W50-WE` Saturday and Sunday, `2018-Q3`, `2018-H1`, `2019-SP`
 * their months, `197` the ten years from 1970, `19` the hundred from 1900, `2019-05-14TEV` its day, and `2019/2020` everything from the first
 * day of its first part to the last day of its second.
 *
 * @returns null for durations (`P90D`), references (`PRESENT_REF`), sets, and anything else that names no days
 */
export function valueBounds(value: string): ValueBounds | null {
  const slash = value.indexOf("/");
  if (slash >= 0) {
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

/**
 * Orders values in time: by the first day they cover, then the shorter before the longer ([2019-05-01] before [2019-05] before [2019]).
 * Values that name no days, and null, come last, in no order among themselves.
 */
export function compareValues(a: string | null, b: string | null): number {
  const first = a === null ? null : valueBounds(a);
  const second = b === null ? null : valueBounds(b);
  if (!first || !second) return Number(!first) - Number(!second);
  return compareText(first.from, second.from) || compareText(first.to, second.to);
}

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The first day that a value covers, or null. */
export function firstDayOf(value: string): CivilDate | null {
  const covered = valueBounds(value);
  return covered && parseCivilDate(covered.from);
}

/** The last day that a value covers, or null: what a deadline "by 2027" comes to. */
export function lastDayOf(value: string): CivilDate | null {
  const covered = valueBounds(value);
  return covered && parseCivilDate(covered.to);
}
