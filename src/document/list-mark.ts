import type { Line } from "./headers.js";

/** [• The council], [*The council]: marks that only lists have. */
const BULLET = /^(?:[•·▪▫◦●○■□‣⁃]\s*|\*\s+|\*(?=[\p{L}\p{N}"“‘'][^*]*$))/u;
/** [- The council]: also the mark of a speaker ([— Anna Orr]), and of a turn in a dialogue. */
const DASH = /^[-–—]\s+/u;

/**
 * The length of the mark of a list before the words of a line, in UTF-16 units; 0 if there is none. A dash is one if
 * the line before or after it has the same.
 */
export function listMarkLength(lines: readonly Line[], at: number): number {
  const text = lines[at]?.text ?? "";
  const bullet = BULLET.exec(text)?.[0];
  if (bullet !== undefined) return bullet.length;
  const dash = DASH.exec(text)?.[0];
  if (dash === undefined) return 0;
  return [lines[at - 1], lines[at + 1]].some((line) => line?.text.startsWith(dash)) ? dash.length : 0;
}
