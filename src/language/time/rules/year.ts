import {
  APPROXIMATORS,
  COUNTED_NOUNS,
  NUMBERED_THINGS,
  STREETS,
  YEAR_PREPOSITIONS,
} from "../../lexicon/en/time-context.js";
import type { Match } from "../match.js";
import { fullYearOf } from "../numbers.js";
import { dateReading, rangeReading, yearValue } from "../readings.js";
import type { Context, TimeRule } from "../types.js";

/** [2019-20], [2005-6], [1998/99], [the 2019/2020 season]. */
export const shortYearRange: TimeRule = {
  name: "years written short",
  pattern: "[the] y:yyyy ( dash|slash b:twodigits / slash b:yyyy / dash|slash c:clockhour )",
  example: { text: "The roadmap for 2032/33 is ready.", found: "2032/33", value: "2032/2033" },
  counterExample: "The file 2029/2035 was lost.",
  accepts: (match, context) => !/-|\//u.test(match.after()) && !/-|\//u.test(match.before()) && isYear(match, context),
  read(match) {
    const from = match.number("y");
    // [2005-6]: the next year; [2005-3] is none
    if (match.has("c"))
      return match.get("c").length === 1 && match.number("c") === (from % 10) + 1
        ? rangeReading(yearValue(from), yearValue(from + 1), "stated")
        : null;
    const isWhole = match.get("b").length === 4;
    const to = isWhole ? match.number("b") : Math.floor(from / 100) * 100 + match.number("b");
    if (isWhole && to !== from + 1) return null;
    return to > from ? rangeReading(yearValue(from), yearValue(to), "stated") : null;
  },
};

/** [the year 2050]. */
export const namedYear: TimeRule = {
  name: "the year so and so",
  pattern: "[the] year y:yyyy",
  example: { text: "Fuel will be free in the year 2050.", found: "the year 2050", value: "2050" },
  counterExample: "Fuel will be free in 2050.",
  read: (match) => dateReading(yearValue(match.number("y")), "year", "stated"),
};

/** [2026], [in 1998], [the 2008 Olympics]. */
export const bareYear: TimeRule = {
  name: "year",
  pattern: "y:yyyy",
  example: { text: "The programme runs through 2036.", found: "2036", value: "2036" },
  counterExample: "Some 2000 people came to the square of Tarvik.",
  accepts: isYear,
  read: (match) => dateReading(yearValue(match.number("y")), "year", "stated"),
};

/** ['98], ['05]: a year from 1930 to 2029. */
export const shortYear: TimeRule = {
  name: "year of two digits",
  pattern:
    "in|since|of|from|by|until|before|after|for|class|summer|spring|fall|autumn|winter|monthname|monthabbr span:( apostrophe y:twodigits )",
  example: { text: "He has led it since '98.", found: "'98", value: "1998" },
  counterExample: "He has led it for 98 days.",
  accepts: (match) => /^['’‘`]\d\d$/u.test(match.text),
  read: (match) => dateReading(yearValue(fullYearOf(match.number("y"))), "year", "stated"),
};

const QUANTITIES = new Set(["MONEY", "QUANTITY", "PERCENT", "PERSON", "FAC", "PRODUCT"]);

/** Whether a four-digit number is a year, not an amount, an address, a flight or a telephone number. */
function isYear(match: Match, context: Context): boolean {
  const [before, after, year] = [match.before(), match.after(), match.number("y")];
  const entity = context.entityAt(match.startOf("y"));
  if (QUANTITIES.has(entity)) return false;
  if (/^[$€£¥₹#№/.:+@_]$/u.test(before) && match.touches("before")) return false;
  // [ISO 2019:A], but [what will change in 2019: the tax]
  const closesClause = after === ":" && match.offsetAfter(2) !== match.offsetAfter() + 1;
  if (/^[%/@:_+]$/u.test(after) && match.touches("after") && !closesClause) return false;
  // [until at least 2025] is a year; [at least 2025 people] is a count.
  const atLeast = before === "least" && YEAR_PREPOSITIONS.has(match.before(3));
  // [no later than 2025]
  const latest = before === "than" && /^(?:later|earlier|sooner)$/u.test(match.before(2));
  // [in 2027 rather than 2025]
  const instead = before === "than" && match.before(2) === "rather";
  if ((APPROXIMATORS.has(before) && !atLeast && !latest && !instead) || NUMBERED_THINGS.has(before)) return false;
  if (before === "." && NUMBERED_THINGS.has(match.before(2))) return false;
  if (isSerial(match) || isAddress(match)) return false;
  if (COUNTED_NOUNS.has(after) && !/^(?:the|in|since)$/u.test(before)) return false;
  const plausible = year >= 1700 && year <= 2100;
  if (YEAR_PREPOSITIONS.has(before) || latest || instead || entity === "DATE")
    return plausible || (year < 1700 && /^(?:in|since|of|from|by|until)$/u.test(before));
  if (!plausible) return false;
  return !(entity === "CARDINAL" && year % 100 === 0 && context.tagAt(match.offsetAfter()) === "NNS");
}

/** [555-2010], [2010-555-0199], [AB-2019-XY]: numbers joined by hyphens that are not two years. */
function isSerial(match: Match): boolean {
  const year = /^(?:1[5-9]|20)\d\d$/u;
  const joinedBefore =
    match.before() === "-" &&
    match.touches("before") &&
    /^[\d]+$/u.test(match.before(2)) &&
    !year.test(match.before(2));
  const joinedAfter =
    match.after() === "-" &&
    match.touches("after") &&
    /^\d+$/u.test(match.after(2)) &&
    !/^\d\d$/u.test(match.after(2)) &&
    !year.test(match.after(2));
  return joinedBefore || joinedAfter;
}

/** [1600 Pennsylvania Avenue]: a number, at most three words with a capital, and a word for a street. */
function isAddress(match: Match): boolean {
  for (let n = 1; n <= 4; n++) {
    const word = match.nextWord(n);
    if (!/^\p{Lu}/u.test(word) && !/^\d+(?:st|nd|rd|th)$/u.test(word)) return false;
    if (n > 1 && STREETS.has(word.toLowerCase()))
      return !YEAR_PREPOSITIONS.has(match.before()) || match.before() === "of";
  }
  return false;
}
