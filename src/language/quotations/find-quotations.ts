import type { Document } from "../../document/types.js";
import { compareSpans, overlaps } from "../../text/span.js";
import type { Name, Parse, Quotation } from "../types.js";
import { FLOW_RULES, isWording, joinedToBefore, sameSentenceAsBefore } from "./flow.js";
import { findIndirectSpeech } from "./indirect-speech.js";
import { isSpeech, isTermOf } from "./not-speech.js";
import { askedOf } from "./speaker-rules/asked-of.js";
import { isCharge } from "./speaker-rules/clause-subject.js";
import { PART_OF_SENTENCE_RULES, WHOLE_SENTENCE_RULES } from "./speaker-rules/list.js";
import {
  type Attribution,
  buildSpeechContext,
  endingOf,
  type PlacedStretch,
  placeStretch,
  type SpeechContext,
} from "./speech-context.js";
import type { SpeechFlow } from "./speech-flow.js";

/**
 * Quotations with their speakers, in order of the text: each stretch in quotation marks, and each clause of indirect speech. Stretches that
 * are no speech (nicknames, titles, scare quotes, quotations inside quotations) are there too, with `speech: false`.
 *
 * Marks are paired by their neighbouring characters; speakers come from ordered rules, the words of the sentence first
 * (`speaker-rules/list.ts`), then the flow of the paragraphs (`flow.ts`). A speaker that no rule finds is `null`.
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

function attributeAll(stretches: readonly PlacedStretch[], context: SpeechContext): (Attribution | null)[] {
  const attributions = stretches.map((stretch) => attribute(stretch, context));
  const flow: SpeechFlow = { context, stretches, attributions };
  for (const position of stretches.keys()) {
    if (!attributions[position]?.cue || !attributions[position]?.speaker)
      attributions[position] = joinedToBefore(position, flow) ?? attributions[position] ?? null;
    const isOpen = !attributions[position]?.speaker && flowMayTell(stretches[position], context);
    for (const rule of isOpen ? FLOW_RULES : []) {
      if (attributions[position]?.speaker) break;
      attributions[position] = rule(position, flow) ?? attributions[position] ?? null;
    }
    attributions[position] ??= sameSentenceAsBefore(position, flow);
  }
  return attributions;
}

function attribute(stretch: PlacedStretch, context: SpeechContext): Attribution | null {
  const asked = askedOf(stretch, context);
  if (asked) return asked;
  const rules = isPartOfSentence(stretch, context) ? PART_OF_SENTENCE_RULES : WHOLE_SENTENCE_RULES;
  let open: Attribution | null = null;
  for (const rule of rules) {
    const found = rule(stretch, context);
    // [the release of the "Skyliner"]: nobody says his own name to say who speaks
    if (found?.speaker && overlaps(found.speaker, stretch.outer)) continue;
    if (found?.speaker) return found;
    open ??= found;
  }
  return open;
}

/** Whether words of the same sentence stand before the opening mark. */
function isPartOfSentence({ outer, paragraph }: PlacedStretch, { document }: SpeechContext): boolean {
  const start = document.paragraphs[paragraph - 1]?.proseStart ?? 0;
  const before = document.text.slice(Math.max(start, outer.start - 4), outer.start).trimEnd();
  return outer.start > start && before !== "" && !/[.!?:"”'’»…]$/u.test(before);
}

/**
 * A word or two in marks may be a term of the writer's own, as in ["Top secret" is a class of its own]: only its own sentence can make it speech,
 * unless it is one.
 */
function flowMayTell(stretch: PlacedStretch | undefined, context: SpeechContext): boolean {
  if (!stretch || (stretch.family === "single" && context.inDoubleMarks) || isWording(stretch, context)) return false;
  if (askedOf(stretch, context) || isTermOf(stretch, context) || isCharge(stretch, context)) return false;
  if (context.wordCount(stretch) >= 4) return true;
  return !isPartOfSentence(stretch, context) && /[.,!?…\-–—]$/u.test(endingOf(stretch, context));
}

const buildDirect = (stretch: PlacedStretch, attribution: Attribution | null, context: SpeechContext): Quotation => {
  const speech = isSpeech(stretch, attribution, context);
  const { start, end, outer, paragraph } = stretch;
  const cue = speech ? (attribution?.cue ?? null) : null;
  const speaker = speech ? (attribution?.speaker ?? null) : null;
  return { start, end, outer, kind: "direct", cue, speaker, paragraph, speech };
};
