import { VERDICT_NOUNS } from "../../lexicon/en/speech-verbs.js";
import { attributeToOwner } from "../attribution/attribute-to-owner.js";
import type { PlacedStretch, SpeechContext } from "../speech-context.js";
import type { Attribution, SpeakerRule } from "../types.js";

/** In tokens from the closing mark to [was]: [“…” was], [“…” has always been]. */
const NEAR_BE = 4;

/** ["…" was the verdict of Ms Orr], ["…" is how the board's chairman sums it up]: the words are the subject. */
export const verdictOf: SpeakerRule = {
  name: "words that are somebody's verdict",
  example: {
    text: "Jon Vale was calm. “A slow disaster for us all” was the verdict of Ada Lorne.",
    words: "A slow disaster for us all",
    speaker: "Ada Lorne",
  },
  counterExample: "“A slow disaster for us all” was the title of the book.",
  find,
};

function find(stretch: PlacedStretch, context: SpeechContext): Attribution | null {
  const { token, children } = context;
  for (let i = stretch.endToken; i < stretch.endToken + NEAR_BE; i++) {
    const be = token(i);
    if (!be || context.stretchAt(i) >= 0 || !/^(?:AUX|VERB|ADV)$/u.test(be.upos)) return null;
    if (be.lemma !== "be") continue;
    const noun = children(i).find((c) => c > i && token(c)?.deprel === "attr");
    const told = noun === undefined ? undefined : token(noun);
    if (!told || !VERDICT_NOUNS.has(told.lemma)) return null;
    const owner =
      children(told.index).find((c) => c > i && token(c)?.deprel === "poss") ?? objectOf(told.index, context);
    return owner === undefined ? null : attributeToOwner(told, owner, context);
  }
  return null;
}

/** [the verdict of Ms Orr], [the advice from Ms Orr] */
function objectOf(noun: number, { token, children, child }: SpeechContext): number | undefined {
  const of = children(noun).find((c) => /^(?:of|from|by)$/u.test(token(c)?.text ?? ""));
  return of === undefined ? undefined : child(of, "pobj");
}
