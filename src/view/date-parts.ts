import { addDays, type CivilDate, mondayOfWeek, parseCivilDate } from "../text/civil-date.js";
import { valueBounds } from "../text/timex-value.js";

/** The parts of a TIMEX3 value, for printing. Years, months and days count from 1, `part` is 1 to 4 or 1 to 2. */
export type DateParts =
  | ({ readonly type: "day" } & CivilDate)
  | { readonly type: "month"; readonly year: number; readonly month: number }
  | { readonly type: "year"; readonly year: number }
  | { readonly type: "week"; readonly monday: CivilDate }
  | { readonly type: "quarter" | "half"; readonly year: number; readonly part: number }
  | { readonly type: "season"; readonly year: number; readonly season: Season }
  | { readonly type: "years"; readonly from: number; readonly to: number }
  | DateRange;

export interface DateRange {
  readonly type: "range";
  readonly from: Exclude<DateParts, DateRange>;
  readonly to: Exclude<DateParts, DateRange>;
}

type Season = "SP" | "SU" | "FA" | "WI";

/** @returns null for a value that names no days, as `valueBounds` does. */
export function parseDateParts(value: string): DateParts | null {
  if (valueBounds(value) === null) return null;
  const [from = "", to] = value.split("/");
  const first = parsePart(from);
  return to === undefined || first.type === "range" ? first : rangeOf(first, parsePart(to));
}

const rangeOf = (from: DateRange["from"], to: DateParts): DateRange => ({
  type: "range",
  from,
  to: to.type === "range" ? to.to : to,
});

function parsePart(value: string): DateParts {
  const [date = ""] = value.split("T");
  const [digits = "", part = "", end] = date.split("-");
  const year = Number(digits);
  if (digits.length < 4) {
    const years = digits.length === 3 ? 10 : 100;
    return { type: "years", from: year * years, to: year * years + years - 1 };
  }
  if (part === "") return { type: "year", year };
  if (end === "WE") return weekend(mondayOfWeek(year, Number(part.slice(1))));
  if (end !== undefined) return { type: "day", year, month: Number(part), day: Number(end) };
  if (/^\d/u.test(part)) return { type: "month", year, month: Number(part) };
  if (/^W\d/u.test(part)) return { type: "week", monday: mondayOfWeek(year, Number(part.slice(1))) };
  if (part.startsWith("Q") || part.startsWith("H"))
    return { type: part.startsWith("Q") ? "quarter" : "half", year, part: Number(part.slice(1)) };
  return { type: "season", year, season: part === "AU" ? "FA" : (part as Season) };
}

const weekend = (monday: CivilDate): DateRange =>
  rangeOf({ type: "day", ...addDays(monday, 5) }, { type: "day", ...addDays(monday, 6) });

/** The parts of an ISO day, `2031-10-14`; null if the calendar does not have it. */
export function parseDay(iso: string): DateParts | null {
  const date = parseCivilDate(iso);
  return date && { type: "day", ...date };
}
