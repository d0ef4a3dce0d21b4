import { DIRECTIONS } from "../../lexicon/en/time-words.js";
import { words } from "../../lexicon/words.js";
import { dateReading, yearValue } from "../readings.js";
import type { Reading, TimeRule } from "../types.js";

/**
 * [the first two quarters of 1990], [the first half of 2019], [the second half of this year], [H1 2019], [next year's
 * first half], [the last half of the year].
 */
export const half: TimeRule = {
  name: "half of a year",
  pattern:
    "( [det] o:first|second|latter|last ( half / two quarters ) of [fiscal] ( y:yyyy / [the|its|our|their] w:last|this|next|current|the [fiscal|financial|calendar] year ) / " +
    "h:halfname [of] y:yyyy / y:yyyy h:halfname / [det] y:yyyy o:first|second [hyphen] half / w:last|this|next year s o:first|second [hyphen] half / r:( [det] o:first|second hyphen half ) )",
  example: { text: "Jobs will be cut in next year's first half.", found: "next year's first half", value: "2032-H1" },
  counterExample: "A second-half goal won it.",
  // [the second-half goal] belongs to a match, [first-half profit] to a year.
  accepts: (match) => !match.has("r") || RESULTS.has(match.after()),
  read(match, { published }): Reading {
    const digit = /[12]/u.exec(match.get("h"))?.[0] ?? (match.get("o") === "first" ? "1" : "2");
    if (match.has("y")) return dateReading(`${yearValue(match.number("y"))}-H${digit}`, "half", "stated");
    // Results are of a half that is over.
    const running = match.has("r") && published && (digit === "2" || published.month <= 6);
    const year = published && published.year + (running ? -1 : (DIRECTIONS[match.get("w")] ?? 0));
    return dateReading(year === null ? null : `${yearValue(year)}-H${digit}`, "half", "published");
  },
};

/** Figures that a company reports for half a year. */
const RESULTS: ReadonlySet<string> = words(
  `
  net loss losses profit profits pretax operating earnings results revenue revenues sales turnover income figures
`,
);

/**
 * [sales in the first half]: half of a year, if the text has mentioned a quarter; otherwise it may be half of a match.
 */
export const bareHalf: TimeRule = {
  name: "half",
  pattern:
    "( in|for|during|throughout|than|from|over|since|by|of span:( [det] o:first|second half ) / r:( [det] o:first|second half ) )",
  example: {
    text: "Third-quarter sales rose. In the first half they fell.",
    found: "the first half",
    value: "2031-H1",
  },
  counterExample: "Tarvik United lost two players in the first half.",
  accepts: (match) => (match.has("r") ? RESULTS.has(match.after()) : !/^(?:of|-|hour|time)$/u.test(match.after())),
  read(match, { memory, published, direction }) {
    if (!match.has("r") && memory.quarterAt < 0) return null;
    if (!published) return dateReading(null, "half", "published");
    const digit = match.get("o") === "first" ? 1 : 2;
    const begun = digit === 1 || published.month > 6;
    const year = published.year - (begun || direction(match.start) === "future" ? 0 : 1);
    return dateReading(`${yearValue(year)}-H${digit}`, "half", "published");
  },
};
