import { Marked, type TokensList } from "marked";
import { ShallowLexer } from "../text/shallow-lexer.js";

/** The underline of a setext heading. */
const UNDERLINE = /\n {0,3}(?:=+|-+) *(?:\n|$)/u;

/**
 * [**Anna Orr**] as templates write it. Its markers touch letters or digits on the inside, so every rule of emphasis
 * reads it this way.
 */
const PLAIN_EMPHASIS = /^(\*\*?)([A-Za-z0-9](?:[^*_`[\]<\n]*[A-Za-z0-9])?)\1(?!\*)/u;

const open = (): Marked =>
  new Marked({
    gfm: true,
    breaks: false,
    tokenizer: {
      url: () => undefined,
      // `false` falls back to marked's own rule. That rule is slow and is tried at each block or letter, so it is tried
      // only where it can match.
      html: (source) => (/^ {0,3}</.test(source) ? false : undefined),
      lheading: (source) => (UNDERLINE.test(source) ? false : undefined),
      emStrong(source, _masked, before) {
        if (!source.startsWith("*")) return source.startsWith("_") ? false : undefined;
        if (before === "*" || before === "_") return false;
        const [raw, stars, text] = PLAIN_EMPHASIS.exec(source) ?? [];
        if (raw === undefined || text === undefined) return false;
        return { type: stars === "*" ? "em" : "strong", raw, text, tokens: this.lexer.inlineTokens(text) };
      },
    },
  });

/** Made on first use: most texts are plain (`lex-plain.ts`). */
let marked: Marked | null = null;

/** Levels of lists and quotations, and of emphasis. pdfmake warns of a leak when lists are nested deeper. */
export const MOST_LEVELS = 10;

/** Markdown that is nested too deeply; `raw` starts with the first level that is too deep. */
export class TooDeep extends Error {
  constructor(readonly raw: string) {
    super(`nested more than ${MOST_LEVELS} deep`);
  }
}

class TemplateLexer extends ShallowLexer {
  protected override readDeep(source: string): never {
    throw new TooDeep(source);
  }
}

/**
 * The tokens of CommonMark and GFM text. A bare address is not a link, since the article's author wrote none.
 *
 * @throws TooDeep
 */
export function lexWithMarked(text: string): TokensList {
  marked ??= open();
  return new TemplateLexer(MOST_LEVELS, marked.defaults).lex(text);
}
