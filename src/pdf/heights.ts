import { lineHeights } from "./lines.js";
import { itemsOf, type TableNode } from "./nodes.js";
import type { MeasuredNode } from "./pdfmake-types.js";
import { TABLE } from "./theme.js";

/*
 * Heights of nodes, and where pages end because of them. `Layout` places lines by these rules, `PageCounter` counts by
 * them. All lengths are points.
 */

/** A shorter paragraph is never split. In a longer one, no line is alone at the foot or head of a page. */
const UNCUT_LINES = 4;

/** Nothing higher than this share of a page is kept in one piece. */
const KEEP_LIMIT = 0.7;

/**
 * Whether something that is kept in one piece starts a new page. `available` is the room left on this page; `body` is
 * the height of a page between its margins.
 */
export const movesToNextPage = (height: number, available: number, body: number): boolean =>
  height > available && height <= body * KEEP_LIMIT && available < body - 1;

/** How many of the lines from `at` on fit on this page, without widows and orphans. */
export function linesBeforeBreak(heights: readonly number[], at: number, available: number, body: number): number {
  let [room, used] = [0, 0];
  for (const height of heights.slice(at)) {
    used += height;
    if (used > available) break;
    room++;
  }
  const left = heights.length - at;
  if (room >= left) return left;
  const isPageTop = available >= body - 1;
  if (isPageTop) return Math.max(1, left - room === 1 && room > 2 ? room - 1 : room);
  if (at === 0 && (heights.length < UNCUT_LINES || room < 2)) return 0;
  return left - room === 1 ? room - 1 : room;
}

/** The height that a heading needs: its own and that of the start of what it heads. */
export function heightUntilKept(items: readonly MeasuredNode[], from: number, width: number): number {
  let height = 0;
  for (let i = from; i < items.length; i++) {
    const item = items[i];
    if (!item) break;
    if (!item.keepWithNext) return height + leastHeightOf(item, width);
    height += heightOf(item, width);
  }
  return height;
}

/** How a table is split. Rows are never split, unless one is too high for a page: pdfmake would lose the excess. */
export function cutsOf({ table, heads }: TableNode, body: number): { headerRows: number; dontBreakRows: boolean } {
  const heights = table.body.map((row) => rowHeight(row as readonly MeasuredNode[], table.widths));
  const head = sum(heights.slice(0, heads));
  const highest = heights.slice(heads).reduce((most, height) => Math.max(most, height), 0);
  const limit = body * KEEP_LIMIT;
  return { headerRows: head < limit / 2 ? heads : 0, dontBreakRows: head + highest < limit };
}

const verticalMargin = (node: MeasuredNode): number => (node._margin ? node._margin[1] + node._margin[3] : 0);
export const innerWidth = (node: MeasuredNode, width: number): number =>
  node._margin ? width - node._margin[0] - node._margin[2] : width;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The height of a measured node, margins included. */
export function heightOf(node: MeasuredNode, width: number): number {
  const inner = innerWidth(node, width);
  return verticalMargin(node) + contentHeight(node, inner);
}

function contentHeight(node: MeasuredNode, width: number): number {
  if ("text" in node) return sum(lineHeights(node, width));
  if ("stack" in node) return sum((node.stack as MeasuredNode[]).map((child) => heightOf(child, width)));
  if ("table" in node)
    return sum(node.table.body.map((row) => rowHeight(row as readonly MeasuredNode[], node.table.widths)));
  if ("columns" in node)
    return Math.max(0, ...(node.columns as MeasuredNode[]).map((child) => heightOf(child, columnWidth(child, width))));
  if ("canvas" in node) return node._minHeight ?? 0;
  const inside = width - (node._gapSize?.width ?? 0);
  return sum((itemsOf(node) as readonly MeasuredNode[]).map((child) => heightOf(child, inside)));
}

export const columnWidth = (node: MeasuredNode & { width?: unknown }, width: number): number =>
  typeof node.width === "number" ? node.width : width;

function rowHeight(row: readonly MeasuredNode[], widths: Widths): number {
  return cellsHeight(row, widths) + TABLE.padding.top + TABLE.padding.bottom + TABLE.rules.thin;
}

/** pdfmake's measuring replaces each number by an object. */
type Widths = readonly (number | { width?: unknown })[];

/** The height of a row's highest cell, without padding and rules. */
export function cellsHeight(row: readonly MeasuredNode[], widths: Widths): number {
  const cells = row.map((cell, i) => {
    const width = widths[i];
    return heightOf(cell, typeof width === "number" ? width : Number(width?.width));
  });
  return Math.max(0, ...cells);
}

/** The room that a node needs to start: all of it if it is kept together, otherwise its first lines, item or rows. */
function leastHeightOf(node: MeasuredNode, width: number): number {
  const inner = innerWidth(node, width);
  const top = node._margin?.[1] ?? 0;
  if (node.keep) return heightOf(node, width);
  if ("text" in node) {
    const lines = lineHeights(node, inner);
    return top + sum(lines.length < UNCUT_LINES ? lines : lines.slice(0, 2));
  }
  if ("table" in node) {
    const rows = (node.table.body as readonly (readonly MeasuredNode[])[]).slice(
      0,
      (node as MeasuredNode & TableNode).heads + 2,
    );
    return top + sum(rows.map((row) => rowHeight(row, node.table.widths)));
  }
  const [first] = (
    "stack" in node ? node.stack : "ul" in node || "ol" in node ? itemsOf(node) : []
  ) as readonly MeasuredNode[];
  return first ? top + leastHeightOf(first, inner - (node._gapSize?.width ?? 0)) : heightOf(node, width);
}
