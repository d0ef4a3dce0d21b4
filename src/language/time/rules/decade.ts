import { DECADE_WORDS } from "../../lexicon/en/time-words.js";
import { readOrdinal } from "../numbers.js";
import { centuryValue, dateReading, decadeValue } from "../readings.js";
import type { TimeRule } from "../types.js";

/**
 * [the 1990s], [the 1980's], [the '60s], [the 70s], [the late 70s], [the sixties]. Not ages ([their sixties]) or
 * temperatures ([the mid 60s]).
 */
export const decade: TimeRule = {
  name: "decade",
  pattern:
    "( [the] y:decadeform / [the] apostrophe t:shortdecade / the t:shortdecade / the d:decadeword / the early|late span:( t:shortdecade / d:decadeword ) / the y:yyyy s )",
  example: { text: "It was built in the late 1970s.", found: "the late 1970s", value: "197" },
  counterExample: "It was hot, in the mid 90s.",
  accepts(match) {
    if (/^\d{4}$/u.test(match.get("y"))) return match.get("y").endsWith("0");
    const short = match.has("t") || match.has("d");
    return !short || match.text.includes("'") || !["mid", "low", "upper", "high"].includes(match.before());
  },
  read(match) {
    const digit = match.has("t") ? Number(match.get("t").charAt(0)) : DECADE_WORDS[match.get("d")];
    const year = digit === undefined ? Number.parseInt(match.get("y"), 10) : 1900 + digit * 10;
    return dateReading(decadeValue(year), "decade", "stated");
  },
};

/** [the 1960s and 70s]: the second has its century from the first. */
export const secondDecade: TimeRule = {
  name: "decade after a decade",
  pattern: "y:decadeform and|or|to [the] span:( [apostrophe] t:shortdecade )",
  example: { text: "It grew in the 1960s and 70s.", found: "70s", value: "197" },
  counterExample: "It grew in 1960 by some 70s.",
  read: (match) => dateReading(`${match.get("y").slice(0, 2)}${match.get("t").charAt(0)}`, "decade", "stated"),
};

/** [the 20th century], [the early nineteenth century], [the first decade of the 21st century]. */
export const century: TimeRule = {
  name: "century",
  pattern: "[the] [f:ordinal decade of the] o:ord [hyphen] century|centuries",
  example: { text: "The castle dates from the 17th century.", found: "the 17th century", value: "16" },
  counterExample: "The castle dates from the second century B.C.",
  // [shares in 21st Century Lamps]
  accepts: (match) => !(/^\d.*\bCentury$/u.test(match.text) && /^\p{Lu}/u.test(match.nextWord())),
  read(match) {
    const number = readOrdinal(match.get("o")) ?? 0;
    // [the second century B.C.]
    if (number < 1 || number > 30 || /^bc?$/u.test(match.after())) return null;
    const first = (number - 1) * 100;
    if (!match.has("f")) return dateReading(centuryValue(first), "century", "stated");
    const decadeOfCentury = (readOrdinal(match.get("f")) ?? 1) - 1;
    return dateReading(decadeValue(first + decadeOfCentury * 10), "decade", "stated");
  },
};
