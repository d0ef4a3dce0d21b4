import { DIRECTIONS, MONTHS } from "../../lexicon/en/time-words.js";
import { endOfQuarter } from "../quarters.js";
import { REACH } from "../reach.js";
import { dateReading, quarterOf, quarterOfEnd, quarterValue, yearValue } from "../readings.js";
import type { TimeRule } from "../types.js";

/**
 * [the 1988 quarter], [the 1988 period], [the same period of 1988]: the quarter under discussion, in that year. [the
 * same month in 1988] is the month under discussion. If there is none, the value is the year.
 */
export const quarterOfYear: TimeRule = {
  name: "that year's quarter",
  pattern:
    "[the] ( y:yyyy quarter|period / same|comparable|corresponding|like p:period|quarter|month|week of|in y:yyyy )",
  example: {
    text: "Third-quarter sales rose 3 percent from the same period of 2029.",
    found: "the same period of 2029",
    value: "2029-Q3",
  },
  counterExample: "The June 2030 period was weak.",
  // [the June 1988 period]
  accepts: (match) => MONTHS[match.before()] === undefined,
  read(match, { memory }) {
    const month = /^\d{4}(-\d\d)$/u.exec(memory.date ?? "")?.[1];
    if (
      month &&
      (match.get("p") === "month" ||
        (match.has("p") && memory.dateAt > memory.quarterAt && match.start - memory.dateAt < REACH.sentence))
    ) {
      return dateReading(`${match.get("y")}${month}`, "month", "text");
    }
    const quarterDigit = memory.quarter?.slice(-1);
    if (!quarterDigit || match.start - memory.quarterAt > REACH.paragraphs) {
      return dateReading(yearValue(match.number("y")), "year", "stated");
    }
    return dateReading(quarterValue(match.number("y"), Number(quarterDigit)), "quarter", "text");
  },
};

/**
 * [the quarter], [the latest quarter], [the most recent period]: the quarter under discussion, else the last one that
 * is over.
 */
export const theQuarter: TimeRule = {
  name: "the quarter",
  pattern:
    "( [the] ( w:current|this|latest|last|previous|prior|next|coming|same / most recent ) quarter / the quarter / the latest period / the most recent period )",
  example: { text: "In the most recent quarter sales fell.", found: "the most recent quarter", value: "2031-Q3" },
  counterExample: "She plays in the same quarter of the draw.",
  // [the quarter-final], [the same quarter of the draw]
  accepts: (match) => !/^(?:-|of)$/u.test(match.after()),
  read(match, context) {
    const { memory, published } = context;
    const known = memory.quarter !== null && match.start - memory.quarterAt <= REACH.sentences ? memory.quarter : null;
    const word = match.get("w");
    const step = DIRECTIONS[word];
    if (known && (step === undefined || word === "previous" || word === "prior")) {
      const [year, digit] = [Number(known.slice(0, 4)), Number(known.slice(-1))];
      return dateReading(quarterValue(year, digit + (step === undefined ? 0 : -1)), "quarter", "text");
    }
    const end = endOfQuarter(match, context);
    // A quarter without a number is that of its middle month.
    if (end) return dateReading(quarterValue(end.year, quarterOfEnd(end.month)), "quarter", "published");
    if (!published) return dateReading(null, "quarter", "published");
    return dateReading(quarterValue(published.year, quarterOf(published) + (step ?? -1)), "quarter", "published");
  },
};
