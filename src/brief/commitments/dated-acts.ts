import type { Timex } from "../../language/types.js";
import { isToCome } from "../due-dates/date-to-come.js";
import { dueDateOf } from "../due-dates/due-date.js";
import { findEventTime } from "../due-dates/event-time.js";
import { rankOf } from "../due-dates/rank-date.js";
import type { Ground } from "../ground.js";
import type { DueDate } from "../model.js";
import { spanOf, verbsBeside } from "../tree-walks.js";
import { cutAway, tidy } from "./noun-phrase-text.js";
import { lastOfPhrase } from "./verb-phrase-range.js";

/** One of several deeds that an actor is bound to. */
export interface DatedAct {
  /** Token index of its verb. */
  readonly verb: number;
  readonly text: string;
  readonly due: DueDate | null;
}

/** One act or several: "[close mills and sell ports] by 2033" has one date for both. */
interface Stretch {
  /** Token index of the first verb. */
  readonly verb: number;
  readonly last: number;
  readonly dates: readonly DueDate[];
}

/**
 * "must [repay the money by May] and [submit to audits until 2033]": the coordinated deeds, if at least two of them
 * have dates of their own; otherwise [].
 */
export function findDatedActs(ground: Ground, action: number): DatedAct[] {
  const { tree, context } = ground;
  const beside = verbsBeside(tree, action).map(({ index }) => index);
  if (beside.length === 0 || ground.predicates.get(action)?.passive || tree.tokens[action]?.tag === "VBG") return [];
  if (beside.some((verb) => tree.tokens[verb]?.tag !== "VB")) return [];
  const last = lastOfPhrase(ground, action);
  const verbs = [action, ...beside.filter((verb) => verb <= last)];
  const parts = verbs.map((verb, i): Stretch => {
    const next = verbs[i + 1];
    const end = next === undefined ? last : endBefore(ground, verb, next);
    return { verb, last: end, dates: datesIn(ground, verb, end) };
  });
  const stretches = withSharedDates(parts);
  if (stretches.filter(({ dates }) => dates.length > 0).length < 2) return [];
  return stretches.map(({ verb, last: end, dates }) => {
    const [due = null] = dates;
    const cut = due && due.start !== null && due.end !== null ? [{ start: due.start, end: due.end }] : [];
    const { start, end: stop } = cutAway(context.analysis.text, spanOf(tree, verb, end), cut);
    const not = tree.child(verb, "neg") ? "not " : "";
    return { verb, text: not + tidy(context.analysis.text.slice(start, stop)), due };
  });
}

/** The last token of a deed before the next one: without ", and [also] [to]". */
function endBefore({ tree }: Ground, verb: number, next: number): number {
  let last = next - 1;
  while (last > verb && /^(?:cc|punct|aux|advmod|neg|mark)$/.test(tree.tokens[last]?.deprel ?? "")) last--;
  return last;
}

/** The dates to come in a stretch of words, the earliest in the text first; or else "once it joins", "a year after it". */
function datesIn(ground: Ground, verb: number, last: number): DueDate[] {
  const dates = calendarDatesIn(ground, verb, last);
  if (dates.length > 0) return dates;
  const event = findEventTime(ground, { heads: [verb] });
  const { start, end } = spanOf(ground.tree, verb, last);
  return event?.start != null && event.start > start && event.start < end ? [event] : [];
}

function calendarDatesIn(ground: Ground, verb: number, last: number): DueDate[] {
  const own = timesToCome(ground, verb, last).filter((time) => rankOf(ground, time, { heads: [verb] }) !== null);
  return own.flatMap((time) => calendarDate(ground, time) ?? []);
}

/** The dates of the calendar to come between a verb and a later token, whatever they belong to. */
export const timesToCome = (ground: Ground, verb: number, last: number): Timex[] =>
  ground
    .timesNear(verb)
    .filter(
      (time) =>
        time.type === "DATE" &&
        time.firstToken > verb &&
        time.firstToken <= last &&
        time.toldBy === null &&
        isToCome(ground, time, { heads: [verb] }),
    );

export function calendarDate(ground: Ground, time: Timex): DueDate | null {
  const date = dueDateOf(ground, time);
  return date?.value ? date : null;
}

/** "close mills and sell ports by 2033": a deed without a date shares that of the next one. */
function withSharedDates(parts: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = [];
  for (const part of parts) {
    const before = out.at(-1);
    if (before && before.dates.length === 0) out[out.length - 1] = { ...part, verb: before.verb };
    else out.push(part);
  }
  return out;
}
