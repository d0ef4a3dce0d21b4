import { buildSpeakerMention } from "../speaker-mention.js";
import type { PlacedStretch, SpeechContext } from "../speech-context.js";
import { findSubject } from "../subject.js";
import type { Attribution, SpeakerRule } from "../types.js";

/** In tokens between the marks and the phrase. */
const WINDOW = 30;

/**
 * [As Ms Orr, who chairs the board, put it, "…"], ["…," as the report puts it]: a phrase for saying whose verb alone is
 * not a verb of saying.
 */
export const putsIt: SpeakerRule = {
  name: "puts it",
  example: {
    text: "As Ada Lorne puts it, “the port is a patient nobody visits.”",
    words: "the port is a patient nobody visits.",
    speaker: "Ada Lorne",
  },
  counterExample: "As Ada Lorne puts the port first, “nobody visits the patient.”",
  find: find,
};

function find(stretch: PlacedStretch, context: SpeechContext): Attribution | null {
  return before(stretch, context) ?? behind(stretch, context);
}

function before(stretch: PlacedStretch, context: SpeechContext): Attribution | null {
  for (let i = stretch.firstToken - 1; i > Math.max(0, stretch.firstToken - WINDOW); i--) {
    if (endsSearch(i, stretch, context)) return null;
    if (isPhrase(i, context)) return attributed(i - 1, context);
  }
  return null;
}

function behind(stretch: PlacedStretch, context: SpeechContext): Attribution | null {
  const first = context.token(stretch.endToken)?.text === "," ? stretch.endToken + 1 : stretch.endToken;
  if (context.token(first)?.text !== "as") return null;
  for (let i = first + 1; i < first + WINDOW; i++) {
    if (endsSearch(i, stretch, context)) return null;
    if (isPhrase(i, context)) return attributed(i - 1, context);
  }
  return null;
}

const endsSearch = (i: number, stretch: PlacedStretch, context: SpeechContext): boolean =>
  context.stretchAt(i) >= 0 ||
  context.paragraphOf(i) !== stretch.paragraph ||
  /^[.!?;]$/u.test(context.token(i)?.text ?? ".");

/** At the [it] of [puts it]. */
const isPhrase = (it: number, { token }: SpeechContext): boolean =>
  token(it)?.text === "it" && token(it - 1)?.lemma === "put" && /^VB/u.test(token(it - 1)?.tag ?? "");

function attributed(verb: number, context: SpeechContext): Attribution | null {
  const [put, it] = [context.token(verb), context.token(verb + 1)];
  const subject = findSubject(verb, context);
  if (!put || !it || subject === null) return null;
  const speaker = buildSpeakerMention(subject, context, `subject of "${put.text} it"`);
  return speaker && { cue: { start: put.start, end: it.end }, speaker, basis: "subject" };
}
