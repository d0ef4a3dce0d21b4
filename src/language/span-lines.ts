import { datesOf } from "./time/dates-of.js";
import type { Analysis, NameType } from "./types.js";

/** The sets that names, dates, quotations and sentences are scored on. */
export const SPAN_STAGES = ["entities", "dates", "quotations", "sentences"] as const;
export type SpanStage = (typeof SPAN_STAGES)[number];

/** CoNLL's four types: countries are places there, and whatever is no person, organization or place is MISC. */
const CONLL_TYPE: Readonly<Record<NameType, string>> = {
  person: "PER",
  organization: "ORG",
  country: "LOC",
  place: "LOC",
  group: "MISC",
  work: "MISC",
  event: "MISC",
  product: "MISC",
  law: "MISC",
};

/** One line of predictions in the form that span scorers read. */
export function spanLine(id: string, analysis: Analysis, stage: SpanStage): object {
  switch (stage) {
    case "entities":
      return { id, entities: analysis.names.map(({ start, end, type }) => ({ start, end, type: CONLL_TYPE[type] })) };
    case "dates":
      return { id, timex: datesOf(analysis.times) };
    case "quotations":
      return {
        id,
        quotes: analysis.quotations
          .filter(({ kind, speech }) => kind === "direct" && speech)
          .map(({ outer, speaker }) => ({
            start: outer.start,
            end: outer.end,
            ...(speaker ? { speaker_start: speaker.start, speaker_end: speaker.end } : {}),
          })),
      };
    case "sentences":
      return { id, sentences: analysis.sentences.map(({ start, end }) => ({ start, end })) };
  }
}
