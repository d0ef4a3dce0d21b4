import { PLAIN_REPORTING_VERBS, REPORTING_VERBS } from "../../lexicon/en/speech-verbs.js";
import type { Token } from "../../types.js";
import { buildSpeakerMention } from "../speaker-mention.js";
import type { Attribution, SpeechContext } from "../speech-context.js";
import { findSubject } from "../subject.js";

export const isReportingVerb = ({ upos, lemma }: Token): boolean =>
  upos === "VERB" && REPORTING_VERBS.has(lemma.toLowerCase());

export const isPlainReportingVerb = ({ upos, lemma }: Token): boolean =>
  upos === "VERB" && PLAIN_REPORTING_VERBS.has(lemma.toLowerCase());

/**
 * The subject of a verb as the speaker. A name or pronoun right before the verb is its subject also where the parse, unsure in a sentence
 * full of marks and dashes, took another word.
 */
export function attributeToSubject(verb: number, context: SpeechContext): Attribution | null {
  const token = context.token(verb);
  const subject =
    adjacentSubject(verb, context, false) ?? findSubject(verb, context) ?? adjacentSubject(verb, context, true);
  if (!token || subject === null || context.stretchAt(subject) >= 0) return null;
  const speaker = buildSpeakerMention(subject, context, `subject of "${token.text}"`);
  return speaker && { cue: { start: token.start, end: token.end }, speaker };
}

/** [Orr said], [Orr also said], [she has said]; not [the lawyer for Orr said]. */
function adjacentSubject(verb: number, context: SpeechContext, anyRole: boolean): number | null {
  if (!/^VB[DZP]$/u.test(context.token(verb)?.tag ?? "")) return null;
  let at = verb - 1;
  while (context.token(at)?.upos === "ADV" && at > verb - 4) at--;
  const token = context.token(at);
  if (!token || context.stretchAt(at) >= 0) return null;
  const nominative = /^(?:he|she|they|we|I)$/iu.test(token.text);
  const named =
    context.nameAt(at)?.type === "person" && (anyRole || !/^(?:pobj|poss|conj|appos|dobj)$/u.test(token.deprel));
  return nominative || named ? at : null;
}
