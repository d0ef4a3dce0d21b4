import type { Token, TokensList } from "marked";

/** As marked gives them, with the links that are defined among them; without where none can be. */
type LexedText = readonly Token[] & { readonly links?: TokensList["links"] };

/** The tokens of each part of a text that was lexed before. */
export type Lexed = Map<string, readonly Token[]>;

/** A heading behind an empty line ends every block before it. */
const PARTS = /(?<=\n\n)(?=#{1,6} )/u;
/** What may run on over an empty line and a heading: HTML, and code between fences. */
const HTML = /^ {0,3}</mu;
const FENCES = /^ {0,3}(?:`{3}|~{3})/gmu;

/**
 * The tokens of a text, lexed heading by heading, so that a part which was there before is not lexed again: a view that is fitted to its
 * page limit becomes ten texts that are mostly the same. As a whole where a part could mean something else by itself.
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
      // A link may be defined in one part and be used in another.
      if (Object.keys(list.links ?? {}).length > 0) return lex(text);
      known = list;
      lexed.set(part, known);
    }
    tokens.push(...known);
  }
  return tokens;
}
