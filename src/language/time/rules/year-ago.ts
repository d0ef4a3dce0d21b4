import { addMonths, formatCivilDate } from "../../../text/civil-date.js";
import { anchorOf } from "../calendar.js";
import type { Match } from "../match.js";
import { readOrdinal } from "../numbers.js";
import { dateReading, quarterOf, quarterValue, yearValue } from "../readings.js";
import type { Context, Reading, TimeRule } from "../types.js";
import { NAMED_REACH, QUARTER_REACH, yearOfQuarter } from "./quarter.js";

/**
 * [a year ago], [a year earlier], [the year-ago quarter], [the second quarter a year ago], [the same period last year]: a report compares a quarter with the one a year before.
 * With a quarter under discussion that is meant, else the year before the article's.
 */
export const yearAgo: TimeRule = {
  name: "a year ago",
  pattern:
    "( [the] ( comparable|same|corresponding|like|equivalent ) ( period|quarter|month ) ( a year ago|earlier|before / [of] last year / of the previous year ) / " +
    "[the] [o:ord [hyphen]] quarter a year ago|earlier / [the] [comparable|corresponding] ( year hyphen ago|earlier / prior|previous hyphen year ) [o:ord] [period|quarter|month] / " +
    "[the] year ago|earlier period|quarter / a year ago|earlier|before )",
  // [a year before the vote] counts from an event.
  accepts: (match) => !/^a year before$/iu.test(match.text) || /^(?:[.,;:!?)"”]|)$/u.test(match.after()),
  read(match, context) {
    const { memory, published } = context;
    const stated = readOrdinal(match.get("o"));
    if (published && stated !== null && stated <= 4)
      return dateReading(
        quarterValue(yearOfQuarter(stated, published, context, match) - 1, stated),
        "quarter",
        "published",
      );
    const near = match.start - memory.dateAt < STATED_REACH;
    const monthNear = near && /^\d{4}-\d\d$/u.test(memory.date ?? "") && memory.dateAt > memory.quarterAt;
    // [rose in February, compared to the same period last year]
    // [rose 3% in October from a year earlier]
    const ofMonth = monthNear && match.start - memory.dateAt < CLAUSE_REACH && isCompared(match);
    const ofQuarter = /quarter/iu.test(match.text);
    if (
      /month/iu.test(match.text) ||
      (!ofQuarter && (ofMonth || (monthNear && /same|comparable|corresponding|like|equivalent/iu.test(match.text))))
    )
      return monthAgo(context);
    // [for 1988 it earned $5 million, against $4 million a year earlier]
    const ofYear =
      memory.date?.length === 4 && memory.dateAt > memory.quarterAt && match.start - memory.dateAt < CLAUSE_REACH;
    if (ofYear && published && Number(memory.date) <= published.year && /^[^pq]*(?:earlier|before)$/iu.test(match.text))
      return dateReading(yearValue(Number(memory.date) - 1), "year", "text");
    const reach = /period|quarter/iu.test(match.text) ? NAMED_REACH : QUARTER_REACH;
    if (memory.quarter !== null && match.start - memory.quarterAt <= reach) {
      return dateReading(
        `${yearValue(Number(memory.quarter.slice(0, 4)) - 1)}${memory.quarter.slice(4)}`,
        "quarter",
        "text",
      );
    }
    if (ofQuarter && published) {
      // [expects third-quarter profit to exceed that of the year-ago quarter]; else the quarter before the article's own, of which news reports
      const forecast = memory.ahead !== null && match.start - memory.aheadAt < STATED_REACH ? memory.ahead : null;
      const [year, digit] = forecast
        ? [Number(forecast.slice(0, 4)), Number(forecast.slice(-1))]
        : [published.year, quarterOf(published) - 1];
      return dateReading(quarterValue(year - 1, digit), "quarter", forecast ? "text" : "published");
    }
    // [won 40 %, up from 30 % a year earlier] counts from a year that stands just before it, not from one that was inferred itself.
    const told = match.start - memory.dateAt < STORY_REACH;
    const from = memory.stated && told ? anchorOf(memory.date) : null;
    if (from && !/ago|last/iu.test(match.text)) return dateReading(yearValue(from.year - 1), "year", "text");
    return dateReading(published && yearValue(published.year - 1), "year", "published");
  },
};

/** [a year earlier] is always of a comparison or a story; [than a year ago], [compared to a year ago]. */
const isCompared = (match: Match): boolean =>
  /earlier|before/iu.test(match.text) || /^(?:from|than|with|to|on|against|over)$/u.test(match.before());

/** How near, in UTF-16 units, a date must stand to be compared with: about a sentence. */
const STATED_REACH = 250;

/** How near a stated year must stand to be counted from: a paragraph. */
const STORY_REACH = 800;

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
