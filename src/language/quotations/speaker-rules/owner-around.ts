import { SPEECH_NOUNS } from "../../lexicon/en/speech-verbs.js";
import { attributeToOwner } from "../attribution/attribute-to-owner.js";
import type { PlacedStretch, SpeechContext } from "../speech-context.js";
import type { Attribution, SpeakerRule } from "../types.js";

/** In [his "rude" remark], somebody else says of what kind it was. */
const FEWEST_WORDS = 3;

/**
 * [Ms Orr's "we shall not sell it" promise], [his "no ships at all" remark]: the owner before the marks of the noun for
 * what is said behind them, whatever the parse makes of the words between.
 */
export const ownerAround: SpeakerRule = {
  name: "owner before the words of a noun behind them",
  example: {
    text: "The town has long forgotten Ada Lorne's “if you fish, you may stay” promise.",
    words: "if you fish, you may stay",
    speaker: "Ada Lorne",
  },
  counterExample: "The town has long forgotten Ada Lorne's “if you fish, you may stay” boat.",
  find,
};

function find(stretch: PlacedStretch, context: SpeechContext): Attribution | null {
  const { firstToken, endToken } = stretch;
  if (context.wordCount(stretch) < FEWEST_WORDS) return null;
  const [owner, noun] = [context.token(firstToken - 1), context.token(endToken)];
  if (!owner || noun?.upos !== "NOUN" || !SPEECH_NOUNS.has(noun.lemma.toLowerCase())) return null;
  if (owner.tag === "PRP$") return attributeToOwner(noun, firstToken - 1, context);
  return owner.tag === "POS" ? attributeToOwner(noun, firstToken - 2, context) : null;
}
