import { MONTHS } from "../../lexicon/en/time-words.js";
import { resolveMonth } from "../calendar.js";
import { dateReading, monthValue } from "../readings.js";
import type { TimeRule } from "../types.js";

/**
 * [crude for December delivery], [the December contract fell], [December crude futures]: what is traded for a month is traded until that month, so
 * it is the next of its name, whatever the verb tells of the price.
 */
export const deliveryMonth: TimeRule = {
  name: "month of delivery",
  pattern: "m:mon",
  accepts: (match, { tagAt }) =>
    TRADED.has(match.after()) ||
    (match.after(2) === "futures" && tagAt(match.offsetAfter()).startsWith("NN")) ||
    (match.after() === "contract" && match.before() === "the"),
  read(match, { published }) {
    if (!published) return dateReading(null, "month", "published");
    const month = MONTHS[match.get("m").replace(/\W+$/u, "")] ?? 1;
    return dateReading(
      monthValue({ year: resolveMonth(month, published, "future", true), month }),
      "month",
      "published",
    );
  },
};

const TRADED: ReadonlySet<string> = new Set(["delivery", "futures"]);
