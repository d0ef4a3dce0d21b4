import { type CivilDate, formatCivilDate, isCivilDate, isoWeekOf, modulo, twoDigits } from "../../text/civil-date.js";
import type { DatePrecision } from "../types.js";
import type { Period } from "./calendar.js";
import type { Reading } from "./types.js";

/** The source of a date's year: the words, the article's date, or an earlier date in the text. */
export type Basis = "stated" | "published" | "text";

export function dateReading(value: string | null, precision: DatePrecision, basis: Basis): Reading {
  return {
    type: "DATE",
    value,
    precision,
    anchor: basis === "stated" ? null : basis,
    certainty: basis === "stated" ? "stated" : "inferred",
  };
}

/** The reading of a period of the calendar; null for null. */
export const periodReading = (period: Period | null, basis: Basis): Reading | null =>
  period && dateReading(period.value, period.precision, basis);

/** Null for a day that the calendar does not have: [30 February]. */
export const dayReading = (date: CivilDate | null, basis: Basis): Reading | null =>
  date && !isCivilDate(date) ? null : dateReading(date && formatCivilDate(date), "day", basis);

export const monthValue = ({ year, month }: Pick<CivilDate, "year" | "month">): string =>
  `${yearValue(year)}-${twoDigits(month)}`;

export const yearValue = (year: number): string => String(year).padStart(4, "0");

export function weekValue(date: CivilDate): string {
  const { year, week } = isoWeekOf(date);
  return `${yearValue(year)}-W${twoDigits(week)}`;
}

export const quarterOf = (date: CivilDate): number => Math.floor((date.month - 1) / 3) + 1;

/**
 * The quarter that ends in a month. A company's quarter may not be one of the calendar, so its middle month decides.
 */
export const quarterOfEnd = (month: number): number => Math.ceil((month - 1) / 3);

/** TIMEX3 value of a quarter, which may lie outside 1 to 4: quarter 0 of 2019 is `2018-Q4`. */
export function quarterValue(year: number, quarter: number): string {
  const index = year * 4 + quarter - 1;
  return `${yearValue(Math.floor(index / 4))}-Q${modulo(index, 4) + 1}`;
}

export const decadeValue = (year: number): string => yearValue(year).slice(0, 3);

export const centuryValue = (year: number): string => yearValue(year).slice(0, 2);

/** A range between two values, with the precision "range". */
export const rangeReading = (from: string | null, to: string | null, basis: Basis): Reading =>
  dateReading(from !== null && to !== null ? `${from}/${to}` : null, "range", basis);

export const referenceReading = (value: "PRESENT_REF" | "PAST_REF" | "FUTURE_REF"): Reading => ({
  type: "DATE",
  value,
  precision: "reference",
  anchor: null,
  certainty: "stated",
});

export const durationReading = (value: string | null): Reading => ({
  type: "DURATION",
  value,
  precision: null,
  anchor: null,
  certainty: "stated",
});

export const setReading = (value: string): Reading => ({
  type: "SET",
  value,
  precision: null,
  anchor: null,
  certainty: "stated",
});

/** A time of day; its date comes from the day beside it (`join-clock.ts`). */
export const timeReading = (value: string | null, basis: Basis): Reading => ({
  type: "TIME",
  value,
  precision: value === null ? null : "day",
  anchor: basis === "stated" ? null : basis,
  certainty: basis === "stated" ? "stated" : "inferred",
});
