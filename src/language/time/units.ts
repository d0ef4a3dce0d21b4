import type { DatePrecision } from "../types.js";

const HOURS: ReadonlySet<string> = new Set(["hour", "hours", "hr", "hrs"]);
const BELOW_AN_HOUR: ReadonlySet<string> = new Set(["second", "seconds", "minute", "minutes", "min", "mins"]);

export const isHours = (unit: string): boolean => HOURS.has(unit);
export const isBelowAnHour = (unit: string): boolean => BELOW_AN_HOUR.has(unit);

/** Units that follow a "T" in a TIMEX3 duration. */
export const isBelowADay = (unit: string): boolean => isHours(unit) || isBelowAnHour(unit);

/** Without the plural: "years" and "year" are one unit. */
export const singular = (unit: string): string => (unit === "centuries" ? "century" : unit.replace(/s$/u, ""));

const PRECISIONS: Readonly<Record<string, DatePrecision>> = {
  week: "week",
  weekend: "week",
  fortnight: "week",
  month: "month",
  quarter: "quarter",
  year: "year",
  decade: "decade",
  century: "century",
};

/** The precision of a date counted in this unit: [two weeks ago] is a week, [48 hours ago] a day. */
export const precisionOf = (unit: string): DatePrecision => PRECISIONS[singular(unit)] ?? "day";

/**
 * Whether a date is precise enough to count this unit from it: [the previous day] is unknown if the text has named only
 * a year. Years count from any date, months from days and months, weeks from days and weeks, days from days only.
 *
 * @param value a TIMEX3 value: `2009`, `2009-07`, `2009-W29`, `2009-07-19`
 */
export function isFineEnough(value: string | null, unit: string): boolean {
  if (value === null) return true;
  if (precisionOf(unit) === "day") return /^\d{4}-\d\d-\d\d/u.test(value);
  if (precisionOf(unit) === "week") return /^\d{4}-(?:\d\d-\d\d|W\d\d)/u.test(value);
  return precisionOf(unit) !== "month" || /^\d{4}-/u.test(value);
}
