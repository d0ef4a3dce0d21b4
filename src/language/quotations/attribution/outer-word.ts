import type { Token } from "../../types.js";
import type { PlacedStretch, SpeechContext } from "../speech-context.js";

/** How many tokens of a quotation are checked for their head. */
const MOST_TOKENS = 60;

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

/** In words. */
const LONGEST_TERM = 3;

/** [pushed the "open door" plan]: a short term that modifies the noun after it. */
export function isModifier(stretch: PlacedStretch, context: SpeechContext): boolean {
  if (context.wordCount(stretch) > LONGEST_TERM) return false;
  const word = outerWord(stretch, context);
  return word !== null && word.head >= stretch.endToken && /^(?:amod|compound|nmod)$/u.test(word.deprel);
}
