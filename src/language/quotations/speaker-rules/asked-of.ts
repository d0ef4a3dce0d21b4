import { buildSpeakerMention } from "../speaker-mention.js";
import type { PlacedStretch, SpeechContext } from "../speech-context.js";
import { findAgent } from "../subject.js";
import type { Attribution, SpeakerRule } from "../types.js";

/** In tokens from the mark back to the verb of asking: [was asked on Monday: "…"]. */
const WINDOW = 8;

/**
 * [Orr was asked: "Will you go?" He said no.]: a question belongs to the one who asks, whom the text may not name, and
 * never to the one who answers.
 */
export const askedOf: SpeakerRule = {
  name: "asked a question",
  isFinal: true,
  example: {
    text: "Ada Lorne was asked by Jon Vale: “Will you open the port?” She said no.",
    words: "Will you open the port?",
    speaker: "Jon Vale",
  },
  counterExample: "Ada Lorne asked Jon Vale: “Will you open the port?” He said no.",
  find: find,
};

function find({ firstToken }: PlacedStretch, context: SpeechContext): Attribution | null {
  if (!/^[,:]$/u.test(context.token(firstToken - 1)?.text ?? "")) return null;
  for (let i = firstToken - 2; i >= firstToken - WINDOW; i--) {
    const verb = context.token(i);
    if (!verb || context.stretchAt(i) >= 0 || /^[.!?;:]$/u.test(verb.text)) return null;
    if (verb.lemma !== "ask" || verb.tag !== "VBN") continue;
    if (context.child(i, "auxpass") === undefined) return null;
    const asker = findAgent(i, context);
    const speaker = asker === null ? null : buildSpeakerMention(asker, context, `who "${verb.text}"`);
    return { cue: { start: verb.start, end: verb.end }, speaker, basis: "agent" };
  }
  return null;
}
