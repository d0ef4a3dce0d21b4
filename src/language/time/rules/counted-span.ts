import { type CivilDate, formatCivilDate } from "../../../text/civil-date.js";
import { DIRECTIONS } from "../../lexicon/en/time-words.js";
import { anchorOf, periodOf } from "../calendar.js";
import type { Match } from "../match.js";
import { readCount } from "../numbers.js";
import { REACH } from "../reach.js";
import { type Basis, rangeReading, referenceReading } from "../readings.js";
import type { Context, Reading, TimeRule } from "../types.js";
import { isBelowADay, isHours, singular } from "../units.js";

/**
 * [the next four years], [the past nine days], [the coming 18 months]: from the article's date back or ahead, as a
 * range of values of the unit. [over the next four years], said in 2007, is 2007/2011. An open count ([the last few
 * months], [recent years], [the coming weeks]) is the past or the future as such.
 */
export const countedSpan: TimeRule = {
  name: "last or next so many",
  pattern:
    "( [the|these] w:last|past|previous|next|coming|following|upcoming n:( numeral to|or|dash numeral / numeral [more] / a few / few / several / couple [of] / many ) u:unit / " +
    "[the] w:recent|past|coming|future u:days|weeks|months|quarters|years|decades|centuries )",
  example: {
    text: "Over the next four years the firm will cut jobs.",
    found: "the next four years",
    value: "2031/2035",
  },
  counterExample: "The trial is expected to last six weeks.",
  // Not [is expected to last six weeks], nor [the last three months of 2028], which do not end now.
  accepts: (match, context) =>
    match.after() !== "of" && (match.get("w") !== "last" || !context.tagAt(match.startOf("w")).startsWith("VB")),
  read(match, context) {
    const { published } = context;
    const direction = match.get("w") === "future" ? 1 : (DIRECTIONS[match.get("w")] ?? -1);
    const count = match.has("n") ? readCount(match.get("n").replace(/ more$/u, "")) : null;
    if (count === null) return referenceReading(direction > 0 ? "FUTURE_REF" : "PAST_REF");
    const known = direction > 0 ? startInStory(match, context) : null;
    if (known) return spanFrom(known, match.get("u"), count, "text");
    return spanFrom(published, match.get("u"), count * direction);
  },
};

/** [the loss of 2015 freed it of taxes for the next ten years]: in a past clause, from the past year just before. */
function startInStory(match: Match, { direction, memory, published }: Context): CivilDate | null {
  const isNear =
    memory.stated && match.start - memory.dateAt < REACH.clause && /^(?:next|following)$/u.test(match.get("w"));
  if (!isNear || !published || !/^\d{4}$/u.test(memory.date ?? "") || direction(match.start) !== "past") return null;
  const from = anchorOf(memory.date);
  return from && from.year < published.year - 1 ? from : null;
}

const YEARS: Readonly<Record<string, readonly [unit: string, years: number]>> = {
  decade: ["year", 10],
  century: ["year", 100],
};

/** The range from a day, mostly the article's, to the period `step` units after it (before it, if negative). */
export function spanFrom(
  day: CivilDate | null,
  unit: string,
  step: number,
  basis: Basis = "published",
): Reading | null {
  if (!day) return rangeReading(null, null, basis);
  if (isBelowADay(unit)) return spanOfDays(day, unit, step);
  // A decade is ten years: [the past two decades] runs from year to year.
  const [base, scale] = YEARS[singular(unit)] ?? [unit, 1];
  const [here, there] = [periodOf(base, day, 0), periodOf(base, day, step * scale)];
  if (!here || !there) return null;
  return step < 0 ? rangeReading(there.value, here.value, basis) : rangeReading(here.value, there.value, basis);
}

/** [the next 48 hours] ends in the day that holds the last of them. */
function spanOfDays(published: CivilDate, unit: string, step: number): Reading | null {
  const days = isHours(unit) ? Math.ceil(Math.abs(step) / 24) * Math.sign(step) : 0;
  const there = periodOf("day", published, days);
  const here = formatCivilDate(published);
  if (!there) return null;
  return step < 0 ? rangeReading(there.value, here, "published") : rangeReading(here, there.value, "published");
}
