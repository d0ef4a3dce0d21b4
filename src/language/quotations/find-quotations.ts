import type { Document } from "../../document/types.js";
import { compareSpans } from "../../text/span.js";
import type { Name, Parse, Quotation } from "../types.js";
import { attributeAll } from "./attribute.js";
import { findIndirectSpeech } from "./indirect-speech.js";
import { whyNotSpeech } from "./not-speech.js";
import { buildSpeechContext, type PlacedStretch, placeStretch, type SpeechContext } from "./speech-context.js";
import type { Attribution } from "./types.js";

/**
 * Quotations with their speakers, in text order: each stretch in quotation marks, and each clause of indirect speech.
 * Stretches that are not speech (nicknames, titles, scare quotes, quotations inside quotations) are included, with
 * `speech: false`.
 *
 * Marks are paired by their neighbouring characters (`pair-marks.ts`). Speakers come from ordered rules
 * (`attribute.ts`): first the words of the sentence (`speaker-rules/list.ts`), then the quotations and sentences around
 * it (`flow-rules/list.ts`). A speaker that no rule finds is null.
 */
export function findQuotations(document: Document, parse: Parse, names: readonly Name[]): Quotation[] {
  const context = buildSpeechContext(document, parse, names);
  const outermost = context.stretches.filter((s) => s.depth === 0).map((s) => placeStretch(s, context));
  const attributions = attributeAll(outermost, context);
  const direct = outermost.map((stretch, i) => buildDirect(stretch, attributions[i] ?? null, context));
  const nested = context.stretches
    .filter((s) => s.depth > 0)
    .map((s) => buildDirect(placeStretch(s, context), null, context));
  return [...direct, ...nested, ...findIndirectSpeech(context)].sort(compareSpans);
}

const buildDirect = (stretch: PlacedStretch, attribution: Attribution | null, context: SpeechContext): Quotation => {
  const speech = whyNotSpeech(stretch, attribution, context) === null;
  const { start, end, outer, paragraph } = stretch;
  const cue = speech ? (attribution?.cue ?? null) : null;
  const speaker = speech ? (attribution?.speaker ?? null) : null;
  return { start, end, outer, kind: "direct", cue, speaker, paragraph, speech };
};
