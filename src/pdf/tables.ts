import type { Alignment, Table } from "../markdown/page.js";
import type { FontSet } from "./fonts.js";
import type { Cell, Node, Runs } from "./nodes.js";
import type { RunBuilder } from "./runs.js";
import { INK, TABLE, TYPE, typeStyle } from "./theme.js";

const STYLE = typeStyle("sans", TYPE.table);

/** A table in the full width: its caption before it, its columns as wide as what stands in them asks for. */
export function buildTable(table: Table, width: number, runs: RunBuilder, fonts: FontSet): readonly Node[] {
  const head = table.head.map((cell) => runs.inlines(cell, { family: "sans", bold: true }));
  const rows = table.rows.map((row) =>
    row.map((cell, i) => runs.inlines(cell, { family: "sans", bold: table.rowHeads && i === 0 })),
  );
  const hasHead = head.some((cell) => cell.length > 0);
  const body = hasHead ? [head, ...rows] : rows;
  // PDF/UA knows no table that is a head only.
  if (rows.length === 0) return [];
  const widths = columnWidths(body, width, fonts);
  const cells = body.map((row, y) =>
    row.map((cell, x) => buildCell(cell, table.align[x] ?? null, table.rowHeads && x === 0 && !(hasHead && y === 0))),
  );
  const margin = [0, 3, 0, 11] as const;
  const node: Node = {
    ...STYLE,
    table: { headerRows: hasHead ? 1 : 0, widths, body: cells },
    heads: hasHead ? 1 : 0,
    layout: "rules",
    margin,
    ...(body.length - 1 <= TABLE.keptRows && { keep: true }),
  };
  if (table.caption === null) return [node];
  const caption = runs.plain(table.caption, { family: "sans", bold: true });
  return [
    { ...typeStyle("sans", TYPE.label), text: caption, tag: "Caption", margin: [0, 4, 0, 2], keepWithNext: true },
    node,
  ];
}

function buildCell(text: Runs, align: Alignment, isRowHead: boolean): Cell {
  return {
    text,
    color: INK.text,
    ...(align !== null && { alignment: align }),
    ...(isRowHead && { scope: "Row" as const }),
  };
}

/**
 * Widths of the columns without their padding. A column gets what its longest word needs, then a share of the rest by how long its
 * texts are: the square root of their measure, so that one long cell does not starve the others (as CSS 2.1, 17.5.2, leaves open).
 */
function columnWidths(body: readonly (readonly Runs[])[], width: number, fonts: FontSet): number[] {
  const count = body[0]?.length ?? 0;
  const room = width - 2 * TABLE.padding.side * (count - 1);
  const columns = Array.from({ length: count }, (_, i) =>
    measureColumn(
      body.map((row) => row[i] ?? []),
      room,
      fonts,
    ),
  );
  const total = columns.reduce((sum, { most }) => sum + most, 0);
  if (total <= room)
    return spread(
      columns.map(({ most }) => most),
      room,
    );
  const least = columns.map((column) => column.least);
  const needed = least.reduce((sum, each) => sum + each, 0);
  if (needed >= room) return least.map((each) => (each / needed) * room);
  return shareOut(columns, room - needed);
}

interface ColumnMeasure {
  /** Width of the longest word. */
  readonly least: number;
  /** Width of the longest text on one line. */
  readonly most: number;
}

/** A longest word above a third of the table is cut rather than given its width. */
function measureColumn(cells: readonly Runs[], room: number, fonts: FontSet): ColumnMeasure {
  let [least, most] = [12, 12];
  for (const cell of cells) {
    most = Math.max(most, measure(cell, fonts));
    for (const run of cell)
      for (const word of run.text.split(/[ \n]/)) least = Math.max(least, measure([{ ...run, text: word }], fonts));
  }
  return { least: Math.min(least + 1, room / 3), most: most + 1 };
}

function measure(runs: Runs, fonts: FontSet): number {
  return runs.reduce(
    (sum, run) =>
      sum + fonts.widthOf(run.text, run.font ?? "sans", run.bold ?? false, run.italics ?? false) * TYPE.table.size,
    0,
  );
}

/** All texts fit on one line: what is left goes to the last column, so that the others stand close together. */
function spread(widths: readonly number[], room: number): number[] {
  const used = widths.reduce((sum, each) => sum + each, 0);
  return widths.map((each, i) => (i === widths.length - 1 ? each + room - used : each));
}

function shareOut(columns: readonly ColumnMeasure[], room: number): number[] {
  const given = columns.map(({ least }) => least);
  let rest = room;
  let open = columns.map((_, i) => i).filter((i) => (columns[i]?.most ?? 0) > (given[i] ?? 0));
  while (rest > 0.01 && open.length > 0) {
    const weights = open.map((i) => Math.sqrt((columns[i]?.most ?? 0) - (given[i] ?? 0)));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    let spent = 0;
    open.forEach((i, k) => {
      const wanted = (columns[i]?.most ?? 0) - (given[i] ?? 0);
      const share = Math.min(wanted, (rest * (weights[k] ?? 0)) / sum);
      given[i] = (given[i] ?? 0) + share;
      spent += share;
    });
    rest -= spent;
    open = open.filter((i) => (columns[i]?.most ?? 0) - (given[i] ?? 0) > 0.01);
    if (spent < 0.01) break;
  }
  return given;
}
