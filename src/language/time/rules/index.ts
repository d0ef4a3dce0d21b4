import type { TimeRule } from "../types.js";
import { ago, agoFromNow, halvesAgo, unitsAgo } from "./ago.js";
import { clockTime, namedTime } from "./clock.js";
import { countedSpan } from "./counted-span.js";
import { endOfMonth, weekdayOfMonth } from "./day-of-month.js";
import { dayOfRelativeYear } from "./day-of-relative-year.js";
import { dayRangeAfterMonth, dayRangeBeforeMonth } from "./day-range.js";
import { dayBeyond, dayWord, partOfThatDay, partOfToday } from "./day-word.js";
import { century, decade, secondDecade } from "./decade.js";
import { deliveryMonth } from "./delivery-month.js";
import { quarterOfYear, theQuarter } from "./discussed-quarter.js";
import { duration, openDuration } from "./duration.js";
import { era } from "./era.js";
import { doubleFiscalYear, fiscalYear, relativeFiscalYear } from "./fiscal-year.js";
import { away, fromNow, within } from "./from-now.js";
import { dayMonthYear, monthDayYear } from "./full-date.js";
import { halfUnit } from "./half-unit.js";
import { bareHalf, half } from "./half-year.js";
import { holiday, nineEleven } from "./holiday.js";
import { isoDate } from "./iso-date.js";
import { laterInText } from "./later-in-text.js";
import { bareMonth, relativeMonth, thatMonth } from "./month.js";
import { dayMonth, monthDay, secondDay, weekOfDay, wordedDay } from "./month-day.js";
import { monthOfRelativeYear, monthOfTextYear, monthYear, relativeYearsMonth } from "./month-year.js";
import { numericDate } from "./numeric-date.js";
import { ordinalDay } from "./ordinal-day.js";
import { quarter, quarterOfMonth, quarterOfTwo } from "./quarter.js";
import { future, past, present, referenceWord } from "./reference.js";
import { beyondTheNext, newYear, relativePeriod, thisTime } from "./relative-period.js";
import { relativeWeekday, weekdayAndOrdinal, weekdayOfWeek, weekdayWeek, weeksFromDay } from "./relative-weekday.js";
import { every, frequency, rate, weekdaysPlural, workingWeek } from "./repeated.js";
import { fullYear, periodEnded, threeMonths } from "./reported-period.js";
import { bareSeason, relativeSeason, seasonYear } from "./season.js";
import { followingPeriod, samePeriod, thatDate, theDay } from "./story-period.js";
import { periodEnd, thePeriod } from "./the-period.js";
import { bareWeekday } from "./weekday.js";
import { wordedDecade, wordedYear } from "./worded-year.js";
import { bareYear, namedYear, shortYear, shortYearRange } from "./year.js";
import { yearAgo } from "./year-ago.js";

/**
 * All rules for English, in the order in which they claim words: a word that one rule has claimed is not read by later
 * ones. So a longer form always comes before its parts: [11-13 December 2018], [13 December 2018], [13 December],
 * [December].
 */
export const RULES: readonly TimeRule[] = [
  // Whole dates. Day ranges first, since the month belongs to both days.
  isoDate,
  numericDate,
  holiday,
  nineEleven,
  dayRangeBeforeMonth,
  dayRangeAfterMonth,
  weekOfDay,
  wordedDay,
  // "May 11, 2018" before "11 May": in [May 11 May 12] the first month has the first day.
  monthDayYear,
  dayMonthYear,

  // Fiscal years, quarters and halves before plain years, which many of them contain.
  doubleFiscalYear,
  threeMonths,
  periodEnded,
  fullYear,
  // [a year ago this week] before [a year ago] and [this week].
  agoFromNow,
  // Comparisons before quarters: [the year-ago third quarter] is one expression.
  yearAgo,
  quarterOfTwo,
  quarter,
  half,
  bareHalf,
  fiscalYear,
  quarterOfMonth,
  quarterOfYear,
  theQuarter,
  relativeFiscalYear,

  // Months: with a year, with a relative year, with a day; the bare name near the end.
  dayOfRelativeYear,
  relativeYearsMonth,
  monthOfRelativeYear,
  weekdayOfMonth,
  endOfMonth,
  monthYear,
  monthDay,
  dayMonth,
  secondDay,
  monthOfTextYear,
  deliveryMonth,
  relativeMonth,
  thatMonth,

  seasonYear,
  relativeSeason,
  wordedDecade,
  secondDecade,
  decade,
  century,

  // Repetitions before what is repeated: [every Friday], [$5 a year], [each of the last three years].
  // [every Monday to Friday] before [every Monday]
  workingWeek,
  every,
  rate,
  weekdaysPlural,

  weekdayOfWeek,
  weeksFromDay,
  weekdayWeek,
  relativeWeekday,
  dayBeyond,
  era,
  dayWord,
  partOfToday,
  partOfThatDay,
  weekdayAndOrdinal,
  bareWeekday,

  // Terms before spans: [within the next four years] is a day, [the next four years] is a range. Counts before single
  // periods: [the next four years] before [the next]. Counts with a direction before bare durations.
  within,
  away,
  countedSpan,
  halvesAgo,
  ago,
  unitsAgo,
  laterInText,
  fromNow,
  ordinalDay,
  namedYear,
  wordedYear,
  newYear,
  thisTime,
  beyondTheNext,
  relativePeriod,
  samePeriod,
  thatDate,
  followingPeriod,
  periodEnd,
  thePeriod,
  theDay,
  clockTime,
  namedTime,
  halfUnit,
  duration,
  openDuration,

  // The weakest evidence last.
  bareSeason,
  shortYearRange,
  shortYear,
  bareYear,
  bareMonth,
  frequency,
  present,
  past,
  future,
  referenceWord,
];
