import { countLeading } from "../../text/halving.js";
import type { Token, TokenRange } from "../types.js";

/**
 * Returns a function that finds the tokens which a span touches, by binary search.
 *
 * @returns null for a span without tokens
 */
export function tokenRangeOf(tokens: readonly Token[]): (start: number, end: number) => TokenRange | null {
  return (start, end) => {
    const firstToken = countLeading(tokens, (token) => token.end <= start);
    let endToken = firstToken;
    while ((tokens[endToken]?.start ?? Number.POSITIVE_INFINITY) < end) endToken++;
    return endToken > firstToken ? { firstToken, endToken } : null;
  };
}
