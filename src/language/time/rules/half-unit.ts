import { UNITS } from "../../lexicon/en/time-words.js";
import type { Match } from "../match.js";
import { readCount } from "../numbers.js";
import { durationReading } from "../readings.js";
import type { TimeRule } from "../types.js";
import { isBelowADay, singular } from "../units.js";

/** So many units and a half, or half of one; the unit is the part "u" or "h". */
export const HALF_UNITS =
  "n:( a|an|numeral ) [hyphen] and [hyphen] a [hyphen] half [hyphen] u:unit / n:a|an|one u:unit [hyphen] and [hyphen] a [hyphen] half / half [hyphen] a|an h:unit / [a] half [hyphen] h:unit";

/** Half of a unit as TIMEX3 writes it. */
const HALVES: Readonly<Record<string, string>> = {
  minute: "PT30S",
  hour: "PT30M",
  day: "PT12H",
  year: "P6M",
  decade: "P5Y",
  century: "P50Y",
};

/** [two and a half years], [an hour and a half], [half an hour], [a half-hour show]. A company's [half-year] is a part of the calendar. */
export const halfUnit: TimeRule = {
  name: "duration with a half",
  pattern: `( ${HALF_UNITS} ) [hyphen long]`,
  example: { text: "The wait was half an hour.", found: "half an hour", value: "PT30M" },
  counterExample: "Profit fell in the half-year.",
  accepts: (match) => !/^half.year/iu.test(match.text),
  read: (match) => durationReading(match.has("h") ? (HALVES[singular(match.get("h"))] ?? null) : timexOf(match)),
};

/** How many units "n" and a half are; a half where only the unit stands. */
export const unitsAndHalf = (match: Match): number => (match.has("h") ? 0 : (readCount(match.get("n")) ?? 0)) + 0.5;

function timexOf(match: Match): string {
  const unit = match.get("u");
  const [, factor = "", letter = "Y"] = /^(\d*)(\D)$/u.exec(UNITS[unit] ?? "Y") ?? [];
  return `P${isBelowADay(unit) ? "T" : ""}${unitsAndHalf(match) * Number(factor || 1)}${letter}`;
}
