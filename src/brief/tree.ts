import type { Analysis, Token, TokenRange } from "../language/types.js";
import type { Span } from "../text/span.js";

/** A token, or its index into `Analysis.tokens`. */
export type TokenOrIndex = Token | number;

const indexOf = (token: TokenOrIndex): number => (typeof token === "number" ? token : token.index);

/** The dependency trees of a document. Building one takes time and memory in proportion to the number of tokens. */
export class Tree {
  readonly tokens: readonly Token[];
  readonly #children: readonly (readonly Token[])[];
  readonly #first: number[];
  readonly #end: number[];
  readonly #entities: string[];

  constructor({ tokens, entities }: Pick<Analysis, "tokens" | "entities">) {
    this.tokens = tokens;
    const children: Token[][] = tokens.map(() => []);
    this.#first = tokens.map((token) => token.index);
    this.#end = tokens.map((token) => token.index + 1);
    for (const token of tokens) if (token.head !== token.index) children[token.head]?.push(token);
    this.#children = children;
    this.#measure();
    this.#entities = new Array(tokens.length).fill("");
    for (const { firstToken, endToken, label } of entities) this.#entities.fill(label, firstToken, endToken);
  }

  /**
   * Extends the range of each token by those of its dependents, from the leaves up, so that every edge is walked once.
   */
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

  /** Direct dependents, in the order of the text. */
  children(token: TokenOrIndex): readonly Token[] {
    return this.#children[indexOf(token)] ?? [];
  }

  /** The first dependent with one of these relations, or null. */
  child(token: TokenOrIndex, ...deprels: readonly string[]): Token | null {
    return this.children(token).find((child) => deprels.includes(child.deprel)) ?? null;
  }

  /** The token that this one depends on; null for the root of a sentence. */
  head(token: Token): Token | null {
    return token.head === token.index ? null : (this.tokens[token.head] ?? null);
  }

  /** The smallest range that holds a token and everything below it. */
  reach(token: TokenOrIndex): TokenRange {
    return { firstToken: this.firstIn(token), endToken: this.lastIn(token) + 1 };
  }

  /** Index of the first token of the subtree. */
  firstIn(token: TokenOrIndex): number {
    const index = indexOf(token);
    return this.#first[index] ?? index;
  }

  /** Index of the last token of the subtree. */
  lastIn(token: TokenOrIndex): number {
    const index = indexOf(token);
    return (this.#end[index] ?? index + 1) - 1;
  }

  /** The head of a range: its first token whose own head lies outside it. */
  top(range: TokenRange): Token | undefined {
    for (let i = range.firstToken; i < range.endToken; i++) {
      const token = this.tokens[i];
      if (token && (token.head === i || token.head < range.firstToken || token.head >= range.endToken)) return token;
    }
    return this.tokens[range.firstToken];
  }

  /** The words of a range of tokens, in UTF-16 offsets. */
  span({ firstToken, endToken }: TokenRange): Span {
    return { start: this.tokens[firstToken]?.start ?? 0, end: this.tokens[endToken - 1]?.end ?? 0 };
  }

  /**
   * The model's entity label, or "". The unit of [£100][m] takes the label of its figure, since the model labels only
   * that.
   */
  entity(index: number): string {
    const isUnit = /^(?:m|bn|tn)$/.test(this.tokens[index]?.text ?? "");
    return this.#entities[index] || (isUnit ? (this.#entities[index - 1] ?? "") : "");
  }

  /** The lemma in lower case, or "". */
  lemma(index: number): string {
    return this.tokens[index]?.lemma.toLowerCase() ?? "";
  }
}
