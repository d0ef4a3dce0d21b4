import { type CivilDate, formatCivilDate, weekdayOf } from "../../../text/civil-date.js";
import { anchorOf, periodOf } from "../calendar.js";
import type { Match } from "../match.js";
import { REACH } from "../reach.js";
import { dateReading, periodReading } from "../readings.js";
import type { Context, TimeRule } from "../types.js";
import { precisionOf } from "../units.js";
import { REPORTING_MONTHS } from "./reported-period.js";

/**
 * [the year], [the week], [the full year]: the article's own, if the words around it show that a period of the calendar
 * is meant.
 */
export const thePeriod: TimeRule = {
  name: "the period",
  pattern:
    "( for|in|during|throughout|of|over span:( the [whole|entire] u:year|month|week|weekend ) / at|until|till|by|before|into span:( the u:weekend ) / " +
    "k:end|close|middle|start|beginning|rest|remainder|turn of span:( the u:decade|century ) )",
  example: { text: "It will be gone by the end of the decade.", found: "the end of the decade", value: "203" },
  counterExample: "It rained in the year that he left.",
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
    if (known && memory.date?.length === known && match.start - memory.dateAt < REACH.sentences) {
      const from = anchorOf(memory.date);
      // [It fell on 3 March. The firm will close by the end of the month]: the article's own month
      const isAhead = published && context.direction(match.start) === "future" && !isSameSpan(unit, from, published);
      if (from && !isAhead && !(published && memory.date > formatCivilDate(published)))
        return periodReading(periodOf(unit, from, 0), "text");
    }
    // [had 400 workers at the end of the year], said in February: the year before.
    const isOver =
      unit === "year" &&
      published &&
      published.month <= REPORTING_MONTHS &&
      isEnd(match) &&
      context.direction(match.start) === "past";
    if (isOver) return periodReading(periodOf(unit, published, -1), "published");
    // [the turn of the century] may be past or to come.
    if (!published || match.get("k") === "turn") return dateReading(null, precisionOf(unit), "published");
    return periodReading(periodOf(unit, published, stepOfWeekend(match, context)), "published");
  },
};

const isSameSpan = (unit: string, a: CivilDate | null, b: CivilDate): boolean =>
  a !== null && periodOf(unit, a, 0)?.value === periodOf(unit, b, 0)?.value;

/** [by the end of the year] */
const isEnd = (match: Match): boolean =>
  match.words.toLowerCase().startsWith("of") && /^(?:end|close)$/u.test(match.before());

/** [It snowed over the weekend], said before Saturday, means the weekend that is over. */
function stepOfWeekend(match: Match, { published, direction }: Context): -1 | 0 {
  if (match.get("u") !== "weekend" || !published || weekdayOf(published) > 5) return 0;
  return direction(match.start) === "past" ? -1 : 0;
}

/** Length of the values from which [the week] (a day) and [the month] (a month) are counted, in characters. */
const LENGTHS: Readonly<Record<string, number>> = { week: 10, month: 7 };

/** [year-end], [the year's end], [week's end], [year-end 2019], [midyear], [mid-week]. */
export const periodEnd: TimeRule = {
  name: "end of the period",
  pattern:
    "[the] ( u:year|month [hyphen] end / u:year|month|week|quarter|decade|century s end|close|beginning|start / m:midyear|midweek|midmonth / mid hyphen u:year|week|month ) [y:yyyy]",
  example: { text: "Work stops at year-end.", found: "year-end", value: "2031" },
  counterExample: "The year-end-result was poor.",
  accepts: (match) => match.after() !== "-",
  read(match, { published }) {
    if (match.has("y")) return dateReading(match.get("y"), "year", "stated");
    const unit = match.get("u") || match.get("m").slice("mid".length);
    return published
      ? periodReading(periodOf(unit, published, 0), "published")
      : dateReading(null, precisionOf(unit), "published");
  },
};
