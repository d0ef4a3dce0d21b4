import { addDays, addMonths } from "../../../text/civil-date.js";
import { anchorOf, periodOf } from "../calendar.js";
import { countedStep, OPEN_COUNT } from "../counted-step.js";
import { readCount } from "../numbers.js";
import { dateReading, periodReading, referenceReading } from "../readings.js";
import type { TimeRule } from "../types.js";
import { precisionOf, singular } from "../units.js";
import { HALF_UNITS, unitsAndHalf } from "./half-unit.js";

/** [two years ago], [11 days ago]. An open count ([a few years ago]) is the past as such. */
export const ago: TimeRule = {
  name: "so long ago",
  pattern: `( ${OPEN_COUNT} / n:count u:unit ) ago`,
  example: { text: "The bank failed 11 days ago.", found: "11 days ago", value: "2031-10-04" },
  counterExample: "The bank failed after 11 days.",
  read: (match, context) => countedStep(match, -1, context.published, "published") ?? referenceReading("PAST_REF"),
};

const MONTHS_OF: Readonly<Record<string, number>> = { month: 1, year: 12, decade: 120 };

/** [ten years ago today], [a year ago this week], [two years ago this month]: as precise as the second part. */
export const agoFromNow: TimeRule = {
  name: "so long before today",
  pattern:
    "n:count u:week|weeks|month|months|year|years|decade|decades ago [to] ( w:today|yesterday / this [same|very|past] k:week|month )",
  example: { text: "Ten years ago today the mill burned.", found: "Ten years ago today", value: "2021-10-15" },
  counterExample: "Ten years ago the mill burned.",
  read(match, { published }) {
    const unit = match.get("k") || "day";
    const count = readCount(match.get("n"));
    if (!published || count === null) return dateReading(null, precisionOf(unit), "published");
    const from = addDays(published, match.get("w") === "yesterday" ? -1 : 0);
    const then = match.get("u").startsWith("week")
      ? addDays(from, -7 * count)
      : addMonths(from, -count * (MONTHS_OF[singular(match.get("u"))] ?? 1));
    return periodReading(periodOf(unit, then, 0), "published");
  },
};

/** The smaller unit in which half a unit is counted, and how many of them the unit has. */
const PARTS: Readonly<Record<string, readonly [unit: string, size: number]>> = {
  minute: ["day", 0],
  hour: ["day", 0],
  day: ["day", 1],
  week: ["day", 7],
  month: ["week", 4],
  year: ["month", 12],
  decade: ["year", 10],
  century: ["year", 100],
};

/** [half a century ago], [a year and a half ago], [two and a half years later], [a quarter of a century ago]. */
export const halvesAgo: TimeRule = {
  name: "so many and a half ago",
  pattern: `( ${HALF_UNITS} / q:quarter hyphen century / q:quarter of a century ) w:ago|later|earlier`,
  example: { text: "It began two and a half years ago.", found: "two and a half years ago", value: "2029-04" },
  counterExample: "It lasted two and a half years.",
  read(match, { published, memory }) {
    const isAgo = match.get("w") === "ago";
    const [from, basis] = isAgo ? [published, "published" as const] : [anchorOf(memory.date), "text" as const];
    const sign = match.get("w") === "later" ? 1 : -1;
    const [unit, count] = match.has("q") ? ["year", 25] : [match.get("u") || match.get("h"), unitsAndHalf(match)];
    const [part, size] = PARTS[singular(unit)] ?? [unit, 1];
    const period = from && periodOf(part, from, sign * Math.round(count * size));
    return periodReading(period, basis) ?? dateReading(null, precisionOf(part), basis);
  },
};

/**
 * [decades ago], [just days ago], [a long time ago], [a generation ago], [65 million years ago], [the other day]: the
 * past as such.
 */
export const unitsAgo: TimeRule = {
  name: "units ago",
  pattern:
    "( ( [dozens|hundreds|thousands|millions|billions of] seconds|minutes|hours|days|weeks|months|years|decades|centuries|generations|moments|ages / " +
    "[number|figure|numeral|several|some] million|billion [of] years / [a|some] [long|short|little] time / a [little|short] while / a generation / [so|too] long ) ago / the other day )",
  example: { text: "It began decades ago.", found: "decades ago", value: "PAST_REF" },
  counterExample: "It began as long ago as 1990.",
  // [as long ago as 1990]
  accepts: (match) => match.before() !== "as",
  read: () => referenceReading("PAST_REF"),
};
