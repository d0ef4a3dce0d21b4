import type { Tokens } from "marked";
import { type Inline, plainText, type Table } from "./page.js";
import type { ParseContext } from "./parse-context.js";
import { parseInlines } from "./parse-inline.js";

/** What the fence `bw table` above a table says. */
export interface TableOptions {
  readonly rowHeads: boolean;
  readonly dropEmpty: boolean;
  readonly caption: string | null;
}

/** ```` ```bw table head=row empty=drop ````, in it at most `caption: …`. */
export function readTableOptions(token: Tokens.Code, context: ParseContext): TableOptions {
  const words = (token.lang ?? "").split(/\s+/u).slice(2);
  for (const word of words) {
    if (word !== "head=row" && word !== "empty=drop")
      context.refuse(token, `"${word}" is no table option`, "the options are head=row and empty=drop");
  }
  const [, caption = null] = /^caption: (.+)$/u.exec(token.text) ?? [];
  if (caption === null && token.text !== "")
    context.refuse(token, "the table options hold text", "in them stands at most one line: caption: …");
  return {
    rowHeads: words.includes("head=row"),
    dropEmpty: words.includes("empty=drop"),
    // The escaper's backslashes: code is not read as Markdown.
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

/** A cell made of optional parts may begin or end with the blank between them. */
function trimCell(nodes: Inline[]): Inline[] {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (first?.type === "text") nodes[0] = { type: "text", value: first.value.replace(/^ +/u, "") };
  if (last?.type === "text") {
    const end = nodes[nodes.length - 1] as { value: string };
    nodes[nodes.length - 1] = { type: "text", value: end.value.replace(/ +$/u, "") };
  }
  return nodes.filter((node) => node.type !== "text" || node.value !== "");
}

/** A column that no row has anything in would print its head over nothing. */
function dropEmptyColumns(table: Table): Table {
  const full = table.head.map(
    (_, i) => i === 0 || table.rows.length === 0 || table.rows.some((row) => plainText(row[i] ?? []).trim() !== ""),
  );
  const keep = <T>(row: readonly T[]): T[] => row.filter((_, i) => full[i]);
  return { ...table, head: keep(table.head), align: keep(table.align), rows: table.rows.map(keep) };
}
