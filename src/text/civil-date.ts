/*
 * Days of the proleptic Gregorian calendar, by arithmetic alone: without `Date` there is neither a time zone nor a
 * clock. Method: H. Hinnant, "chrono-compatible low-level date algorithms" (public domain). Years begin in March, so
 * that the leap day is the last day of the year; an era is 400 years, after which the calendar repeats.
 */

/** A day of the calendar. The year may be 0 or negative (astronomical numbering). */
export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const DAYS_PER_ERA = 146_097;
const MARCH_FIRST_OF_YEAR_ZERO = 719_468;

/** Days from 1970-01-01, which is day 0; negative before it. */
export function toDayNumber({ year, month, day }: CivilDate): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - MARCH_FIRST_OF_YEAR_ZERO;
}

/** The day that is `dayNumber` days after 1970-01-01: the inverse of `toDayNumber`. */
export function fromDayNumber(dayNumber: number): CivilDate {
  const days = dayNumber + MARCH_FIRST_OF_YEAR_ZERO;
  const era = Math.floor(days / DAYS_PER_ERA);
  const dayOfEra = days - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** The day of the week by ISO 8601: 1 for Monday to 7 for Sunday. */
export const weekdayOf = (date: CivilDate): number => modulo(toDayNumber(date) + 3, 7) + 1;

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The number of days in a month, 28 to 31. `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the calendar has such a day: not [2019-02-29]. */
export const isCivilDate = ({ year, month, day }: CivilDate): boolean =>
  Number.isInteger(year) && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** The day `days` days later; earlier if negative. */
export const addDays = (date: CivilDate, days: number): CivilDate => fromDayNumber(toDayNumber(date) + days);

/**
 * The same day `months` months later (earlier if negative), or the last of that month: [31 January + 1 month] is 28 or
 * 29 February.
 */
export function addMonths({ year, month, day }: CivilDate, months: number): CivilDate {
  const index = year * 12 + (month - 1) + months;
  const to = { year: Math.floor(index / 12), month: modulo(index, 12) + 1 };
  return { ...to, day: Math.min(day, daysInMonth(to.year, to.month)) };
}

/** The ISO 8601 week, 1 to 53. Week 1 holds the year's first Thursday, so the week's year may differ from the day's. */
export function isoWeekOf(date: CivilDate): { readonly year: number; readonly week: number } {
  const { year } = addDays(date, 4 - weekdayOf(date));
  return {
    year,
    week: Math.floor((toDayNumber(date) + 4 - weekdayOf(date) - toDayNumber({ year, month: 1, day: 1 })) / 7) + 1,
  };
}

/** The Monday of an ISO 8601 week. */
export function mondayOfWeek(year: number, week: number): CivilDate {
  const fourth = { year, month: 1, day: 4 };
  return addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
}

/** A day as `YYYY-MM-DD`, for the years 0 to 9999. */
export const formatCivilDate = ({ year, month, day }: CivilDate): string =>
  `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;

/** Reads `YYYY-MM-DD`. Null for other forms, and for days that the calendar does not have. */
export function parseCivilDate(value: string): CivilDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(value);
  if (!match) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isCivilDate(date) ? date : null;
}

/** [5] -> "05". */
export const twoDigits = (n: number): string => String(n).padStart(2, "0");

/** The remainder that is never negative for a positive `by`, unlike that of `%`: [-1 modulo 7] is 6. */
export const modulo = (n: number, by: number): number => ((n % by) + by) % by;
