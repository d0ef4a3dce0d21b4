/*
 * Days of the proleptic Gregorian calendar, by arithmetic alone: no `Date`, hence no time zone and no clock.
 * The day number counts from 1970-01-01. Method: H. Hinnant, "chrono-compatible low-level date algorithms" (public domain): years begin in
 * March, so that the leap day is the last of the year.
 */

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const DAYS_PER_ERA = 146_097;
const MARCH_FIRST_OF_YEAR_ZERO = 719_468;

export function toDayNumber({ year, month, day }: CivilDate): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - MARCH_FIRST_OF_YEAR_ZERO;
}

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

/** Monday is 1, Sunday 7, as ISO 8601 counts. */
export const weekdayOf = (date: CivilDate): number => modulo(toDayNumber(date) + 3, 7) + 1;

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export const isCivilDate = ({ year, month, day }: CivilDate): boolean =>
  Number.isInteger(year) && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

export const addDays = (date: CivilDate, days: number): CivilDate => fromDayNumber(toDayNumber(date) + days);

/** [31 January + 1 month] is the last day of February. */
export function addMonths({ year, month, day }: CivilDate, months: number): CivilDate {
  const index = year * 12 + (month - 1) + months;
  const to = { year: Math.floor(index / 12), month: modulo(index, 12) + 1 };
  return { ...to, day: Math.min(day, daysInMonth(to.year, to.month)) };
}

/** The ISO 8601 week: week 1 holds the year's first Thursday, so the week's year can differ from the day's. */
export function isoWeekOf(date: CivilDate): { readonly year: number; readonly week: number } {
  const { year } = addDays(date, 4 - weekdayOf(date));
  return {
    year,
    week: Math.floor((toDayNumber(date) + 4 - weekdayOf(date) - toDayNumber({ year, month: 1, day: 1 })) / 7) + 1,
  };
}

/** The Monday of an ISO week. */
export function mondayOfWeek(year: number, week: number): CivilDate {
  const fourth = { year, month: 1, day: 4 };
  return addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
}

/** `YYYY-MM-DD`. */
export const formatCivilDate = ({ year, month, day }: CivilDate): string =>
  `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;

/** Reads `YYYY-MM-DD`; null where that is no day of the calendar. */
export function parseCivilDate(value: string): CivilDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(value);
  if (!match) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isCivilDate(date) ? date : null;
}

export const twoDigits = (n: number): string => String(n).padStart(2, "0");

export const modulo = (n: number, by: number): number => ((n % by) + by) % by;
