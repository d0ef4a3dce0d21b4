import { isCivilDate } from "../../../text/civil-date.js";
import { DIRECTIONS, MONTHS } from "../../lexicon/en/time-words.js";
import { dayReading } from "../readings.js";
import type { TimeRule } from "../types.js";

/** [15 September last year], [Sept. 15 of this year], [Monday 3 May next year]. */
export const dayOfRelativeYear: TimeRule = {
  name: "day of last, this or next year",
  pattern: "[wd [comma]] ( m:mon [the] d:dom / [the] d:dom [of] m:mon ) [of] w:last|this|next year",
  // [on May 3 last year's winner lost]
  accepts: (match) => match.after() !== "'s",
  read(match, { published }) {
    if (!published) return dayReading(null, "published");
    const year = published.year + (DIRECTIONS[match.get("w")] ?? 0);
    const date = { year, month: MONTHS[match.get("m").replace(/\W+$/u, "")] ?? 0, day: match.number("d") };
    return isCivilDate(date) ? dayReading(date, "published") : null;
  },
};
