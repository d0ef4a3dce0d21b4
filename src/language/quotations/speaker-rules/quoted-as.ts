import { isReportingVerb } from "../attribution/reporting-verb.js";
import { canBeSpeaker } from "../can-speak.js";
import { buildSpeakerMention } from "../speaker-mention.js";
import type { PlacedStretch, SpeechContext } from "../speech-context.js";
import { isSubject } from "../subject.js";
import type { Attribution, SpeakerRule } from "../types.js";

/** In tokens: from the words back to [as], from the words on to it, and from [as] back to the verb of quoting. */
const WINDOW = 20;
const WINDOW_BEHIND = 48;
const NEAR_AS = 12;

/** Verbs that report somebody's words [as saying]. */
const QUOTING = /^(?:quote|cite|report|describe|depict|portray|hear|overhear)$/u;

/**
 * [The paper quoted Ms Orr as saying "…"], [Ms Orr was quoted as warning "…"], ["…," the agency quoted her as saying]:
 * the person quoted, not the one who passes the words on.
 */
export const quotedAs: SpeakerRule = {
  name: "quoted as saying",
  example: {
    text: "The paper quoted Jon Vale as saying the port was “a slow disaster for us”.",
    words: "a slow disaster for us",
    speaker: "Jon Vale",
  },
  counterExample: "The paper quoted Jon Vale on “a slow disaster for us”.",
  find: find,
};

function find(stretch: PlacedStretch, context: SpeechContext): Attribution | null {
  // [The paper quoted Jon Vale:] as a paragraph of its own
  const isAnnounced = context.token(stretch.firstToken - 1)?.text === ":";
  const before = isAnnounced ? context.paragraphOf(stretch.firstToken - 1) : stretch.paragraph;
  for (let i = stretch.firstToken - 1; i > Math.max(0, stretch.firstToken - WINDOW); i--) {
    if (leavesSentence(i, before, context)) break;
    const found = readAt(i, context) ?? readObject(i, stretch, context);
    if (found) return found;
  }
  for (let i = stretch.endToken; i < stretch.endToken + WINDOW_BEHIND; i++) {
    if (leavesSentence(i, stretch.paragraph, context)) break;
    const found = readAt(i, context);
    if (found) return found;
  }
  return null;
}

const leavesSentence = (i: number, paragraph: number, context: SpeechContext): boolean =>
  context.paragraphOf(i) !== paragraph || context.stretchAt(i) >= 0 || /^[.!?;]$/u.test(context.token(i)?.text ?? ".");

/**
 * At the [as] before a participle of saying: the object of the verb of quoting, or the subject of its passive. Not
 * [described her as leaning on her friends].
 */
function readAt(as: number, context: SpeechContext): Attribution | null {
  const participle = context.token(as + 1);
  if (context.token(as)?.text !== "as" || participle?.tag !== "VBG" || !isReportingVerb(participle)) return null;
  for (let i = as - 1; i >= Math.max(0, as - NEAR_AS); i--) {
    const verb = context.token(i);
    if (!verb || context.stretchAt(i) >= 0 || /^[.!?;:]$/u.test(verb.text)) return null;
    if (!/^VB/u.test(verb.tag) || !QUOTING.test(verb.lemma.toLowerCase())) continue;
    const children = context.children(i);
    const passive = children.find((c) => context.token(c)?.deprel === "nsubjpass");
    const object = children.find((c) => c > i && c < as && context.token(c)?.deprel === "dobj");
    const head = passive ?? object ?? objectOfSaying(as + 1, i, context);
    const speaker = head === undefined ? null : buildSpeakerMention(head, context, `"${verb.text} as"`);
    return speaker && { cue: { start: verb.start, end: verb.end }, speaker, basis: "phrase" };
  }
  return null;
}

/** [Orr quotes the former harbour master Jon Vale: "…"]: the object, if the words follow it after a colon. */
function readObject(i: number, { firstToken }: PlacedStretch, context: SpeechContext): Attribution | null {
  const verb = context.token(i);
  if (verb?.upos !== "VERB" || !/^(?:quote|cite)$/u.test(verb.lemma.toLowerCase())) return null;
  if (context.token(firstToken - 1)?.text !== ":") return null;
  const object = context.children(i).find((c) => c > i && context.token(c)?.deprel === "dobj");
  if (object === undefined || context.rightEdge(object) !== firstToken - 2 || !canBeSpeaker(object, context))
    return null;
  const speaker = buildSpeakerMention(object, context, `whom somebody "${verb.text}"`);
  return speaker && { cue: { start: verb.start, end: verb.end }, speaker, basis: "phrase" };
}

/** If the parse makes the person quoted the subject of the participle. */
const objectOfSaying = (participle: number, verb: number, context: SpeechContext): number | undefined =>
  context.children(participle).find((c) => c > verb && c < participle && isSubject(context.token(c)?.deprel ?? "")) ??
  (context.nameAt(participle - 2)?.type === "person" ? participle - 2 : undefined);
