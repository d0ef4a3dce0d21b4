import type { Attribution, PlacedStretch, SpeechContext } from "../speech-context.js";
import { attributeToSubject } from "./reporting-verb.js";

/** How far before the mark [as] may stand, and the verb before that. */
const NEAR_AS = 3;
const NEAR_VERB = 14;

/** [Orr has been pounding Vale as a "spoiled brat"]: whatever the verb, what comes behind [as] is its subject's view of somebody. */
export function asDescription(stretch: PlacedStretch, context: SpeechContext): Attribution | null {
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
