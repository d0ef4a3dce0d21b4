import { ITEMS_OF_AN_AGE, PEOPLE_OF_AN_AGE } from "../../lexicon/en/time-nouns.js";
import { referenceReading } from "../readings.js";
import type { TimeRule } from "../types.js";

const AGES = { today: "PRESENT_REF", yesterday: "PAST_REF", tomorrow: "FUTURE_REF" } as const;

/** [today's youth], [the engineers of tomorrow]: an age, not a day. */
export const era: TimeRule = {
  name: "today or tomorrow as an age",
  pattern: "d:today|yesterday|tomorrow",
  example: { text: "The prize is for the engineers of tomorrow.", found: "tomorrow", value: "FUTURE_REF" },
  counterExample: "The prize is for the winner of tomorrow's race.",
  accepts: (match) =>
    match.after() === "'s"
      ? ITEMS_OF_AN_AGE.has(match.after(2))
      : match.before() === "of" && PEOPLE_OF_AN_AGE.has(match.before(2)),
  read: (match) => {
    const day = match.get("d");
    return day === "today" || day === "yesterday" || day === "tomorrow" ? referenceReading(AGES[day]) : null;
  },
};
