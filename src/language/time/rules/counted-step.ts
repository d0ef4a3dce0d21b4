import { addDays, addMonths, type CivilDate } from "../../../text/civil-date.js";
import { anchorOf, type Period, periodOf } from "../calendar.js";
import type { Match } from "../match.js";
import { readCount } from "../numbers.js";
import { dateReading, durationReading, referenceReading, timeReading } from "../readings.js";
import type { Reading, TimeRule } from "../types.js";
import { isBelowADay, isBelowAnHour, isFineEnough, isHours, precisionOf, singular } from "../units.js";
import { durationValue } from "./duration.js";
import { HALF_UNITS, unitsAndHalf } from "./half-unit.js";

/** [a year or two ago], [in a week or so]. */
const OPEN_COUNT = "a|an u:unit or two|three|more|so";

/** [two years ago], [11 days ago]. Left open ([a few years ago]): the past as such. */
export const ago: TimeRule = {
  name: "so long ago",
  pattern: `( ${OPEN_COUNT} / n:count u:unit ) ago`,
  read: (match, context) => step(match, -1, context.published, "published") ?? referenceReading("PAST_REF"),
};

/** [ten years ago today], [a year ago this week], [two years ago this month]: as precise as the second part. */
export const agoFromNow: TimeRule = {
  name: "so long before today",
  pattern:
    "n:count u:week|weeks|month|months|year|years|decade|decades ago [to] ( w:today|yesterday / this [same|very|past] k:week|month )",
  read(match, { published }) {
    const unit = match.get("k") || "day";
    const count = readCount(match.get("n"));
    if (!published || count === null) return dateReading(null, precisionOf(unit), "published");
    const from = addDays(published, match.get("w") === "yesterday" ? -1 : 0);
    const then = match.get("u").startsWith("week")
      ? addDays(from, -7 * count)
      : addMonths(from, -count * (MONTHS_OF[singular(match.get("u"))] ?? 1));
    const period = periodOf(unit, then, 0);
    return period && dateReading(period.value, period.precision, "published");
  },
};

const MONTHS_OF: Readonly<Record<string, number>> = { month: 1, year: 12, decade: 120 };

/** [half a century ago], [a year and a half ago], [two and a half years later], [a quarter of a century ago]. */
export const halvesAgo: TimeRule = {
  name: "so many and a half ago",
  pattern: `( ${HALF_UNITS} / q:quarter hyphen century / q:quarter of a century ) w:ago|later|earlier`,
  read(match, { published, memory }) {
    const ago = match.get("w") === "ago";
    const [from, basis] = ago ? [published, "published" as const] : [anchorOf(memory.date), "text" as const];
    const sign = match.get("w") === "later" ? 1 : -1;
    const [unit, count] = match.has("q") ? ["year", 25] : [match.get("u") || match.get("h"), unitsAndHalf(match)];
    const [part, size] = PARTS[singular(unit)] ?? [unit, 1];
    const period = from && periodOf(part, from, sign * Math.round(count * size));
    return period ? dateReading(period.value, period.precision, basis) : dateReading(null, precisionOf(part), basis);
  },
};

/** What halves of a unit are counted in, and how many of those the unit has. */
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

/** [decades ago], [just days ago], [a long time ago], [a generation ago], [65 million years ago], [the other day]: the past as such. */
export const unitsAgo: TimeRule = {
  name: "units ago",
  pattern:
    "( ( [dozens|hundreds|thousands|millions|billions of] seconds|minutes|hours|days|weeks|months|years|decades|centuries|generations|moments|ages / " +
    "[number|figure|numeral|several|some] million|billion [of] years / [a|some] [long|short|little] time / a [little|short] while / a generation / [so|too] long ) ago / the other day )",
  // [as long ago as 1990]
  accepts: (match) => match.before() !== "as",
  read: () => referenceReading("PAST_REF"),
};

/** [in five years], [in 48 hours' time], [three weeks from now]: ahead of the article's date, where the verb looks ahead. */
export const fromNow: TimeRule = {
  name: "in so long",
  pattern:
    `( in span:( ${OPEN_COUNT} / n:count u:unit [apostrophe|s] [time] ) / ` +
    " span:( n:count u:unit from now|today ) / span:( n:count u:unit hence ) )",
  // [for the first time in ten years] looks back.
  accepts: (match, context) =>
    match.before() !== "time" &&
    (/time$|now$|today$|hence$/iu.test(match.text) ||
      (context.direction(match.start) === "future" && !/^(?:that|which|of|-)$/u.test(match.after()))),
  read: (match, context) => step(match, 1, context.published, "published") ?? referenceReading("FUTURE_REF"),
};

/**
 * [within 90 days], [within 48 hours]: a term of notice; its value is the last day of it, counted from the article's
 * date. Of the past ([within weeks of his capture], [fell within two days]) it is a duration; [within the next few months] is the future.
 */
export const within: TimeRule = {
  name: "within so long",
  pattern: "within span:( [the|a] [w:next|coming] n:count u:unit )",
  read(match, context) {
    const number = readCount(match.get("n"));
    if (number === null && match.has("w")) return referenceReading("FUTURE_REF");
    if (number === null || context.direction(match.start) === "past" || match.after() === "of") {
      return durationReading(durationValue(match.get("n"), match.get("u")));
    }
    return lastDay(number, match.get("u"), context.published);
  },
};

const DAYS: Readonly<Record<string, number>> = { day: 1, night: 1, week: 7, fortnight: 14 };

/** The day a term ends. Terms of months and years end in that month and year, since nobody counts their days in news. */
function lastDay(count: number, unit: string, published: CivilDate | null): Reading | null {
  const days = isHours(unit)
    ? Math.ceil(count / 24)
    : isBelowAnHour(unit)
      ? 0
      : count * (DAYS[singular(unit)] ?? Number.NaN);
  if (!published) return dateReading(null, Number.isNaN(days) ? precisionOf(unit) : "day", "published");
  const period = Number.isNaN(days) ? periodOf(unit, published, count) : periodOf("day", published, days);
  return period && dateReading(period.value, period.precision, "published");
}

/** [two days later], [a week earlier], [three months after that]: counted from the date read last; without one the words do not decide. */
export const laterInText: TimeRule = {
  name: "so long before or after that",
  pattern: "n:count u:unit w:later|earlier|before|after|afterward|afterwards|previously",
  // [two days after the vote] counts from an event; only where nothing follows does it count from the date before.
  accepts: (match) => !/^(?:before|after)$/u.test(match.get("w")) || /^(?:[.,;:!?)"”]|that|)$/u.test(match.after()),
  read(match, { memory }) {
    // [ten minutes later] is of a day that the story tells, not of another one.
    if (isBelowADay(match.get("u"))) return timeReading(null, "text");
    const sign = /^(?:later|after)/u.test(match.get("w")) ? 1 : -1;
    const from = isFineEnough(memory.date, match.get("u")) ? anchorOf(memory.date) : null;
    const reading = from && step(match, sign, from, "text");
    return reading ?? dateReading(null, precisionOf(match.get("u")), "text");
  },
};

function step(match: Match, sign: 1 | -1, from: CivilDate | null, basis: "published" | "text"): Reading | null {
  const count = readCount(match.get("n"));
  if (count === null) return null;
  if (!from) return dateReading(null, precisionOf(match.get("u")), basis);
  const period = stepOf(match.get("u"), count * sign, from);
  return period && dateReading(period.value, period.precision, basis);
}

function stepOf(unit: string, count: number, from: CivilDate): Period | null {
  if (isBelowAnHour(unit)) return periodOf("day", from, 0);
  if (isHours(unit)) return periodOf("day", from, Math.trunc(count / 24));
  return periodOf(unit, from, count);
}
