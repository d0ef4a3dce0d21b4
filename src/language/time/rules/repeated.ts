import { FREQUENCIES, SEASONS, UNITS, WEEKDAYS } from "../../lexicon/en/time-words.js";
import { readCount, readOrdinal } from "../numbers.js";
import { setReading } from "../readings.js";
import type { TimeRule } from "../types.js";
import { durationValue } from "./duration.js";

/** [every day], [each year], [every two weeks], [every Friday], [every other month], [every other Thursday]. */
export const every: TimeRule = {
  name: "every",
  pattern:
    "every|each ( o:ord u:unit / [single] u:unit / n:numeral|few u:unit / other u:unit / s:season / [other] d:weekday [and weekday] / m:mon / p:morning|afternoon|evening|night|weekend )",
  read(match) {
    if (match.has("d")) return setReading(`XXXX-WXX-${WEEKDAYS[match.get("d")] ?? 1}`);
    if (match.has("m")) return setReading("XXXX-XX");
    if (match.has("p")) return setReading(match.get("p") === "weekend" ? "XXXX-WXX-WE" : "P1D");
    if (match.has("s")) return setReading(`XXXX-${SEASONS[match.get("s")] ?? "SP"}`);
    if (match.has("o")) return setReading(durationValue(String(readOrdinal(match.get("o")) ?? "X"), match.get("u")));
    const count = match.has("n")
      ? String(readCount(match.get("n")) ?? "X")
      : /\bother\b/iu.test(match.text)
        ? "2"
        : "1";
    return setReading(durationValue(count, match.get("u")));
  },
};

/** [daily], [annually]. */
export const frequency: TimeRule = {
  name: "how often",
  pattern: "f:frequency",
  accepts: (match, context) => !/^[A-Z]/u.test(match.text) || context.entityAt(match.start) === "",
  read: (match) => setReading(FREQUENCIES[match.get("f")] ?? "P1D"),
};

/** [$5 million a year], [twice a week], [three times per month], [40 hours a week]. */
export const rate: TimeRule = {
  name: "so much a period",
  pattern:
    "( number|figure|amount|million|billion|trillion|percent|dollars|euros|pounds|cents|rubles|yen|times|once|twice|hours|tons|tonnes|barrels|people|units ) span:( a|per|an u:hour|day|week|month|quarter|year )",
  accepts: (match) => !/^(?:ago|earlier|later|before|after|-)$/u.test(match.after()),
  read: (match) => setReading(`P${match.get("u") === "hour" ? "T" : ""}1${UNITS[match.get("u")] ?? "D"}`),
};
