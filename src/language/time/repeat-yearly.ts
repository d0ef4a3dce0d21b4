import type { Atoms } from "./atoms.js";
import { lacksYear } from "./lacks-year.js";
import { setReading } from "./readings.js";
import type { Found } from "./widen-phase.js";

/** What may stand between the months or days that a year repeats: [between April and September], [in May or June]. */
const BETWEEN = /^\s*(?:,|,? (?:and|or)|-|–|to|through|until|till)\s*(?:(?:in|on)\s+)?(?:the\s+)?$/iu;
const BEFORE_EACH = /^,?\s*(?:of\s+)?$/iu;
const AFTER_EACH = /^,?\s*(?:in|on|from|between|during)\s+(?:the\s+)?$/iu;

/**
 * [between April and September each year], [every year in May]: of no one year. The months and days take the value of a
 * repetition.
 */
export function repeatYearly(found: readonly Found[], { text }: Atoms): Found[] {
  const out = [...found];
  const isJoined = (i: number, words: RegExp): boolean =>
    words.test(text.slice(out[i]?.end ?? 0, Math.min(out[i + 1]?.start ?? 0, (out[i]?.end ?? 0) + LONGEST)));
  const repeat = (i: number): boolean => {
    const one = out[i];
    if (!one || !lacksYear(one) || one.reading.type !== "DATE") return false;
    out[i] = { ...one, reading: setReading(one.reading.value ? `XXXX${one.reading.value.slice(4)}` : "XXXX-XX") };
    return true;
  };
  for (const [i, { start, end }] of found.entries()) {
    if (!EACH_YEAR.test(text.slice(start, end))) continue;
    if (isJoined(i - 1, BEFORE_EACH)) for (let at = i - 1; repeat(at) && isJoined(at - 1, BETWEEN); ) at--;
    if (isJoined(i, AFTER_EACH)) for (let at = i + 1; repeat(at) && isJoined(at, BETWEEN); ) at++;
  }
  return out;
}

const EACH_YEAR = /^(?:each|every|every single) year$/iu;

/** In UTF-16 units. Longer words join nothing. */
const LONGEST = 20;
