import { DIRECTIONS, MONTHS } from "../../lexicon/en/time-words.js";
import type { Match } from "../match.js";
import { fullYearOf } from "../numbers.js";
import { dateReading, monthValue } from "../readings.js";
import { yearOfText } from "../text-year.js";
import type { TimeRule } from "../types.js";

const monthOf = (match: Match): number => MONTHS[match.get("m").replace(/\W+$/u, "")] ?? 0;

/** [May 2019], [January of 1998], [Oct., 1984], [Oct. '84]. */
export const monthYear: TimeRule = {
  name: "month and year",
  pattern: "m:mon [comma|of] ( y:yyyy / apostrophe y:twodigits )",
  read: (match) =>
    dateReading(monthValue({ year: fullYearOf(match.number("y")), month: monthOf(match) }), "month", "stated"),
};

/** [May next year], [June of last year], [January this year]. */
export const monthOfRelativeYear: TimeRule = {
  name: "month of last, this or next year",
  pattern: "m:mon [comma] [of] [the] w:last|past|this|the|next|coming year",
  read: (match, { published }) =>
    dateReading(
      published && monthValue({ year: published.year + (DIRECTIONS[match.get("w")] ?? 0), month: monthOf(match) }),
      "month",
      "published",
    ),
};

/** [May that year], [June of the following year]: counted from the date read last. */
export const monthOfTextYear: TimeRule = {
  name: "month of that year",
  pattern: "m:mon [comma] [of|in] t:textyear",
  read(match, context) {
    const year = yearOfText(match.get("t"), context);
    return dateReading(year === null ? null : monthValue({ year, month: monthOf(match) }), "month", "text");
  },
};

/** [next year's May], [last year's June]. */
export const relativeYearsMonth: TimeRule = {
  name: "last, this or next year's month",
  pattern: "w:last|this|next year s m:mon",
  read: monthOfRelativeYear.read,
};
