import { UNITS } from "../../lexicon/en/time-words.js";
import type { Match } from "../match.js";
import { readCount } from "../numbers.js";
import { durationReading } from "../readings.js";
import type { TimeRule } from "../types.js";
import { isBelowADay } from "../units.js";

/** TIMEX3 value of a duration: [90 days] `P90D`, [48 hours] `PT48H`, [two decades] `P20Y`, [a few weeks] `PXW`. */
export function durationValue(count: string, unit: string): string {
  const letter = UNITS[unit] ?? "D";
  const number = readCount(count);
  const [, factor = "", plain = letter] = /^(\d*)(\D)$/u.exec(letter) ?? [];
  const amount = number === null ? (factor ? `X${factor.slice(1)}` : "X") : String(number * Number(factor || 1));
  return `P${isBelowADay(unit) ? "T" : ""}${amount}${plain}`;
}

/** [six days], [a four-month ordeal], [at least two more years], [nine business days]. */
export const duration: TimeRule = {
  name: "duration",
  pattern:
    "n:count ( hyphen / [more|further|additional|extra|consecutive|straight|full|working|business|trading|calendar|long] ) u:unit [hyphen long|old]",
  example: { text: "The meeting lasted three hours.", found: "three hours", value: "PT3H" },
  counterExample: "He is 45 years old.",
  accepts: (match) =>
    !isFraction(match) &&
    // [the third time in as many years], [a Century speedboat]
    !(match.get("n") === "many" && match.before() === "as") &&
    !/^\P{Lu}.*\bCentury$/u.test(match.text) &&
    // [a second] is usually an ordinal.
    (!/^(?:a|an)$/u.test(match.get("n")) ||
      /^(?:hour|day|week|month|year|decade|century|fortnight)$/u.test(match.get("u"))),
  read: (match) =>
    /\bold$/iu.test(match.text) || match.after() === "old"
      ? null
      : durationReading(durationValue(match.get("n"), match.get("u"))),
};

/** [three-quarters], [three quarters of the members]: parts of a whole; [for three quarters] is a time. */
const isFraction = (match: Match): boolean =>
  match.get("u").startsWith("quarter") && (/[-‐‑]/u.test(match.text) || match.after() === "of");

/** [for years], [took months], [hundreds of years], [all week]: a duration without a number. */
export const openDuration: TimeRule = {
  name: "duration without a number",
  pattern:
    "( for|take|takes|took|taken|taking|lasts|lasted|lasting|spend|spends|spent|spending span:( [dozens|hundreds|thousands of] " +
    "u:minutes|hours|days|weeks|months|years|decades|centuries ) / dozens|hundreds|thousands of u:minutes|hours|days|weeks|months|years / all u:day|night|week|month|year )",
  example: { text: "He waited for years.", found: "years", value: "PXY" },
  counterExample: "He left for months ahead of the vote.",
  // [for months ahead of the vote], [all year's results] are not durations.
  accepts: (match) => !/^(?:ahead|ago|later|earlier|before|after|'s|-|to)$/u.test(match.after()),
  read: (match) => durationReading(durationValue(/^all/iu.test(match.text) ? "one" : "many", match.get("u"))),
};
