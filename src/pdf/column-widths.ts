import type { FontSet } from "./fonts.js";
import { piecesOf } from "./inlines.js";
import type { Run, Runs } from "./nodes.js";
import { TYPE } from "./theme.js";

/**
 * Widths of the columns without their padding, in points, chosen to make the table low. Each column gets at least the
 * width of its longest word. The rest is first distributed by text length, then moved between columns as long as that
 * saves lines. If the longest words do not fit side by side, those that may be broken (at a hyphen or slash) are; only
 * if that is not enough, the widest words are cut.
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
  const spare = room - totalOf(columns.map(({ least }) => least));
  if (spare > 0) return lower(shareOut(columns, spare), columns);
  const broken = columns.map((column) => Object.assign({}, column, { least: column.piece }));
  const pieces = columns.map(({ piece }) => piece);
  const rest = room - totalOf(pieces);
  return rest > 0 ? lower(shareOut(broken, rest), broken) : capAll(pieces, room);
}

const totalOf = (widths: readonly number[]): number => widths.reduce((sum, each) => sum + each, 0);

/** The widest columns cut to one width, such that all together fill the room. The others stay as they are. */
function capAll(widths: readonly number[], room: number): number[] {
  let [rest, count] = [room, widths.length];
  for (const width of widths.toSorted((a, b) => a - b)) {
    if (width * count > rest) break;
    rest -= width;
    count--;
  }
  return widths.map((width) => Math.min(width, rest / Math.max(1, count)));
}

interface Column {
  /** Width of the longest part of a word that no line end can break, in points. */
  readonly piece: number;
  /** Width of the longest word, in points. */
  readonly least: number;
  /** Width of the longest text on one line, in points. */
  readonly most: number;
  /** Width of each row's text on one line, in points. */
  readonly rows: readonly number[];
}

/** A word wider than a third of the table is cut, not given its width. */
function measureColumn(cells: readonly Runs[], room: number, fonts: FontSet): Column {
  const rows = cells.map((cell) => measure(cell, fonts));
  let [least, piece] = [12, 12];
  for (const cell of cells)
    for (const run of cell)
      for (const word of run.text.split(/[ \n]/)) {
        const width = widthOf(word, run, fonts);
        least = Math.max(least, width);
        if (width > piece)
          piece = piecesOf(word).reduce((most, part) => Math.max(most, widthOf(part, run, fonts)), piece);
      }
  return {
    piece: Math.min(piece + 1, room / 3),
    least: Math.min(least + 1, room / 3),
    most: rows.reduce((most, row) => Math.max(most, row), 12) + 1,
    rows,
  };
}

const measure = (runs: Runs, fonts: FontSet): number =>
  runs.reduce((sum, run) => sum + widthInEms(run.text, run, fonts), 0) * TYPE.table.size;

/** The width of a text in the style of a run. */
const widthOf = (text: string, run: Run, fonts: FontSet): number => widthInEms(text, run, fonts) * TYPE.table.size;

const widthInEms = (text: string, run: Run, fonts: FontSet): number => fonts.widthOf(text, run.font ?? "sans", run);

/**
 * All texts fit on one line: the longest column gets the remaining room, so that the last columns of all tables are
 * aligned.
 */
function spread(widths: readonly number[], room: number): number[] {
  const used = widths.reduce((sum, each) => sum + each, 0);
  const longest = widths.reduce((best, each, i) => (each >= (widths[best] ?? 0) ? i : best), 0);
  return widths.map((each, i) => (i === longest ? each + room - used : each));
}

/**
 * Distributes the remaining room by the square root of what each column lacks, so that a long text does not starve the
 * others.
 */
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

/** The steps, in points, by which width is moved. */
const STEPS = [32, 16, 8, 4];
/** Rows that are measured: a table of 500 rows gets the widths that suit its first ones. */
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

/**
 * The approximate number of lines of each row: a broken line is 90 % full. The fraction makes the fuller of two
 * otherwise equal layouts the worse one.
 */
function linesAt(column: Column, width: number, rows: number): number[] {
  const lines: number[] = [];
  for (let row = 0; row < rows; row++) {
    const filled = (column.rows[row] ?? 0) / width;
    lines.push((filled <= 1 ? 1 : Math.ceil(filled / 0.9)) + filled / 100);
  }
  return lines;
}

/**
 * The sum over all rows of the highest cell's lines. Counting stops at `limit`, beyond which the result does not
 * matter.
 */
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

/** Whether every text of a table fits on one line in `room` points. */
export function fitsOnOneLine(body: readonly (readonly Runs[])[], room: number, fonts: FontSet): boolean {
  const count = body[0]?.length ?? 0;
  const widest = Array.from({ length: count }, (_, i) => Math.max(...body.map((row) => measure(row[i] ?? [], fonts))));
  return widest.reduce((sum, each) => sum + each + 1, 0) <= room;
}
