import { DIRECTIONS } from "../../lexicon/en/time-words.js";
import { namedMonth } from "../named-month.js";
import { fullYearOf } from "../numbers.js";
import { dateReading, monthValue } from "../readings.js";
import { yearOfText } from "../text-year.js";
import type { TimeRule } from "../types.js";

/** [May 2019], [January of 1998], [Oct., 1984], [Oct. '84], or with the year as an editor's note: "May [2019]". */
export const monthYear: TimeRule = {
  name: "month and year",
  pattern: "m:mon [comma|of] ( y:yyyy / apostrophe y:twodigits / openbracket y:yyyy closebracket )",
  example: { text: "The minister left in Oct. '98.", found: "Oct. '98", value: "1998-10" },
  counterExample: "The minister left in October with 98 aides.",
  read: (match) =>
    dateReading(monthValue({ year: fullYearOf(match.number("y")), month: namedMonth(match) }), "month", "stated"),
};

/** [May next year], [June of last year], [January this year]. */
export const monthOfRelativeYear: TimeRule = {
  name: "month of last, this or next year",
  pattern: "m:mon [comma] [of] [the] w:last|past|this|the|next|coming year",
  example: { text: "Talks were held in May last year.", found: "May last year", value: "2030-05" },
  counterExample: "Talks were held in May.",
  read: (match, { published }) =>
    dateReading(
      published && monthValue({ year: published.year + (DIRECTIONS[match.get("w")] ?? 0), month: namedMonth(match) }),
      "month",
      "published",
    ),
};

/** [May that year], [June of the following year]: counted from the date read last. */
export const monthOfTextYear: TimeRule = {
  name: "month of that year",
  pattern: "m:mon [comma] [of|in] t:textyear",
  example: {
    text: "In 2019 he married; in June the following year he left.",
    found: "June the following year",
    value: "2020-06",
  },
  counterExample: "In 2019 he married; in June he left.",
  read(match, context) {
    const year = yearOfText(match.get("t"), context);
    return dateReading(year === null ? null : monthValue({ year, month: namedMonth(match) }), "month", "text");
  },
};

/** [next year's May], [last year's June]. */
export const relativeYearsMonth: TimeRule = {
  name: "last, this or next year's month",
  pattern: "w:last|this|next year s m:mon",
  example: { text: "The fair opens in next year's May.", found: "next year's May", value: "2032-05" },
  counterExample: "The fair opens with next year's mayor.",
  read: monthOfRelativeYear.read,
};
