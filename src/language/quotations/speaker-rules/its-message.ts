import { VERDICT_NOUNS } from "../../lexicon/en/speech-verbs.js";
import { attributeToOwner } from "../attribution/attribute-to-owner.js";
import { colonBefore, type PlacedStretch, type SpeechContext } from "../speech-context.js";
import type { Attribution, SpeakerRule } from "../types.js";

/** In tokens from the opening mark back to the noun. */
const WINDOW = 24;

/**
 * [Ms Orr's advice to growers was simple: "…"], [His last words were: "…"]: the owner of the words that the sentence is
 * about.
 */
export const itsMessage: SpeakerRule = {
  name: "what somebody's words were",
  example: {
    text: "Jon Vale came late. Ada Lorne's advice to growers was simple: “Do not sow before May.”",
    words: "Do not sow before May.",
    speaker: "Ada Lorne",
  },
  counterExample: "Ada Lorne's boat for the growers was simple: “Do not sow before May.”",
  find,
};

function find(stretch: PlacedStretch, context: SpeechContext): Attribution | null {
  const { token, children, child } = context;
  const colon = colonBefore(stretch, context);
  if (colon === null) return null;
  for (let i = colon - 1; i > Math.max(0, colon - WINDOW); i--) {
    const be = token(i);
    if (!be || context.stretchAt(i) >= 0 || be.sentence !== token(colon)?.sentence) return null;
    if (!/^VB[DZP]$/u.test(be.tag)) continue;
    const noun = children(i).find((c) => c < i && token(c)?.deprel === "nsubj");
    const told = token(noun ?? -1);
    if (be.lemma !== "be" || !told || !VERDICT_NOUNS.has(told.lemma.toLowerCase())) return null;
    const owner = child(told.index, "poss");
    return owner === undefined ? null : attributeToOwner(told, owner, context);
  }
  return null;
}
