import type { CivilDate } from "../../text/civil-date.js";
import { MONTHS } from "../lexicon/en/time-words.js";
import { resolveMonth } from "./calendar.js";
import type { Match } from "./match.js";
import { quarterOf } from "./readings.js";
import type { Context } from "./types.js";

/*
 * The year of a quarter that is named without one.
 */

/** Companies report on the past: a quarter that has not begun is last year's, unless the verb looks ahead. */
export function yearOfQuarter(number: number, published: CivilDate, context: Context, match: Match): number {
  const now = quarterOf(published);
  if (number <= now) return published.year + (context.direction(match.start) === "future" && number < now - 1 ? 1 : 0);
  return context.direction(match.start) === "future" || number === now + 1 ? published.year : published.year - 1;
}

/** The month in which [the quarter ended Sept. 30] ended or will end; null if the words after the match do not say. */
export function endOfQuarter(match: Match, { published }: Context): Pick<CivilDate, "year" | "month"> | null {
  const ended = /^(?:ended|ending)$/u.test(match.after());
  const month = ended ? MONTHS[match.after(2)] : undefined;
  if (!published || month === undefined) return null;
  // [ended Sept. 30, 2018], [ended September 30 2018]: the year is in the words.
  const year = [4, 5, 6].map((n) => match.after(n)).find((word) => /^[12]\d{3}$/u.test(word));
  if (year) return { year: Number(year), month };
  return { year: resolveMonth(month, published, match.after() === "ended" ? "past" : "future"), month };
}
