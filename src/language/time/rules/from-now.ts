import type { CivilDate } from "../../../text/civil-date.js";
import { ORDINALS_AND_SUPERLATIVES } from "../../lexicon/en/time-context.js";
import { periodOf } from "../calendar.js";
import { countedStep, OPEN_COUNT } from "../counted-step.js";
import type { Match } from "../match.js";
import { readCount } from "../numbers.js";
import { dateReading, durationReading, periodReading, referenceReading } from "../readings.js";
import type { Context, Reading, TimeRule } from "../types.js";
import { isBelowAnHour, isHours, precisionOf, singular } from "../units.js";
import { durationValue } from "./duration.js";

/** [in five years], [in 48 hours' time], [three weeks from now]: after the article's date, if the verb looks ahead. */
export const fromNow: TimeRule = {
  name: "in so long",
  pattern:
    `( in span:( ${OPEN_COUNT} / n:count u:unit [apostrophe|s] [time] ) / ` +
    " span:( n:count u:unit from now|today ) / span:( n:count u:unit hence ) )",
  example: { text: "The plant will close in five years.", found: "five years", value: "2036" },
  counterExample: "He won for the first time in five years.",
  // [for the first time in ten years], [the first in ten years] look back.
  accepts: (match, context) =>
    !/^(?:time|first|second|third)$/u.test(match.before()) &&
    !looksBack(match, context) &&
    // [could cost £100 in a year]: the amount of a year.
    !(/^(?:a|an|one)$/u.test(match.get("n")) && context.entityAt(match.start - "in ".length - 2) === "MONEY") &&
    (/time$|now$|today$|hence$/iu.test(match.text) ||
      (context.direction(match.start) === "future" && !/^(?:that|which|of|-)$/u.test(match.after()))),
  read: (match, context) => countedStep(match, 1, context.published, "published") ?? referenceReading("FUTURE_REF"),
};

/** [the first voyage in ten years], [the highest rate in ten years]: first or highest among those before. */
const looksBack = (match: Match, context: Context): boolean =>
  /^NN/u.test(context.tagAt(match.offsetBefore())) &&
  [2, 3, 4].some((n) => ORDINALS_AND_SUPERLATIVES.has(match.before(n)));

/** [the vote is two months away], [is still a year away]; [was two weeks away] and [two days away by train] are not. */
export const away: TimeRule = {
  name: "so long away",
  pattern:
    "( n:count u:day|days|week|weeks|fortnight|month|months|year|years|decade|decades / days|weeks|months|years|decades ) w:away",
  example: { text: "The vote is two months away.", found: "two months away", value: "2031-12" },
  counterExample: "The coast is two days away by train.",
  accepts: (match, context) =>
    /^(?:acomp|advmod|attr|npadvmod|prt)$/u.test(context.deprelAt(match.startOf("w"))) &&
    context.direction(match.startOf("w")) !== "past" &&
    !/^(?:by|on)$/u.test(match.after()),
  read: (match, context) =>
    (match.has("n") ? countedStep(match, 1, context.published, "published") : null) ?? referenceReading("FUTURE_REF"),
};

/**
 * [within 90 days], [within 48 hours]: a term of notice. Its value is the last day of the term, counted from the
 * article's date. In the past ([within weeks of his capture], [fell within two days]) it is a duration; [within the
 * next few months] is the future as such.
 */
export const within: TimeRule = {
  name: "within so long",
  pattern: "within span:( [the|a] [w:next|coming] n:count u:unit )",
  example: { text: "The company must reply within 90 days.", found: "90 days", value: "2032-01-13" },
  counterExample: "He stood within 90 metres of it.",
  read(match, context) {
    const number = readCount(match.get("n"));
    if (number === null && match.has("w")) return referenceReading("FUTURE_REF");
    // [within the 28 days that the law allows] counts from some event.
    const isKnown = /^the\b/iu.test(match.text) && !match.has("w");
    // [must answer each letter within seven days]
    const isOfEach = [1, 2, 3, 4].some((n) => /^(?:each|every|any)$/u.test(match.before(n)));
    if (number === null || isKnown || isOfEach || context.direction(match.start) === "past" || match.after() === "of") {
      return durationReading(durationValue(match.get("n"), match.get("u")));
    }
    return lastDay(number, match.get("u"), context.published);
  },
};

const DAYS: Readonly<Record<string, number>> = { day: 1, night: 1, week: 7, fortnight: 14 };

/** The day on which a term ends. A term of months or years ends in that month or year: news does not count its days. */
function lastDay(count: number, unit: string, published: CivilDate | null): Reading | null {
  const days = isHours(unit)
    ? Math.ceil(count / 24)
    : isBelowAnHour(unit)
      ? 0
      : count * (DAYS[singular(unit)] ?? Number.NaN);
  // [within a decade] ends in a year, not with the decade of the calendar
  if (singular(unit) === "decade") {
    const year = published && periodOf("year", published, 10 * count);
    return year ? periodReading(year, "published") : dateReading(null, "year", "published");
  }
  if (!published) return dateReading(null, Number.isNaN(days) ? precisionOf(unit) : "day", "published");
  const period = Number.isNaN(days) ? periodOf(unit, published, count) : periodOf("day", published, days);
  return periodReading(period, "published");
}
