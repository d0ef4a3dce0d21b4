import { JUDGING_VERBS, REPORTING_VERBS } from "../../lexicon/en/speech-verbs.js";
import type { Name } from "../../types.js";
import { buildSpeakerMention, mentionOfName } from "../speaker-mention.js";
import type { PlacedStretch, SpeechContext } from "../speech-context.js";
import type { Attribution, SpeakerRule } from "../types.js";

/** In tokens from the marks back to the participle. */
const WINDOW = 14;

/**
 * [The plan was called "a joke" by Ms Orr], ["a joke," as stated by Ms Orr], ["…" as stated on the bank's website]: the
 * agent of a passive.
 */
export const passiveAgent: SpeakerRule = {
  name: "agent of a passive",
  example: {
    text: "Ada Lorne was called “the ghost of the harbour” by Jon Vale.",
    words: "the ghost of the harbour",
    speaker: "Jon Vale",
  },
  counterExample: "Ada Lorne has called it “the ghost of the harbour” by Jon Vale.",
  find: find,
};

function find(stretch: PlacedStretch, context: SpeechContext): Attribution | null {
  let at = stretch.endToken;
  if (context.token(at)?.text === ",") at++;
  const isBehind = context.token(at)?.text === "as" && isSaid(at + 1, context);
  const participle = isBehind ? at + 1 : participleBefore(stretch, context);
  if (participle === null) return null;
  // [Described by Ms Orr as "a joke"]: the agent may also come before the marks
  const before = isBehind ? undefined : agentBefore(participle, stretch, context);
  const joint = isBehind ? at + 2 : (before ?? at);
  const preposition = context.token(joint)?.text ?? "";
  if (!(isBehind ? /^(?:by|on|in)$/u : /^by$/u).test(preposition)) return null;
  const object = context.child(joint, "pobj");
  const verb = context.token(participle);
  if (object === undefined || !verb) return null;
  const cue = { start: verb.start, end: verb.end };
  const reason = `who "${verb.text}" it`;
  const owner = preposition === "by" ? null : nameOfOwner(object, context);
  if (owner) return { cue, speaker: mentionOfName(owner, reason), basis: "agent" };
  const speaker = buildSpeakerMention(object, context, reason);
  return speaker && { cue, speaker, basis: "agent" };
}

/** The [by] between a participle and the [as] or [as a] before the marks. */
function agentBefore(participle: number, { firstToken }: PlacedStretch, { children, token }: SpeechContext) {
  const last = /^an?$/iu.test(token(firstToken - 1)?.text ?? "") ? firstToken - 2 : firstToken - 1;
  if (token(last)?.text !== "as") return undefined;
  return children(participle).find((c) => c < firstToken && token(c)?.deprel === "agent");
}

/** The tagger may take the participle for a past form: [Lessen, called "the gate" by its people]. */
const isSaid = (i: number, { token, child }: SpeechContext): boolean => {
  const lemma = token(i)?.lemma.toLowerCase() ?? "";
  if (!REPORTING_VERBS.has(lemma) && !JUDGING_VERBS.has(lemma)) return false;
  const isPast = token(i)?.tag === "VBD" && child(i, "agent") !== undefined && child(i, "nsubj") === undefined;
  return token(i)?.tag === "VBN" || isPast;
};

/** The verb before the marks, with no other verb between. */
function participleBefore({ firstToken, paragraph }: PlacedStretch, context: SpeechContext): number | null {
  for (let i = firstToken - 1; i >= Math.max(0, firstToken - WINDOW); i--) {
    const token = context.token(i);
    if (!token || context.stretchAt(i) >= 0 || context.paragraphOf(i) !== paragraph) return null;
    if (/^[.!?;:]$/u.test(token.text)) return null;
    if (/^(?:VERB|AUX)$/u.test(token.upos)) return isSaid(i, context) && !isActive(i, context) ? i : null;
  }
  return null;
}

/** [has called it "a joke"] is not a passive. */
const isActive = (verb: number, { children, child, token }: SpeechContext): boolean =>
  children(verb).some((c) => token(c)?.deprel === "aux" && /^(?:have|has|had|'ve|’ve)$/iu.test(token(c)?.text ?? "")) &&
  child(verb, "auxpass") === undefined;

/** [the bank's website], [the Lessen Bank website] */
function nameOfOwner(noun: number, { children, token, nameAt }: SpeechContext): Name | null {
  for (const child of children(noun)) {
    const name = /^(?:poss|compound|nmod)$/u.test(token(child)?.deprel ?? "") ? nameAt(child) : null;
    if (name && /^(?:person|organization)$/u.test(name.type)) return name;
  }
  return null;
}
