import type { Problem } from "../errors.js";
import type { SourceFile } from "./types.js";

/** A problem at a place of a template, with the line and a caret below it. Handlebars counts lines from 1 and columns from 0. */
export function templateProblem(
  file: SourceFile,
  loc: { readonly start: { readonly line: number; readonly column: number } },
  what: string,
  advice: string,
): Problem {
  const { line, column } = loc.start;
  return {
    what,
    where: { file: file.name, line, column: column + 1 },
    advice,
    frame: caretFrame(file.text, line, column + 1),
  };
}

/**
 * ```
 *   12 | | {{when}} | {{wat}} |
 *      |                ^
 * ```
 */
export function caretFrame(text: string, line: number, column: number): string {
  const source = (text.split("\n")[line - 1] ?? "").replace(/\r$/u, "");
  const from = Math.max(0, column - 81);
  const shown = source.slice(from, from + 120).replaceAll("\t", " ");
  const gutter = String(line);
  return `  ${gutter} | ${shown}\n  ${" ".repeat(gutter.length)} | ${" ".repeat(column - 1 - from)}^`;
}
