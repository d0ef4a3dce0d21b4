import type { Atoms } from "./atoms.js";
import type { Found } from "./widen-phase.js";

/** Most atoms between a time and its day: [5 p.m. EST, on Nov. 9]. */
const REACH = 3;

/**
 * Gives a time of day the date of the day beside it ([10 p.m. Wednesday], [on Friday at noon]). Without one, the value
 * is null.
 */
export function joinClocks(found: readonly Found[], atoms: Atoms): Found[] {
  return found.map((one, i) => {
    if (one.reading.type !== "TIME" || !one.reading.value?.startsWith("T")) return one;
    const day = [found[i + 1], found[i - 1]].find((other) => other && isDay(other) && near(one, other, atoms));
    const value = day?.reading.value ? `${day.reading.value.slice(0, 10)}${one.reading.value}` : null;
    const precision = value === null ? null : ("day" as const);
    return { ...one, reading: { ...one.reading, value, precision, anchor: day?.reading.anchor ?? null } };
  });
}

const isDay = ({ reading }: Found): boolean =>
  reading.precision === "day" && /^\d{4}-\d\d-\d\d/u.test(reading.value ?? "");

function near(a: Found, b: Found, atoms: Atoms): boolean {
  const [left, right] = a.firstAtom < b.firstAtom ? [a, b] : [b, a];
  return right.firstAtom - left.endAtom <= REACH && !/[.\n;]/u.test(atoms.text.slice(left.end, right.start));
}
