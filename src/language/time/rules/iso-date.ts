import { dayReading } from "../readings.js";
import type { TimeRule } from "../types.js";

/**
 * [2018-12-11], [2018/12/11], also before a time of day: [2018-12-11T10:35]. Longer chains of numbers are serial
 * numbers.
 */
export const isoDate: TimeRule = {
  name: "ISO date",
  pattern: "y:yyyy ( hyphen m:twodigits hyphen d:twodigits|isotime / slash m:twodigits slash d:twodigits )",
  example: { text: "The ministry published the text on 2031-10-10.", found: "2031-10-10", value: "2031-10-10" },
  counterExample: "The file 2031-10-10-44 was lost.",
  accepts: (match) => !/^[-/]$/u.test(match.before()) && !/^[-/]$/u.test(match.after()) && !match.text.includes(" "),
  read: (match) => dayReading({ year: match.number("y"), month: match.number("m"), day: match.number("d") }, "stated"),
};
