import type { Span } from "../../text/span.js";
import type { Timex } from "../types.js";

/**
 * The dates as TIMEX3 evaluations expect them: the two ends of a range instead of the range, the day instead of a part
 * of it ([Friday night], [yesterday evening]), and no durations or sets.
 */
export function datesOf(times: readonly Timex[]): (Span & { readonly value: string | null })[] {
  return leafTimes(times).flatMap(({ start, end, type, value }) => {
    if (type === "DATE") return [{ start, end, value }];
    const day = type === "TIME" ? /^(\d{4}-\d\d-\d\d)T[A-Z]/u.exec(value ?? "") : null;
    return day?.[1] ? [{ start, end, value: day[1] }] : [];
  });
}

/** The expressions without the ranges that contain others. */
function leafTimes(times: readonly Timex[]): Timex[] {
  return times.filter((time, i) => {
    const next = times[i + 1];
    return !(next && next.end <= time.end);
  });
}
