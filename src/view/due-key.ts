import { daysOf } from "../brief/days-of.js";
import type { BriefDate } from "../brief/model.js";

/** Sorts after the last day of every due date. */
const NO_DAY = "9999";

/**
 * A key that sorts due dates, as text: by the last day that the date covers (ISO), then dates that are only words
 * ("soon"), then no date.
 *
 * @param due its value is TIMEX3, its text the article's words for it.
 */
export const dueKey = (due: Pick<BriefDate, "text" | "value"> | null): string =>
  due === null ? `${NO_DAY}-none` : (daysOf(due)?.to ?? NO_DAY);

/** Whether a key names a day, so that the date can be watched. */
export const hasDay = (key: string): boolean => key < NO_DAY;
