import { addMonths, formatCivilDate } from "../../../text/civil-date.js";
import { anchorOf } from "../calendar.js";
import { dateReading, yearValue } from "../readings.js";
import type { Context, Reading, TimeRule } from "../types.js";
import { NAMED_REACH, QUARTER_REACH } from "./quarter.js";

/**
 * [a year ago], [a year earlier], [the year-ago quarter], [the same period last year]: a report compares a quarter with the one a year before.
 * With a quarter under discussion that is meant, else the year before the article's.
 */
export const yearAgo: TimeRule = {
  name: "a year ago",
  pattern:
    "( [the] ( comparable|same|corresponding ) ( period|quarter|month ) ( a year ago|earlier|before / [of] last year / of the previous year ) / " +
    "[the] quarter a year ago|earlier / [the] [comparable|corresponding] year hyphen ago|earlier [ord] [period|quarter|month] / " +
    "[the] year ago|earlier period|quarter / a year ago|earlier )",
  read(match, context) {
    const { memory, published } = context;
    const near = match.start - memory.dateAt < STATED_REACH;
    const monthNear = near && /^\d{4}-\d\d$/u.test(memory.date ?? "") && memory.dateAt > memory.quarterAt;
    // [rose in February, compared to the same period last year]
    // [rose 3% in October from a year earlier]
    const ofMonth = monthNear && match.start - memory.dateAt < CLAUSE_REACH && /earlier|before/iu.test(match.text);
    if (/month/iu.test(match.text) || ofMonth || (monthNear && /same|comparable|corresponding/iu.test(match.text)))
      return monthAgo(context);
    const reach = /period|quarter/iu.test(match.text) ? NAMED_REACH : QUARTER_REACH;
    if (memory.quarter !== null && match.start - memory.quarterAt <= reach) {
      return dateReading(
        `${yearValue(Number(memory.quarter.slice(0, 4)) - 1)}${memory.quarter.slice(4)}`,
        "quarter",
        "text",
      );
    }
    // [won 40 %, up from 30 % a year earlier] counts from a year that stands just before it, not from one that was inferred itself.
    const from = memory.stated && near ? anchorOf(memory.date) : null;
    if (from && !/ago|last/iu.test(match.text)) return dateReading(yearValue(from.year - 1), "year", "text");
    return dateReading(published && yearValue(published.year - 1), "year", "published");
  },
};

/** How near, in UTF-16 units, a stated year must stand to be counted from: about a sentence. */
const STATED_REACH = 250;

/** The same for a month that is compared: about a clause. */
const CLAUSE_REACH = 120;

function monthAgo({ memory, published }: Context): Reading {
  const from = anchorOf(memory.date) ?? published;
  return dateReading(
    from && formatCivilDate(addMonths(from, -12)).slice(0, 7),
    "month",
    memory.date ? "text" : "published",
  );
}
