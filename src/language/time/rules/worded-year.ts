import { DECADE_WORDS, NUMBERS, TENS } from "../../lexicon/en/time-words.js";
import { words } from "../../lexicon/words.js";
import type { Match } from "../match.js";
import { readCount } from "../numbers.js";
import { dateReading, decadeValue, yearValue } from "../readings.js";
import type { Context, TimeRule } from "../types.js";

/** Words before a year; a count follows a verb or "some". */
const BEFORE_A_YEAR: ReadonlySet<string> = words(
  `
  in since by until till before after during from through to of between and year early late mid autumn fall spring
  summer winter
`,
);

/** [its nineteen ninety-six crop], [January, nineteen ninety-six] */
const DETERMINERS =
  /^(?:the|a|its|their|his|her|our|'s|,|january|february|march|april|may|june|july|august|september|october|november|december)$/u;

/** [nineteen ninety-six], [in eighteen twelve], [the year two thousand], [twenty fourteen]. */
export const wordedYear: TimeRule = {
  name: "year in words",
  pattern:
    "[[the] year] ( c:seventeen|eighteen|nineteen|twenty [hyphen] ( d:( tens [hyphen] ones / tens / ones ) / h:hundred ) / k:two thousand [[and] e:ones] )",
  example: { text: "The port opened in nineteen ninety-six.", found: "nineteen ninety-six", value: "1996" },
  counterExample: "It rained in two thousand villages.",
  accepts: (match, context) => yearOf(match) !== null && isYear(match, context),
  read(match) {
    const year = yearOf(match);
    return year === null ? null : dateReading(yearValue(year), "year", "stated");
  },
};

/** [the nineteen nineties], [the nineteen-sixties]. */
export const wordedDecade: TimeRule = {
  name: "decade in words",
  pattern: "[the] c:eighteen|nineteen [hyphen] d:decadeword",
  example: { text: "It grew in the nineteen sixties.", found: "the nineteen sixties", value: "196" },
  counterExample: "It grew in the sixties.",
  read: (match) =>
    dateReading(decadeValue(centuryOf(match) + (DECADE_WORDS[match.get("d")] ?? 0) * 10), "decade", "stated"),
};

const centuryOf = (match: Match): number => (NUMBERS[match.get("c")] ?? TENS[match.get("c")] ?? 0) * 100;

/** Null for [nineteen five], which is not a form of a year. */
function yearOf(match: Match): number | null {
  if (match.has("k")) return 2000 + (match.has("e") ? (readCount(match.get("e")) ?? 0) : 0);
  if (match.has("h")) return centuryOf(match);
  const rest = readCount(match.get("d")) ?? 0;
  return rest >= 10 ? centuryOf(match) + rest : null;
}

/** [in two thousand villages] is a count. */
function isYear(match: Match, context: Context): boolean {
  if (/year/iu.test(match.text)) return true;
  if (/^(?:NN|JJ)/u.test(context.tagAt(match.offsetAfter())) && /^\p{L}/u.test(match.nextWord())) return false;
  // [nineteen fifty-year-olds]
  if (match.after() === "-") return false;
  const dated = context.entityAt(match.start) === "DATE";
  return BEFORE_A_YEAR.has(match.before()) ? dated || !match.has("k") : dated && DETERMINERS.test(match.before());
}
