import type { Timex } from "../../language/types.js";
import { valueBounds } from "../../text/timex-value.js";
import type { Ground } from "../ground.js";
import type { BriefDate, DueDate } from "../model.js";
import { isAdverbial } from "./adverbial-date.js";
import { findAllowedTime } from "./allowed-time.js";
import { findOwnTimes, isLater } from "./date-of-another.js";
import { headOfTime } from "./date-phrase.js";
import { isToCome } from "./date-to-come.js";
import { dueDateOf, termOf } from "./due-date.js";
import { findEventTime } from "./event-time.js";
import {
  findDateOfDeadline,
  findDateOfSubject,
  findDateOfWhen,
  findLooseDate,
  findTermOfNoun,
  verbAbove,
} from "./fallback-dates.js";
import { joinDates } from "./joined-dates.js";
import { findLapse } from "./lapse.js";
import { EXPIRES, rankOf } from "./rank-date.js";

/*
 * Finds the date of a sentence that belongs to a commitment or a forecast. It depends on the verb ("will close [by
 * June]"), is not the day of saying ("said [on Monday]"), and does not lie before the article's own date.
 */

/** What a date may belong to. All numbers are token indices. */
export interface DateChoice {
  /** Heads of the words that the date may depend on, the best first. */
  readonly heads: readonly number[];
  /** Verbs of saying, whose own dates do not count. */
  readonly not?: readonly number[];
  /** Verbs whose date ends a term: "their contract [expires] in 2031". */
  readonly ends?: readonly number[];
  /**
   * Whether a period after "for" is what the words foresee: "expects a profit [for 2032]", unlike "will vote on the
   * budget [for 2032]".
   */
  readonly foretells?: boolean;
  /**
   * Whether the date alone shows that something is to come. A date without a value then must not be past by its tense.
   */
  readonly alone?: boolean;
  /** Whether "through 2026" ends a term rather than sets a deadline. */
  readonly term?: boolean;
}

/** The date on which a commitment falls due, or which a forecast is about; null if there is none. */
export function findDate(ground: Ground, choice: DateChoice): DueDate | null {
  const times = findOwnTimes(ground, choice);
  const read = choice.term ? termOf : dueDateOf;
  let best: { readonly rank: number; readonly date: DueDate; readonly time: Timex } | null = null;
  for (const time of times) {
    if (!isToCome(ground, time, choice)) continue;
    const rank = rankOf(ground, time, choice);
    if (rank === null || (best && rank >= best.rank && !(rank === best.rank && isWithin(time, best.time)))) continue;
    const date = read(ground, time);
    if (date) best = { rank, time, date: rank === EXPIRES ? { ...date, means: "term" } : date };
  }
  const lapse = choice.foretells && !choice.alone ? findLapse(ground, choice.heads) : null;
  // "last for another six months [from now]": counted, and no day of its own
  if (lapse && (best === null || (best.time.start >= (lapse.start ?? 0) && best.time.end <= (lapse.end ?? 0))))
    return lapse;
  return (
    (best && joinDates(ground, best.date, best.time)) ??
    findDateOfWhen(ground, choice) ??
    findAllowedTime(ground, choice, times) ??
    findEventTime(ground, choice) ??
    findLooseDate(ground, choice, times) ??
    findDateOfSubject(ground, choice, times) ??
    findTermOfNoun(ground, choice, times) ??
    findDateOfDeadline(ground, choice, times)
  );
}

/** "between 3 May and 5 May, [later this year]": the first date says more. */
function isWithin(inner: Timex, outer: Timex): boolean {
  const [a, b] = [inner, outer].map(({ value }) => (value === null ? null : valueBounds(value)));
  if (!a || !b) return inner.precision === "range" && /^(?:year|season|half|quarter)$/.test(outer.precision ?? "");
  return a.from >= b.from && a.to <= b.to && (a.from !== b.from || a.to !== b.to);
}

/** The day on which the deed of a past verb was done: "signed [in 2017]", "said [on Monday]"; null if there is none. */
export function findPastDate(ground: Ground, verbs: readonly number[]): BriefDate | null {
  const { tree, predicates } = ground;
  for (const verb of verbs) {
    const predicate = predicates.get(verb);
    if (!predicate || (predicate.tense !== "past" && !predicate.perfect)) continue;
    for (const time of ground.timesNear(verb)) {
      const start = headOfTime(tree, time);
      if (time.type !== "DATE" || isLater(ground.context, time) || !isAdverbial(tree, start, time)) continue;
      if (verbAbove(ground, start) !== verb) continue;
      const date = dueDateOf(ground, time);
      if (!date) continue;
      const { means: _, ...day } = date;
      return day;
    }
  }
  return null;
}
