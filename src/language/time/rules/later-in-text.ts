import { anchorOf } from "../calendar.js";
import { countedStep } from "../counted-step.js";
import { dateReading, timeReading } from "../readings.js";
import type { TimeRule } from "../types.js";
import { isBelowADay, isFineEnough, precisionOf } from "../units.js";

/**
 * [two days later], [a week earlier], [three months after that]: counted from the date read last; without one the value
 * is null. [two days later than planned] is a difference, not a date.
 */
export const laterInText: TimeRule = {
  name: "so long before or after that",
  pattern: "n:count u:unit w:later|earlier|before|after|afterward|afterwards|previously",
  example: {
    text: "On 3 March 2027 the talks began. Two days later they ended.",
    found: "Two days later",
    value: "2027-03-05",
  },
  counterExample: "On 3 March 2027 they met, two days later than planned.",
  // [two days after the vote] counts from an event; only with nothing after it does it count from the date before.
  accepts: (match) =>
    match.after() !== "than" &&
    (!/^(?:before|after)$/u.test(match.get("w")) || /^(?:[.,;:!?)"”]|that|)$/u.test(match.after())),
  read(match, { memory }) {
    // [ten minutes later] stays on the same day, but the words do not say which.
    if (isBelowADay(match.get("u"))) return timeReading(null, "text");
    const sign = /^(?:later|after)/u.test(match.get("w")) ? 1 : -1;
    const from = isFineEnough(memory.date, match.get("u")) ? anchorOf(memory.date) : null;
    const reading = from && countedStep(match, sign, from, "text");
    return reading ?? dateReading(null, precisionOf(match.get("u")), "text");
  },
};
