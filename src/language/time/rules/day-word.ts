import { addDays, parseCivilDate } from "../../../text/civil-date.js";
import { DAY_WORDS, DIRECTIONS } from "../../lexicon/en/time-words.js";
import { dayReading, timeReading } from "../readings.js";
import type { TimeRule } from "../types.js";
import { withPart } from "./weekday.js";

/** [the day before yesterday], [the day after tomorrow]. */
export const dayBeyond: TimeRule = {
  name: "day before yesterday or after tomorrow",
  pattern: "[the] day ( before yesterday / after tomorrow )",
  read: (match, { published }) =>
    dayReading(published && addDays(published, match.text.toLowerCase().endsWith("yesterday") ? -2 : 2), "published"),
};

/** [yesterday], [today], [tomorrow morning], [tonight]. */
export const dayWord: TimeRule = {
  name: "yesterday, today, tomorrow",
  pattern: "d:dayword [p:daypart]",
  // [USA Today], [Today] the programme
  accepts: (match, context) =>
    !["ORG", "WORK_OF_ART"].includes(context.entityAt(match.start)) || !/^[A-Z]/u.test(match.text),
  read: (match, { published }) =>
    withPart(dayReading(published && addDays(published, DAY_WORDS[match.get("d")] ?? 0), "published"), match.get("p")),
};

/** [that night], [the previous evening], [the next morning]: counted from the day read last. */
export const partOfThatDay: TimeRule = {
  name: "part of that day",
  pattern: "( that [same] / the same / the w:previous|following|next|preceding ) p:morning|afternoon|evening|night",
  read(match, { memory }) {
    const day = /^\d{4}-\d\d-\d\d$/u.test(memory.date ?? "") ? parseCivilDate(memory.date ?? "") : null;
    if (!day) return timeReading(null, "text");
    return withPart(dayReading(addDays(day, DIRECTIONS[match.get("w")] ?? 0), "text"), match.get("p"));
  },
};

/** [this morning], [last night], [later this afternoon]: of the article's day, [last night] of the day before. */
export const partOfToday: TimeRule = {
  name: "part of this day",
  pattern: "w:this|last p:morning|afternoon|evening|night",
  read(match, { published }) {
    if (!published) return timeReading(null, "published");
    return withPart(dayReading(addDays(published, match.get("w") === "last" ? -1 : 0), "published"), match.get("p"));
  },
};
