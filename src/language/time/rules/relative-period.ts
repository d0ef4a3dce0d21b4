import { type CivilDate, formatCivilDate, weekdayOf } from "../../../text/civil-date.js";
import { DIRECTIONS } from "../../lexicon/en/time-words.js";
import { periodOf } from "../calendar.js";
import type { Match } from "../match.js";
import { dateReading, periodReading } from "../readings.js";
import type { Context, TimeRule } from "../types.js";
import { precisionOf } from "../units.js";
import { spanFrom } from "./counted-span.js";
import { followingPeriod, isLastOfSeries } from "./story-period.js";

/**
 * [last week], [this year], [the coming month], [next weekend], [the past year]. [the past decade] is the last ten
 * years.
 */
export const relativePeriod: TimeRule = {
  name: "last, this or next period",
  pattern: "[the|this] w:last|past|this|current|next|coming|upcoming [full|calendar|whole] u:calendarunit",
  example: { text: "Prices fell this year.", found: "this year", value: "2031" },
  counterExample: "She was a guest on NTV's This Week.",
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
    // [this day] and [next day] refer to the text, not to the article's date, but rarely name a day.
    if (!published) return dateReading(null, precisionOf(unit), "published");
    const step = isThisWeekend(match, published) ? 0 : (DIRECTIONS[match.get("w")] ?? 0);
    return periodReading(periodOf(unit, published, step), "published");
  },
};

/** [the coming weekend], said before Saturday, is that of the same week; [next weekend] is that of the next. */
const isThisWeekend = (match: Match, published: CivilDate): boolean =>
  match.get("u") === "weekend" && /coming$/u.test(match.get("w")) && weekdayOf(published) <= 5;

/** [He was born in 1969. The next year they moved]: in a past narrative, "the next" follows the date read last. */
const isNextInStory = (match: Match, { direction, memory, published }: Context): boolean =>
  /^the next/iu.test(match.text) &&
  direction(match.start) === "past" &&
  !(published && memory.date && memory.date >= formatCivilDate(published));

/** [told ABC's This Week]: a programme, unless the whole text is in capitals. */
const isTitle = (match: Match): boolean => /\b\p{Lu}\p{Ll}+$/u.test(match.text);

/** [the week before last], [the year after next]. */
export const beyondTheNext: TimeRule = {
  name: "period before the last or after the next",
  pattern: "the u:week|weekend|month|quarter|year ( w:before last / after next )",
  example: { text: "He resigned the week before last.", found: "the week before last", value: "2031-W40" },
  counterExample: "He resigned the week before the vote.",
  read: (match, { published }) =>
    published
      ? periodReading(periodOf(match.get("u"), published, match.has("w") ? -2 : 2), "published")
      : dateReading(null, precisionOf(match.get("u")), "published"),
};

/** [by this time next year], [the same time last month], [last year at this time]: a month, or for a week the day. */
export const thisTime: TimeRule = {
  name: "this time last or next year",
  pattern:
    "( this time [of] w:last|next u:week|month|year / [the] same time [of] w:last|next u:week|month|year / w:last|next u:week|month|year at [about] this|same time )",
  example: { text: "By this time next year it will be gone.", found: "this time next year", value: "2032-10" },
  counterExample: "This time it will be gone.",
  read(match, { published }) {
    const [unit, step] = [match.get("u"), DIRECTIONS[match.get("w")] ?? 0];
    if (!published) return dateReading(null, unit === "week" ? "day" : "month", "published");
    return periodReading(
      unit === "week"
        ? periodOf("day", published, 7 * step)
        : periodOf("month", published, (unit === "year" ? 12 : 1) * step),
      "published",
    );
  },
};

/** [early in the new year]: from July on the year to come, before that the year that has begun. */
export const newYear: TimeRule = {
  name: "the new year",
  pattern: "in|into|until|till|before|by|after|since span:( the new year )",
  example: { text: "The law takes effect early in the new year.", found: "early in the new year", value: "2032" },
  counterExample: "He left after the new year's concert.",
  accepts: (match) => match.after() !== "'s",
  read: (_match, { published }) =>
    published
      ? periodReading(periodOf("year", published, published.month > 6 ? 1 : 0), "published")
      : dateReading(null, "year", "published"),
};
