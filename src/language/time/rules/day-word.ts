import { addDays, parseCivilDate } from "../../../text/civil-date.js";
import { DAY_WORDS, DIRECTIONS } from "../../lexicon/en/time-words.js";
import { withPart } from "../day-part.js";
import { dayReading, timeReading } from "../readings.js";
import type { TimeRule } from "../types.js";

/** [the day before yesterday], [the day after tomorrow]. */
export const dayBeyond: TimeRule = {
  name: "day before yesterday or after tomorrow",
  pattern: "[the] day ( before yesterday / after tomorrow )",
  example: { text: "He resigned the day before yesterday.", found: "the day before yesterday", value: "2031-10-13" },
  counterExample: "He resigned the day before the vote.",
  read: (match, { published }) =>
    dayReading(published && addDays(published, match.text.toLowerCase().endsWith("yesterday") ? -2 : 2), "published"),
};

/** [yesterday], [today], [tomorrow morning], [tonight]. */
export const dayWord: TimeRule = {
  name: "yesterday, today, tomorrow",
  pattern: "d:dayword [p:daypart]",
  example: { text: "He will arrive tomorrow morning.", found: "tomorrow morning", value: "2031-10-16TMO" },
  counterExample: "She writes for USA Today.",
  // Not [USA Today], [the Today programme].
  accepts: (match, context) =>
    !/^[A-Z]/u.test(match.text) ||
    !(
      /^(?:show|programme|program)$/u.test(match.after()) ||
      ["ORG", "WORK_OF_ART"].includes(context.entityAt(match.start))
    ),
  read: (match, { published }) =>
    withPart(dayReading(published && addDays(published, DAY_WORDS[match.get("d")] ?? 0), "published"), match.get("p")),
};

/** [that night], [the previous evening], [the next morning]: counted from the day read last. */
export const partOfThatDay: TimeRule = {
  name: "part of that day",
  pattern: "( that [same] / the same / the w:previous|following|next|preceding ) p:morning|afternoon|evening|night",
  example: { text: "He fell on 2 March. The next morning he left.", found: "The next morning", value: "2031-03-03TMO" },
  counterExample: "He left in the morning.",
  read(match, { memory }) {
    const day = /^\d{4}-\d\d-\d\d$/u.test(memory.date ?? "") ? parseCivilDate(memory.date ?? "") : null;
    if (!day) return timeReading(null, "text");
    return withPart(dayReading(addDays(day, DIRECTIONS[match.get("w")] ?? 0), "text"), match.get("p"));
  },
};

/** [this morning], [later this afternoon]: of the article's day; [last night]: of the day before. */
export const partOfToday: TimeRule = {
  name: "part of this day",
  pattern: "w:this|last p:morning|afternoon|evening|night",
  example: { text: "He resigned this morning.", found: "this morning", value: "2031-10-15TMO" },
  counterExample: 'He told "This Morning" of it.',
  // [told "This Morning"], [a guest on This Morning]: a programme
  accepts: (match) => !/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(match.text),
  read(match, { published }) {
    if (!published) return timeReading(null, "published");
    return withPart(dayReading(addDays(published, match.get("w") === "last" ? -1 : 0), "published"), match.get("p"));
  },
};
