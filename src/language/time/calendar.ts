import {
  addDays,
  addMonths,
  type CivilDate,
  daysInMonth,
  formatCivilDate,
  isCivilDate,
  toDayNumber,
  weekdayOf,
} from "../../text/civil-date.js";
import { firstDayOf } from "../../text/timex-value.js";
import type { DatePrecision } from "../types.js";
import { centuryValue, decadeValue, monthValue, quarterOf, quarterValue, weekValue, yearValue } from "./readings.js";
import type { Direction } from "./types.js";
import { singular } from "./units.js";

/*
 * Resolves days, months and seasons from an anchor. All functions are pure.
 */

/**
 * The weekday (Monday is 1) nearest to the anchor, on the side that the verb gives. The anchor's own weekday is the
 * anchor's day.
 */
export function resolveWeekday(weekday: number, anchor: CivilDate, direction: Direction): CivilDate {
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  if (direction === "future" || (direction === "either" && back > JUST_NOW)) return addDays(anchor, (7 - back) % 7);
  return addDays(anchor, -back);
}

/**
 * In days. [was to leave on Tuesday], written on Thursday, means the Tuesday two days before; written on Friday, it
 * means the next Tuesday.
 */
const JUST_NOW = 2;

/** [last Monday]: the latest before the anchor; [next Monday]: the first after it. */
export function stepWeekday(weekday: number, anchor: CivilDate, step: -1 | 1): CivilDate {
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  return addDays(anchor, step < 0 ? -(back || 7) : (7 - back) % 7 || 7);
}

/**
 * The year of a month that is named without one: on the side that the verb gives, else the nearer. The anchor's own
 * month counts as both past and future.
 *
 * @param verb `isForetold`: it has [will], so the month is ahead, however far
 */
export function resolveMonth(
  month: number,
  anchor: CivilDate,
  direction: Direction,
  verb = { isForetold: false },
): number {
  const back = (anchor.month - month + 12) % 12;
  const nearer = back >= 6 ? "future" : "past";
  // As for days: news states the year of a month that far away, and tenses mislead ([Prices edge up in September], said
  // in October).
  const misled = (direction === "past" && back === 11) || (direction === "future" && back === 1 && !verb.isForetold);
  const side = (direction === "past" || direction === "future") && !misled ? direction : nearer;
  if (side === "future") return month >= anchor.month ? anchor.year : anchor.year + 1;
  return month <= anchor.month ? anchor.year : anchor.year - 1;
}

/** [last October], [next May]: never the anchor's own month. */
export function stepMonth(month: number, anchor: CivilDate, step: -1 | 1): number {
  if (step < 0) return month < anchor.month ? anchor.year : anchor.year - 1;
  return month > anchor.month ? anchor.year : anchor.year + 1;
}

/** In days. The nearer day beats the tense if it is within `NEAR` and the day on the tense's side is beyond `FAR`. */
const NEAR = 45;
const FAR = 310;

/**
 * The year of a day that is named without one. The tense of the verb decides the side, unless that day is most of a
 * year away and the day on the other side is near. News states the year of a day that far away, and tenses mislead
 * ([has set Nov. 10 as the deadline], [is to run from January 23], said five days later). Without a tense, the nearest
 * day.
 *
 * @returns null if there is no such day near the anchor ([30 February])
 */
export function resolveDay(month: number, day: number, anchor: CivilDate, direction: Direction): CivilDate | null {
  const at = toDayNumber(anchor);
  const days = [-1, 0, 1]
    .map((step) => ({ year: anchor.year + step, month, day }))
    .filter(isCivilDate)
    .map((date) => ({ date, distance: toDayNumber(date) - at }))
    .sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance));
  const nearest = days[0];
  if (!nearest) return month === 2 && day === 29 ? lastLeapDay(anchor, direction) : null;
  const wanted = days.find(({ distance }) => (direction === "future" ? distance >= 0 : distance <= 0)) ?? nearest;
  if (direction !== "past" && direction !== "future") return nearest.date;
  return Math.abs(wanted.distance) > FAR && Math.abs(nearest.distance) <= NEAR ? nearest.date : wanted.date;
}

/**
 * The year of a day with its weekday: the nearest in which the two agree; null if they agree in none within three
 * years.
 */
export function resolveWeekdayDate(weekday: number, month: number, day: number, anchor: CivilDate): CivilDate | null {
  for (const step of [0, -1, 1, -2, 2, -3, 3]) {
    const date = { year: anchor.year + step, month, day };
    if (isCivilDate(date) && weekdayOf(date) === weekday) return date;
  }
  return null;
}

function lastLeapDay(anchor: CivilDate, direction: Direction): CivilDate {
  let year = anchor.year;
  while (!isCivilDate({ year, month: 2, day: 29 })) year += direction === "future" ? 1 : -1;
  return { year, month: 2, day: 29 };
}

/** Month in which a season begins. */
export const SEASON_MONTHS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/**
 * [last fall]: the latest that is over; [next spring]: the first that has not begun; [this summer]: of the anchor's
 * year.
 */
export function resolveSeason(season: string, anchor: CivilDate, step: -1 | 0 | 1): string {
  const start = SEASON_MONTHS[season] ?? 1;
  let year = anchor.year;
  if (step > 0 && anchor.month >= start) year++;
  if (step < 0 && anchor.month <= start + 2) year--;
  // In January and February [this winter] began in the year before.
  if (step === 0 && season === "WI" && anchor.month <= 2) year--;
  return `${yearValue(year)}-${season}`;
}

/** The nth weekday (Monday 1) of a month; -1 is the last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): CivilDate {
  if (nth < 0) {
    const last = { year, month, day: daysInMonth(year, month) };
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = { year, month, day: 1 };
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
}

/**
 * Easter Sunday of the Western churches. Method: the "anonymous Gregorian algorithm" (J. Meeus, Astronomical
 * Algorithms, ch. 8).
 */
export function easterOf(year: number): CivilDate {
  const century = Math.floor(year / 100);
  const moonCycle = year % 19;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * moonCycle + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const late = Math.floor((moonCycle + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return { year, month: Math.floor(days / 31), day: (days % 31) + 1 };
}

/** A TIMEX3 value with its precision. */
export interface Period {
  readonly value: string;
  readonly precision: DatePrecision;
}

/**
 * The period that is `step` units after the one that holds the anchor: [next year] is ("year", 1). Null outside the
 * years 1 to 9999, or for a unit that is not a period of the calendar.
 */
export function periodOf(unit: string, anchor: CivilDate, step: number): Period | null {
  switch (singular(unit)) {
    case "day":
    case "night":
      return { value: formatCivilDate(addDays(anchor, step)), precision: "day" };
    case "week":
      return { value: weekValue(addDays(anchor, 7 * step)), precision: "week" };
    case "fortnight":
      return { value: weekValue(addDays(anchor, 14 * step)), precision: "week" };
    case "weekend":
      return { value: `${weekValue(addDays(anchor, 7 * step))}-WE`, precision: "week" };
    case "month":
      return { value: monthValue(addMonths({ ...anchor, day: 1 }, step)), precision: "month" };
    case "quarter":
      return { value: quarterValue(anchor.year, quarterOf(anchor) + step), precision: "quarter" };
    case "year":
      return inCalendar(anchor.year + step) ? { value: yearValue(anchor.year + step), precision: "year" } : null;
    case "decade":
      return inCalendar(anchor.year + 10 * step)
        ? { value: decadeValue(anchor.year + 10 * step), precision: "decade" }
        : null;
    case "century":
      return inCalendar(anchor.year + 100 * step)
        ? { value: centuryValue(anchor.year + 100 * step), precision: "century" }
        : null;
    default:
      return null;
  }
}

const inCalendar = (year: number): boolean => year >= 1 && year <= 9999;

/** The first day of a value, as an anchor; null for a value without days. */
export const anchorOf = (value: string | null): CivilDate | null => (value === null ? null : firstDayOf(value));
