import type { Tokens } from "marked";
import { type Inline, plainText, type Table } from "./page.js";
import type { ParseContext } from "./parse-context.js";
import { parseInlines } from "./parse-inline.js";

/** The options in a `bw table` fence above a table. */
export interface TableOptions {
  readonly rowHeads: boolean;
  readonly dropEmpty: boolean;
  readonly caption: string | null;
}

/** Reads ```` ```bw table head=row empty=drop ````, which may contain one line: `caption: …`. */
export function readTableOptions(token: Tokens.Code, context: ParseContext): TableOptions {
  const words = (token.lang ?? "").split(/\s+/u).slice(2);
  for (const word of words) {
    if (word !== "head=row" && word !== "empty=drop")
      context.refuse(token, `"${word}" is not a table option`, "the options are head=row and empty=drop");
  }
  const [, caption = null] = /^caption: (.+)$/u.exec(token.text) ?? [];
  if (caption === null && token.text !== "")
    context.refuse(token, "the table options contain text", "they may contain at most one line: caption: …");
  return {
    rowHeads: words.includes("head=row"),
    dropEmpty: words.includes("empty=drop"),
    // Removes the escaper's backslashes, since code is not parsed as Markdown.
    caption: caption === null ? null : caption.replace(/\\([!-/:-@[-`{-~])/gu, "$1"),
  };
}

export function parseTable(token: Tokens.Table, options: TableOptions | null, context: ParseContext): Table {
  const cells = (row: readonly Tokens.TableCell[]): Inline[][] =>
    row.map((cell) => trimCell(parseInlines(cell.tokens, context)));
  const table: Table = {
    type: "table",
    head: cells(token.header),
    align: token.align,
    rows: token.rows.map(cells),
    rowHeads: options?.rowHeads ?? false,
    caption: options?.caption ?? null,
  };
  return options?.dropEmpty ? dropEmptyColumns(table) : table;
}

/** A cell made of optional parts may start or end with the space between them. */
function trimCell(nodes: Inline[]): Inline[] {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (first?.type === "text") nodes[0] = { type: "text", value: first.value.replace(/^ +/u, "") };
  if (last?.type === "text") {
    const end = nodes[nodes.length - 1] as { value: string };
    nodes[nodes.length - 1] = { type: "text", value: end.value.replace(/ +$/u, "") };
  }
  return nodes.filter((node) => node.type !== "text" || node.value !== "");
}

/** Drops columns that are empty in every row; only the heading would be printed. */
function dropEmptyColumns(table: Table): Table {
  const full = table.head.map(
    (_, i) => i === 0 || table.rows.length === 0 || table.rows.some((row) => plainText(row[i] ?? []).trim() !== ""),
  );
  const keep = <T>(row: readonly T[]): T[] => row.filter((_, i) => full[i]);
  return { ...table, head: keep(table.head), align: keep(table.align), rows: table.rows.map(keep) };
}
