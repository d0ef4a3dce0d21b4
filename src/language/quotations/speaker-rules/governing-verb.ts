import { JUDGING_VERBS } from "../../lexicon/en/speech-verbs.js";
import type { Token } from "../../types.js";
import type { Attribution, PlacedStretch, SpeechContext } from "../speech-context.js";
import { attributeToSubject, isPlainReportingVerb, isReportingVerb, outermost } from "./reporting-verb.js";

/** How many tokens of the quotation are asked for their head, and how far up the tree a verb of saying is looked for. */
const MOST_TOKENS = 60;
const MOST_STEPS = 12;

/**
 * [He said the plan would be "a slow disaster"]: the verb of saying or judging that the quoted words hang on in the parse. A plain verb of
 * saying further up beats one that only may be of saying: [She says she hopes to "win it all"] are the words of who says.
 */
export function governingVerb(stretch: PlacedStretch, context: SpeechContext): Attribution | null {
  const head = outerWord(stretch, context)?.head;
  if (head === undefined) return null;
  const term = context.wordCount(stretch) <= 3 && isModifier(stretch, context);
  let judged: Attribution | null = null;
  let open: Attribution | null = null;
  let at = head;
  for (let step = 0; step < MOST_STEPS; step++) {
    const token = context.token(at);
    if (!token || context.paragraphOf(at) !== stretch.paragraph) break;
    if (context.stretchAt(at) < 0) {
      const plain = isPlainReportingVerb(token);
      const counts: boolean = plain || (!judged && !term && mayReport(token, step));
      const attribution: Attribution | null = counts ? attributeToSubject(at, context) : null;
      if (attribution && plain) return outermost(at, attribution, context);
      judged ??= attribution;
      // [Calls people "losers."]: somebody's words, though the sentence has no subject
      if (counts && !attribution) open ??= { cue: { start: token.start, end: token.end }, speaker: null };
    }
    if (token.head === at) break;
    at = token.head;
  }
  return judged ?? open;
}

/** The first word of a quotation that depends on a word outside it. */
export function outerWord({ firstToken, endToken }: PlacedStretch, context: SpeechContext): Token | null {
  const end = Math.min(endToken, firstToken + MOST_TOKENS);
  for (let i = firstToken; i < end; i++) {
    const token = context.token(i);
    if (!token || token.deprel === "punct" || (token.head >= firstToken && token.head < endToken)) continue;
    return token;
  }
  return null;
}

/** [pushed the "open door" plan]: a term that only modifies the noun behind it needs a plain verb of saying to be somebody's words. */
function isModifier(stretch: PlacedStretch, context: SpeechContext): boolean {
  const word = outerWord(stretch, context);
  return word !== null && word.head >= stretch.endToken && /^(?:amod|compound|nmod)$/u.test(word.deprel);
}

const mayReport = (token: Token, step: number): boolean =>
  token.upos === "VERB" && (JUDGING_VERBS.has(token.lemma.toLowerCase()) || (step === 0 && isReportingVerb(token)));
