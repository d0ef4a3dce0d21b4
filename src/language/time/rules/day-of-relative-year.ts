import { isCivilDate } from "../../../text/civil-date.js";
import { DIRECTIONS } from "../../lexicon/en/time-words.js";
import { namedMonth } from "../named-month.js";
import { dayReading } from "../readings.js";
import type { TimeRule } from "../types.js";

/** [15 September last year], [Sept. 15 of this year], [Monday 3 May next year]. */
export const dayOfRelativeYear: TimeRule = {
  name: "day of last, this or next year",
  pattern: "[wd [comma]] ( m:mon [the] d:dom / [the] d:dom [of] m:mon ) [of] w:last|this|next year",
  example: {
    text: "The order took effect on 15 December last year.",
    found: "15 December last year",
    value: "2030-12-15",
  },
  counterExample: "On May 3, last year's winner lost.",
  // [on May 3 last year's winner lost]
  accepts: (match) => match.after() !== "'s",
  read(match, { published }) {
    if (!published) return dayReading(null, "published");
    const year = published.year + (DIRECTIONS[match.get("w")] ?? 0);
    const date = { year, month: namedMonth(match), day: match.number("d") };
    return isCivilDate(date) ? dayReading(date, "published") : null;
  },
};
