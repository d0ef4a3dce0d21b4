import { addMonths, type CivilDate, formatCivilDate, isCivilDate } from "../../../text/civil-date.js";
import { DIRECTIONS } from "../../lexicon/en/time-words.js";
import { anchorOf } from "../calendar.js";
import type { Match } from "../match.js";
import { REACH } from "../reach.js";
import { dayReading } from "../readings.js";
import type { Context, TimeRule } from "../types.js";

/**
 * [on the 15th], [by the 1st], [the 20th of this month]. Not [the 15th floor], [the 15th anniversary], [the 15th
 * century].
 */
export const ordinalDay: TimeRule = {
  name: "day of the month",
  pattern:
    "( the d:dayordinal of w:last|this|next|the month / on|by|until|till|before|after|since|from|to span:( the d:dayordinal [of w:last|this|next|the month] ) )",
  example: { text: "The fee is due on the 20th.", found: "the 20th", value: "2031-10-20" },
  counterExample: "The cafe is on the 15th floor.",
  accepts: (match, context) =>
    match.has("w") || !/^(?:NN|JJ|CD|VBG|HYPH)/u.test(nextTag(match.offsetAfter(), match.after(), context.tagAt)),
  read(match, context) {
    const { published } = context;
    if (!published) return dayReading(null, "published");
    const day = match.number("d");
    const month = { ...published, day: 1 };
    if (match.has("w") && match.get("w") !== "the")
      return dayReading({ ...addMonths(month, DIRECTIONS[match.get("w")] ?? 0), day }, "published");
    const direction = context.direction(match.start);
    const future = direction === "future" || (direction === "unknown" && isNearer(day, published.day));
    const named = future ? dayJustNamed(match, context) : null;
    if (named && isCivilDate({ ...named, day })) return dayReading({ ...named, day }, "text");
    const steps = future ? (day >= published.day ? 0 : 1) : day <= published.day ? 0 : -1;
    const date = { ...addMonths(month, steps), day };
    return isCivilDate(date) ? dayReading(date, "published") : null;
  },
};

/** In days: [it is out on the 20th], read on the 15th, is this month's, unless a verb says otherwise. */
const isNearer = (day: number, today: number): boolean => day > today && day - today < HALF_MONTH;

const HALF_MONTH = 15;

/** [will strike on 23 December and rest on the 24th]: the day just named without its year, if it is still to come. */
function dayJustNamed(match: Match, { memory, published }: Context): CivilDate | null {
  const isNear = match.start - memory.dateAt < REACH.clause && !memory.stated;
  const named = isNear && /^\d{4}-\d\d-\d\d$/u.test(memory.date ?? "") ? anchorOf(memory.date) : null;
  return named && published && memory.date && memory.date > formatCivilDate(published) ? named : null;
}

const nextTag = (offset: number, word: string, tagAt: (offset: number) => string): string =>
  word ? tagAt(offset) : "";
