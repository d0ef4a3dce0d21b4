import type { CivilDate } from "../../text/civil-date.js";
import { valueBounds } from "../../text/timex-value.js";
import { REACH } from "./reach.js";
import { quarterOf, quarterOfEnd, quarterValue } from "./readings.js";
import type { Memory, Reading } from "./types.js";

/** An expression that was read, as the dates after it need it. */
export interface ReadDate {
  readonly reading: Reading;
  /** Its offset, in UTF-16 units. */
  readonly at: number;
  /** Whether it follows a word of comparison: [up from the second quarter]. */
  readonly isCompared: boolean;
}

/** The dates read so far. Expressions are noted in text order. */
export class RecentDates implements Memory {
  date: string | null = null;
  dateAt = 0;
  stated = false;
  quarter: string | null = null;
  quarterAt = -1;
  ahead: string | null = null;
  aheadAt = -1;
  readonly #published: CivilDate | null;

  constructor(published: CivilDate | null) {
    this.#published = published;
  }

  /**
   * @param isPast whether the verb that governs the date is in the past; asked only for the quarter that is running.
   */
  note(date: ReadDate, isPast: () => boolean): void {
    const { type, precision, certainty } = date.reading;
    // [on Monday night]: what follows ([that night], [earlier in the day]) counts from its day
    const isPartOfDay = type === "TIME" && /^\d{4}-\d\d-\d\dT/u.test(date.reading.value ?? "");
    const value = isPartOfDay ? (date.reading.value ?? "").slice(0, "2031-10-15".length) : date.reading.value;
    // [in the first nine months it lost $5 million, compared with $4 million a year earlier]: the quarter is no longer
    // under discussion.
    if (type === "DURATION" && /^P(?:6|9|12)M$/u.test(value ?? "")) this.quarter = null;
    // [next year's vote and another a year later], where the article's own date is not known: what follows counts from
    // a date without a value
    if (type === "DATE" && value === null && precision !== "reference" && date.reading.anchor === "published")
      this.date = null;
    if ((type !== "DATE" && !isPartOfDay) || value === null || !valueBounds(value) || precision === "range") return;
    if (this.#isCompared(value, date)) return;
    if (precision === "quarter") {
      this.#noteQuarter(value, date, isPast);
      return;
    }
    const isRangeEnd = precision === "month" && date.at - this.dateAt < REACH.rangeEnds;
    const quarter = isRangeEnd ? quarterOfMonths(this.date, value) : null;
    if (quarter) [this.quarter, this.quarterAt] = [quarter, date.at];
    [this.date, this.dateAt, this.stated] = [value, date.at, certainty === "stated"];
  }

  /** [$5 million in 2030, compared with $4 million in 2029]: the text goes on to speak of 2030. */
  #isCompared(value: string, { isCompared, at, reading }: ReadDate): boolean {
    const isYearBefore = /^\d{4}$/u.test(value) && this.date?.length === 4 && Number(this.date) === Number(value) + 1;
    return isYearBefore && isCompared && reading.certainty === "stated" && at - this.dateAt < REACH.clause;
  }

  /** Makes a quarter the one under discussion, or none. */
  discuss(quarter: string | null, at: number): void {
    this.quarter = quarter;
    if (quarter !== null) this.quarterAt = at;
  }

  /**
   * Results are of quarters that are over, by the calendar or by the verb. A forecast for the running quarter does not
   * change [the quarter].
   */
  #noteQuarter(value: string, { reading, at, isCompared }: ReadDate, isPast: () => boolean): void {
    const running = this.#published && quarterValue(this.#published.year, quarterOf(this.#published));
    const isOver = running === null || value < running || (value === running && isPast());
    // [after a flat second quarter]: a look back from the quarter under discussion.
    const isAside = isCompared && this.quarter !== null && value < this.quarter;
    if (isOver && !isAside && reading.anchor !== "text") [this.quarter, this.quarterAt] = [value, at];
    else if (value === this.quarter) this.quarterAt = at;
    if (!isOver) [this.ahead, this.aheadAt] = [value, at];
  }
}

/**
 * The quarter that runs from one month to another, named for the month between them; null if the two are not the ends
 * of a quarter.
 */
function quarterOfMonths(from: string | null, to: string): string | null {
  const [, year = "", month = ""] = /^(\d{4})-(\d\d)$/u.exec(to) ?? [];
  if (!from || !/^\d{4}-\d\d$/u.test(from) || Number(month) - Number(from.slice(5)) !== 2) return null;
  return quarterValue(Number(year), quarterOfEnd(Number(month)));
}
