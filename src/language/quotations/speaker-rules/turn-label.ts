import { mentionOfName } from "../speaker-mention.js";
import type { PlacedStretch, SpeechContext } from "../speech-context.js";
import type { Attribution, SpeakerRule } from "../types.js";

/** [Ada Lorne: We will build it.] in an interview, and [A:] if the title or the introduction presents who is asked. */
export const turnLabel: SpeakerRule = {
  name: "label of a turn",
  isFinal: true,
  example: {
    text: "Harbour News: Is it safe?\n\nAda Lorne: It is safe now.\n\nHarbour News: Who pays?",
    words: "It is safe now.",
    speaker: "Ada Lorne",
  },
  counterExample: "Ada Lorne: “It is safe now.”",
  find: findTurnLabel,
};

function findTurnLabel(stretch: PlacedStretch, context: SpeechContext): Attribution | null {
  const turn = stretch.family === "turn" ? context.document.paragraphs[stretch.paragraph - 1]?.turn : undefined;
  if (!turn || turn.asks) return null;
  const { start, end } = turn.label;
  const text = context.document.text.slice(start, end);
  const named = NO_NAME.test(text) ? context.interviewee : { start, end, text };
  return { cue: null, speaker: named && mentionOfName(named, "label of a turn"), basis: "label" };
}

/** The letters of an interview without names. */
const NO_NAME = /^(?:[AQ]|Answer|Question)$/iu;
