/** Between the cells of a table's row: words on either side do not belong to one phrase. */
const CELL_END = "; ";

/** A row as one line of text, without its empty cells. */
export const joinCells = (cells: readonly string[]): string =>
  cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "")
    .join(CELL_END);

/** In UTF-16 units: longer cells are prose, and the gaps in it are not between cells. */
const LONGEST_CELL = 60;
/** The same for a whole line. */
const LONGEST_ROW = 1000;

/**
 * Writes the rows of tables as lines of cells with [; ] between them, each a paragraph: aligned columns, columns with
 * tabs, and rows between bars ([| Party | Seats |]). Otherwise names would run from one cell into the next:
 * [Green Left   Mo Orr   14.0] would have the name "Green Left Mo Orr".
 *
 * @param lines without vertical tabs and the like; tabs and runs of blanks are as the author typed them.
 */
export function separateCells(lines: readonly string[]): string[] {
  const written: string[] = [];
  let open: { readonly line: string; readonly cells: readonly string[] }[] = [];
  const close = (): void => {
    const rows = open.map(({ cells }) => cells);
    if (!isTable(rows)) for (const { line } of open) written.push(line);
    // The blank lines keep the rows from being joined like those of a wrapped paragraph.
    else for (const row of rows.map(joinCells).filter((words) => words !== "")) written.push("", row, "");
    open = [];
  };
  for (const line of lines) {
    const cells = cellsOf(line);
    if (cells) open.push({ line, cells });
    else {
      close();
      written.push(line);
    }
  }
  close();
  return written;
}

/** Two rows of three cells or more, or three rows of two. */
const isTable = (rows: readonly (readonly string[])[]): boolean =>
  rows.length >= 3 || (rows.length === 2 && rows.every((cells) => cells.length !== 2));

/** The cells of a row, none of the line below a head ([|---|---|]); null if a line is not a row. */
function cellsOf(line: string): string[] | null {
  if (line.length > LONGEST_ROW) return null;
  if (/^\s*\|.*\|\s*$/u.test(line)) {
    if (/^[\s|:-]+$/u.test(line)) return [];
    const cells = line.trim().slice(1, -1).split("|");
    return cells.length >= 2 ? cells : null;
  }
  const cells = line.trim().split(/[ \t]{3,}|\t[ \t]?| \t/u);
  const [first = ""] = cells;
  // [•   The council voted], [1.   The council voted], [Orr:   We voted]
  if (cells.length === 2 && (/^(?:[^\p{L}\p{N}]+|\(?[\p{L}\p{N}]{1,3}[.)])$/u.test(first) || first.endsWith(":")))
    return null;
  return cells.length >= 2 && cells.every(({ length }) => length <= LONGEST_CELL) ? cells : null;
}
