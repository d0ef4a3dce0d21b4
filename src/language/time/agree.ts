import type { Found } from "./widen-phase.js";

/** A month or an event of a weekday, as the text names it. */
export interface Named {
  readonly name: string;
  /** Whether its verb leaves the side open. */
  readonly isOpen: boolean;
}

/**
 * A text that names [Monday's debate] or [November] time and again means one: where the verb leaves the side open
 * ([Monday's debate may not matter]), the date is that of the other mentions, if their verbs settle it ([lost Monday's
 * debate]) and agree.
 */
export function agreeOnNames(found: readonly Found[], named: ReadonlyMap<Found, Named>): Found[] {
  const settled = new Map<string, string | null>();
  for (const one of found) {
    const [mention, value] = [named.get(one), one.reading.value];
    if (!mention || mention.isOpen || value === null) continue;
    const date = dateOf(value);
    settled.set(mention.name, settled.has(mention.name) && settled.get(mention.name) !== date ? null : date);
  }
  return found.map((one) => {
    const [mention, value] = [named.get(one), one.reading.value];
    const date = mention?.isOpen ? settled.get(mention.name) : null;
    return value === null || !date ? one : { ...one, reading: { ...one.reading, value: date + partOf(value) } };
  });
}

const dateOf = (value: string): string => value.replace(/T.*$/u, "");
const partOf = (value: string): string => /T.*$/u.exec(value)?.[0] ?? "";
