import { DIRECTIONS } from "../../lexicon/en/time-words.js";
import { resolveMonth } from "../calendar.js";
import type { Match } from "../match.js";
import { namedMonth } from "../named-month.js";
import { readOrdinal } from "../numbers.js";
import { endOfQuarter, yearOfQuarter } from "../quarters.js";
import { dateReading, quarterOfEnd, quarterValue } from "../readings.js";
import type { TimeRule } from "../types.js";

/**
 * [the third quarter of 2018], [third-quarter], [its fiscal second quarter], [last year's first quarter], [Q3 2018].
 */
export const quarter: TimeRule = {
  name: "quarter",
  pattern:
    "( [det] ( [fiscal|financial] y:yyyy [s] / w:last|this|next year s ) [fiscal|financial] o:ord|last|final [hyphen] quarter / " +
    "[det] [fiscal|financial [hyphen]] [hyphen] o:ord [hyphen] quarter|quarters [( [of] [fiscal] ( y:yyyy / w:last|this|next year ) / of the [fiscal] year )] / " +
    "[the] last|final quarter of ( y:yyyy / [fiscal] w:last|this|next year ) / q:quartername [[of] [fiscal] ( y:yyyy / w:last|this|next year )] / y:yyyy q:quartername )",
  example: { text: "In Q3 2030 sales rose.", found: "Q3 2030", value: "2030-Q3" },
  counterExample: "The third quarter-final was lost.",
  accepts: (match) =>
    quarterNumber(match) !== null &&
    !/^(?:final|finals|back|backs|finalist|finalists)$/u.test(match.after(match.after() === "-" ? 2 : 1)),
  read(match, context) {
    const number = quarterNumber(match) ?? 1;
    const { published } = context;
    if (match.has("y")) return dateReading(quarterValue(match.number("y"), number), "quarter", "stated");
    if (!published) return dateReading(null, "quarter", "published");
    const end = match.has("w") ? null : endOfQuarter(match, context);
    if (end) return dateReading(quarterValue(end.year, number), "quarter", "published");
    const year = match.has("w")
      ? published.year + (DIRECTIONS[match.get("w").split(" ")[0] ?? ""] ?? 0)
      : yearOfQuarter(number, published, context, match);
    return dateReading(quarterValue(year, number), "quarter", "published");
  },
};

/** [the first] and second quarters of 2019: the first of two quarters that share the word. */
export const quarterOfTwo: TimeRule = {
  name: "first of two quarters",
  pattern:
    "span:( [det] o:ord ) and|or z:ordinal quarters [( [of] [fiscal] ( y:yyyy / w:last|this|next year ) / of the [fiscal] year )]",
  example: { text: "Sales fell in the first and second quarters of 2030.", found: "the first", value: "2030-Q1" },
  counterExample: "Three fell in the first and second rounds.",
  accepts: (match) => quarterNumber(match) !== null,
  read(match, context) {
    const second = readOrdinal(match.get("z"));
    const { published } = context;
    if (match.has("y") || match.has("w") || !published || second === null) return quarter.read(match, context);
    const year = yearOfQuarter(second, published, context, match);
    return dateReading(quarterValue(year, quarterNumber(match) ?? 1), "quarter", "published");
  },
};

function quarterNumber(match: Match): number | null {
  const named = /[1-4]/u.exec(match.get("q"));
  if (named) return Number(named[0]);
  if (/^(?:last|final)$/u.test(match.get("o")) || (!match.has("o") && /\b(?:last|final) quarter\b/iu.test(match.text)))
    return 4;
  const ordinal = readOrdinal(match.get("o"));
  return ordinal !== null && ordinal >= 1 && ordinal <= 4 ? ordinal : null;
}

/** [the September quarter], [the June 1988 quarter]: the quarter that ends in the month. */
export const quarterOfMonth: TimeRule = {
  name: "quarter of a month",
  pattern: "[the] m:mon [y:yyyy] quarter",
  example: { text: "The September quarter was weak.", found: "The September quarter", value: "2031-Q3" },
  counterExample: "The January-to-March quarter was weak.",
  // [the January-to-March quarter]
  accepts: (match) => !/^(?:[-–—‑]|to|through)$/u.test(match.before()),
  read(match, { published }) {
    const month = namedMonth(match);
    if (match.has("y")) return dateReading(quarterValue(match.number("y"), quarterOfEnd(month)), "quarter", "stated");
    if (!published) return dateReading(null, "quarter", "published");
    return dateReading(
      quarterValue(resolveMonth(month, published, "past"), quarterOfEnd(month)),
      "quarter",
      "published",
    );
  },
};
