import { DIRECTIONS } from "../../lexicon/en/time-words.js";
import { dateReading, rangeReading, yearValue } from "../readings.js";
import type { TimeRule } from "../types.js";

/** [FY97] is 1997, [FY19] is 2019. */
const century = (year: number): number => (year < 30 ? 2000 + year : year < 100 ? 1900 + year : year);

/** [fiscal 2019], [the 2019 fiscal year], [financial year 2019], [FY19]: the value is the year by which it is called. */
export const fiscalYear: TimeRule = {
  name: "fiscal year",
  pattern: "( [the] fiscal|financial [year] y:yyyy / [the] y:yyyy fiscal|financial year / f:fiscalname )",
  read: (match) => {
    const year = match.has("f") ? century(Number(match.get("f").slice(2))) : match.number("y");
    return dateReading(yearValue(year), "year", "stated");
  },
};

/** [the 2019-20 fiscal year], [the 2019/20 financial year]. */
export const doubleFiscalYear: TimeRule = {
  name: "fiscal year over two years",
  pattern:
    "[the] ( fiscal|financial [year] a:yyyy dash|slash b:twodigits|yyyy / a:yyyy dash|slash b:twodigits|yyyy fiscal|financial|school|academic [year] )",
  read: (match) => {
    const from = match.number("a");
    const to = match.get("b").length === 2 ? Math.floor(from / 100) * 100 + match.number("b") : match.number("b");
    return to === from + 1 ? rangeReading(yearValue(from), yearValue(to), "stated") : null;
  },
};

/** [this fiscal year], [the next financial year], [the fiscal year]. */
export const relativeFiscalYear: TimeRule = {
  name: "last, this or next fiscal year",
  pattern: "( [det] w:deictic|latest / det ) fiscal|financial year",
  read: (match, { published }) =>
    dateReading(
      published && yearValue(published.year + (match.get("w") === "latest" ? -1 : (DIRECTIONS[match.get("w")] ?? 0))),
      "year",
      "published",
    ),
};
