import { DAY_PARTS, FREQUENCIES, SEASONS, UNITS, WEEKDAYS } from "../../lexicon/en/time-words.js";
import { readCount, readOrdinal } from "../numbers.js";
import { setReading } from "../readings.js";
import type { TimeRule } from "../types.js";
import { durationValue } from "./duration.js";

/**
 * [every day], [each year], [every two weeks], [every Friday], [every other month], [every other Thursday], [every
 * second Sunday].
 */
export const every: TimeRule = {
  name: "every",
  pattern:
    "every|each ( [ord|other] ( d:weekday [and weekday] [of the|each|every month] / s:season / m:mon / p:morning|afternoon|evening|night|weekend ) / o:ord u:unit / [single] u:unit / n:numeral|few u:unit / other u:unit )",
  example: { text: "They meet every two weeks.", found: "every two weeks", value: "P2W" },
  counterExample: "They rest every two miles.",
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
  example: { text: "The paper appears daily.", found: "daily", value: "P1D" },
  counterExample: "The Daily Post appeared.",
  accepts: (match, context) => !/^[A-Z]/u.test(match.text) || context.entityAt(match.start) === "",
  read: (match) => setReading(FREQUENCIES[match.get("f")] ?? "P1D"),
};

/** [$5 million a year], [twice a week], [three times per month], [40 hours a week]. */
export const rate: TimeRule = {
  name: "so much a period",
  pattern:
    "( number|figure|amount|million|billion|trillion|percent|dollars|euros|pounds|cents|rubles|yen|times|once|twice|hours|tons|tonnes|barrels|people|units ) span:( a|per|an u:hour|day|week|month|quarter|year )",
  example: { text: "It costs £30m a year.", found: "a year", value: "P1Y" },
  counterExample: "It sold £30m a year ago.",
  accepts: (match) => !/^(?:ago|earlier|later|before|after|-)$/u.test(match.after()),
  read: (match) => setReading(`P${match.get("u") === "hour" ? "T" : ""}1${UNITS[match.get("u")] ?? "D"}`),
};

/**
 * [open Monday to Friday], [every Monday to Friday], [a Monday-through-Friday paper], [8 a.m. to 5 p.m. Monday through
 * Friday]: each week.
 */
export const workingWeek: TimeRule = {
  name: "days of each week",
  pattern: "[e:every|each] weekday [dash] to|through|thru|until|till|dash [dash] weekday",
  example: { text: "The shop is open Monday to Friday.", found: "Monday to Friday", value: "P1W" },
  counterExample: "The shop was closed from Monday to Friday.",
  accepts: (match, { deprelAt }) =>
    !/^(?:of|next|this|last)$/u.test(match.after()) &&
    (match.get("e") !== "" ||
      REGULAR.test(match.before()) ||
      (/^(?:a|an)$/u.test(match.before()) &&
        /^(?:compound|nmod|amod|npadvmod|dobj|pobj|attr|det)$/u.test(deprelAt(match.start)))),
  read: () => setReading("P1W"),
};

const REGULAR = /^(?:open|opens|available|hours|weekdays|works|airs|operates|[ap]\.?m\.?)$/u;

/** [on Fridays], [Saturdays], [Monday mornings]: repeated. */
export const weekdaysPlural: TimeRule = {
  name: "weekdays",
  pattern: "( d:weekdays / e:weekday p:mornings|afternoons|evenings|nights )",
  example: { text: "They meet on Fridays.", found: "Fridays", value: "XXXX-WXX-5" },
  counterExample: "They meet on Friday.",
  read(match) {
    const weekday = WEEKDAYS[match.get("e") || match.get("d").slice(0, -1)] ?? 1;
    return setReading(`XXXX-WXX-${weekday}${DAY_PARTS[match.get("p").slice(0, -1)] ?? ""}`);
  },
};
