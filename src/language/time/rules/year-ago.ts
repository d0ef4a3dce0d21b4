import { addMonths, formatCivilDate } from "../../../text/civil-date.js";
import { anchorOf } from "../calendar.js";
import type { Match } from "../match.js";
import { readOrdinal } from "../numbers.js";
import { yearOfQuarter } from "../quarters.js";
import { REACH } from "../reach.js";
import { dateReading, quarterOf, quarterValue, yearValue } from "../readings.js";
import type { Context, Reading, TimeRule } from "../types.js";

/**
 * [a year ago], [a year earlier], [the year-ago quarter], [the second quarter a year ago], [the same period last year]:
 * a report compares a period with the one a year before. `COMPARISONS` says which; otherwise it is the year before the
 * article's.
 */
export const yearAgo: TimeRule = {
  name: "a year ago",
  pattern:
    "( [the] ( comparable|same|corresponding|like|equivalent ) ( period|quarter|month ) ( a year ago|earlier|before / [of] last year / of the previous year ) / " +
    "[the] [o:ord [hyphen]] quarter a year ago|earlier / [the] [comparable|corresponding] ( year hyphen ago|earlier / prior|previous hyphen year ) [o:ord] [period|quarter|month] / " +
    "[the] year ago|earlier period|quarter / a year ago|earlier|before )",
  example: {
    text: "The firm lost money in the year-earlier quarter.",
    found: "the year-earlier quarter",
    value: "2030-Q3",
  },
  counterExample: "She met him a year before the vote.",
  // [a year before the vote] counts from an event; [a year earlier than planned] is a difference.
  accepts: (match) =>
    !(match.after() === "than" && /^a year earlier$/iu.test(match.text)) &&
    (!/^a year before$/iu.test(match.text) || /^(?:[.,;:!?)"”]|)$/u.test(match.after())),
  read(match, context) {
    for (const compare of COMPARISONS) {
      const reading = compare(match, context);
      if (reading) return reading;
    }
    const { published } = context;
    return dateReading(published && yearValue(published.year - 1), "year", "published");
  },
};

type Comparison = (match: Match, context: Context) => Reading | null;

/** [the second quarter a year ago] */
const withNamedQuarter: Comparison = (match, context) => {
  const stated = readOrdinal(match.get("o"));
  const { published } = context;
  if (!published || stated === null || stated > 4) return null;
  return dateReading(
    quarterValue(yearOfQuarter(stated, published, context, match) - 1, stated),
    "quarter",
    "published",
  );
};

/**
 * [in the same month last year], [rose in February, compared to the same period last year], [rose 3% in October from a
 * year earlier]
 */
const withMonth: Comparison = (match, { memory, published }) => {
  if (!/month/iu.test(match.text) && (/quarter/iu.test(match.text) || !isMonthCompared(match, memory))) return null;
  const from = anchorOf(memory.date) ?? published;
  const value = from && formatCivilDate(addMonths(from, -12)).slice(0, 7);
  return dateReading(value, "month", memory.date ? "text" : "published");
};

function isMonthCompared(match: Match, { date, dateAt, quarterAt }: Context["memory"]): boolean {
  const distance = match.start - dateAt;
  if (!/^\d{4}-\d\d$/u.test(date ?? "") || dateAt <= quarterAt || distance >= REACH.sentence) return false;
  if (/same|comparable|corresponding|like|equivalent/iu.test(match.text)) return true;
  return distance < REACH.clause && isComparison(match);
}

/** [a year earlier] always compares or narrates; [than a year ago], [compared to a year ago] compare. */
const isComparison = (match: Match): boolean =>
  /earlier|before/iu.test(match.text) || /^(?:from|than|with|to|on|against|over)$/u.test(match.before());

/** [for 1988 it earned $5 million, against $4 million a year earlier] */
const withYear: Comparison = (match, { memory, published }) => {
  if (memory.date?.length !== 4 || memory.dateAt <= memory.quarterAt) return null;
  if (match.start - memory.dateAt >= REACH.clause || !/^[^pq]*(?:earlier|before)$/iu.test(match.text)) return null;
  const year = Number(memory.date);
  return published && year <= published.year ? dateReading(yearValue(year - 1), "year", "text") : null;
};

const withDiscussedQuarter: Comparison = (match, { memory }) => {
  const reach = /period|quarter/iu.test(match.text) ? REACH.paragraphs : REACH.sentences;
  if (memory.quarter === null || match.start - memory.quarterAt > reach) return null;
  const year = Number(memory.quarter.slice(0, 4)) - 1;
  return dateReading(`${yearValue(year)}${memory.quarter.slice(4)}`, "quarter", "text");
};

/**
 * [expects third-quarter profit to exceed that of the year-ago quarter]; without a forecast, news reports on the
 * quarter before the article's.
 */
const withReportedQuarter: Comparison = (match, { memory, published }) => {
  if (!/quarter/iu.test(match.text) || !published) return null;
  const forecast = memory.ahead !== null && match.start - memory.aheadAt < REACH.sentence ? memory.ahead : null;
  const [year, digit] = forecast
    ? [Number(forecast.slice(0, 4)), Number(forecast.slice(-1))]
    : [published.year, quarterOf(published) - 1];
  return dateReading(quarterValue(year - 1, digit), "quarter", forecast ? "text" : "published");
};

/**
 * [won 40 % in 2026, up from 30 % a year earlier]: from a year that the text states shortly before, not from an
 * inferred one.
 */
const withStatedYear: Comparison = (match, { memory }) => {
  if (!memory.stated || match.start - memory.dateAt >= REACH.paragraph || /ago|last/iu.test(match.text)) return null;
  const from = anchorOf(memory.date);
  return from && dateReading(yearValue(from.year - 1), "year", "text");
};

/** The cases, in order: the first that can read the words decides. */
const COMPARISONS: readonly Comparison[] = [
  withNamedQuarter,
  withMonth,
  withYear,
  withDiscussedQuarter,
  withReportedQuarter,
  withStatedYear,
];
