import { DIRECTIONS, MONTHS } from "../../lexicon/en/time-words.js";
import { anchorOf, periodOf } from "../calendar.js";
import type { Match } from "../match.js";
import { REACH } from "../reach.js";
import { dateReading, periodReading } from "../readings.js";
import type { TimeRule } from "../types.js";
import { isFineEnough, precisionOf } from "../units.js";

/**
 * [the following year], [the next day], [the prior month], [the day after], [the year before]: counted from the date
 * read last.
 */
export const followingPeriod: TimeRule = {
  name: "period before or after that",
  pattern:
    "( the w:following|previous|preceding|prior|subsequent|next u:calendarunit / w:following|previous|preceding u:calendarunit / the u:day|week|month|quarter|year w:before|after|previous )",
  example: {
    text: "On 3 March 2027 the talks began, and the following month the deal was signed.",
    found: "the following month",
    value: "2027-04",
  },
  counterExample: "They met the day before the vote.",
  // [the day after the vote] counts from an event.
  accepts: (match) =>
    !isLastOfSeries(match) &&
    (!/^(?:before|after)$/u.test(match.get("w")) || /^(?:[.,;:!?)"”]|)$/u.test(match.after())),
  read(match, context) {
    const from = anchorOf(context.memory.date) ?? context.published;
    if (!from || !isFineEnough(context.memory.date, match.get("u")))
      return dateReading(null, precisionOf(match.get("u")), "text");
    return periodReading(
      periodOf(match.get("u"), from, DIRECTIONS[match.get("w")] ?? (match.get("w") === "before" ? -1 : 1)),
      context.memory.date ? "text" : "published",
    );
  },
};

/** [the last week of September], [the last year of the war]: the last of several, not the one before this. */
export const isLastOfSeries = (match: Match): boolean =>
  match.after() === "of" && (/^the (?:last|next)/iu.test(match.text) || match.before() === "the");

/** [that day], [the same month], [that year]: the unit that holds the date read last. */
export const samePeriod: TimeRule = {
  name: "that period",
  pattern: "( that same / the same / that / the very same ) u:calendarunit",
  example: { text: "In May 2019 he left. That same month she fell.", found: "That same month", value: "2019-05" },
  counterExample: "That same month she fell.",
  read(match, context) {
    const [unit, from] = [match.get("u"), anchorOf(context.memory.date)];
    if (unit === "quarter" && context.memory.quarter) return dateReading(context.memory.quarter, "quarter", "text");
    if (!from) return null;
    if (unit === "day" && pointsAhead(match)) return dateReading(null, "day", "text");
    // [in 2028 he led the union; that day he was glad]: the text has not named the day
    if (!isFineEnough(context.memory.date, unit)) return dateReading(null, precisionOf(unit), "text");
    return periodReading(periodOf(unit, from, 0), "text");
  },
};

/** [on the same day as the rally], [on that day in March 2028]: the words after it say which. */
const pointsAhead = (match: Match): boolean =>
  (/^the /iu.test(match.text) && /^(?:as|it|he|she|they|that|when|of)$/u.test(match.after())) ||
  (match.after() === "in" && MONTHS[match.after(2)] !== undefined) ||
  (match.after() === "back" && match.after(2) === "in");

/** [by then], [until that date]: the date read last. */
export const thatDate: TimeRule = {
  name: "that date",
  pattern: "( by|until|till|before span:( then / that date|time|point ) / on|from|after span:( that date ) )",
  example: { text: "The plant will close in 2034. By then it will be empty.", found: "then", value: "2034" },
  counterExample: "By then it will be empty.",
  read(match, { memory }) {
    const value = match.start - memory.dateAt < REACH.story ? memory.date : null;
    const precision = /^\d{4}-\d\d-\d\d$/u.test(value ?? "")
      ? "day"
      : /^\d{4}-\d\d$/u.test(value ?? "")
        ? "month"
        : "year";
    return value && /^\d{4}(?:-\d\d){0,2}$/u.test(value) ? dateReading(value, precision, "text") : null;
  },
};

/** [later in the day], [ended the day lower]: the day read last, else the article's day. */
export const theDay: TimeRule = {
  name: "the day",
  pattern:
    "( later|earlier|early|late|end in|of / end|ended|ending|finish|finished|close|closed|start|started|began|begin ) span:( the day )",
  example: { text: "On Friday shares ended the day lower.", found: "the day", value: "2031-10-10" },
  counterExample: "At the end of the day, nobody knows.",
  // Not [At the end of the day], a figure of speech.
  accepts: (match) => !/^(?:before|after|that|when|-)$/u.test(match.after()) && match.before(2) !== "at",
  read(match, { memory, published }) {
    const known = /^\d{4}-\d\d-\d\d$/u.test(memory.date ?? "") && match.start - memory.dateAt < REACH.sentences;
    if (known) return dateReading(memory.date, "day", "text");
    return published
      ? periodReading(periodOf("day", published, 0), "published")
      : dateReading(null, "day", "published");
  },
};
