import { twoDigits } from "../../../text/civil-date.js";
import { DAY_PARTS } from "../../lexicon/en/time-words.js";
import { readCount } from "../numbers.js";
import { timeReading } from "../readings.js";
import type { TimeRule } from "../types.js";

/**
 * [10:35 a.m.], [5 p.m. EST], [14:58 UTC], [10am], [6 o'clock], [0735 GMT], [1800 local time]. A score or a ratio is not
 * a time: [3:2], or [10:35] alone.
 */
export const clockTime: TimeRule = {
  name: "time of day",
  pattern:
    "( h:clockhour|clock f:halfday / t:clockhalf / h:clockhour oclock / w:ones oclock / c:clock / g:number zone|hours|hrs / g:number local time ) [zone]",
  example: { text: "The train leaves at 10:35 a.m. on Monday.", found: "10:35 a.m.", value: "2031-10-20T10:35" },
  counterExample: "A majority of 3:2 was needed.",
  accepts: (match) =>
    // not [at 40 hours a week]
    (!match.has("g") || match.get("g").length === 4) &&
    // [at 1800 hours], not [in 1800 hours of talks]
    (!/\b(?:hours|hrs)$/iu.test(match.text) || (match.before() === "at" && match.after() !== "of")) &&
    (!match.has("c") || /^\d\d:\d\d$/u.test(match.get("c")) || match.text !== match.get("c")),
  read(match) {
    const words = match.has("h") ? match.get("h") : match.get("t") || match.get("c") || match.get("g");
    const military = MILITARY.exec(match.get("g"));
    if (match.has("g") && !military) return null;
    if (match.has("w")) return timeReading(`T${twoDigits(readCount(match.get("w")) ?? 0)}:00`, "published");
    const [, hours = "0", minutes = "00"] = military ?? /^(\d+)(?::(\d\d))?/u.exec(words) ?? [];
    const half = (match.get("f") || match.get("t").replace(/^[\d:]+/u, "")).charAt(0);
    const hour = (Number(hours) % (half ? 12 : 25)) + (half === "p" ? 12 : 0);
    return hour > 24 ? null : timeReading(`T${twoDigits(hour)}:${minutes}`, "published");
  },
};

/** [0735], not [1899]. */
const MILITARY = /^([01]\d|2[0-4])([0-5]\d)$/u;

/** [at noon], [midnight]. */
export const namedTime: TimeRule = {
  name: "noon or midnight",
  pattern: "p:noon|midnight|midday",
  example: { text: "The truce began at noon on Saturday.", found: "noon", value: "2031-10-11T12:00" },
  counterExample: "The truce began in the afternoon.",
  read: (match) => timeReading(DAY_PARTS[match.get("p")] ?? null, "published"),
};
