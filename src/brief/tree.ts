import type { Token, TokenRange } from "../language/types.js";
import type { Span } from "../text/span.js";

/** The dependency trees of a text, read downwards: who hangs on whom, and which stretch of tokens a subtree covers. */
export class Tree {
  readonly #children: readonly (readonly Token[])[];
  readonly #first: number[];
  readonly #end: number[];

  constructor(readonly tokens: readonly Token[]) {
    const children: Token[][] = tokens.map(() => []);
    this.#first = tokens.map((token) => token.index);
    this.#end = tokens.map((token) => token.index + 1);
    for (const token of tokens) if (token.head !== token.index) children[token.head]?.push(token);
    this.#children = children;
    this.#measure();
  }

  /** Widens each token's reach by that of its dependents, from the leaves up, so that every edge is walked once. */
  #measure(): void {
    const open = this.#children.map((list) => list.length);
    const ready = this.tokens.filter((token) => open[token.index] === 0).map((token) => token.index);
    for (let at = 0; at < ready.length; at++) {
      const index = ready[at] ?? 0;
      const head = this.tokens[index]?.head ?? index;
      if (head === index) continue;
      this.#first[head] = Math.min(this.#first[head] ?? head, this.#first[index] ?? index);
      this.#end[head] = Math.max(this.#end[head] ?? head + 1, this.#end[index] ?? index + 1);
      open[head] = (open[head] ?? 1) - 1;
      if (open[head] === 0) ready.push(head);
    }
  }

  children(token: Token): readonly Token[] {
    return this.#children[token.index] ?? [];
  }

  child(token: Token, ...deprels: string[]): Token | undefined {
    return this.children(token).find((child) => deprels.includes(child.deprel));
  }

  head(token: Token): Token {
    return this.tokens[token.head] ?? token;
  }

  /** The smallest range of tokens that holds a token and all that hangs on it. */
  reach(token: Token): TokenRange {
    return {
      firstToken: this.#first[token.index] ?? token.index,
      endToken: this.#end[token.index] ?? token.index + 1,
    };
  }

  /** The token of a range that the others hang on: the first whose head lies outside. */
  top(range: TokenRange): Token | undefined {
    for (let i = range.firstToken; i < range.endToken; i++) {
      const token = this.tokens[i];
      if (token && (token.head === i || token.head < range.firstToken || token.head >= range.endToken)) return token;
    }
    return this.tokens[range.firstToken];
  }

  span({ firstToken, endToken }: TokenRange): Span {
    return { start: this.tokens[firstToken]?.start ?? 0, end: this.tokens[endToken - 1]?.end ?? 0 };
  }
}
