import type { Entity } from "./entity.js";
import type { Candidate } from "./find-candidates.js";
import { addMention, type Resolution } from "./resolver.js";

/**
 * [I] inside speech is who speaks; [we] is the organization or country that the speaker speaks for, if the text tells, or the speaker where
 * that is no person. Done last, when every speaker is known.
 */
export function linkFirstPerson(
  candidates: readonly Candidate[],
  speakerOf: (quotation: number) => Entity | null,
  resolution: Resolution,
): void {
  for (const candidate of candidates) {
    if (candidate.kind !== "pronoun") continue;
    const single = /^(?:i|me|my|mine|myself)$/u.test(candidate.word);
    if (!single && !/^(?:we|us|our|ours|ourselves)$/u.test(candidate.word)) continue;
    const quotation = resolution.quotationAt(candidate.head);
    if (quotation < 0) continue;
    const speaker = speakerOf(quotation);
    if (!speaker) continue;
    const entity = single || speaker.type !== "person" ? speaker : speaker.affiliation;
    if (!entity) continue;
    const reason = single || entity === speaker ? "the speaker" : `the speaker's, ${speaker.name}'s, side`;
    addMention(
      resolution,
      entity,
      candidate.head,
      { first: candidate.head, last: candidate.head },
      "pronoun",
      `${candidate.word}: ${reason}`,
    );
  }
}
