import { Lexer, type Token, Tokenizer, type Tokens } from "marked";
import { ShallowLexer } from "./shallow-lexer.js";

/*
 * marked with limits that no ordinary page reaches, so that reading takes time in proportion to the text, and no text
 * exhausts the stack.
 */

/** In two of marked's rules: the name before the [@] of a bare e-mail address, of any length. */
const ENDLESS_NAME = /(\[[^\]]*\])\+(?=\(?@)/gu;

/**
 * A rule that looks no further than 64 characters for the [@] of an address, the longest name there is (RFC 5321,
 * 4.5.3.1.1). Otherwise each [_] or [*] of an endless word reads the rest of the word again.
 */
const bound = (rule: RegExp): RegExp => new RegExp(rule.source.replace(ENDLESS_NAME, "$1{1,64}"), rule.flags);

const GFM = Lexer.rules.inline.gfm;
const INLINE = Object.assign({}, GFM, { url: bound(GFM.url), text: bound(GFM.text) });

/** Characters that are searched for the ends of emphasis that has none. */
const MOST_SEARCHED = 10_000_000;
/** A short row gets a cell for each column of the head. */
const MOST_COLUMNS = 60;

class BoundedTokenizer extends Tokenizer {
  #searched = 0;

  override emStrong(source: string, masked: string, before: string): Tokens.Em | Tokens.Strong | undefined {
    if (this.#searched > MOST_SEARCHED) return undefined;
    const token = super.emStrong(source, masked, before);
    if (!token) this.#searched += source.length;
    return token;
  }

  /** marked's rule reads to the end of the text below [a] and [-], before it looks for a line between columns. */
  override table(source: string): Tokens.Table | undefined {
    const [, line = ""] = source.split("\n", 2);
    return /[:|]/u.test(line) && line.split("|").length <= MOST_COLUMNS ? super.table(source) : undefined;
  }
}

/** Levels of lists and quotations, and of emphasis and links. What is deeper is text. */
const DEEPEST = 60;

export class BoundedLexer extends ShallowLexer {
  constructor() {
    const tokenizer = new BoundedTokenizer();
    super(DEEPEST, { gfm: true, tokenizer });
    // marked sets the rules of the tokenizer when it makes the lexer.
    tokenizer.rules = Object.assign({}, tokenizer.rules, { inline: INLINE });
  }

  protected override readDeep(source: string, tokens: Token[]): Token[] {
    if (source !== "") tokens.push({ type: "text", raw: source, text: source });
    return tokens;
  }
}
