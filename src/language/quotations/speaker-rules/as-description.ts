import { attributeToSubject } from "../attribution/attribute-to-subject.js";
import type { PlacedStretch, SpeechContext } from "../speech-context.js";
import type { Attribution, SpeakerRule } from "../types.js";

/** In tokens: from the mark back to [as], and from [as] back to the verb. */
const NEAR_AS = 3;
const NEAR_VERB = 14;

/** [Orr has been pounding Vale as a "spoiled brat"]: whatever the verb, its subject describes somebody after [as]. */
export const asDescription: SpeakerRule = {
  name: 'description after "as"',
  example: {
    text: "Ada Lorne has been pounding Jon Vale as a “spoiled brat and bully”.",
    words: "spoiled brat and bully",
    speaker: "Ada Lorne",
  },
  counterExample: "Ada Lorne is known as “the rock of the harbour”.",
  find: find,
};

function find(stretch: PlacedStretch, context: SpeechContext): Attribution | null {
  const as = findAs(stretch, context);
  if (as === null) return null;
  for (let i = as - 1; i >= Math.max(0, as - NEAR_VERB); i--) {
    const token = context.token(i);
    if (!token || context.paragraphOf(i) !== stretch.paragraph || /^[.!?;:]$/u.test(token.text)) return null;
    if (token.upos !== "VERB" || context.stretchAt(i) >= 0) continue;
    // [known as "the Rock"] is a name
    return /^(?:know|found|serve|work|act|star|name)$/u.test(token.lemma) ? null : attributeToSubject(i, context);
  }
  return null;
}

function findAs({ firstToken }: PlacedStretch, { token }: SpeechContext): number | null {
  for (let i = firstToken - 1; i >= firstToken - NEAR_AS; i--) {
    if (token(i)?.text === "as") return i;
    if (!/^(?:DET|ADJ|ADV)$/u.test(token(i)?.upos ?? "")) return null;
  }
  return null;
}
