import { addDays, type CivilDate, formatCivilDate, toDayNumber } from "../../../text/civil-date.js";
import { EASTER_HOLIDAYS, FIXED_HOLIDAYS, FLOATING_HOLIDAYS, HOLIDAY_THINGS } from "../../lexicon/en/holidays.js";
import { easterOf, nthWeekday } from "../calendar.js";
import type { Match } from "../match.js";
import { dateReading, dayReading, monthValue, rangeReading } from "../readings.js";
import type { Context, Direction, Reading, TimeRule } from "../types.js";

type Holidays<T> = Readonly<Record<string, T>>;

/** The tables with names without apostrophes: news writes [Veterans Day], [Veterans' Day] and [Veteran's Day]. */
const plainNames = <T>(table: Holidays<T>): Holidays<T> =>
  Object.fromEntries(Object.entries(table).map(([name, day]) => [plainName(name), day]));

const plainName = (name: string): string => name.replace(/[.']/gu, "").replace(/\s+/gu, " ");

const FIXED = plainNames(FIXED_HOLIDAYS);
const FLOATING = plainNames(FLOATING_HOLIDAYS);
const FROM_EASTER = plainNames(EASTER_HOLIDAYS);

/** A name as a pattern: [New Year's Eve] with an apostrophe before or after the s, or with none. */
const patternOf = (name: string): string =>
  name
    .replace(/(\p{L}+)(?:'s|s'|(?<=veterans|presidents)) (?=day|eve)/u, (_, owner: string) => {
      const bare = owner.replace(/s$/u, "");
      return `( ${bare} s / ${bare}s [apostrophe] ) `;
    })
    .replaceAll("'s", " s")
    .replace(/^st /u, "st [dot] ");

/** The names as patterns, longest first: [Christmas Eve] before [Christmas]. */
const NAMES = [FIXED_HOLIDAYS, FLOATING_HOLIDAYS, EASTER_HOLIDAYS]
  .flatMap((table) => Object.keys(table))
  .sort((a, b) => b.length - a.length)
  .map(patternOf)
  .join(" / ");

/** [Christmas Eve], [last Thanksgiving], [New Year's Day 2019]. */
export const holiday: TimeRule = {
  name: "holiday",
  pattern: `[w:last|this|next] h:( ${NAMES} ) [[comma] y:yyyy]`,
  example: { text: "The office will be closed on Christmas Day.", found: "Christmas Day", value: "2031-12-25" },
  counterExample: "They ate thanksgiving turkey.",
  accepts: (match) => /^(?:\p{Lu}|last |this |next )/u.test(match.text) && !isOfHoliday(match),
  read(match, context) {
    const name = plainName(match.get("h"));
    const season = seasonOf(match, name, context);
    if (season) return season;
    if (match.has("y")) return dayReading(holidayIn(name, match.number("y")), "stated");
    const { published } = context;
    if (!published) return dayReading(null, "published");
    return dayReading(nearestHoliday(name, published, match, context), "published");
  },
};

/** [9/11], [the September 11 attacks]: always of 2001. */
export const nineEleven: TimeRule = {
  name: "9/11",
  pattern:
    "( a:dd slash b:dd / span:( m:september|sept [dot] d:dd / d:dd m:september ) [terrorist|terror] attacks|attack|hijackings )",
  example: { text: "The Sept. 11 attacks changed it.", found: "Sept. 11", value: "2001-09-11" },
  counterExample: "The Sept. 10 attacks changed it.",
  accepts: (match) => (match.has("d") ? match.get("d") === "11" : match.text === "9/11"),
  read: () => dayReading({ year: 2001, month: 9, day: 11 }, "stated"),
};

/** [a Christmas tree], [Easter eggs]: things that are named for the holiday. */
const isOfHoliday = (match: Match): boolean =>
  /^(?:christmas|easter|halloween|thanksgiving)$/u.test(plainName(match.get("h"))) &&
  !match.has("w") &&
  HOLIDAY_THINGS.has(match.after());

/**
 * [over Christmas], [during the Christmas break] are several days, of which only the month is known; [over Easter] is
 * Good Friday to Easter Monday. Null for a single day.
 */
function seasonOf(match: Match, name: string, context: Context): Reading | null {
  const opener = match.before() === "the" ? match.before(2) : match.before();
  if (!/^(?:over|during|throughout)$/u.test(opener) || !/^(?:christmas|easter)$/u.test(name)) return null;
  const year = match.has("y") ? match.number("y") : null;
  const basis = year === null ? "published" : "stated";
  const { published } = context;
  const day = year !== null ? holidayIn(name, year) : published && nearestHoliday(name, published, match, context);
  if (name === "christmas") return dateReading(day && monthValue(day), "month", basis);
  return rangeReading(day && formatCivilDate(addDays(day, -2)), day && formatCivilDate(addDays(day, 1)), basis);
}

function holidayIn(name: string, year: number): CivilDate | null {
  const fixed = FIXED[name];
  if (fixed) return { year, month: fixed[0], day: fixed[1] };
  const fromEaster = FROM_EASTER[name];
  if (fromEaster !== undefined) return addDays(easterOf(year), fromEaster);
  const floating = FLOATING[name];
  if (!floating) return null;
  const [month, weekday, nth, behind = 0] = floating;
  const day = nthWeekday(year, month, weekday, nth);
  return day && addDays(day, behind);
}

const directionOf = (match: Match, context: Context): Direction =>
  match.get("w") === "last" ? "past" : match.get("w") === "next" ? "future" : context.direction(match.start);

/** [Christmas gifts], [the Easter holiday]: of the season, and not on the day. */
const isOfSeason = (match: Match, { deprelAt }: Context): boolean =>
  match.get("w") !== "last" && /^(?:compound|nmod)$/u.test(deprelAt(match.stop - 1));

/** In days. */
const NEAR = 30;

function nearestHoliday(name: string, published: CivilDate, match: Match, context: Context): CivilDate | null {
  const direction = directionOf(match, context);
  const distance = (date: CivilDate) => toDayNumber(date) - toDayNumber(published);
  const days = [-1, 0, 1]
    .flatMap((step) => holidayIn(name, published.year + step) ?? [])
    .sort((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)));
  const [nearest] = days;
  const isNearAhead = nearest !== undefined && distance(nearest) > 0 && distance(nearest) <= NEAR;
  // [wrapped their Christmas gifts], said on 20 December
  if (direction === "past" && isNearAhead && isOfSeason(match, context)) return nearest;
  const isOnSide = (date: CivilDate): boolean =>
    direction === "past" ? distance(date) <= 0 : direction === "future" ? distance(date) >= 0 : true;
  return days.find(isOnSide) ?? null;
}
