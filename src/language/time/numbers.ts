import { NUMBERS, ORDINALS, TENS } from "../lexicon/en/time-words.js";

/** A larger count of days, weeks or years does not lead to a date. */
const GREATEST = 10_000;

/**
 * The value of a count: [two], [a], [a couple of], [twenty-five], [12].
 *
 * @returns null for open counts ("a few", "two to three") and fractions
 */
export function readCount(words: string): number | null {
  const text = words.replace(/^(?:a|an)\s+(?=\p{L})/u, "a ").trim();
  // [two to three weeks], [five or six]
  if (/\b(?:to|or)\b/u.test(text)) return null;
  if (/^(?:a|an)(?: single| full| whole| entire)?$/u.test(text)) return 1;
  if (/^(?:a )?couple(?: of)?$/u.test(text)) return 2;
  if (/^(?:a )?dozen$/u.test(text)) return 12;
  const scale = /^(?:(.+?)\s+)?(hundred|thousand)$/u.exec(text);
  if (scale) return (readCount(scale[1] ?? "one") ?? 1) * (scale[2] === "hundred" ? 100 : 1000);
  if (/^\d/u.test(text)) {
    const value = Number(text.replaceAll(",", ""));
    return Number.isInteger(value) && value <= GREATEST ? value : null;
  }
  const [first = "", second = ""] = text.split(/[\s‐‑-]+/u);
  if (TENS[first] !== undefined) return TENS[first] + (second ? (NUMBERS[second] ?? 0) : 0);
  return NUMBERS[first] ?? null;
}

/** [third], [3rd], [twenty-first]; null if the words are not an ordinal. */
export function readOrdinal(words: string): number | null {
  if (/^\d/u.test(words)) return Number.parseInt(words, 10);
  const [first = "", second = ""] = words.split(/[\s‐‑-]+/u);
  if (TENS[first] !== undefined && second) return TENS[first] + (ORDINALS[second] ?? 0);
  return ORDINALS[first] ?? null;
}

/** The full form of a two-digit year, from 1930 to 2029: [FY97] is 1997, ['05] is 2005. */
export const fullYearOf = (year: number): number => (year < 30 ? 2000 + year : year < 100 ? 1900 + year : year);
