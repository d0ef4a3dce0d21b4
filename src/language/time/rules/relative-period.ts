import { formatCivilDate, weekdayOf } from "../../../text/civil-date.js";
import { DIRECTIONS } from "../../lexicon/en/time-words.js";
import { anchorOf, type Period, periodOf } from "../calendar.js";
import type { Match } from "../match.js";
import { dateReading } from "../readings.js";
import type { Context, Reading, TimeRule } from "../types.js";
import { isFineEnough, precisionOf } from "../units.js";
import { spanFrom } from "./counted-span.js";
import { REPORTING_MONTHS } from "./reported-period.js";

const reading = (period: Period | null, basis: "published" | "text"): Reading | null =>
  period && dateReading(period.value, period.precision, basis);

/** [last week], [this year], [the coming month], [next weekend], [the past year]; [the past decade] is the ten years up to now. */
export const relativePeriod: TimeRule = {
  name: "last, this or next period",
  pattern: "[the|this] w:last|past|this|current|next|coming|upcoming [full|calendar|whole] u:calendarunit",
  accepts: (match) =>
    (match.get("w") !== "past" || match.get("u") !== "day") && !isLastOfSeries(match) && !isTitle(match),
  read(match, context) {
    const { published } = context;
    const unit = match.get("u");
    if (isNextInStory(match, context)) return followingPeriod.read(match, context);
    const lasts = unit === "decade" ? /^(?:last|past|next|coming)$/u : unit === "century" ? /^(?:past|coming)$/u : null;
    if (lasts?.test(match.get("w"))) {
      return spanFrom(published, unit, DIRECTIONS[match.get("w")] ?? 1);
    }
    // [this day] and [next day] lean on the text, not on the article's date; as names of a day they are rare.
    if (!published) return dateReading(null, precisionOf(unit), "published");
    return reading(periodOf(unit, published, DIRECTIONS[match.get("w")] ?? 0), "published");
  },
};

/** [He was born in 1969. The next year they moved]: "the next" of the past is the next in the story. */
const isNextInStory = (match: Match, { direction, memory, published }: Context): boolean =>
  /^the next/iu.test(match.text) &&
  direction(match.start) === "past" &&
  !(published && memory.date && memory.date >= formatCivilDate(published));

/** [told ABC's This Week]: a programme, unless all is in capitals. */
const isTitle = (match: Match): boolean => /\b\p{Lu}\p{Ll}+$/u.test(match.text);

/** [the last week of September], [the last year of the war]: the last of several, not the one before this. */
const isLastOfSeries = (match: Match): boolean =>
  match.after() === "of" && (/^the (?:last|next)/iu.test(match.text) || match.before() === "the");

/** [It snowed over the weekend], said before Saturday, tells of the one that is over. */
function stepOfWeekend(match: Match, { published, direction }: Context): -1 | 0 {
  if (match.get("u") !== "weekend" || !published || weekdayOf(published) > 5) return 0;
  return direction(match.start) === "past" ? -1 : 0;
}

/** [the following year], [the next day], [the prior month], [the day after], [the year before]: counted from the date read last. */
export const followingPeriod: TimeRule = {
  name: "period before or after that",
  pattern:
    "( the w:following|previous|preceding|prior|subsequent|next u:calendarunit / w:following|previous|preceding u:calendarunit / the u:day|week|month|quarter|year w:before|after|previous )",
  // [the day after the vote] counts from an event.
  accepts: (match) =>
    !isLastOfSeries(match) &&
    (!/^(?:before|after)$/u.test(match.get("w")) || /^(?:[.,;:!?)"”]|)$/u.test(match.after())),
  read(match, context) {
    const from = anchorOf(context.memory.date) ?? context.published;
    if (!from || !isFineEnough(context.memory.date, match.get("u")))
      return dateReading(null, precisionOf(match.get("u")), "text");
    return reading(
      periodOf(match.get("u"), from, DIRECTIONS[match.get("w")] ?? (match.get("w") === "before" ? -1 : 1)),
      context.memory.date ? "text" : "published",
    );
  },
};

/** [that day], [the same month], [that year]: what was read last, cut to the unit. */
export const samePeriod: TimeRule = {
  name: "that period",
  pattern: "( that same / the same / that / the very same ) u:calendarunit",
  read(match, context) {
    const from = anchorOf(context.memory.date);
    if (match.get("u") === "quarter" && context.memory.quarter)
      return dateReading(context.memory.quarter, "quarter", "text");
    return from ? reading(periodOf(match.get("u"), from, 0), "text") : null;
  },
};

/** [by then], [until that date]: the date read last. */
export const thatDate: TimeRule = {
  name: "that date",
  pattern: "by|until|till|before span:( then / that date|time|point )",
  read(match, { memory }) {
    const value = match.start - memory.dateAt < STORY_REACH ? memory.date : null;
    const precision = /^\d{4}-\d\d-\d\d$/u.test(value ?? "")
      ? "day"
      : /^\d{4}-\d\d$/u.test(value ?? "")
        ? "month"
        : "year";
    return value && /^\d{4}(?:-\d\d){0,2}$/u.test(value) ? dateReading(value, precision, "text") : null;
  },
};

/** How far behind, in UTF-16 units, a date still is "then": some sentences. */
const STORY_REACH = 600;

/** [the year], [the week], [the full year]: the article's own, where the words around show that a stretch of the calendar is meant. */
export const thePeriod: TimeRule = {
  name: "the period",
  pattern:
    "( for|in|during|throughout|of|over span:( the [whole|entire] u:year|month|week|weekend ) / at|until|till|by|before|into span:( the u:weekend ) / " +
    "k:end|close|middle|start|beginning|rest|remainder|turn of span:( the u:decade|century ) )",
  // [a high for the year of $42]
  accepts: (match) =>
    !/^(?:when|that|since|after|before|ended|ending|to|-|of|ahead|he|she|they|in|prior)$/u.test(match.after()) ||
    (match.after() === "of" && /^[$€£¥]$/u.test(match.after(2))) ||
    // [in the year to date]
    (match.after() === "to" && match.after(2) === "date"),
  read(match, context) {
    const unit = match.get("u") || "year";
    const { memory, published } = context;
    // [closed lower on Friday. For the week, it fell 3%], [in September ... for the month]
    const known = unit === "week" || unit === "month" ? LENGTHS[unit] : undefined;
    if (known && memory.date?.length === known && match.start - memory.dateAt < DAY_REACH) {
      const from = anchorOf(memory.date);
      if (from && !(published && memory.date > formatCivilDate(published)))
        return reading(periodOf(unit, from, 0), "text");
    }
    // [had 400 workers at the end of the year], said in February
    const isOver =
      unit === "year" &&
      published &&
      published.month <= REPORTING_MONTHS &&
      isEnd(match) &&
      context.direction(match.start) === "past";
    if (isOver) return reading(periodOf(unit, published, -1), "published");
    // [the turn of the century] may be the one behind or the one ahead.
    if (!published || match.get("k") === "turn") return dateReading(null, precisionOf(unit), "published");
    return reading(periodOf(unit, published, stepOfWeekend(match, context)), "published");
  },
};

/** [by the end of the year] */
const isEnd = (match: Match): boolean =>
  match.words.toLowerCase().startsWith("of") && /^(?:end|close)$/u.test(match.before());

/** How long the value is, as a string, that a week (a day) or a month (a month) is told by. */
const LENGTHS: Readonly<Record<string, number>> = { week: 10, month: 7 };

/** [the week before last], [the year after next]. */
export const beyondTheNext: TimeRule = {
  name: "period before the last or after the next",
  pattern: "the u:week|weekend|month|quarter|year ( w:before last / after next )",
  read: (match, { published }) =>
    published
      ? reading(periodOf(match.get("u"), published, match.has("w") ? -2 : 2), "published")
      : dateReading(null, precisionOf(match.get("u")), "published"),
};

/** [by this time next year], [the same time last month], [last year at this time]: as precise as the month, or the day a week off. */
export const thisTime: TimeRule = {
  name: "this time last or next year",
  pattern:
    "( this time [of] w:last|next u:week|month|year / [the] same time [of] w:last|next u:week|month|year / w:last|next u:week|month|year at [about] this|same time )",
  read(match, { published }) {
    const [unit, step] = [match.get("u"), DIRECTIONS[match.get("w")] ?? 0];
    if (!published) return dateReading(null, unit === "week" ? "day" : "month", "published");
    return reading(
      unit === "week"
        ? periodOf("day", published, 7 * step)
        : periodOf("month", published, (unit === "year" ? 12 : 1) * step),
      "published",
    );
  },
};

/** [early in the new year]: in the second half of a year the one to come, else the one that has begun. */
export const newYear: TimeRule = {
  name: "the new year",
  pattern: "in|into|until|till|before|by|after|since span:( the new year )",
  accepts: (match) => match.after() !== "'s",
  read: (_match, { published }) =>
    published
      ? reading(periodOf("year", published, published.month > 6 ? 1 : 0), "published")
      : dateReading(null, "year", "published"),
};

/** [later in the day], [ended the day lower]: the day read last, else the article's. */
export const theDay: TimeRule = {
  name: "the day",
  pattern:
    "( later|earlier|early|late|end in|of / end|ended|ending|finish|finished|close|closed|start|started|began|begin ) span:( the day )",
  // [At the end of the day] is a figure of speech.
  accepts: (match) => !/^(?:before|after|that|when|-)$/u.test(match.after()) && match.before(2) !== "at",
  read(match, { memory, published }) {
    const known = /^\d{4}-\d\d-\d\d$/u.test(memory.date ?? "") && match.start - memory.dateAt < DAY_REACH;
    if (known) return dateReading(memory.date, "day", "text");
    return published ? reading(periodOf("day", published, 0), "published") : dateReading(null, "day", "published");
  },
};

/** How far behind, in UTF-16 units, a date still is "the day". */
const DAY_REACH = 500;

/** [year-end], [the year's end], [week's end], [year-end 2019], [midyear], [mid-week]. */
export const periodEnd: TimeRule = {
  name: "end of the period",
  pattern:
    "[the] ( u:year|month [hyphen] end / u:year|month|week|quarter|decade|century s end|close|beginning|start / m:midyear|midweek|midmonth / mid hyphen u:year|week|month ) [y:yyyy]",
  accepts: (match) => match.after() !== "-",
  read(match, { published }) {
    if (match.has("y")) return dateReading(match.get("y"), "year", "stated");
    const unit = match.get("u") || match.get("m").slice("mid".length);
    return published
      ? reading(periodOf(unit, published, 0), "published")
      : dateReading(null, precisionOf(unit), "published");
  },
};
