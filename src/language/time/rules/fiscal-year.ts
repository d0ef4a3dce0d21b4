import { DIRECTIONS } from "../../lexicon/en/time-words.js";
import { anchorOf } from "../calendar.js";
import { fullYearOf } from "../numbers.js";
import { REACH } from "../reach.js";
import { dateReading, rangeReading, yearValue } from "../readings.js";
import type { TimeRule } from "../types.js";

/** [fiscal 2019], [the 2019 fiscal year], [financial year 2019], [FY19]: the value is the year in its name. */
export const fiscalYear: TimeRule = {
  name: "fiscal year",
  pattern:
    "( [the] fiscal|financial [year] y:yyyy / [the] y:yyyy fiscal|financial|calendar year / the y:yyyy year / f:fiscalname )",
  example: { text: "It lost money in FY97.", found: "FY97", value: "1997" },
  counterExample: "It won the fiscal fight in 2029.",
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
  example: { text: "The 2030-31 fiscal year was hard.", found: "The 2030-31 fiscal year", value: "2030/2031" },
  counterExample: "The 2030-35 fiscal year was hard.",
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
  example: {
    text: "In fiscal 2029 it lost $5 million, after $3 million in the previous fiscal year.",
    found: "the previous fiscal year",
    value: "2028",
  },
  counterExample: "In fiscal 2029 it lost $5 million.",
  read(match, { memory, published }) {
    const step = match.get("w") === "latest" ? -1 : (DIRECTIONS[match.get("w")] ?? 0);
    // [in fiscal 2004, against $3 million in the previous fiscal year]
    const told = memory.stated && match.start - memory.dateAt < REACH.sentence ? anchorOf(memory.date) : null;
    if (told && /^(?:previous|preceding|prior|following|subsequent)$/u.test(match.get("w")))
      return dateReading(yearValue(told.year + step), "year", "text");
    return dateReading(published && yearValue(published.year + step), "year", "published");
  },
};
