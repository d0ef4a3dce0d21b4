import type { FontSet } from "./fonts.js";
import type { Run, Runs } from "./nodes.js";
import { TYPE } from "./theme.js";

/**
 * Widths of the columns without their padding, so that the table is low: each column has at least the room of its longest word; the rest
 * is first shared out by how long the texts are, then moved from column to column for as long as that saves lines.
 */
export function columnWidths(body: readonly (readonly Runs[])[], room: number, fonts: FontSet): number[] {
  const count = body[0]?.length ?? 0;
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
  return lower(shareOut(columns, room - needed), columns);
}

interface Column {
  /** Width of the longest word. */
  readonly least: number;
  /** Width of the longest text on one line. */
  readonly most: number;
  /** Width of each row's text on one line. */
  readonly rows: readonly number[];
}

/** A longest word above a third of the table is cut rather than given its width. */
function measureColumn(cells: readonly Runs[], room: number, fonts: FontSet): Column {
  const rows = cells.map((cell) => measure(cell, fonts));
  let least = 12;
  for (const cell of cells)
    for (const run of cell)
      for (const word of run.text.split(/[ \n]/)) least = Math.max(least, widthOf(word, run, fonts));
  return { least: Math.min(least + 1, room / 3), most: rows.reduce((most, row) => Math.max(most, row), 12) + 1, rows };
}

const measure = (runs: Runs, fonts: FontSet): number =>
  runs.reduce((sum, run) => sum + widthInEms(run.text, run, fonts), 0) * TYPE.table.size;

/** The width of a text in the style of a run. */
const widthOf = (text: string, run: Run, fonts: FontSet): number => widthInEms(text, run, fonts) * TYPE.table.size;

const widthInEms = (text: string, run: Run, fonts: FontSet): number => fonts.widthOf(text, run.font ?? "sans", run);

/** All texts fit on one line: the longest column takes what is left, so that the last ones of all tables stand below each other. */
function spread(widths: readonly number[], room: number): number[] {
  const used = widths.reduce((sum, each) => sum + each, 0);
  const longest = widths.reduce((best, each, i) => (each >= (widths[best] ?? 0) ? i : best), 0);
  return widths.map((each, i) => (i === longest ? each + room - used : each));
}

/** What is left over the longest words, by the square root of what each column still lacks: a long text does not starve the others. */
function shareOut(columns: readonly Column[], room: number): number[] {
  const widths = columns.map(({ least }) => least);
  const lack = (i: number): number => Math.max(0, (columns[i]?.most ?? 0) - (widths[i] ?? 0));
  let rest = room;
  for (let round = 0; round < columns.length && rest > 0.01; round++) {
    const weights = columns.map((_, i) => Math.sqrt(lack(i)));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    if (total === 0) break;
    const shares = weights.map((weight, i) => Math.min(lack(i), (rest * weight) / total));
    for (const [i, share] of shares.entries()) widths[i] = (widths[i] ?? 0) + share;
    rest -= shares.reduce((sum, share) => sum + share, 0);
  }
  return widths;
}

/** Steps in which width is moved, in points. */
const STEPS = [32, 16, 8, 4];
/** Rows that are looked at: a table of 500 is as wide as its first ones ask for. */
const SAMPLE = 40;

function lower(start: readonly number[], columns: readonly Column[]): number[] {
  const widths = [...start];
  const rows = Math.min(SAMPLE, columns[0]?.rows.length ?? 0);
  const lines = columns.map((column, i) => linesAt(column, widths[i] ?? 1, rows));
  let height = heightOf(lines, Number.POSITIVE_INFINITY);
  for (const step of STEPS)
    for (let improved = true; improved; ) {
      improved = false;
      for (const [from, giver] of columns.entries())
        for (const [to, taker] of columns.entries()) {
          const [narrower, wider] = [(widths[from] ?? 0) - step, (widths[to] ?? 0) + step];
          if (from === to || narrower < giver.least) continue;
          const tried = [...lines];
          tried[from] = linesAt(giver, narrower, rows);
          tried[to] = linesAt(taker, wider, rows);
          const lowered = heightOf(tried, height - 1e-9);
          if (lowered >= height - 1e-9) continue;
          [widths[from], widths[to], height, improved] = [narrower, wider, lowered, true];
          lines.splice(0, lines.length, ...tried);
        }
    }
  return widths;
}

/** Lines of each row's text, about: a ragged line is full to nine tenths. The fraction makes the fuller of two equal settings the worse one. */
function linesAt(column: Column, width: number, rows: number): number[] {
  const lines: number[] = [];
  for (let row = 0; row < rows; row++) {
    const filled = (column.rows[row] ?? 0) / width;
    lines.push((filled <= 1 ? 1 : Math.ceil(filled / 0.9)) + filled / 100);
  }
  return lines;
}

/** Lines of all rows, by those of each column; no further than to `limit`, for then the rest does not matter. */
function heightOf(lines: readonly (readonly number[])[], limit: number): number {
  const rows = lines[0]?.length ?? 0;
  let height = 0;
  for (let row = 0; row < rows && height < limit; row++) {
    let most = 1;
    for (const column of lines) most = Math.max(most, column[row] ?? 1);
    height += most;
  }
  return height;
}

/** Whether no text of a table would have to break in `room` points. */
export function fitsOnOneLine(body: readonly (readonly Runs[])[], room: number, fonts: FontSet): boolean {
  const count = body[0]?.length ?? 0;
  const widest = Array.from({ length: count }, (_, i) => Math.max(...body.map((row) => measure(row[i] ?? [], fonts))));
  return widest.reduce((sum, each) => sum + each + 1, 0) <= room;
}
