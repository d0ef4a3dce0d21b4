import { parseCivilDate } from "../../../text/civil-date.js";
import { resolveDay, resolveMonth } from "../calendar.js";
import type { Match } from "../match.js";
import { namedMonth } from "../named-month.js";
import {
  dateReading,
  durationReading,
  monthValue,
  quarterOfEnd,
  quarterValue,
  weekValue,
  yearValue,
} from "../readings.js";
import type { Context, TimeRule } from "../types.js";

/*
 * The periods that companies and statisticians report on, named by their ends.
 */

const END = "[the] [end] [of|in] [w:last|next|this] m:mon [d:dom] [[comma|of] y:yyyy]";

/**
 * [the three months ended Sept. 30], [the last three months of 2004]: a duration, which puts its quarter under
 * discussion.
 */
export const threeMonths: TimeRule = {
  name: "three months of a report",
  pattern:
    `( span:( three|number [hyphen] months ) to|through|until|ended|ending ${END} / ` +
    "o:first|last|final span:( three|number months ) of [the] ( y:yyyy / k:last|this year / year ) )",
  example: { text: "Sales fell in the three months ended Sept. 30.", found: "three months", value: "P3M" },
  counterExample: "Sales fell in the six months ended Sept. 30.",
  accepts: (match) => /^(?:three|3)\b/u.test(match.text.toLowerCase()),
  read: () => durationReading("P3M"),
  discusses(match, context) {
    const end = match.has("m") ? endOf(match, context) : null;
    if (end) return quarterValue(end.year, quarterOfEnd(end.month));
    if (!match.has("o") || !(match.has("y") || context.published)) return null;
    const year = match.has("y")
      ? match.number("y")
      : (context.published?.year ?? 0) - (match.get("k") === "last" ? 1 : 0);
    return quarterValue(year, match.get("o") === "first" ? 1 : 4);
  },
};

/**
 * [the year ended March 31], [the week ended Oct. 20], [the fiscal year ending next June]: the period that holds its
 * last day.
 */
export const periodEnded: TimeRule = {
  name: "period that ended",
  pattern: `span:( [det] [full] [fiscal|financial] u:year|month|week ) ended|ending [on] ${END}`,
  example: { text: "In the week ended Oct. 3 sales fell.", found: "the week", value: "2031-W40" },
  counterExample: "The week ended with a storm.",
  read(match, context) {
    const end = endOf(match, context);
    if (match.get("u") === "year") return dateReading(end && yearValue(end.year), "year", "published");
    if (match.get("u") === "month") return dateReading(end && monthValue(end), "month", "published");
    const day = end && parseCivilDate(`${monthValue(end)}-${match.get("d").replace(/\D/gu, "").padStart(2, "0")}`);
    return dateReading(day && weekValue(day), "week", "published");
  },
  discusses: noQuarter,
};

/**
 * [for the full year], [the full-year]: with results, which are reported in the first months of the next year, the year
 * that is over.
 */
export const fullYear: TimeRule = {
  name: "the full year",
  pattern:
    "( for|in|during|throughout|over|of span:( the [entire] full|whole|entire [hyphen] year ) / span:( the full [hyphen] year ) )",
  example: { text: "The firm expects to lose money for the full year.", found: "the full year", value: "2031" },
  counterExample: "The full year of study was lost.",
  accepts: (match) => !/^(?:when|that|since|after|before|to|-|of)$/u.test(match.after()),
  read(match, { published, direction }) {
    if (!published) return dateReading(null, "year", "published");
    const over = published.month <= REPORTING_MONTHS && direction(match.start) === "past";
    return dateReading(yearValue(published.year - (over ? 1 : 0)), "year", "published");
  },
  discusses: noQuarter,
};

/** Companies report on the previous year until this month. */
export const REPORTING_MONTHS = 4;

function noQuarter(): null {
  return null;
}

/**
 * The last month of a period. Its year is stated; otherwise it is the latest such month for [ended], and the next one
 * for [ending].
 */
function endOf(match: Match, { published, direction }: Context): { year: number; month: number } | null {
  const month = namedMonth(match);
  if (match.has("y")) return { year: match.number("y"), month };
  if (!published) return null;
  const isEnding = /\bending\b/iu.test(match.words) || match.get("w") === "next";
  const side = isEnding ? (direction(match.start) === "past" ? "either" : "future") : "past";
  const day = match.has("d") ? resolveDay(month, match.number("d"), published, side) : null;
  return { year: day?.year ?? resolveMonth(month, published, side), month };
}
