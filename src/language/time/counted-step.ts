import type { CivilDate } from "../../text/civil-date.js";
import { type Period, periodOf } from "./calendar.js";
import type { Match } from "./match.js";
import { readCount } from "./numbers.js";
import { dateReading, periodReading } from "./readings.js";
import type { Reading } from "./types.js";
import { isBelowAnHour, isHours, precisionOf } from "./units.js";

/** A count that is left open: [a year or two ago], [in a week or so]. */
export const OPEN_COUNT = "a|an u:unit or two|three|more|so";

/** The date so many ("n") units ("u") after (1) or before (-1) an anchor; null if the words leave the count open. */
export function countedStep(
  match: Match,
  sign: 1 | -1,
  from: CivilDate | null,
  basis: "published" | "text",
): Reading | null {
  const count = readCount(match.get("n"));
  if (count === null) return null;
  if (!from) return dateReading(null, precisionOf(match.get("u")), basis);
  return periodReading(stepOf(match.get("u"), count * sign, from), basis);
}

function stepOf(unit: string, count: number, from: CivilDate): Period | null {
  if (isBelowAnHour(unit)) return periodOf("day", from, 0);
  if (isHours(unit)) return periodOf("day", from, Math.trunc(count / 24));
  return periodOf(unit, from, count);
}
