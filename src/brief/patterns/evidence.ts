import { paragraphAt } from "../../document/types.js";
import type { BriefContext } from "../context.js";
import type { Evidence } from "../model.js";

/** A sentence as evidence. */
export function evidenceOf({ document, analysis }: BriefContext, sentence: number): Evidence[] {
  const found = analysis.sentences[sentence];
  if (!found) return [];
  const { start, end } = found;
  return [{ start, end, text: analysis.text.slice(start, end), paragraph: paragraphAt(document, start) }];
}
