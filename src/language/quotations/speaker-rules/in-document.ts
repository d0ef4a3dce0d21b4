import { SPEECH_NOUNS } from "../../lexicon/en/speech-verbs.js";
import { attributeToOwner } from "../attribution/attribute-to-owner.js";
import type { PlacedStretch, SpeechContext } from "../speech-context.js";
import type { Attribution, SpeakerRule } from "../types.js";

/** In tokens before the mark. */
const WINDOW = 12;

/** [In Ms Orr's later memoirs, "The sea …"]: the phrase before the words names the document that holds them. */
export const inDocument: SpeakerRule = {
  name: "in somebody's document",
  example: {
    text: "Jon Vale never spoke of it. In Ada Lorne's later memoirs, “the sea is shown as the first thing that she loved.”",
    words: "the sea is shown as the first thing that she loved.",
    speaker: "Ada Lorne",
  },
  counterExample: "In Ada Lorne's boat, “the sea is shown as the first thing that she loved.”",
  find: find,
};

function find({ firstToken, paragraph }: PlacedStretch, context: SpeechContext): Attribution | null {
  const { token, child, rightEdge, paragraphOf } = context;
  if (token(firstToken - 1)?.text !== ",") return null;
  for (let i = firstToken - 2; i > firstToken - WINDOW && paragraphOf(i) === paragraph; i--) {
    if (/^(?:[.!?;:]|VB[DZP]|MD)$/u.test(token(i)?.tag ?? ".")) return null;
    if (!/^In$/u.test(token(i)?.text ?? "")) continue;
    const noun = token(child(i, "pobj") ?? -1);
    if (!noun || rightEdge(noun.index) !== firstToken - 2 || !SPEECH_NOUNS.has(noun.lemma.toLowerCase())) return null;
    const owner = child(noun.index, "poss");
    return owner === undefined ? null : attributeToOwner(noun, owner, context);
  }
  return null;
}
