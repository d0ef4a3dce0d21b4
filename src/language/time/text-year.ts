import { anchorOf } from "./calendar.js";
import type { Context } from "./types.js";

/**
 * The year of [that year], [the same year], [the following year], [the previous year], counted from the date read last;
 * null if there is none.
 */
export function yearOfText(words: string, { memory }: Context): number | null {
  const from = anchorOf(memory.date);
  if (!from) return null;
  return from.year + (words.includes("following") ? 1 : words.includes("previous") ? -1 : 0);
}
