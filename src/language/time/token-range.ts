import type { Token, TokenRange } from "../types.js";

/**
 * Finds the tokens that a span touches, by halving.
 *
 * @returns null for a span without a token
 */
export function tokenRangeOf(tokens: readonly Token[]): (start: number, end: number) => TokenRange | null {
  return (start, end) => {
    const firstToken = firstEndingAfter(tokens, start);
    let endToken = firstToken;
    while ((tokens[endToken]?.start ?? Number.POSITIVE_INFINITY) < end) endToken++;
    return endToken > firstToken ? { firstToken, endToken } : null;
  };
}

function firstEndingAfter(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
