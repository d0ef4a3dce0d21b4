import type { Timex } from "../../language/types.js";
import { addDays, formatCivilDate, parseCivilDate } from "../../text/civil-date.js";
import { valueBounds } from "../../text/timex-value.js";
import type { Ground } from "../ground.js";
import type { DueDate } from "../model.js";

/** Between two dates of a list. */
const LINK = /^\s*(?:,|,?\s(?:and|or|&))\s(?:(?:on|in)\s)?(?:the\s)?$/iu;

const ENDS_LIST = /(?:and|or|&)/iu;

const SINGLE = /^(?:day|month|quarter|year)$/;

/**
 * "in [January and February]", "on [Friday or Saturday]", "in [2031, 2032 and 2033]": periods that follow each other
 * are one time, from the first to the last. Days apart from each other keep to the first.
 */
export function joinDates({ context, timesNear }: Ground, date: DueDate, first: Timex): DueDate {
  if (date.means !== "event" || first.type !== "DATE" || !SINGLE.test(first.precision ?? "")) return date;
  const { text } = context.analysis;
  let [last, joined] = [first, first];
  for (const next of timesNear(first.firstToken)) {
    if (next.start <= last.start) continue;
    const between = text.slice(last.end, next.start);
    if (next.type !== "DATE" || next.precision !== first.precision || !LINK.test(between)) break;
    if (!follows(last, next)) break;
    last = next;
    if (ENDS_LIST.test(between)) joined = next;
  }
  if (joined === first || date.start === null) return date;
  const value = first.value !== null && joined.value !== null ? `${first.value}/${joined.value}` : null;
  return {
    ...date,
    text: text.slice(date.start, joined.end),
    value: date.value === null ? null : value,
    precision: value === null ? date.precision : "range",
    end: joined.end,
  };
}

/** Whether a period begins on the day after another; taken for granted where the article's own date is not known. */
function follows(one: Timex, other: Timex): boolean {
  if (one.value === null && other.value === null) return true;
  const [a, b] = [one, other].map(({ value }) => (value === null ? null : valueBounds(value)));
  const end = a ? parseCivilDate(a.to) : null;
  return end !== null && b?.from === formatCivilDate(addDays(end, 1));
}
