/** Function words in lower case in a headline in title case. */

import { words } from "../lexicon/words.js";

const SMALL: ReadonlySet<string> = words(
  `
  a an the of in on at to for and or but by as from with after over into v vs is are was were be not no its his her
  their
`,
);
const WORD = /[\p{L}\p{M}]+/gu;
/** Shorter lines in capitals are as often names or abbreviations, in UTF-16 units. */
const SHORTEST = 12;

/** [MINISTERS MEET IN LESSEN]: a line in capitals, in which the model cannot recognise names. */
export const isAllCapitals = (line: string): boolean =>
  line.length > SHORTEST && !/\p{Ll}/u.test(line) && (line.match(/\p{Lu}{2,}/gu) ?? []).length > 1;

/** How the text writes each word outside lines in capitals: lower case -> the most frequent form. */
export function countWordForms(lines: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const line of lines) {
    if (isAllCapitals(line)) continue;
    for (const [word] of line.matchAll(WORD)) {
      const forms = counts.get(word.toLowerCase()) ?? new Map<string, number>();
      forms.set(word, (forms.get(word) ?? 0) + 1);
      counts.set(word.toLowerCase(), forms);
    }
  }
  const first = (forms: ReadonlyMap<string, number>): string => [...forms].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
  return new Map([...counts].map(([word, forms]) => [word, first(forms)]));
}

/**
 * Rewrites a line in capitals as the text writes its words elsewhere, or in title case. The length, and so every
 * offset, is unchanged.
 */
export const restoreCase = (line: string, forms: ReadonlyMap<string, string>): string =>
  line.replace(WORD, (word, at: number) => {
    const lower = word.toLowerCase();
    if (lower.length !== word.length) return word;
    const known = forms.get(lower);
    if (known !== undefined) return known;
    // [J. ORR]: an initial stays.
    if (word.length === 1 && line.charAt(at + 1) === ".") return word;
    return SMALL.has(lower) && at > 0 ? lower : word.charAt(0) + lower.slice(1);
  });
