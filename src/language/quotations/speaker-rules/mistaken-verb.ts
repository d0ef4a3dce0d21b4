import { isTakenForNoun } from "../attribution/reporting-verb.js";
import { mentionOfName } from "../speaker-mention.js";
import type { PlacedStretch, SpeechContext } from "../speech-context.js";
import type { Attribution, SpeakerRule } from "../types.js";

/**
 * [Skipper Ada Lorne comments, “…”]: a person's name and a verb of saying, which the parse takes for one long noun, up
 * to the opening mark.
 */
export const mistakenVerb: SpeakerRule = {
  name: "verb of saying taken for a noun",
  example: {
    text: "The boats are back. Skipper Ada Lorne comments, “Boats are so dear to us because they bring us home.”",
    words: "Boats are so dear to us because they bring us home.",
    speaker: "Ada Lorne",
  },
  counterExample: "The boats are back. The port comments, “Boats are so dear to us because they bring us home.”",
  find,
};

function find({ firstToken, paragraph }: PlacedStretch, context: SpeechContext): Attribution | null {
  const { token, nameAt, paragraphOf } = context;
  if (!/^[,:]$/u.test(token(firstToken - 1)?.text ?? "")) return null;
  const verb = token(firstToken - 2);
  const name = nameAt(firstToken - 3);
  if (!verb || !isTakenForNoun(verb) || name?.type !== "person" || name.endToken !== verb.index) return null;
  if (paragraphOf(verb.index) !== paragraph) return null;
  const cue = { start: verb.start, end: verb.end };
  return { cue, speaker: mentionOfName(name, `subject of "${verb.text}"`), basis: "subject" };
}
