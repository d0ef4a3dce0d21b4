import { PLAIN_REPORTING_VERBS, REPORTING_VERBS } from "../../lexicon/en/speech-verbs.js";
import type { Token } from "../../types.js";
import { buildSpeakerMention } from "../speaker-mention.js";
import type { Attribution, SpeechContext } from "../speech-context.js";
import { findSubject } from "../subject.js";

export const isReportingVerb = ({ upos, lemma }: Token): boolean =>
  upos === "VERB" && REPORTING_VERBS.has(lemma.toLowerCase());

export const isPlainReportingVerb = ({ upos, lemma }: Token): boolean =>
  upos === "VERB" && PLAIN_REPORTING_VERBS.has(lemma.toLowerCase());

/** The subject of a verb as the speaker. */
export function attributeToSubject(verb: number, context: SpeechContext): Attribution | null {
  const token = context.token(verb);
  const subject = findSubject(verb, context);
  if (!token || subject === null || context.stretchAt(subject) >= 0) return null;
  const speaker = buildSpeakerMention(subject, context, `subject of "${token.text}"`);
  return speaker && { cue: { start: token.start, end: token.end }, speaker };
}
