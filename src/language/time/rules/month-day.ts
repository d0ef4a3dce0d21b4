import { type CivilDate, isCivilDate, toDayNumber } from "../../../text/civil-date.js";
import { SHORT_WEEKDAYS, WEEKDAYS } from "../../lexicon/en/time-words.js";
import { resolveDay, resolveWeekdayDate } from "../calendar.js";
import type { Match } from "../match.js";
import { namedMonth } from "../named-month.js";
import { readOrdinal } from "../numbers.js";
import { dateReading, dayReading, weekValue } from "../readings.js";
import { yearOfText } from "../text-year.js";
import type { Context, Reading, TimeRule } from "../types.js";

/**
 * [Aug. 7], [Monday, October 26], [last Oct. 23]: the year is that in which the weekday is right, else the one that the
 * tense points to.
 */
export const monthDay: TimeRule = {
  name: "month and day",
  pattern: "[w:deictic] [k:wd [comma]] m:mon [the] d:dom [[comma] [of] t:textyear]",
  example: { text: "The ministers met on Aug. 7.", found: "Aug. 7", value: "2031-08-07" },
  counterExample: "Prices rose in May 5.5 percent.",
  accepts: (match) => !isOtherNumber(match),
  read: readMonthDay,
};

/** [7 August], [the 7th of August]. */
export const dayMonth: TimeRule = {
  name: "day and month",
  pattern: "[k:wd [comma]] [the] d:dom [of] m:mon [[comma] [of] t:textyear]",
  example: { text: "The ministers will meet on 7 August.", found: "7 August", value: "2032-08-07" },
  counterExample: "He sold 7 boats in August.",
  accepts: (match, context) => !isOtherNumber(match) && !isPerson(match, context),
  read: readMonthDay,
};

/** Ordinals in words; `dom` covers those in digits. */
const WORDED = "( ordinal / tens hyphen ordinal )";

/** [the first of March], [the twenty-first of May 2032], [March third]. */
export const wordedDay: TimeRule = {
  name: "day in words and month",
  pattern: `( the o:${WORDED} of m:mon / m:mon [the] o:${WORDED} ) [[comma] y:yyyy]`,
  example: { text: "The king died on the third of February.", found: "the third of February", value: "2031-02-03" },
  counterExample: "In May first graders met.",
  // Not [in May first graders].
  accepts: (match, context) =>
    (readOrdinal(match.get("o")) ?? 99) <= 31 &&
    !/^(?:NN|JJ|VBG|HYPH)/u.test(match.nextWord() ? context.tagAt(match.offsetAfter()) : ""),
  read(match, { published, direction }) {
    const month = namedMonth(match);
    const day = readOrdinal(match.get("o")) ?? 0;
    if (match.has("y")) return dayReading({ year: match.number("y"), month, day }, "stated");
    const date = published && resolveDay(month, day, published, direction(match.startOf("m")));
    return date || !published ? dayReading(date, "published") : null;
  },
};

/** [the week of 3 November], [the week beginning Nov. 3]: the week that holds the day. */
export const weekOfDay: TimeRule = {
  name: "week of a day",
  pattern:
    "[the] week of|beginning|starting|commencing [on] [monday] ( m:mon d:dom / [the] d:dom [of] m:mon ) [[comma] y:yyyy]",
  example: { text: "They will meet in the week of 3 November.", found: "the week of 3 November", value: "2031-W45" },
  counterExample: "It was a week of storms.",
  accepts: (match) => !isOtherNumber(match),
  read(match, context) {
    const month = namedMonth(match);
    const day = match.number("d");
    const stated = match.has("y") ? { year: match.number("y"), month, day } : null;
    const { published } = context;
    const date = stated ?? (published && resolveDay(month, day, published, context.direction(match.start)));
    if (!date) return dateReading(null, "week", "published");
    return isCivilDate(date) ? dateReading(weekValue(date), "week", stated ? "stated" : "published") : null;
  },
};

/** [May 5.5 percent], [May 10 million]: the number belongs to the words after it. */
const isOtherNumber = (match: Match): boolean =>
  /^(?:%|percent|per|million|billion|trillion)$/u.test(match.after()) ||
  (match.after() === "," && /^\d{3}$/u.test(match.after(2)));

const isPerson = (match: Match, context: Context): boolean => context.entityAt(match.startOf("m")) === "PERSON";

function readMonthDay(match: Match, context: Context): Reading | null {
  const month = namedMonth(match);
  const day = match.number("d");
  const { published } = context;
  const year = match.has("t") ? yearOfText(match.get("t"), context) : null;
  if (year !== null) return dayReading({ year, month, day }, "text");
  if (!published) return dayReading(null, "published");
  const word = match.get("w");
  const direction = word === "last" ? "past" : word === "next" ? "future" : context.direction(match.startOf("m"));
  const name = match.get("k").replace(/\W+$/u, "");
  const weekday = WEEKDAYS[name] ?? SHORT_WEEKDAYS[name];
  const date =
    (weekday === undefined ? null : resolveWeekdayDate(weekday, month, day, published)) ??
    resolveDay(month, day, published, direction);
  const isDoubtful = date && direction === "future" && !context.isForetold(match.startOf("m"));
  if (isDoubtful && isNearerBehind(date, published)) return dayReading(null, "published");
  return date && dayReading(date, "published");
}

/**
 * [urged him to release the tape from Jan. 5], said in March: the tense looks ahead, but news states the year of a
 * day in the next year, if the same day of its own year was a few weeks ago.
 */
const isNearerBehind = (date: CivilDate, published: CivilDate): boolean =>
  date.year > published.year && toDayNumber(date) - toDayNumber(published) > FAR_AHEAD;

/** In days. */
const FAR_AHEAD = 280;

/** [April 24 and 25]: the second day, in the month of the first. */
export const secondDay: TimeRule = {
  name: "second day of a month",
  pattern: "mon dom and|or span:( d:dom )",
  example: { text: "The summit was held on April 24 and 25.", found: "25", value: "2031-04-25" },
  counterExample: "It won on April 24 and 25 people left.",
  accepts: (match) =>
    !isOtherNumber(match) && !/^\p{L}/u.test(match.after().replace(/^(?:at|in|to|for|when|of)$/u, "")),
  read(match, { memory }) {
    const value = /^(\d{4})-(\d\d)-\d\d$/u.exec(memory.date ?? "");
    if (!value) return null;
    const basis = memory.stated ? "stated" : "published";
    return dayReading({ year: Number(value[1]), month: Number(value[2]), day: match.number("d") }, basis);
  },
};
