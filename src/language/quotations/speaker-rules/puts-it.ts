import { buildSpeakerMention } from "../speaker-mention.js";
import type { Attribution, PlacedStretch, SpeechContext } from "../speech-context.js";
import { findSubject } from "../subject.js";

/** How far before the opening mark the phrase may stand. */
const WINDOW = 30;

/** [As Ms Orr, who chairs the board, put it, "…"], [as he puts it: "…"]: a phrase for saying whose verb alone is none. */
export function putsIt(stretch: PlacedStretch, context: SpeechContext): Attribution | null {
  for (let i = stretch.firstToken - 1; i > Math.max(0, stretch.firstToken - WINDOW); i--) {
    const it = context.token(i);
    const verb = context.token(i - 1);
    if (!it || !verb || context.stretchAt(i) >= 0 || context.paragraphOf(i) !== stretch.paragraph) return null;
    if (/^[.!?;]$/u.test(it.text)) return null;
    if (it.text !== "it" || verb.lemma !== "put" || !/^VB/u.test(verb.tag)) continue;
    const subject = findSubject(verb.index, context);
    const speaker = subject === null ? null : buildSpeakerMention(subject, context, `subject of "${verb.text} it"`);
    return speaker && { cue: { start: verb.start, end: it.end }, speaker };
  }
  return null;
}
