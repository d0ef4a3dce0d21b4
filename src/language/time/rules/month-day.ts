import { MONTHS } from "../../lexicon/en/time-words.js";
import { resolveDay } from "../calendar.js";
import type { Match } from "../match.js";
import { dayReading } from "../readings.js";
import type { Context, Reading, TimeRule } from "../types.js";

/** [Aug. 7], [Monday, October 26], [last Oct. 23]: the year is the one that the verb's tense points to. */
export const monthDay: TimeRule = {
  name: "month and day",
  pattern: "[w:deictic] [wd [comma]] m:mon d:day",
  accepts: (match) => !isOtherNumber(match),
  read: readMonthDay,
};

/** [7 August], [the 7th of August]. */
export const dayMonth: TimeRule = {
  name: "day and month",
  pattern: "[wd [comma]] [the] d:day [of] m:mon",
  accepts: (match, context) => !isOtherNumber(match) && !isPerson(match, context),
  read: readMonthDay,
};

/** [May 5.5 percent], [May 10 million]: the number belongs to what follows. */
const isOtherNumber = (match: Match): boolean =>
  /^(?:%|percent|per|million|billion|trillion|:)$/u.test(match.after()) ||
  (match.after() === "," && /^\d{3}$/u.test(match.after(2)));

const isPerson = (match: Match, context: Context): boolean => context.entityAt(match.startOf("m")) === "PERSON";

function readMonthDay(match: Match, context: Context): Reading | null {
  const month = MONTHS[match.get("m").replace(/\W+$/u, "")] ?? 0;
  const day = match.number("d");
  const { published } = context;
  if (!published) return dayReading(null, "published");
  const word = match.get("w");
  const direction = word === "last" ? "past" : word === "next" ? "future" : context.direction(match.startOf("m"));
  const date = resolveDay(month, day, published, direction);
  return date && dayReading(date, "published");
}
