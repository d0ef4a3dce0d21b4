import { Inlines } from "./inlines.js";
import { type Line, type MeasuredNode, type PdfDocument, PdfmakeLayout } from "./internals.js";
import { breakLines } from "./lines.js";
import { itemsOf, type TableNode, type TextNode } from "./nodes.js";
import { TABLE } from "./theme.js";

type Measured<T> = MeasuredNode & T;

/** A paragraph of fewer lines is never cut; of a longer one, no line stands alone at a page's foot or head. */
const UNCUT_LINES = 4;

/** Share of a page above which nothing is kept in one piece any more. */
const KEEP_LIMIT = 0.7;

/** pdfmake's layout with line breaks and page breaks of our own: see `lines.ts` for the former. */
export class Layout extends PdfmakeLayout {
  override tryLayoutDocument(content: unknown, document: PdfDocument, ...rest: unknown[]): unknown {
    this.docMeasure.textInlines = new Inlines(document);
    return super.tryLayoutDocument(content, document, ...rest);
  }

  override processNode(node: MeasuredNode, isVerticalAlignmentAllowed?: boolean): void {
    if (node.keep && this.#isFlowing()) this.#reserve(heightOf(node, this.writer.context().availableWidth));
    super.processNode(node, isVerticalAlignmentAllowed);
  }

  /** A heading goes to the page where the beginning of what it heads fits. */
  override processVerticalContainer(node: Measured<{ stack: MeasuredNode[] }>): void {
    node.stack.forEach((item, i) => {
      if (item.keepWithNext && this.#isFlowing()) this.#reserve(this.#heightUntilKept(node.stack, i));
      this.processNode(item);
      for (const position of item.positions) node.positions.push(position);
    });
  }

  #heightUntilKept(items: readonly MeasuredNode[], from: number): number {
    const width = this.writer.context().availableWidth;
    let height = 0;
    for (let i = from; i < items.length; i++) {
      const item = items[i];
      if (!item) break;
      if (!item.keepWithNext) return height + leastHeightOf(item, width);
      height += heightOf(item, width);
    }
    return height;
  }

  override processLeaf(node: Measured<TextNode>): void {
    const lines = breakLines(node, this.writer.context().availableWidth).map((line) => line.clone());
    const [first] = lines;
    if (!first) return;
    if (node.id !== undefined) first.id = node.id;
    if (node.outline)
      first._outline = {
        id: node.id,
        parentId: node.outlineParentId,
        text: node.outlineText ?? "",
        expanded: node.outlineExpanded ?? false,
      };
    let at = 0;
    while (at < lines.length) {
      const room = this.#linesBeforeBreak(lines, at);
      for (const line of lines.slice(at, at + room)) node.positions.push(this.writer.addLine(line));
      at += room;
      if (at < lines.length) this.writer.moveToNextPage();
    }
  }

  /** How many of the lines from `at` on stand on this page: no widow, no orphan. */
  #linesBeforeBreak(lines: readonly Line[], at: number): number {
    const context = this.writer.context();
    let [room, height] = [0, 0];
    for (const line of lines.slice(at)) {
      height += line.getHeight();
      if (height > context.availableHeight) break;
      room++;
    }
    const left = lines.length - at;
    if (room >= left) return left;
    const isPageTop = context.availableHeight >= this.#bodyHeight() - 1;
    if (isPageTop) return Math.max(1, left - room === 1 && room > 2 ? room - 1 : room);
    if (at === 0 && (lines.length < UNCUT_LINES || room < 2)) return 0;
    return left - room === 1 ? room - 1 : room;
  }

  /** Rows stand on one page each, unless one is too high for that: pdfmake would lose what is over. */
  override processTable(node: MeasuredNode): void {
    const { table, heads } = node as Measured<TableNode>;
    const heights = table.body.map((row) => rowHeight(row as readonly MeasuredNode[], table.widths));
    const head = heights.slice(0, heads).reduce((sum, height) => sum + height, 0);
    const highest = heights.slice(heads).reduce((most, height) => Math.max(most, height), 0);
    const limit = this.#bodyHeight() * KEEP_LIMIT;
    table.headerRows = head < limit / 2 ? heads : 0;
    table.dontBreakRows = head + highest < limit;
    table.keepWithHeaderRows = table.dontBreakRows && heights.length > heads ? 1 : 0;
    super.processTable(node);
  }

  #reserve(height: number): void {
    const { availableHeight } = this.writer.context();
    const body = this.#bodyHeight();
    if (height > availableHeight && height <= body * KEEP_LIMIT && availableHeight < body - 1)
      this.writer.moveToNextPage();
  }

  /** Whether we stand in the page's own column, not in a cell, a head or a foot. */
  #isFlowing(): boolean {
    return this.nestedLevel === 0 && this.writer.transactionLevel === 0;
  }

  #bodyHeight(): number {
    const { pageMargins, getCurrentPage } = this.writer.context();
    return getCurrentPage.call(this.writer.context()).pageSize.height - pageMargins.top - pageMargins.bottom;
  }
}

const verticalMargin = (node: MeasuredNode): number => (node._margin ? node._margin[1] + node._margin[3] : 0);
const innerWidth = (node: MeasuredNode, width: number): number =>
  node._margin ? width - node._margin[0] - node._margin[2] : width;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The height of a measured node in points, margins included. */
export function heightOf(node: MeasuredNode, width: number): number {
  const inner = innerWidth(node, width);
  return verticalMargin(node) + contentHeight(node, inner);
}

function contentHeight(node: MeasuredNode, width: number): number {
  if ("text" in node) return sum(breakLines(node, width).map((line) => line.getHeight()));
  if ("stack" in node) return sum((node.stack as MeasuredNode[]).map((child) => heightOf(child, width)));
  if ("table" in node)
    return sum(node.table.body.map((row) => rowHeight(row as readonly MeasuredNode[], node.table.widths)));
  if ("columns" in node)
    return Math.max(0, ...(node.columns as MeasuredNode[]).map((child) => heightOf(child, columnWidth(child, width))));
  if ("canvas" in node) return node._minHeight ?? 0;
  const inside = width - (node._gapSize?.width ?? 0);
  return sum((itemsOf(node) as readonly MeasuredNode[]).map((child) => heightOf(child, inside)));
}

const columnWidth = (node: MeasuredNode & { width?: unknown }, width: number): number =>
  typeof node.width === "number" ? node.width : width;

function rowHeight(row: readonly MeasuredNode[], widths: readonly (number | { width?: unknown })[]): number {
  const cells = row.map((cell, i) => {
    const width = widths[i];
    return heightOf(cell, typeof width === "number" ? width : Number(width?.width));
  });
  return Math.max(0, ...cells) + TABLE.padding.top + TABLE.padding.bottom + TABLE.rules.thin;
}

/** The height that must be free where a node begins: all of what is kept together, otherwise its first lines, item or rows. */
function leastHeightOf(node: MeasuredNode, width: number): number {
  const inner = innerWidth(node, width);
  const top = node._margin?.[1] ?? 0;
  if (node.keep) return heightOf(node, width);
  if ("text" in node) {
    const lines = breakLines(node, inner);
    const kept = lines.length < UNCUT_LINES ? lines : lines.slice(0, 2);
    return top + sum(kept.map((line) => line.getHeight()));
  }
  if ("table" in node) {
    const rows = (node.table.body as readonly (readonly MeasuredNode[])[]).slice(
      0,
      (node as Measured<TableNode>).heads + 2,
    );
    return top + sum(rows.map((row) => rowHeight(row, node.table.widths)));
  }
  const [first] = (
    "stack" in node ? node.stack : "ul" in node || "ol" in node ? itemsOf(node) : []
  ) as readonly MeasuredNode[];
  return first ? top + leastHeightOf(first, inner - (node._gapSize?.width ?? 0)) : heightOf(node, width);
}
