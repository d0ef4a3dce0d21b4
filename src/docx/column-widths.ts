import { type Inline, plainText, type Table } from "../markdown/page.js";
import { TEXT_WIDTH } from "./styles.js";

/** The margin at either side of a cell, in twentieths of a point. */
export const CELL_SIDE = 60;

/** A narrow column still has room for a mark. */
const SHORTEST = 4;

interface Column {
  /** Width of the longest word. */
  readonly least: number;
  /** Width of the longest text on one line. */
  readonly most: number;
}

/**
 * Widths of the columns, in twentieths of a point, weighed as in the PDF: each column gets the width of its longest
 * word, and the rest is shared by the square root of what each one lacks, so that a long text does not starve the
 * others. The fonts of the reader are not known, so characters are counted, as wide as in a wide font.
 */
export function columnWidths(rows: readonly (readonly (readonly Inline[])[])[]): number[] {
  const heads = rows[0] ?? [];
  const letter = isWide(heads) ? 109 : 122;
  const columns = heads.map((_, i) =>
    measureColumn(
      rows.map((row) => plainText(row[i] ?? [])),
      letter,
    ),
  );
  const least = columns.map((column) => column.least);
  const needed = sum(least);
  if (needed >= TEXT_WIDTH) return toWhole(least.map((width) => (width / needed) * TEXT_WIDTH));
  return toWhole(shareOut(columns, TEXT_WIDTH - needed));
}

/**
 * A word wider than a third of the table is broken, not given its width.
 *
 * @param letter about the width of a letter, in twentieths of a point.
 */
function measureColumn(texts: readonly string[], letter: number): Column {
  const toTwips = (letters: number): number => letters * letter + 2 * CELL_SIDE;
  const longest = Math.max(SHORTEST, ...texts.flatMap((text) => text.split(/[\s\u00ad-]+/u).map(widthOf)));
  const most = Math.max(SHORTEST, ...texts.map(widthOf));
  return { least: Math.min(toTwips(longest), TEXT_WIDTH / 3), most: toTwips(most) };
}

/** In characters of Latin letters; those of East Asia take twice their room. */
const widthOf = (text: string): number =>
  [...text].reduce(
    (width, sign) =>
      width +
      (/\p{Mn}/u.test(sign)
        ? 0
        : /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u.test(sign)
          ? 2
          : 1),
    0,
  );

/** A table of so many columns is set in smaller letters. */
export const isWide = (head: Table["head"]): boolean => head.length >= 7;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Once a column has all it lacks, the others share what it leaves; at last the widest takes what nobody lacks. */
function shareOut(columns: readonly Column[], room: number): number[] {
  const widths = columns.map(({ least }) => least);
  let rest = room;
  for (let round = 0; round < columns.length && rest > 1; round++) {
    const lacks = columns.map(({ most }, i) => Math.max(0, most - (widths[i] ?? 0)));
    const total = sum(lacks.map(Math.sqrt));
    if (total === 0) break;
    const shares = lacks.map((lack) => Math.min(lack, (rest * Math.sqrt(lack)) / total));
    for (const [i, share] of shares.entries()) widths[i] = (widths[i] ?? 0) + share;
    rest -= sum(shares);
  }
  const widest = widths.indexOf(Math.max(...widths));
  return widths.map((width, i) => (i === widest ? width + rest : width));
}

/** Whole numbers, as the format demands. */
const toWhole = (widths: readonly number[]): number[] => widths.map(Math.floor);
