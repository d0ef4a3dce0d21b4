import type { PlacedStretch, SpeechContext } from "../speech-context.js";

/** How many heads up the verb of the clause is looked for. */
const MOST_STEPS = 12;

/** Nouns for what somebody is accused of. */
const CHARGES = /^(?:count|charge|accusation|allegation|indictment|conviction|suspicion|offence|offense)$/u;

/**
 * [Orr faces two counts of "acts of theft at sea"], [Orr was held for "acts of theft"]: others say this about the
 * subject.
 */
export function isCharge({ firstToken }: PlacedStretch, context: SpeechContext): boolean {
  const sentence = context.token(firstToken)?.sentence;
  let at = firstToken - 1;
  for (let step = 0; step < MOST_STEPS; step++) {
    const token = context.token(at);
    if (!token || token.sentence !== sentence) return false;
    if (token.upos === "VERB" && context.stretchAt(at) < 0) return isAccused(at, context);
    if (token.head === at) return false;
    at = token.head;
  }
  return false;
}

/** [faces charges], [was held], [pleaded guilty]: the subject does not act, or answers a charge. */
export const isAccused = (verb: number, { children, token }: SpeechContext): boolean =>
  children(verb).some((c) => {
    const { deprel = "", lemma = "" } = token(c) ?? {};
    if (deprel === "acomp") return lemma === "guilty";
    return deprel === "nsubjpass" || (deprel === "dobj" && CHARGES.test(lemma));
  });
