import { editDistance } from "../../text/nearest.js";

/** A surname of fewer letters has neighbours that are other surnames: [Kerry], [Perry]. */
const FEWEST_LETTERS = 6;
const MOST_LETTERS = 30;
/** Two slips are likely only in a long name. */
const LONG = 10;

/**
 * Whether a surname is another one with a slip of the pen: [Vallenwray], [Vallenrway]; [Orletto], [Orlleto]. A letter
 * more or less at the end makes another name: [Clark], [Clarke]; [Orlenov], [Orlenova].
 */
export function isMisspelt(surname: string, other: string): boolean {
  const [a, b] = [letters(surname), letters(other)];
  const longer = Math.max(surname.length, other.length);
  if (longer < FEWEST_LETTERS || longer > MOST_LETTERS || a.charAt(0) !== b.charAt(0) || surname === other)
    return false;
  if (a !== b && (a.startsWith(b) || b.startsWith(a))) return false;
  const most = longer < LONG ? 1 : 2;
  return editDistance(a, b, most + 1) <= most;
}

/** Lower case, without accents, each doubled letter once: writers confuse which letter is doubled. */
const letters = (word: string): string =>
  word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/(\p{L})\1/gu, "$1");
