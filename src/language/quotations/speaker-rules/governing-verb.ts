import { JUDGING_VERBS } from "../../lexicon/en/speech-verbs.js";
import type { Attribution, PlacedStretch, SpeechContext } from "../speech-context.js";
import { attributeToSubject, isReportingVerb } from "./reporting-verb.js";

/** How many tokens of the quotation are asked for their head, and how far up the tree a verb of saying is looked for. */
const MOST_TOKENS = 60;
const MOST_STEPS = 12;

/** [He said the plan would be "a slow disaster"]: the verb of saying or judging that the quoted words hang on in the parse. */
export function governingVerb(stretch: PlacedStretch, context: SpeechContext): Attribution | null {
  const end = Math.min(stretch.endToken, stretch.firstToken + MOST_TOKENS);
  for (let i = stretch.firstToken; i < end; i++) {
    const token = context.token(i);
    if (!token || token.deprel === "punct" || isInside(token.head, stretch)) continue;
    return climb(token.head, stretch, context);
  }
  return null;
}

const isInside = (token: number, { firstToken, endToken }: PlacedStretch): boolean =>
  token >= firstToken && token < endToken;

function climb(from: number, stretch: PlacedStretch, context: SpeechContext): Attribution | null {
  let at = from;
  for (let step = 0; step < MOST_STEPS; step++) {
    const token = context.token(at);
    if (!token || context.paragraphOf(at) !== stretch.paragraph) return null;
    const says = isReportingVerb(token) || (token.upos === "VERB" && JUDGING_VERBS.has(token.lemma.toLowerCase()));
    if (says && context.stretchAt(at) < 0) {
      const attribution = attributeToSubject(at, context);
      if (attribution) return attribution;
    }
    if (token.head === at) return null;
    at = token.head;
  }
  return null;
}
