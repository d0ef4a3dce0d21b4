/**
 * The forms of TIMEX3 values that a brief may hold, taken apart. Source: TimeML 1.2.1, the `value` attribute of TIMEX3
 * (https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html), after ISO 8601.
 */
export type Timex =
  | { readonly type: "day"; readonly year: number; readonly month: number; readonly day: number }
  | { readonly type: "month"; readonly year: number; readonly month: number }
  | { readonly type: "year"; readonly year: number }
  | { readonly type: "week"; readonly year: number; readonly week: number }
  | { readonly type: "quarter" | "half"; readonly year: number; readonly part: number }
  | { readonly type: "season"; readonly year: number; readonly season: Season }
  | { readonly type: "years"; readonly from: number; readonly to: number }
  | { readonly type: "range"; readonly from: Timex; readonly to: Timex };

export type Season = "SP" | "SU" | "FA" | "WI";

/** Null for a value that names no stretch of the calendar (`FUTURE_REF`), or that no calendar has (`2019-02-30`). */
export function parseTimex(value: string): Timex | null {
  const ends = value.split("/");
  if (ends.length === 2) {
    const [from, to] = [parseTimex(ends[0] ?? ""), parseTimex(ends[1] ?? "")];
    return from && to && from.type !== "range" && to.type !== "range" ? { type: "range", from, to } : null;
  }
  const [, digits, rest = ""] = /^(\d{2,4})X{0,2}(?:-(.+))?$/u.exec(value) ?? [];
  if (digits === undefined) return null;
  if (digits.length === 2) return { type: "years", from: Number(digits) * 100, to: Number(digits) * 100 + 99 };
  if (digits.length === 3) return { type: "years", from: Number(digits) * 10, to: Number(digits) * 10 + 9 };
  const year = Number(digits);
  if (rest === "") return { type: "year", year };
  if (/^(?:SP|SU|FA|WI)$/u.test(rest)) return { type: "season", year, season: rest as Season };
  const week = /^W(\d{2})$/u.exec(rest)?.[1];
  if (week !== undefined)
    return Number(week) >= 1 && Number(week) <= 53 ? { type: "week", year, week: Number(week) } : null;
  const [, letter, part] = /^([QH])([1-4])$/u.exec(rest) ?? [];
  if (letter === "Q") return { type: "quarter", year, part: Number(part) };
  if (letter === "H") return Number(part) <= 2 ? { type: "half", year, part: Number(part) } : null;
  const [, month, day] = /^(\d{2})(?:-(\d{2}))?(?:T.*)?$/u.exec(rest) ?? [];
  if (month === undefined || Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return { type: "month", year, month: Number(month) };
  if (Number(day) < 1 || Number(day) > daysIn(year, Number(month))) return null;
  return { type: "day", year, month: Number(month), day: Number(day) };
}

/** First and last day, ISO. A winter is told by its year's end: it runs into the next year's February. */
export function timexInterval(timex: Timex): { readonly from: string; readonly to: string } {
  switch (timex.type) {
    case "day":
      return { from: isoDay(timex), to: isoDay(timex) };
    case "month":
      return months(timex.year, timex.month, timex.month);
    case "year":
      return months(timex.year, 1, 12);
    case "quarter":
      return months(timex.year, timex.part * 3 - 2, timex.part * 3);
    case "half":
      return months(timex.year, timex.part * 6 - 5, timex.part * 6);
    case "season":
      return season(timex.year, timex.season);
    case "week":
      return { from: isoDay(firstDayOfWeek(timex)), to: isoDay(firstDayOfWeek(timex, 6)) };
    case "years":
      return { from: months(timex.from, 1, 1).from, to: months(timex.to, 12, 12).to };
    case "range":
      return { from: timexInterval(timex.from).from, to: timexInterval(timex.to).to };
  }
}

/** Monday of an ISO week, or `later` days after it. Week 1 is the one with 4 January. */
export function firstDayOfWeek(
  { year, week }: { year: number; week: number },
  later = 0,
): { year: number; month: number; day: number } {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const weekday = (fourth.getUTCDay() + 6) % 7;
  const date = new Date(Date.UTC(year, 0, 4 - weekday + (week - 1) * 7 + later));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const SEASON_STARTS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function season(year: number, name: Season): { from: string; to: string } {
  const start = SEASON_STARTS[name];
  if (name !== "WI") return months(year, start, start + 2);
  return { from: months(year, 12, 12).from, to: months(year + 1, 2, 2).to };
}

const months = (year: number, first: number, last: number): { from: string; to: string } => ({
  from: isoDay({ year, month: first, day: 1 }),
  to: isoDay({ year, month: last, day: daysIn(year, last) }),
});

export const isoDay = ({ year, month, day }: { year: number; month: number; day: number }): string =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

const daysIn = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;
