import { valueBounds } from "../text/timex-value.js";

/** Sorts after the last day of every due date. */
const NO_DAY = "9999";

/**
 * A key that sorts due dates, as text: by the last day that the date covers (ISO), then dates that are only words
 * ("soon"), then no date.
 *
 * @param due a date of the brief or of the view; its value is TIMEX3.
 */
export function dueKey(due: { readonly value: string | null } | null): string {
  if (due === null) return `${NO_DAY}-none`;
  const days = due.value === null ? null : valueBounds(due.value);
  return days?.to ?? NO_DAY;
}

/** Whether a key names a day, so that the date can be watched. */
export const hasDay = (key: string): boolean => key < NO_DAY;
