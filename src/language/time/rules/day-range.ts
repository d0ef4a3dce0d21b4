import { formatCivilDate, isCivilDate } from "../../../text/civil-date.js";
import { MONTHS } from "../../lexicon/en/time-words.js";
import { resolveDay } from "../calendar.js";
import { rangeReading } from "../readings.js";
import type { Context, Reading, TimeRule } from "../types.js";

/** [11-13 December], [11 and 12 December 2018], [from the 11th to the 13th of December]. */
export const dayRangeBeforeMonth: TimeRule = {
  name: "days of a month",
  pattern: "[the] a:dom dash|to|and|through [the] b:dom [of] m:mon [[comma] y:yyyy]",
  read: (match, context) =>
    readRange(match.get("m"), match.number("a"), match.number("b"), match.number("y"), match.start, context),
};

/** [December 11-13], [Dec. 11 to 13, 2018], [December 11 to the 13th], [Dec. 11 and 12, 2018]. */
export const dayRangeAfterMonth: TimeRule = {
  name: "month and its days",
  pattern: "m:mon a:dom ( dash|to|through|until [the] b:dom [[comma] y:yyyy] / and b:dom comma y:yyyy )",
  read: dayRangeBeforeMonth.read,
};

function readRange(
  monthName: string,
  first: number,
  last: number,
  statedYear: number,
  at: number,
  context: Context,
): Reading | null {
  const month = MONTHS[monthName.replace(/\W+$/u, "")] ?? 0;
  if (first >= last) return null;
  const stated = !Number.isNaN(statedYear);
  const { published } = context;
  if (!stated && !published) return rangeReading(null, null, "published");
  const inferred = published && resolveDay(month, first, published, context.direction(at));
  const year = stated ? statedYear : (inferred?.year ?? 0);
  const [from, to] = [
    { year, month, day: first },
    { year, month, day: last },
  ] as const;
  if (!isCivilDate(from) || !isCivilDate(to)) return null;
  return rangeReading(formatCivilDate(from), formatCivilDate(to), stated ? "stated" : "published");
}
