import type { Extraction } from "./pipeline.js";

/** The stages of an extraction that can be printed, in order. */
export const STAGES = ["document", "tokens", "entities", "dates", "quotations", "coreference", "analysis"] as const;
export type Stage = (typeof STAGES)[number];

/** The result of a stage, as plain data. */
export function readStage({ document, analysis }: Extraction, stage: Stage): unknown {
  switch (stage) {
    case "document":
      return document;
    case "tokens":
      return { sentences: analysis.sentences, tokens: analysis.tokens };
    case "entities":
      return { names: analysis.names, entities: analysis.entities };
    case "dates":
      return { published: document.published, times: analysis.times };
    case "quotations":
      return analysis.quotations;
    case "coreference":
      return analysis.chains;
    case "analysis":
      return analysis;
  }
}
