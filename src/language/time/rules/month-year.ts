import { DIRECTIONS, MONTHS } from "../../lexicon/en/time-words.js";
import type { Match } from "../match.js";
import { dateReading, monthValue } from "../readings.js";
import type { TimeRule } from "../types.js";

const monthOf = (match: Match): number => MONTHS[match.get("m").replace(/\W+$/u, "")] ?? 0;

/** [May 2019], [January of 1998], [Oct., 1984]. */
export const monthYear: TimeRule = {
  name: "month and year",
  pattern: "m:mon [comma|of] y:yyyy",
  read: (match) => dateReading(monthValue({ year: match.number("y"), month: monthOf(match) }), "month", "stated"),
};

/** [May next year], [June of last year], [January this year]. */
export const monthOfRelativeYear: TimeRule = {
  name: "month of last, this or next year",
  pattern: "m:mon [comma] [of] [the] w:last|past|previous|this|the|next|following|coming year",
  read: (match, { published }) =>
    dateReading(
      published && monthValue({ year: published.year + (DIRECTIONS[match.get("w")] ?? 0), month: monthOf(match) }),
      "month",
      "published",
    ),
};

/** [next year's May], [last year's June]. */
export const relativeYearsMonth: TimeRule = {
  name: "last, this or next year's month",
  pattern: "w:last|this|next year s m:mon",
  read: monthOfRelativeYear.read,
};
