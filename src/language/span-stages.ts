/** The sets that names, dates, quotations and sentences are scored on. */
export const SPAN_STAGES = ["entities", "dates", "quotations", "sentences"] as const;
export type SpanStage = (typeof SPAN_STAGES)[number];
