import { REFERENCES } from "../../lexicon/en/time-words.js";
import type { Match } from "../match.js";
import { referenceReading } from "../readings.js";
import type { Context, TimeRule } from "../types.js";

/** [now], [recently], [soon]. */
export const referenceWord: TimeRule = {
  name: "now, recently, soon",
  pattern: "[right|just] r:reference",
  example: { text: "He will soon retire.", found: "soon", value: "FUTURE_REF" },
  counterExample: "He will retire as soon as he can.",
  accepts: (match, context) => match.after() !== "-" && (match.get("r") !== "soon" || isAhead(match, context)),
  read: (match) => referenceReading(REFERENCES[match.get("r")] ?? "PRESENT_REF"),
};

/** [will soon retire], not [as soon as], [too soon], [soon after the vote], [order soon returned]. */
const isAhead = (match: Match, { tagAt }: Context): boolean =>
  !/^(?:as|too|how|so)$/u.test(match.before()) &&
  !/^(?:after|before|afterward|afterwards|thereafter|enough)$/u.test(match.after()) &&
  tagAt(match.offsetAfter()) !== "VBD";

/** [at the moment], [these days], [at present]. */
export const present: TimeRule = {
  name: "the present",
  pattern: "( at span:( the|this moment / present / this time / the present time ) / these days )",
  example: { text: "At the moment nobody knows.", found: "the moment", value: "PRESENT_REF" },
  counterExample: "The moment passed.",
  read: () => referenceReading("PRESENT_REF"),
};

/** [in the past], [the recent past]. */
export const past: TimeRule = {
  name: "the past",
  pattern: "the [recent|distant] past",
  example: { text: "In the past nobody knew.", found: "the past", value: "PAST_REF" },
  counterExample: "He met the past owner.",
  accepts: (match, context) => context.tagAt(match.stop - 1).startsWith("NN"),
  read: () => referenceReading("PAST_REF"),
};

/** [in the future], [the near future], [the near term], [the months to come], [the days ahead]. */
export const future: TimeRule = {
  name: "the future",
  pattern:
    "( the [very] [near|immediate|distant|foreseeable] future / the near|short|medium|long|longer|shorter term / the long|short|longer|shorter run / someday / some day / [the] hours|days|weeks|months|years|decades ( ahead / to come ) / the week|month|year|decade ahead )",
  example: { text: "In the foreseeable future it will lose.", found: "the foreseeable future", value: "FUTURE_REF" },
  counterExample: "The long term contract expired.",
  // Not [the long term contract].
  accepts: (match, context) =>
    !/^(?:of|-)$/u.test(match.after()) &&
    !(/term$/iu.test(match.text) && match.nextWord() !== "" && context.tagAt(match.offsetAfter()).startsWith("NN")) &&
    (!/future$/iu.test(match.text) || context.tagAt(match.stop - 1).startsWith("NN")),
  read: () => referenceReading("FUTURE_REF"),
};
