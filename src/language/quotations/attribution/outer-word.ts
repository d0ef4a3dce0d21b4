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
