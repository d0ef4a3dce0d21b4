import type { Alignment, Table } from "../markdown/page.js";
import { columnWidths, fitsOnOneLine } from "./column-widths.js";
import type { Cell, Node, Runs, TableNode } from "./nodes.js";
import type { Setting } from "./setting.js";
import { INK, TABLE, TYPE, typeStyle } from "./theme.js";

type Row = readonly Runs[];

/**
 * A full-width table after its caption; in two halves side by side if the audience asks for it and the rows are short.
 */
export function buildTable(table: Table, setting: Setting): readonly Node[] {
  const { runs, width, fonts } = setting;
  const head = table.head.map((cell) => runs.inlines(cell, { family: "sans", bold: true }));
  const rows = table.rows.map((row) =>
    row.map((cell, i) => runs.inlines(cell, { family: "sans", bold: table.rowHeads && i === 0 })),
  );
  // PDF/UA does not allow a table with only a head.
  if (rows.length === 0) return [];
  const heads = head.some((cell) => cell.length > 0) ? [head] : [];
  const half = (width - TABLE.halves.gap) / 2;
  const isShort = rows.length >= TABLE.halves.from && rows.length <= TABLE.halves.most;
  const inHalves = setting.columns === 2 && isShort && fitsOnOneLine([...heads, ...rows], half - sidesOf(table), fonts);
  const node = inHalves ? buildHalves(table, heads, rows, half, setting) : buildWhole(table, heads, rows, setting);
  if (table.caption === null) return [node];
  const text = runs.plain(table.caption, { family: "sans", bold: true });
  return [{ text, ...typeStyle("sans", TYPE.label), tag: "Caption", margin: [0, 4, 0, 2], keepWithNext: true }, node];
}

function buildWhole(table: Table, heads: readonly Row[], rows: readonly Row[], { width, fonts }: Setting): Node {
  const widths = columnWidths([...heads, ...rows], width - sidesOf(table), fonts);
  return { margin: [0, 3, 0, 11], ...asNode(table, heads, rows, widths) };
}

/** The left half is read first, then the right; to a screen reader they are one table. */
function buildHalves(
  table: Table,
  heads: readonly Row[],
  rows: readonly Row[],
  width: number,
  { fonts }: Setting,
): Node {
  const middle = Math.ceil(rows.length / 2);
  const widths = columnWidths([...heads, ...rows], width - sidesOf(table), fonts);
  const left = { width, ...asNode(table, heads, rows.slice(0, middle), widths) };
  const right = { width, ...asNode(table, heads, rows.slice(middle), widths), continues: left };
  return {
    columns: [left, right],
    columnGap: TABLE.halves.gap,
    margin: [0, 3, 0, 11],
    keep: true,
  };
}

function asNode(table: Table, heads: readonly Row[], rows: readonly Row[], widths: readonly number[]): TableNode {
  const isRowHead = (x: number): boolean => table.rowHeads && x === 0;
  return {
    table: {
      headerRows: heads.length,
      // pdfmake overwrites the widths that it is given.
      widths: [...widths],
      body: [
        ...heads.map((row) => row.map((cell, x) => buildCell(cell, table.align[x] ?? null, false))),
        ...rows.map((row) => row.map((cell, x) => buildCell(cell, table.align[x] ?? null, isRowHead(x)))),
      ],
    },
    ...typeStyle("sans", TYPE.table),
    heads: heads.length,
    layout: isWide(table) ? "wide" : "rules",
  };
}

/** Whether a table has so many columns that the page needs narrow margins. */
export const isWide = (table: Table): boolean => table.head.length >= TABLE.wide.columns;

/** The total padding between the columns, in points. */
function sidesOf(table: Table): number {
  return 2 * (isWide(table) ? TABLE.wide.side : TABLE.padding.side) * (table.head.length - 1);
}

function buildCell(text: Runs, align: Alignment, isRowHead: boolean): Cell {
  return {
    text,
    color: INK.text,
    ...(align !== null && { alignment: align }),
    ...(isRowHead && { scope: "Row" as const }),
  };
}
