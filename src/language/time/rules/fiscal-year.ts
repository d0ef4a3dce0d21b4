import { DIRECTIONS } from "../../lexicon/en/time-words.js";
import { anchorOf } from "../calendar.js";
import { fullYearOf } from "../numbers.js";
import { dateReading, rangeReading, yearValue } from "../readings.js";
import type { TimeRule } from "../types.js";

/** [fiscal 2019], [the 2019 fiscal year], [financial year 2019], [FY19]: the value is the year by which it is called. */
export const fiscalYear: TimeRule = {
  name: "fiscal year",
  pattern:
    "( [the] fiscal|financial [year] y:yyyy / [the] y:yyyy fiscal|financial|calendar year / the y:yyyy year / f:fiscalname )",
  read: (match) => {
    const year = match.has("f") ? fullYearOf(Number(match.get("f").slice(2))) : match.number("y");
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
  read(match, { memory, published }) {
    const step = match.get("w") === "latest" ? -1 : (DIRECTIONS[match.get("w")] ?? 0);
    // [in fiscal 2004, against $3 million in the previous fiscal year]
    const told = memory.stated && match.start - memory.dateAt < STATED_REACH ? anchorOf(memory.date) : null;
    if (told && /^(?:previous|preceding|prior|following|subsequent)$/u.test(match.get("w")))
      return dateReading(yearValue(told.year + step), "year", "text");
    return dateReading(published && yearValue(published.year + step), "year", "published");
  },
};

/** How near, in UTF-16 units, a stated year must stand to be counted from: about a sentence. */
const STATED_REACH = 250;
