/**
 * Escaping as a table: each dialect lists what can act in it, as patterns, and how such a character is written instead. There is one escaper, and
 * what no pattern matches stays as it is, so that a person can go on editing the page. The idea is that of mdast-util-to-markdown's `unsafe`.
 */
export interface EscapeRule {
  /** Matches the characters to be written otherwise and no others: what stands around them goes into lookarounds. Global. */
  readonly acts: RegExp;
  /** Called for each code unit of a match. */
  readonly write: (character: string) => string;
  /** Only there; everywhere if left out. */
  readonly only?: keyof Place;
}

/** Where a run of text stands. */
export interface Place {
  /** The run begins a line of the source. */
  readonly start: boolean;
  readonly heading: boolean;
  readonly cell: boolean;
  /** Within a link. */
  readonly label: boolean;
}

export const MIDDLE: Place = { start: false, heading: false, cell: false, label: false };

/** Where two rules match the same character, the first of the table wins. */
export function escapeText(text: string, table: readonly EscapeRule[], place: Place): string {
  const written = new Map<number, string>();
  for (const { acts, write, only } of table) {
    // Mostly nothing acts, and a search needs no copy of the expression.
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
