/** A line of text on a page, in points from the lower left corner. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The baseline. */
  readonly y: number;
  /** Font size. */
  readonly size: number;
}

/** In points: the narrowest gap between two columns. */
const NARROWEST_GUTTER = 6;
/** The fewest lines of a column. */
const LEAST_LINES = 3;
/** How often columns may be split again. More than this is a table. */
const DEEPEST = 6;

/**
 * The lines of a page in reading order, as blocks: column by column. A line that crosses the columns, such as a
 * headline, comes after the lines above it and before those below. Method: the XY cuts of Nagy and Seth (1984), but
 * made at left edges that several lines share, so that a headline that barely crosses the gap does not hide the
 * columns.
 */
export function orderColumns(lines: readonly Line[], depth = 0): Line[][] {
  if (lines.length === 0) return [];
  const gutter = depth < DEEPEST ? findGutter(lines) : null;
  if (gutter === null) return [fromTop(lines)];
  const blocks: Line[][] = [];
  let band: Line[] = [];
  let crossing: Line[] = [];
  const closeBand = (): void => {
    blocks.push(
      ...orderColumns(
        band.filter((line) => line.right <= gutter),
        depth + 1,
      ),
      ...orderColumns(
        band.filter((line) => line.right > gutter),
        depth + 1,
      ),
    );
    band = [];
  };
  const closeCrossing = (): void => {
    if (crossing.length > 0) blocks.push(crossing);
    crossing = [];
  };
  for (const line of fromTop(lines)) {
    if (line.left < gutter && line.right > gutter) {
      closeBand();
      crossing.push(line);
    } else {
      closeCrossing();
      band.push(line);
    }
  }
  closeCrossing();
  closeBand();
  return blocks;
}

const fromTop = (lines: readonly Line[]): Line[] => lines.toSorted((a, b) => b.y - a.y || a.left - b.left);

/**
 * The x position of a gap between columns: just left of an edge that several lines share, with enough lines on both
 * sides and few across it. Null if there is only one column.
 */
function findGutter(lines: readonly Line[]): number | null {
  const edges = new Map<number, number>();
  for (const { left } of lines) edges.set(Math.round(left), (edges.get(Math.round(left)) ?? 0) + 1);
  const shared = [...edges]
    .filter(([, count]) => count >= 2)
    .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 12);
  let best: { readonly at: number; readonly score: number } | null = null;
  for (const [edge] of shared) {
    const at = edge - NARROWEST_GUTTER / 2;
    let [left, right, across] = [0, 0, 0];
    for (const line of lines) {
      if (line.right <= at - NARROWEST_GUTTER / 2) left++;
      else if (line.left >= at) right++;
      else across++;
    }
    const score = Math.min(left, right) - 2 * across;
    if (left < LEAST_LINES || right < LEAST_LINES || across > lines.length / 4) continue;
    if (score > (best?.score ?? Number.NEGATIVE_INFINITY)) best = { at, score };
  }
  return best?.at ?? null;
}
