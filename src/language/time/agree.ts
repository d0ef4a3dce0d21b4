import { parseCivilDate, weekdayOf } from "../../text/civil-date.js";
import type { Found } from "./widen-phase.js";

/** Rules that read the name of a weekday or of a month and infer the rest. */
const NAMED: ReadonlySet<string> = new Set(["weekday", "month"]);

/**
 * A text that names [Monday] or [November] time and again means one: where the verb leaves the side open ([Monday's
 * debate may not matter]), the day or month is that of the other mentions, if their verbs settle it ([lost the debate
 * on Monday]) and agree.
 *
 * @param open those whose side the verb leaves open
 */
export function agreeOnNames(found: readonly Found[], open: ReadonlySet<Found>): Found[] {
  const settled = new Map<string, string | null>();
  for (const one of found) {
    const value = one.reading.value;
    if (!NAMED.has(one.rule) || open.has(one) || value === null) continue;
    const [name, date] = [nameOf(value, one), dateOf(value)];
    settled.set(name, settled.has(name) && settled.get(name) !== date ? null : date);
  }
  return found.map((one) => {
    const value = one.reading.value;
    const date = open.has(one) && value !== null ? settled.get(nameOf(value, one)) : null;
    return value === null || !date ? one : { ...one, reading: { ...one.reading, value: date + partOf(value) } };
  });
}

const dateOf = (value: string): string => value.replace(/T.*$/u, "");
const partOf = (value: string): string => /T.*$/u.exec(value)?.[0] ?? "";

/** The number of the weekday or month: the same for all mentions of the name. */
function nameOf(value: string, { rule }: Found): string {
  if (rule === "month") return value.slice(5);
  const day = parseCivilDate(dateOf(value));
  return day ? String(weekdayOf(day)) : "";
}
