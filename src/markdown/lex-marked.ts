import { Marked, type TokensList } from "marked";

/*
 * CommonMark and GFM as marked 18 reads them, but a bare address is no link: article text would make links that nobody wrote.
 */
/** Makes what stands above it a heading, in CommonMark's other form. */
const UNDERLINE = /\n {0,3}(?:=+|-+) *(?:\n|$)/u;

/** [**Anna Orr**] as templates write it: between letters that no rule of emphasis could read otherwise. */
const PLAIN_EMPHASIS = /^(\*\*?)([A-Za-z0-9](?:[^*_`[\]<\n]*[A-Za-z0-9])?)\1(?!\*)/u;

const open = (): Marked =>
  new Marked({
    gfm: true,
    breaks: false,
    tokenizer: {
      url: () => undefined,
      // `false` asks marked's own rule, which is long to read and is asked at each block or letter: it cannot begin otherwise.
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

/** Made when a text first asks: most are plain (`lex-plain.ts`). */
let marked: Marked | null = null;

export function lexWithMarked(text: string): TokensList {
  marked ??= open();
  return marked.lexer(text);
}
