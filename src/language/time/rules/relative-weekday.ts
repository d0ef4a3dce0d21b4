import { addDays, addMonths, isCivilDate, weekdayOf } from "../../../text/civil-date.js";
import { DAY_WORDS, DIRECTIONS, WEEKDAYS } from "../../lexicon/en/time-words.js";
import { resolveWeekday, stepWeekday } from "../calendar.js";
import { withPart } from "../day-part.js";
import { readCount } from "../numbers.js";
import { dayReading } from "../readings.js";
import { anchorInText } from "../text-anchor.js";
import type { TimeRule } from "../types.js";

/**
 * [last Monday], [next Friday], [this Thursday], [the coming Sunday], each also with a part of the day. [the following
 * Monday] counts from the text.
 */
export const relativeWeekday: TimeRule = {
  name: "last, this or next weekday",
  pattern: "[the|this] w:deictic d:weekday [p:daypart]",
  example: { text: "He resigned last Wednesday.", found: "last Wednesday", value: "2031-10-08" },
  counterExample: "Following Wednesday's vote he resigned.",
  // [following Wednesday's vote], [previous Wednesday classes]: only with a determiner is it the day after another
  accepts: (match) =>
    /^(?:the|this)\b/iu.test(match.text) ||
    !/^(?:following|previous|preceding|prior|subsequent)$/u.test(match.get("w")),
  read(match, context) {
    const { published } = context;
    const step = DIRECTIONS[match.get("w")] ?? 0;
    const weekday = WEEKDAYS[match.get("d")] ?? 1;
    const known = /^\d{4}-\d\d-\d\d$/u.test(context.memory.date ?? "") ? anchorInText(match, context) : null;
    if (known && step !== 0) return withPart(dayReading(stepWeekday(weekday, known, step), "text"), match.get("p"));
    if (!published) return dayReading(null, "published");
    const date =
      step === 0
        ? resolveWeekday(weekday, published, context.direction(match.start))
        : stepWeekday(weekday, published, step);
    return withPart(dayReading(date, "published"), match.get("p"));
  },
};

/** [Tuesday next week], [Monday of last week], [Friday this week], [last week on Tuesday]. */
export const weekdayOfWeek: TimeRule = {
  name: "weekday of last, this or next week",
  pattern:
    "( d:weekday [comma] [of] [the] w:last|this|next|coming|following|past week / w:last|this|next week [comma] on d:weekday )",
  example: { text: "He resigned last week on Tuesday.", found: "last week on Tuesday", value: "2031-10-07" },
  counterExample: "He resigned last week, and on Tuesday she did.",
  read(match, { published }) {
    if (!published) return dayReading(null, "published");
    const monday = addDays(published, 1 - weekdayOf(published) + 7 * (DIRECTIONS[match.get("w")] ?? 0));
    return dayReading(addDays(monday, (WEEKDAYS[match.get("d")] ?? 1) - 1), "published");
  },
};

/** [a week from Friday], [a week on Friday], [two weeks from tomorrow], [a week ago Monday]: counted from that day. */
export const weeksFromDay: TimeRule = {
  name: "so many weeks from a day",
  pattern:
    "( n:count u:day|days|week|weeks|month|months|year|years from ( d:weekday / w:today|tomorrow|yesterday|tonight ) / n:count u:week|weeks p:ago [on] d:weekday / n:a|one u:week on d:weekday )",
  example: { text: "The tournament starts a week from Friday.", found: "a week from Friday", value: "2031-10-24" },
  counterExample: "The tournament starts a week from the coast.",
  // [banned for two years from Friday]: how long, and from when
  accepts: (match) => !/^(?:for|lasts|last|lasting)$/u.test(match.before()),
  read(match, { published }) {
    const count = readCount(match.get("n"));
    if (!published || count === null) return dayReading(null, "published");
    const sign = match.has("p") ? -1 : 1;
    const from = match.has("w")
      ? addDays(published, DAY_WORDS[match.get("w")] ?? 0)
      : resolveWeekday(WEEKDAYS[match.get("d")] ?? 1, published, sign > 0 ? "future" : "past");
    const months = match.get("u").startsWith("year") ? 12 : match.get("u").startsWith("month") ? 1 : 0;
    if (months > 0) return dayReading(addMonths(from, months * count * sign), "published");
    return dayReading(addDays(from, count * sign * (match.get("u").startsWith("week") ? 7 : 1)), "published");
  },
};

/** [on Saturday week]: the Saturday after the next one. */
export const weekdayWeek: TimeRule = {
  name: "weekday week",
  pattern: "on|by|for|until|till|from|before span:( d:weekday week )",
  example: { text: "The hearing is on Saturday week.", found: "Saturday week", value: "2031-10-25" },
  counterExample: "The hearing is on Friday weeks after the arrest.",
  accepts: (match, context) => !/^NN/u.test(context.tagAt(match.offsetAfter())),
  read(match, { published }) {
    const next = published && resolveWeekday(WEEKDAYS[match.get("d")] ?? 1, published, "future");
    return dayReading(next && addDays(next, 7), "published");
  },
};

/** [Friday the 13th]: in the nearest month in which the two agree, on the side that the verb gives. */
export const weekdayAndOrdinal: TimeRule = {
  name: "weekday and day of the month",
  pattern: "d:weekday [comma] the n:dayordinal",
  example: { text: "The bank failed on Friday the 13th.", found: "Friday the 13th", value: "2031-06-13" },
  counterExample: "On Friday the 13 ministers met.",
  read(match, context) {
    const { published } = context;
    if (!published) return dayReading(null, "published");
    const sign = context.direction(match.start) === "future" ? 1 : -1;
    for (const step of MONTHS_AROUND) {
      const day = { ...addMonths({ ...published, day: 1 }, step * sign), day: match.number("n") };
      if (isCivilDate(day) && weekdayOf(day) === WEEKDAYS[match.get("d")]) return dayReading(day, "published");
    }
    return null;
  },
};

/**
 * Months from the article's own, in the order in which they are tried. Within them every weekday has each day of the
 * month.
 */
const MONTHS_AROUND = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6];
