import { type CivilDate, daysInMonth } from "../../../text/civil-date.js";
import { DIRECTIONS, MONTHS, WEEKDAYS } from "../../lexicon/en/time-words.js";
import { nthWeekday, resolveMonth } from "../calendar.js";
import type { Match } from "../match.js";
import { readOrdinal } from "../numbers.js";
import { dayReading } from "../readings.js";
import type { Context, TimeRule } from "../types.js";

const MONTH = "( m:mon [[comma|of] y:yyyy] / w:last|this|next|the month )";

/** [the first Monday of November], [the last Friday in May 2032], [the second Sunday of next month]. */
export const weekdayOfMonth: TimeRule = {
  name: "weekday of a month",
  pattern: `[the] o:ord|last d:weekday of|in ${MONTH}`,
  example: {
    text: "The pair met on the last Friday of September.",
    found: "the last Friday of September",
    value: "2031-09-26",
  },
  counterExample: "The pair met on the last Friday of the season.",
  // [every first Tuesday of the month] is none of them
  accepts: (match) => !/^(?:every|each)$/u.test(match.before()),
  read(match, context) {
    const month = monthOf(match, context);
    const nth = match.get("o") === "last" ? -1 : (readOrdinal(match.get("o")) ?? 0);
    if (!month || nth === 0 || nth > 5) return dayReading(null, "published");
    return dayReading(nthWeekday(month.year, month.month, WEEKDAYS[match.get("d")] ?? 1, nth), basisOf(match));
  },
};

/** [the last day of this month], [the first day of June 2032]. */
export const endOfMonth: TimeRule = {
  name: "first or last day of a month",
  pattern: `[the] o:first|last day of ${MONTH}`,
  example: { text: "This is the last day of this month.", found: "the last day of this month", value: "2031-10-31" },
  counterExample: "This is the last day of the trial.",
  read(match, context) {
    const month = monthOf(match, context);
    const day = month && (match.get("o") === "first" ? 1 : daysInMonth(month.year, month.month));
    return dayReading(month && day ? { ...month, day } : null, basisOf(match));
  },
};

const basisOf = (match: Match) => (match.has("y") ? "stated" : "published");

function monthOf(match: Match, context: Context): Pick<CivilDate, "year" | "month"> | null {
  const { published } = context;
  const named = MONTHS[match.get("m").replace(/\W+$/u, "")];
  if (named !== undefined && match.has("y")) return { year: match.number("y"), month: named };
  if (!published) return null;
  if (named !== undefined)
    return { year: resolveMonth(named, published, context.direction(match.start)), month: named };
  const index = published.year * 12 + published.month - 1 + (DIRECTIONS[match.get("w")] ?? 0);
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}
