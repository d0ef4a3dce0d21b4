import type { FontSet } from "./fonts.js";
import { piecesOf } from "./inlines.js";
import type { Run, Runs } from "./nodes.js";

/**
 * Breaks runs of a size into lines no wider than `width`, as in a table. A piece that is wider and has no place to
 * break is cut.
 */
export function wrapRuns(text: Runs, width: number, size: number, fonts: FontSet): Runs[] {
  const lines: Run[][] = [[]];
  let used = 0;
  const widthOf = (word: string, run: Run): number => fonts.widthOf(word, run.font ?? "sans") * size;
  for (const run of text)
    for (const word of piecesOf(run.text))
      for (const part of cut(word, width, (piece) => widthOf(piece, run))) {
        if (used > 0 && used + widthOf(part.trimEnd(), run) > width) {
          lines.push([]);
          used = 0;
        }
        lines.at(-1)?.push(Object.assign({}, run, { text: part }));
        used += widthOf(part, run);
      }
  return lines.map(joinRuns);
}

function cut(word: string, width: number, measure: (text: string) => number): string[] {
  if (measure(word.trimEnd()) <= width) return [word];
  const parts = [""];
  for (const [letter] of word.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    if (measure(`${parts.at(-1)}${letter}`) > width) parts.push("");
    parts.push(`${parts.pop()}${letter}`);
  }
  return parts;
}

function joinRuns(line: Runs): Runs {
  const joined: Run[] = [];
  for (const run of line) {
    const last = joined.at(-1);
    if (last && last.font === run.font && last.actual === undefined && run.actual === undefined)
      joined.splice(-1, 1, Object.assign({}, last, { text: last.text + run.text }));
    else joined.push(run);
  }
  return joined;
}
