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
  const subject = adjacentSubject(verb, context) ?? findSubject(verb, context) ?? nearestName(verb, context);
  if (!token || subject === null || context.stretchAt(subject) >= 0 || isSpokenOf(subject, verb, context)) return null;
  const speaker = buildSpeakerMention(subject, context, `subject of "${token.text}"`);
  return speaker && { cue: { start: token.start, end: token.end }, speaker };
}

/** [The bill was called "a joke"]: the subject of a passive is not who speaks, unless [he was quoted as saying]. */
function isSpokenOf(subject: number, verb: number, context: SpeechContext): boolean {
  if (context.token(subject)?.deprel !== "nsubjpass" || context.token(subject)?.head !== verb) return false;
  return !/^(?:quot|quote|hear|see|overhear)$/u.test(context.token(verb)?.lemma ?? "");
}

/** How far up the tree somebody is looked for who says that somebody says. */
const MOST_STEPS = 10;

/**
 * [Orr said he told them it was "over"], [Orr wants what she calls "a fair deal"]: where the nearest subject is a pronoun, the subject of a verb
 * of saying further up is the same person, or the one who reports, and tells more.
 */
export function outermost(verb: number, attribution: Attribution, context: SpeechContext): Attribution {
  if (!isThirdPerson(attribution)) return attribution;
  let found = attribution;
  let at = verb;
  for (let step = 0; step < MOST_STEPS; step++) {
    const token = context.token(at);
    if (!token || token.head === at) break;
    at = token.head;
    const above = context.token(at);
    if (!above || !isPlainReportingVerb(above) || context.stretchAt(at) >= 0) continue;
    const outer = attributeToSubject(at, context);
    if (!outer?.speaker) continue;
    found = outer;
    if (!isThirdPerson(outer)) break;
  }
  return found;
}

const isThirdPerson = ({ speaker }: Attribution): boolean => /^(?:he|she|they|it)$/iu.test(speaker?.text ?? "");

/** [Orr said], [Orr also said], [she has said]; not [the lawyer for Orr said]. */
function adjacentSubject(verb: number, context: SpeechContext): number | null {
  if (!/^VB[DZP]$/u.test(context.token(verb)?.tag ?? "")) return null;
  let at = verb - 1;
  while (context.token(at)?.upos === "ADV" && context.nameAt(at)?.type !== "person" && at > verb - 4) at--;
  const token = context.token(at);
  if (!token || context.stretchAt(at) >= 0) return null;
  if (/^(?:he|she|they|we|I)$/iu.test(token.text)) return at;
  return context.nameAt(at)?.type === "person" && !DEPENDENT.test(token.deprel) ? at : null;
}

/** A name in one of these roles belongs to another noun or verb. */
const DEPENDENT = /^(?:pobj|poss|conj|appos|dobj)$/u;

/** How far before a verb without a subject a name is looked for. */
const WINDOW = 14;

/** [In a letter to the paper, her adviser, Jon Vale, said]: where the parse lost the subject, the last person before the verb. */
function nearestName(verb: number, context: SpeechContext): number | null {
  if (!/^VB[DZP]$/u.test(context.token(verb)?.tag ?? "")) return null;
  for (let at = verb - 1; at >= Math.max(0, verb - WINDOW); at--) {
    const token = context.token(at);
    if (!token || context.stretchAt(at) >= 0 || /^[.!?;:]$/u.test(token.text)) return null;
    if (context.nameAt(at)?.type === "person" && !/^(?:pobj|poss|dobj)$/u.test(token.deprel)) return at;
  }
  return null;
}
