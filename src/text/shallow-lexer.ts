import { Lexer, type MarkedOptions, type Token, type TokensList } from "marked";

/** marked with a limit of levels, of lists and quotations and of emphasis: it calls itself for each. */
export abstract class ShallowLexer extends Lexer {
  readonly #deepest: number;
  #blocks = 0;
  #inlines = 0;

  constructor(deepest: number, options: MarkedOptions) {
    super(options);
    this.#deepest = deepest;
  }

  /** Reads what is nested too deeply, in some other way, and adds its tokens to `tokens`. */
  protected abstract readDeep(source: string, tokens: Token[]): Token[];

  override blockTokens(source: string, tokens?: Token[], lastParagraphClipped?: boolean): Token[];
  override blockTokens(source: string, tokens?: TokensList, lastParagraphClipped?: boolean): TokensList;
  override blockTokens(source: string, tokens: Token[] = [], lastParagraphClipped = false): Token[] {
    if (this.#blocks > this.#deepest) return this.readDeep(source, tokens);
    this.#blocks++;
    const found = super.blockTokens(source, tokens, lastParagraphClipped);
    this.#blocks--;
    return found;
  }

  override inlineTokens(source: string, tokens: Token[] = []): Token[] {
    if (this.#inlines > this.#deepest) return this.readDeep(source, tokens);
    this.#inlines++;
    const found = super.inlineTokens(source, tokens);
    this.#inlines--;
    return found;
  }
}
