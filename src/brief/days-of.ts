import { addDays, formatCivilDate, parseCivilDate, toDayNumber } from "../text/civil-date.js";
import { type ValueBounds, valueBounds } from "../text/timex-value.js";
import type { BriefDate } from "./model.js";

/** "at [the end of] 2034", "before [the middle of] the year", "by [mid-]2034": the part of a period that is meant. */
const PART =
  /^(?:(?<opener>by|before|until|till|no later than|not later than|at|around|towards?) )?(?:the )?(?:very )?(?:(?<part>end|middle|start|beginning) of |(?<mid>mid)-? ?)/i;

/**
 * First and last day of a date, null if it has no value. "By the end of 2034" is its last day, "by the middle of 2034"
 * the last one before the middle, "before 2034" ends with the day before, "after 2034" begins with the day after.
 * "Before then" has the last day of the period named before it, which is still to pass.
 */
export function daysOf({ text, value }: Pick<BriefDate, "text" | "value">): ValueBounds | null {
  const days = value === null ? null : valueBounds(value);
  if (days === null) return null;
  if (/^before\b(?! then\b)/i.test(text) && !isEndOrMiddle(text)) return oneDay(days.from, -1);
  if (/^after\b/i.test(text)) return oneDay(days.to, 1);
  if (/^before then\b/i.test(text)) return oneDay(days.to, 0);
  const { opener = "", part, mid } = PART.exec(text)?.groups ?? {};
  if (part === undefined && mid === undefined) return days;
  if (/^end$/i.test(part ?? "")) return oneDay(days.to, 0);
  if (/^(?:start|beginning)$/i.test(part ?? "")) return oneDay(days.from, 0);
  return /^(?:by|before|until|till|no|not)\b/i.test(opener) ? oneDay(days.from, halfOf(days)) : days;
}

const isEndOrMiddle = (text: string): boolean => /^before (?:the )?(?:very )?(?:(?:end|middle) of|mid)\b/i.test(text);

/** How many days the last one before the middle is after the first: 30 June for a year, the 14th for a month. */
function halfOf({ from, to }: ValueBounds): number {
  const [first, last] = [from, to].map((day) => parseCivilDate(day)).map((day) => (day ? toDayNumber(day) : 0));
  return Math.max(0, Math.floor(((last ?? 0) - (first ?? 0) - 1) / 2) - 1);
}

/** The day so many days after another, as first and last; null outside the calendar. */
function oneDay(iso: string, after: number): ValueBounds | null {
  const from = parseCivilDate(iso);
  if (!from) return null;
  const day = formatCivilDate(addDays(from, after));
  return { from: day, to: day };
}
