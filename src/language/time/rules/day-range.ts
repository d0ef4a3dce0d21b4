import { formatCivilDate, isCivilDate } from "../../../text/civil-date.js";
import { resolveDay } from "../calendar.js";
import type { Match } from "../match.js";
import { namedMonth } from "../named-month.js";
import { rangeReading } from "../readings.js";
import type { Context, Reading, TimeRule } from "../types.js";

/** [11-13 December], [11 and 12 December 2018], [4 or 5 April], [from the 11th to the 13th of December]. */
export const dayRangeBeforeMonth: TimeRule = {
  name: "days of a month",
  pattern: "[the] a:dom dash|to|and|or|through [the] b:dom [of] m:mon [[comma] y:yyyy]",
  example: {
    text: "The summit takes place on 11-13 December.",
    found: "11-13 December",
    value: "2031-12-11/2031-12-13",
  },
  counterExample: "The score was 11-13 in December.",
  read: readRange,
};

/** [December 11-13], [Dec. 11 to 13, 2018], [December 11 to the 13th], [Dec. 11 and 12, 2018]. */
export const dayRangeAfterMonth: TimeRule = {
  name: "month and its days",
  pattern: "m:mon a:dom ( dash|to|through|until [the] b:dom [[comma] y:yyyy] / and b:dom comma y:yyyy )",
  example: {
    text: "The summit takes place from December 11 to the 13th.",
    found: "December 11 to the 13th",
    value: "2031-12-11/2031-12-13",
  },
  counterExample: "On December 11 and 13 ministers met.",
  read: readRange,
};

function readRange(match: Match, context: Context): Reading | null {
  const month = namedMonth(match);
  const [first, last] = [match.number("a"), match.number("b")];
  if (first >= last) return null;
  const stated = match.has("y");
  const { published } = context;
  if (!stated && !published) return rangeReading(null, null, "published");
  const inferred = published && resolveDay(month, first, published, context.direction(match.start));
  const year = stated ? match.number("y") : (inferred?.year ?? 0);
  const [from, to] = [
    { year, month, day: first },
    { year, month, day: last },
  ] as const;
  if (!isCivilDate(from) || !isCivilDate(to)) return null;
  return rangeReading(formatCivilDate(from), formatCivilDate(to), stated ? "stated" : "published");
}
