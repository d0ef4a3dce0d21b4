import type { ActorLookup } from "./actors/mentions.js";
import type { Actor, BriefQuotation } from "./model.js";
import { markCarried } from "./quotations/carry.js";
import { findOccasion } from "./quotations/occasion.js";
import { findSpeaker } from "./quotations/speaker.js";
import type { Reading } from "./reading.js";

/** Shorter ones are scare quotes or echoes, not quotations. */
const FEWEST_WORDS = 4;

/** All direct speech of the article, in the order of the text. */
export function buildQuotations(reading: Reading, actors: readonly Actor[], actorOf: ActorLookup): BriefQuotation[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const quotations = reading.analysis.quotations
    .filter(({ kind, speech }) => kind === "direct" && speech)
    .filter((quotation) => countWords(reading.text(quotation)) >= FEWEST_WORDS)
    .map((quotation): BriefQuotation => {
      const { text, start, end, paragraph } = reading.evidence(quotation);
      return {
        text,
        start,
        end,
        paragraph,
        ...findSpeaker(reading, byId, actorOf, quotation.speaker),
        occasion: findOccasion(reading, quotation),
        carry: false,
        reason: quotation.speaker?.reason ?? null,
      };
    });
  return markCarried(reading, actors, quotations);
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
