import { ORGANIZATION_NOUNS, PERSON_NOUNS } from "../../lexicon/en/roles.js";
import { SPEECH_NOUNS } from "../../lexicon/en/speech-verbs.js";
import { attributeToOwner } from "../attribution/attribute-to-owner.js";
import { buildSpeakerMention } from "../speaker-mention.js";
import { colonBefore, endingOf, type PlacedStretch, type SpeechContext } from "../speech-context.js";
import { findSubject } from "../subject.js";
import type { Attribution, SpeakerRule } from "../types.js";

/** In tokens from the colon back to the clause's verb. */
const WINDOW = 40;

/** A shorter stretch after a dash may be a title. */
const FEWEST_WORDS = 4;

/**
 * [Orr resisted: "…"], [Vale was furious: "…"]: whatever the verb, the subject of the clause before the colon, if it
 * can speak.
 */
export const clauseBeforeColon: SpeakerRule = {
  name: "clause before a colon",
  example: {
    text: "Ada Lorne resisted: “We will not sign this paper.”",
    words: "We will not sign this paper.",
    speaker: "Ada Lorne",
  },
  counterExample: "The door was shut: “We will not sign this paper.”",
  find: find,
};

function find(stretch: PlacedStretch, context: SpeechContext): Attribution | null {
  const colon = colonBefore(stretch, context) ?? dashBefore(stretch, context);
  if (colon === null) return null;
  const sentence = context.token(colon)?.sentence;
  for (let i = colon - 1; i > Math.max(0, colon - WINDOW); i--) {
    const token = context.token(i);
    if (!token || token.sentence !== sentence || context.stretchAt(i) >= 0) return null;
    if (!hasTense(i, context) || !isMain(i, stretch, context)) continue;
    const subject = findSubject(i, context);
    if (subject === null || context.stretchAt(subject) >= 0) return null;
    const owned = ownerOfSubject(subject, context);
    if (owned || !canSpeak(subject, context)) return owned;
    const speaker = buildSpeakerMention(subject, context, `subject of "${token.text}" before a colon`);
    return speaker && { cue: null, speaker, basis: "clause" };
  }
  return null;
}

/** [Orr was furious - "It is a scandal."]: a whole sentence after a dash, at the end of the sentence. */
function dashBefore(stretch: PlacedStretch, context: SpeechContext): number | null {
  const dash = stretch.firstToken - 1;
  if (!/^(?:-|--|–|—)$/u.test(context.token(dash)?.text ?? "") || context.wordCount(stretch) < FEWEST_WORDS)
    return null;
  const first = context.token(stretch.firstToken + 1)?.text ?? "";
  return /^\p{Lu}/u.test(first) && /[.!?]$/u.test(endingOf(stretch, context)) ? dash : null;
}

/** [resisted], [has resisted] */
const hasTense = (verb: number, { token, child }: SpeechContext): boolean =>
  /^VB[DZP]$/u.test(token(verb)?.tag ?? "") || (token(verb)?.tag === "VBN" && child(verb, "aux") !== undefined);

/** The root verb of the sentence, or one that the parse attaches to the quoted words. */
function isMain(verb: number, { firstToken, endToken }: PlacedStretch, { token }: SpeechContext): boolean {
  const head = token(verb)?.head ?? verb;
  return head === verb || (head >= firstToken && head < endToken);
}

/** [Ms Orr's letter makes the case: "…"]: the words of a document are its owner's. */
function ownerOfSubject(subject: number, context: SpeechContext): Attribution | null {
  const noun = context.token(subject);
  const owner = noun && SPEECH_NOUNS.has(noun.lemma.toLowerCase()) ? context.child(subject, "poss") : undefined;
  return owner === undefined || !noun ? null : attributeToOwner(noun, owner, context);
}

function canSpeak(subject: number, { token, nameAt }: SpeechContext): boolean {
  const type = nameAt(subject)?.type;
  if (type) return type === "person" || type === "organization";
  const lemma = token(subject)?.lemma.toLowerCase() ?? "";
  if (/^(?:he|she|they|we|others?)$/u.test(lemma) || PERSON_NOUNS.has(lemma) || ORGANIZATION_NOUNS.has(lemma))
    return true;
  // [the questioners were sceptical: "…"]
  return token(subject)?.tag === "NNS" && /(?:er|or|ist|ian|ee|man|woman)$/u.test(lemma) && !SPEECH_NOUNS.has(lemma);
}
