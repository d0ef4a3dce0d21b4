import { lineHeights } from "./lines.js";
import { itemsOf, type Rows, type TableNode } from "./nodes.js";
import type { MeasuredNode } from "./pdfmake-types.js";
import { TABLE, TABLE_LAYOUTS } from "./theme.js";

/* Heights of measured nodes, in points. `page-breaks.ts` decides by them where pages end. */

/** Nothing higher than this share of a page is kept in one piece. */
export const KEEP_LIMIT = 0.7;

/** How a table is split. Rows are never split, unless one is too high for a page: pdfmake would lose the excess. */
export function cutsOf(
  { table, heads }: TableNode,
  body: number,
): { readonly headerRows: number; readonly dontBreakRows: boolean } {
  const heights = table.body.map((row) => rowHeight(row as readonly MeasuredNode[], table.widths));
  const head = sum(heights.slice(0, heads));
  const highest = heights.slice(heads).reduce((most, height) => Math.max(most, height), 0);
  const limit = body * KEEP_LIMIT;
  return { headerRows: head < limit / 2 ? heads : 0, dontBreakRows: head + highest < limit };
}

/** The rows between which a node is split; null if it is not split between rows. */
export function splitRowsOf(node: MeasuredNode, body: number): Rows | null {
  if ("stack" in node) return node.strip ?? null;
  if (!("table" in node)) return null;
  const { headerRows, dontBreakRows } = cutsOf(node, body);
  return dontBreakRows ? tableRows(node, headerRows) : null;
}

/** The rows of a table, with their rules. */
function tableRows(node: TableNode, headerRows: number): Rows {
  const { hLineWidth, paddingTop, paddingBottom } = TABLE_LAYOUTS[node.layout];
  const heights = (node.table.body as readonly (readonly MeasuredNode[])[]).map(
    (row, i) => paddingTop() + cellsHeight(row, node.table.widths) + paddingBottom() + hLineWidth(i + 1, node),
  );
  const head = hLineWidth(0, node) + sum(heights.slice(0, headerRows));
  return { head, heights: heights.slice(headerRows), foot: 0, least: 1 };
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
  if ("stack" in node && node.strip) return node.strip.head + sum(node.strip.heights) + node.strip.foot;
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
function cellsHeight(row: readonly MeasuredNode[], widths: Widths): number {
  const cells = row.map((cell, i) => {
    const width = widths[i];
    return heightOf(cell, typeof width === "number" ? width : Number(width?.width));
  });
  return Math.max(0, ...cells);
}
