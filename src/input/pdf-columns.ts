/** A line of type on a page: points, from the page's lower left corner. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Narrowest strip, in points, that parts two columns. */
const NARROWEST_GUTTER = 6;
/** A column has at least this many lines. */
const LEAST_LINES = 3;
/** More columns than this are a table. */
const DEEPEST = 6;

/**
 * The lines of a page in reading order, as blocks: columns one after the other, and a line that crosses them (a headline, a table's rule)
 * between what stands above and below it. The cuts are those of Nagy and Seth's XY tree, taken at the left edges that lines share, so that a
 * headline which only just reaches over the gutter hides no column.
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
 * The place of a strip that parts the lines: at a left edge that several share, with lines enough on both sides and few across. Null where
 * the page has one column.
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
