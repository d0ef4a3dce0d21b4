import type { Match } from "../match.js";
import { namedMonth } from "../named-month.js";
import { dayReading } from "../readings.js";
import type { TimeRule } from "../types.js";

/** Also as an editor's note: "Dec. 11 [2018]". */
const YEAR = "( y:yyyy / openbracket y:yyyy closebracket )";

/** [Friday, August 21, 2015], [Dec. 11, 2018], [December 11th 2018]. */
export const monthDayYear: TimeRule = {
  name: "month, day, year",
  pattern: `[wd [comma]] m:mon [the] d:dom [comma] ${YEAR}`,
  example: { text: "The court ruled on Dec. 11, 2028.", found: "Dec. 11, 2028", value: "2028-12-11" },
  counterExample: "The court ruled on Dec. 11.",
  read: readDate,
};

/** [11 December 2018], [Tuesday 11th of December, 2018], [the 11th of December 2018], [11-Dec-2018]. */
export const dayMonthYear: TimeRule = {
  name: "day, month, year",
  pattern: `[wd [comma]] [the] d:dom [of|hyphen] m:mon [comma|hyphen] ${YEAR}`,
  example: { text: "The court ruled on 11 December 2028.", found: "11 December 2028", value: "2028-12-11" },
  counterExample: "The court ruled on 11 December.",
  read: readDate,
};

function readDate(match: Match) {
  const month = namedMonth(match);
  return dayReading({ year: match.number("y"), month, day: match.number("d") }, "stated");
}
