import type { Token, TokensList } from "marked";

/** Tokens as marked returns them, with the link definitions among them, if there can be any. */
type LexedText = readonly Token[] & { readonly links?: TokensList["links"] };

/** The tokens of each part that was lexed before, by its text. */
export type Lexed = Map<string, readonly Token[]>;

/** A heading after an empty line ends every block before it ... */
const PARTS = /(?<=\n\n)(?=#{1,6} )/u;
/** ... except HTML and fenced code, which may continue over both. */
const HTML = /^ {0,3}</mu;
const FENCES = /^ {0,3}(?:`{3}|~{3})/gmu;

/**
 * The tokens of a text, lexed one heading's part at a time, so that an unchanged part is not lexed again: fitting a
 * view to its page limit produces about ten texts that are mostly equal. The text is lexed as a whole if a part could
 * mean something else on its own.
 */
export function lexParts(text: string, lex: (text: string) => LexedText, lexed: Lexed): readonly Token[] {
  const parts = text.split(PARTS);
  const isParted = !HTML.test(text) && parts.every((part) => (part.match(FENCES)?.length ?? 0) % 2 === 0);
  if (!isParted) return lex(text);
  const tokens: Token[] = [];
  for (const part of parts) {
    let known = lexed.get(part);
    if (!known) {
      const list = lex(part);
      // A link may be defined in one part and used in another.
      if (Object.keys(list.links ?? {}).length > 0) return lex(text);
      known = list;
      lexed.set(part, known);
    }
    tokens.push(...known);
  }
  return tokens;
}
