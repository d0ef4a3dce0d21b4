import { DAY_PARTS } from "../lexicon/en/time-words.js";
import { timeReading } from "./readings.js";
import type { Reading } from "./types.js";

/** A part of a day: [Thursday evening] is `2031-10-16TEV`. Without a part, the day itself. */
export function withPart(day: Reading | null, part: string): Reading | null {
  if (!day || !part) return day;
  return {
    ...timeReading(day.value === null ? null : `${day.value}${DAY_PARTS[part] ?? ""}`, "published"),
    precision: "day",
  };
}
