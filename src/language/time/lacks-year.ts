import type { Found } from "./widen-phase.js";

/** Rules of expressions in which the year, and only the year, may be missing. */
export const YEARLESS_RULES: ReadonlySet<string> = new Set(["month", "month and day", "day and month"]);

/** [in May], [3 May], [the 3rd of May]: the year is inferred, if there is one. */
export const lacksYear = ({ rule, reading }: Pick<Found, "rule" | "reading">): boolean =>
  YEARLESS_RULES.has(rule) && reading.certainty === "inferred";
