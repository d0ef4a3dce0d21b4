/** The stages that are scored on labelled spans. */
export const SPAN_STAGES = ["entities", "dates", "quotations", "sentences"] as const;
export type SpanStage = (typeof SPAN_STAGES)[number];
