import type { Atoms } from "./atoms.js";
import { YEARLESS_RULES } from "./lacks-year.js";
import type { Found } from "./widen-phase.js";

const YEARLESS: ReadonlySet<string> = new Set([...YEARLESS_RULES, "day in words and month"]);

/** Joins a month or a day with the spoken year after it: [February third, nineteen ninety-six]. */
export function joinSpokenYears(found: readonly Found[], { text }: Atoms): Found[] {
  return found.flatMap((one, i) => {
    const [before, next] = [found[i - 1], found[i + 1]];
    if (before && isJoined(before, one, text)) return [];
    if (!next || !isJoined(one, next, text)) return [one];
    const value = `${next.reading.value}${one.reading.value?.slice(4)}`;
    const reading = { ...one.reading, value, anchor: null, certainty: "stated" as const };
    return [{ ...one, reading, endAtom: next.endAtom, end: next.end }];
  });
}

const isJoined = (one: Found, year: Found, text: string): boolean =>
  YEARLESS.has(one.rule) &&
  year.rule === "year in words" &&
  one.reading.value !== null &&
  /^(?:,? | of )$/u.test(text.slice(one.end, year.start));
