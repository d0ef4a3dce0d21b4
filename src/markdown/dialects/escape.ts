/**
 * Escaping as a table: each dialect lists the patterns that are active in it, and how each such character is written
 * instead. One escaper serves all tables, and text that no pattern matches stays unchanged, so that people can edit the
 * page. The idea is mdast-util-to-markdown's `unsafe`.
 */
export interface EscapeRule {
  /** Global. Matches exactly the characters to be replaced; their context goes into lookarounds. */
  readonly acts: RegExp;
  /** Called for each UTF-16 unit of a match. */
  readonly write: (character: string) => string;
  /** Where the rule applies; everywhere if left out. */
  readonly only?: keyof Place;
}

/** The context of a run of text. */
export interface Place {
  /** The run starts a line of the source. */
  readonly start: boolean;
  readonly heading: boolean;
  readonly cell: boolean;
  /** Inside a link. */
  readonly label: boolean;
}

export const MIDDLE: Place = { start: false, heading: false, cell: false, label: false };

/** If two rules match the same character, the earlier one applies. */
export function escapeText(text: string, table: readonly EscapeRule[], place: Place): string {
  const written = new Map<number, string>();
  for (const { acts, write, only } of table) {
    // Mostly nothing matches, and `search` needs no copy of the expression.
    if ((only !== undefined && !place[only]) || text.search(acts) < 0) continue;
    for (const { index, 0: match } of text.matchAll(acts)) {
      for (let i = index; i < index + match.length; i++) {
        if (!written.has(i)) written.set(i, write(text.charAt(i)));
      }
    }
  }
  if (written.size === 0) return text;
  let out = "";
  for (let i = 0; i < text.length; i++) out += written.get(i) ?? text.charAt(i);
  return out;
}

export const backslash = (character: string): string => `\\${character}`;

/** [|] -> [&#124;] */
export const numericEntity = (character: string): string => `&#${character.charCodeAt(0)};`;
