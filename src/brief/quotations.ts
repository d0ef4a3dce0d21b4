import type { Quotation, SpeakerMention } from "../language/types.js";
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
  const speaker = quotation.speaker && speakerActor(reading, actorOf, quotation.speaker);
  return {
    text,
    start,
    end,
    paragraph,
    speaker,
    speakerText: speaker === null && quotation.speaker ? describeSpeaker(quotation.speaker.text) : null,
    occasion: findOccasion(reading, quotation),
    carry: false,
    reason: quotation.speaker?.reason ?? null,
  };
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/**
 * The actor whom the words for a speaker stand for: the one whose mention holds the word that the others hang on. In "a spokesman for Norland
 * Rail" that word is "spokesman", so the speaker is not Norland Rail.
 */
function speakerActor(reading: Reading, actorOf: ActorLookup, speaker: SpeakerMention): string | null {
  const exact = actorOf(speaker);
  const sentence = reading.sentenceAt(speaker.start);
  if (!sentence || exact.length === 0) return null;
  const tokens = reading.tokensOf(sentence).filter(({ start, end }) => start >= speaker.start && end <= speaker.end);
  const first = tokens[0];
  if (!first) return null;
  const top = reading.tree.top({ firstToken: first.index, endToken: first.index + tokens.length });
  const holds = reading
    .mentionsIn(sentence)
    .filter(({ mention }) => top !== undefined && mention.firstToken <= top.index && top.index < mention.endToken)
    .flatMap(({ mention }) => actorOf(mention));
  return holds[0] ?? null;
}

/** The article's words for a speaker; a pronoun that nobody resolved tells nothing. */
const describeSpeaker = (text: string): string | null =>
  /^(he|she|they|it|we|i|you|who|his|her|this|that)$/i.test(text) ? null : text;
