import { addDays, addMonths, isCivilDate, weekdayOf } from "../../../text/civil-date.js";
import { DAY_PARTS, DAY_WORDS, DIRECTIONS, WEEKDAYS } from "../../lexicon/en/time-words.js";
import { anchorOf, resolveWeekday, stepWeekday } from "../calendar.js";
import type { Match } from "../match.js";
import { readCount } from "../numbers.js";
import { directionOf } from "../possessive.js";
import { dayReading, setReading, timeReading } from "../readings.js";
import type { Context, Reading, TimeRule } from "../types.js";

/** [last Monday], [next Friday], [this Thursday], [the coming Sunday], each also with a part of the day. */
export const relativeWeekday: TimeRule = {
  name: "last, this or next weekday",
  pattern: "[the|this] w:deictic d:weekday [p:daypart]",
  read(match, context) {
    const { published } = context;
    const step = DIRECTIONS[match.get("w")] ?? 0;
    const weekday = WEEKDAYS[match.get("d")] ?? 1;
    if (!published) return dayReading(null, "published");
    const date =
      step === 0
        ? resolveWeekday(weekday, published, context.direction(match.start))
        : stepWeekday(weekday, published, step);
    return withPart(dayReading(date, "published"), match.get("p"));
  },
};

/** [Tuesday next week], [Monday of last week], [Friday this week], [last week on Tuesday]. */
export const weekdayOfWeek: TimeRule = {
  name: "weekday of last, this or next week",
  pattern:
    "( d:weekday [comma] [of] [the] w:last|this|next|coming|following|past week / w:last|this|next week [comma] on d:weekday )",
  read(match, { published }) {
    if (!published) return dayReading(null, "published");
    const monday = addDays(published, 1 - weekdayOf(published) + 7 * (DIRECTIONS[match.get("w")] ?? 0));
    return dayReading(addDays(monday, (WEEKDAYS[match.get("d")] ?? 1) - 1), "published");
  },
};

/** [a week from Friday], [a week on Friday], [two weeks from tomorrow], [a week ago Monday]: counted from that day. */
export const weeksFromDay: TimeRule = {
  name: "so many weeks from a day",
  pattern:
    "( n:count u:day|days|week|weeks|month|months from ( d:weekday / w:tomorrow|yesterday|tonight ) / n:count u:week|weeks p:ago [on] d:weekday / n:a|one u:week on d:weekday )",
  read(match, { published }) {
    const count = readCount(match.get("n"));
    if (!published || count === null) return dayReading(null, "published");
    const sign = match.has("p") ? -1 : 1;
    const from = match.has("w")
      ? addDays(published, DAY_WORDS[match.get("w")] ?? 0)
      : resolveWeekday(WEEKDAYS[match.get("d")] ?? 1, published, sign > 0 ? "future" : "past");
    if (match.get("u").startsWith("month")) return dayReading(addMonths(from, count), "published");
    return dayReading(addDays(from, count * sign * (match.get("u").startsWith("week") ? 7 : 1)), "published");
  },
};

/** [Friday the 13th]: in the nearest month in which that day is one, on the side that the verb tells. */
export const weekdayAndOrdinal: TimeRule = {
  name: "weekday and day of the month",
  pattern: "d:weekday [comma] the n:dayordinal",
  read(match, context) {
    const { published } = context;
    if (!published) return dayReading(null, "published");
    const sign = context.direction(match.start) === "future" ? 1 : -1;
    for (const step of MONTHS_AROUND) {
      const day = { ...addMonths({ ...published, day: 1 }, step * sign), day: match.number("n") };
      if (isCivilDate(day) && weekdayOf(day) === WEEKDAYS[match.get("d")]) return dayReading(day, "published");
    }
    return null;
  },
};

/** Months from the article's own, in the order in which they are tried; every weekday has each day of the month within them. */
const MONTHS_AROUND = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6];

/** [on Friday], [Wednesday night]: before or after the article's day by the verb's tense. */
export const bareWeekday: TimeRule = {
  name: "weekday",
  pattern: "d:weekday [p:daypart]",
  accepts: (match, context) => !isPartOfName(match, context),
  read(match, context) {
    const { published } = context;
    if (isAny(match, context)) return withPart(sameWeekday(match, context), match.get("p"));
    if (!published) return withPart(dayReading(null, "published"), match.get("p"));
    const date = resolveWeekday(WEEKDAYS[match.get("d")] ?? 1, published, directionOf(match, context));
    return withPart(dayReading(date, "published"), match.get("p"));
  },
};

/** [2 May 2029, a Friday], [on a Friday], [on a Friday night], [on a Friday or Saturday]: any such day; [a Friday hearing] is of one that is known. */
function isAny(match: Match, { deprelAt, tagAt }: Context): boolean {
  const isSecond = match.before() === "or" && WEEKDAYS[match.before(2)] !== undefined && match.before(3) === "a";
  if (match.before() !== "a" && !isSecond) return false;
  if (match.after().startsWith("'")) return false;
  if (isSecond || (match.after() === "or" && WEEKDAYS[match.after(2)] !== undefined)) return true;
  const tellsWhich = match.has("p")
    ? tagAt(match.offsetAfter()).startsWith("NN")
    : /^(?:compound|nmod|amod|poss)$/u.test(deprelAt(match.start));
  return !tellsWhich;
}

/** The day that was named just before, where it was one of these; else no day is told. */
function sameWeekday(match: Match, { memory }: Context): Reading | null {
  const day = /^\d{4}-\d\d-\d\d$/u.test(memory.date ?? "") ? anchorOf(memory.date) : null;
  const isIt = day && match.start - memory.dateAt < APPOSITION_REACH && weekdayOf(day) === WEEKDAYS[match.get("d")];
  return dayReading(isIt ? day : null, "text");
}

/** How near a date stands that is called by its weekday, in UTF-16 units. */
const APPOSITION_REACH = 40;

/** Days that are called something: they are holidays that move, or events. */
const EPITHETS: ReadonlySet<string> = new Set(
  "black bloody good easter palm ash holy fat cyber super shrove maundy whit sheffield".split(" "),
);

/** Papers that are called by their Sunday. */
const PAPERS: ReadonlySet<string> = new Set(["mail", "independent"]);

/** [The Sunday Times], [Sunday Telegraph reporters], [the Friday Group], [Bloody Sunday]. */
function isPartOfName(match: Match, context: Context): boolean {
  if (EPITHETS.has(match.before())) return true;
  // [the Mail on Sunday], but [shown on S4C on Sunday]
  const nameFollows = /^\p{Lu}/u.test(match.nextWord()) && !match.has("p");
  const entity = context.entityAt(match.start);
  if (match.before() === "on" && !nameFollows) return match.get("d") === "sunday" && PAPERS.has(match.before(2));
  if (entity === "PERSON" || entity === "WORK_OF_ART") return true;
  const named = entity === "ORG" || entity === "FAC" || match.before() === "the";
  return nameFollows && (named || (entity !== "DATE" && context.deprelAt(match.start) === "compound"));
}

/** [on Fridays], [Saturdays], [Monday mornings]: repeated. */
export const weekdaysPlural: TimeRule = {
  name: "weekdays",
  pattern: "( d:weekdays / e:weekday p:mornings|afternoons|evenings|nights )",
  read(match) {
    const weekday = WEEKDAYS[match.get("e") || match.get("d").slice(0, -1)] ?? 1;
    return setReading(`XXXX-WXX-${weekday}${DAY_PARTS[match.get("p").slice(0, -1)] ?? ""}`);
  },
};

/** [Thursday evening]: the day and the part of it. */
export function withPart(day: Reading | null, part: string): Reading | null {
  if (!day || !part) return day;
  return {
    ...timeReading(day.value === null ? null : `${day.value}${DAY_PARTS[part] ?? ""}`, "published"),
    precision: "day",
  };
}
