import { resolveMonth } from "../calendar.js";
import { namedMonth } from "../named-month.js";
import { dateReading, monthValue } from "../readings.js";
import type { TimeRule } from "../types.js";

/**
 * [crude for December delivery], [the December contract fell], [December crude futures]: a contract is traded until its
 * month, so the next month of that name is meant, whatever the tense.
 */
export const deliveryMonth: TimeRule = {
  name: "month of delivery",
  pattern: "m:mon",
  example: { text: "Crude for December delivery fell 12 cents in Norvik.", found: "December", value: "2031-12" },
  counterExample: "The March ruling cost the firm 3%.",
  accepts: (match, { tagAt }) =>
    TRADED.has(match.after()) ||
    (match.after(2) === "futures" && tagAt(match.offsetAfter()).startsWith("NN")) ||
    (match.after() === "contract" && match.before() === "the"),
  read(match, { published }) {
    if (!published) return dateReading(null, "month", "published");
    const month = namedMonth(match);
    return dateReading(
      monthValue({ year: resolveMonth(month, published, "future", { isForetold: true }), month }),
      "month",
      "published",
    );
  },
};

const TRADED: ReadonlySet<string> = new Set(["delivery", "futures"]);
