import { UNITS } from "../../lexicon/en/time-words.js";
import type { Match } from "../match.js";
import { readCount } from "../numbers.js";
import { durationReading } from "../readings.js";
import type { TimeRule } from "../types.js";
import { isBelowADay, singular } from "../units.js";

/** A number of units and a half, or half a unit. The unit is the part "u" or "h". */
export const HALF_UNITS =
  "n:( a|an|numeral ) [hyphen] and [hyphen] a [hyphen] half [hyphen] u:unit / n:a|an|one u:unit [hyphen] and [hyphen] a [hyphen] half / half [hyphen] a|an h:unit / [a] half [hyphen] h:unit";

/** Half a unit as a TIMEX3 value. */
const HALVES: Readonly<Record<string, string>> = {
  minute: "PT30S",
  hour: "PT30M",
  day: "PT12H",
  year: "P6M",
  decade: "P5Y",
  century: "P50Y",
};

/**
 * [two and a half years], [an hour and a half], [half an hour], [a half-hour show]. A company's [half-year] is a period
 * of the calendar.
 */
export const halfUnit: TimeRule = {
  name: "duration with a half",
  pattern: `( ${HALF_UNITS} ) [hyphen long]`,
  example: { text: "The wait was half an hour.", found: "half an hour", value: "PT30M" },
  counterExample: "Profit fell in the half-year.",
  accepts: (match) => !/^half.year/iu.test(match.text),
  read: (match) => durationReading(match.has("h") ? (HALVES[singular(match.get("h"))] ?? null) : timexOf(match)),
};

/** The count: the number "n" and a half, or a half alone. */
export const unitsAndHalf = (match: Match): number => (match.has("h") ? 0 : (readCount(match.get("n")) ?? 0)) + 0.5;

function timexOf(match: Match): string {
  const unit = match.get("u");
  const [, factor = "", letter = "Y"] = /^(\d*)(\D)$/u.exec(UNITS[unit] ?? "Y") ?? [];
  return `P${isBelowADay(unit) ? "T" : ""}${unitsAndHalf(match) * Number(factor || 1)}${letter}`;
}
