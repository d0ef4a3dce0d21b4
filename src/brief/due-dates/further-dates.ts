import type { Timex } from "../../language/types.js";
import { type ValueBounds, valueBounds } from "../../text/timex-value.js";
import type { Ground } from "../ground.js";
import type { BriefDate, DueDate } from "../model.js";
import { findOwnTimes } from "./date-of-another.js";
import { isToCome } from "./date-to-come.js";
import { dueDateOf } from "./due-date.js";
import type { DateChoice } from "./find-date.js";
import { rankOf } from "./rank-date.js";

/** More dates of one forecast are not looked for. */
const MOST_FURTHER = 3;

/** Nor further verbs that may have them. */
const MOST_PARTS = 8;

/** What joins the next part of a forecast to the first. */
const JOINS = /\b(?:and|but|then|before)\b/i;

/**
 * "Inflation will average 3% this year and 2% [in 2032]", "is likely to peak in 2035 and to fall by half [by 2060]": the
 * other dates of a forecast, each in a part of its own. They are of the calendar and apart from each other.
 */
export function findFurtherDates(ground: Ground, choice: DateChoice, first: BriefDate): DueDate[] {
  const bounds = first.value === null ? null : valueBounds(first.value);
  if (bounds === null || first.end === null) return [];
  const { text } = ground.context.analysis;
  const found: DueDate[] = [];
  const taken = [bounds];
  let end = first.end;
  const parts = { ...choice, heads: withParts(ground, choice.heads) };
  for (const time of findOwnTimes(ground, parts)) {
    if (found.length >= MOST_FURTHER) break;
    const days = calendarDays(time);
    if (time.start < end || days === null || !JOINS.test(text.slice(end, time.start))) continue;
    if (taken.some((other) => other.from <= days.to && days.from <= other.to)) continue;
    if (!isToCome(ground, time, choice) || rankOf(ground, time, parts) === null) continue;
    const date = dueDateOf(ground, time);
    if (!date) continue;
    found.push(date);
    taken.push(days);
    end = date.end ?? time.end;
  }
  return found;
}

const calendarDays = ({ type, value, precision }: Timex): ValueBounds | null =>
  type === "DATE" && precision !== "reference" && value !== null ? valueBounds(value) : null;

/** The heads with what they foresee and with the verbs that go on: "is likely [to peak and to fall]". */
function withParts({ tree }: Ground, heads: readonly number[]): number[] {
  const parts = new Set(heads);
  for (const head of parts) {
    if (parts.size >= MOST_PARTS) break;
    for (const { index, deprel, upos } of tree.children(head))
      if (deprel === "xcomp" || (deprel === "conj" && /^(?:VERB|AUX)$/.test(upos))) parts.add(index);
  }
  return [...parts];
}
