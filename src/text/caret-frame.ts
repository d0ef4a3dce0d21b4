/**
 * A line of a source text with a caret below one of its columns, for error messages. Line and column count from 1. A
 * long line is cut to 120 characters around the column.
 *
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
