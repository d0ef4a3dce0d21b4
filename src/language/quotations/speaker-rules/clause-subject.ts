import { buildSpeakerMention } from "../speaker-mention.js";
import type { Attribution, PlacedStretch, SpeechContext } from "../speech-context.js";
import { findSubject } from "../subject.js";

const MOST_STEPS = 12;

/** A word or two in marks is more often a term than somebody's own words. */
const FEWEST_WORDS = 3;

/**
 * [Orr closed her talk with "a plea for calm"]: no verb of saying, so the words are taken for those of whoever acts in the clause,
 * provided that it is a person or "he" or "she".
 */
export function clauseSubject(stretch: PlacedStretch, context: SpeechContext): Attribution | null {
  if (context.wordCount(stretch) < FEWEST_WORDS) return null;
  let at = stretch.firstToken - 1;
  for (let step = 0; step < MOST_STEPS; step++) {
    const token = context.token(at);
    if (!token || context.paragraphOf(at) !== stretch.paragraph) return null;
    if (token.upos === "VERB" && context.stretchAt(at) < 0) {
      const subject = findSubject(at, context);
      if (isAccused(at, context)) return null;
      if (subject !== null && context.stretchAt(subject) < 0 && isPerson(subject, context)) {
        const speaker = buildSpeakerMention(subject, context, `subject of "${token.text}", the clause it stands in`);
        if (speaker) return { cue: null, speaker };
      }
    }
    if (token.head === at) return null;
    at = token.head;
  }
  return null;
}

const isPerson = (subject: number, context: SpeechContext): boolean =>
  context.nameAt(subject)?.type === "person" || /^(?:he|she)$/iu.test(context.token(subject)?.text ?? "");

/** What is brought against somebody. */
const CHARGES = /^(?:count|charge|accusation|allegation|indictment|conviction|suspicion|offence|offense)$/u;

/** [Orr faces two counts of "acts of theft at sea"], [Orr was held for "acts of theft"]: what others say of him, where no verb of saying tells who. */
export function isCharge({ firstToken }: PlacedStretch, context: SpeechContext): boolean {
  const sentence = context.token(firstToken)?.sentence;
  let at = firstToken - 1;
  for (let step = 0; step < MOST_STEPS; step++) {
    const token = context.token(at);
    if (!token || token.sentence !== sentence) return false;
    if (token.upos === "VERB" && context.stretchAt(at) < 0) return isAccused(at, context);
    if (token.head === at) return false;
    at = token.head;
  }
  return false;
}

/** [faces charges], [was held], [pleaded guilty]: the subject does not act, or answers a charge. */
const isAccused = (verb: number, { children, token }: SpeechContext): boolean =>
  children(verb).some((c) => {
    const { deprel = "", lemma = "" } = token(c) ?? {};
    if (deprel === "acomp") return lemma === "guilty";
    return deprel === "nsubjpass" || (deprel === "dobj" && CHARGES.test(lemma));
  });
