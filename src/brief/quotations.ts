import type { Quotation } from "../language/types.js";
import type { ActorLookup } from "./actors/mentions.js";
import type { Actor, BriefQuotation } from "./model.js";
import { markCarried } from "./quotations/carry.js";
import { findOccasion } from "./quotations/occasion.js";
import type { Reading } from "./reading.js";

/** Fewer words are a scare quote or an echo, not a quotation. */
const FEWEST_WORDS = 4;

/** All direct speech of the article, in order of the text. */
export function buildQuotations(reading: Reading, actors: readonly Actor[], actorOf: ActorLookup): BriefQuotation[] {
  const quotations = reading.analysis.quotations
    .filter(({ kind, speech }) => kind === "direct" && speech)
    .filter((quotation) => countWords(reading.text(quotation)) >= FEWEST_WORDS)
    .map((quotation) => buildQuotation(reading, actorOf, quotation));
  return markCarried(reading, actors, quotations);
}

function buildQuotation(reading: Reading, actorOf: ActorLookup, quotation: Quotation): BriefQuotation {
  const { text, start, end, paragraph } = reading.evidence(quotation);
  const { speaker } = quotation;
  const ids = speaker ? actorOf(speaker) : [];
  // "a spokesman for the ministry" is a description that holds a name: the speaker is not the ministry.
  const whole = speaker !== null && ids.length === 1 && coversMention(reading, speaker, actorOf);
  return {
    text,
    start,
    end,
    paragraph,
    speaker: whole ? (ids[0] ?? null) : null,
    speakerText: whole || !speaker ? null : describeSpeaker(speaker.text),
    occasion: findOccasion(reading, quotation),
    carry: false,
    reason: speaker?.reason ?? null,
  };
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** Whether the words for the speaker are the mention itself, at most with a title, an office or "the" around it. */
function coversMention(
  reading: Reading,
  speaker: { start: number; end: number; text: string },
  actorOf: ActorLookup,
): boolean {
  const first = reading.analysis.tokens[reading.analysis.sentences.length === 0 ? 0 : 0];
  return (
    first !== undefined &&
    actorOf({ start: speaker.start, end: speaker.end }).length > 0 &&
    !/\b(spokes\w+|official|source|analyst|broker)\b.*\b(for|of|at|from)\b/i.test(speaker.text)
  );
}

const describeSpeaker = (text: string): string | null =>
  /^(he|she|they|it|we|i|who|his|her)$/i.test(text) ? null : text;
