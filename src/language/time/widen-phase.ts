import { words } from "../lexicon/words.js";
import type { Atoms } from "./atoms.js";
import type { Reading } from "./types.js";

/** An expression that has been read, with its atoms. */
export interface Found {
  readonly rule: string;
  readonly reading: Reading;
  readonly firstAtom: number;
  readonly endAtom: number;
  readonly start: number;
  readonly end: number;
}

const PHASES: ReadonlySet<string> = new Set(["early", "late", "mid", "earlier", "later"]);
const PARTS: ReadonlySet<string> = words("end beginning start middle close turn dawn rest remainder");
/** [the first week of May], [the last days of the year]: nouns for a share of a period. */
const SHARES: ReadonlySet<string> = new Set(["week", "weekend", "days", "weeks", "half", "part"]);
const PLACES: ReadonlySet<string> = words(
  `
  first second third fourth last final latter early earlier later middle better opening closing
`,
);
/** A phase belongs to a period ([early 1990], [late last week]); with a day it is only an adverb ([earlier Friday]). */
const WIDENED: ReadonlySet<string> = words("week month season quarter year decade century half");

/**
 * Extends the span of a period over the phase before it: [early 1990], [mid-November], [the late 1970s], [the end of
 * 1990], [the beginning of October], [the first week of May]. The value is unchanged, since TIMEX3 has a separate
 * attribute for the phase. Nothing before the atom `from` is taken, since it belongs to the expression before: [a second
 * later] FY19.
 */
export function widenPhase(found: Found, atoms: Atoms, from: number): Found {
  if (found.reading.type !== "DATE" || !WIDENED.has(found.reading.precision ?? "")) return found;
  const word = (index: number) => atoms.text.slice(atoms.starts[index] ?? 0, atoms.ends[index] ?? 0).toLowerCase();
  let first = found.firstAtom;
  const before = word(first - 1);
  if (before === "of" && PARTS.has(word(first - 2))) first -= 2;
  else if (before === "of" && SHARES.has(word(first - 2)) && PLACES.has(word(first - 3))) first -= 3;
  else if (PHASES.has(before)) first -= 1;
  else if (before === "-" && /^(?:mid|end|early|late)$/u.test(word(first - 2))) first -= 2;
  else if (before === "in" && PHASES.has(word(first - 2))) first -= 2;
  if (first !== found.firstAtom && word(first - 1) === "the") first -= 1;
  return first === found.firstAtom || first < from
    ? found
    : { ...found, firstAtom: first, start: atoms.starts[first] ?? 0 };
}
