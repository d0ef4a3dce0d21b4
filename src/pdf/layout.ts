import { cutsOf, heightOf, splitRowsOf } from "./heights.js";
import { Inlines } from "./inlines.js";
import { PdfmakeLayout, PdfmakePreprocessor } from "./internals.js";
import { breakLines, lineHeights } from "./lines.js";
import { itemsOf, type ListNode, type Node, type Rows, type Strip, type TableNode, type TextNode } from "./nodes.js";
import {
  heightAfter,
  heightUntilKept,
  heightWith,
  isKept,
  linesBeforeBreak,
  lowerMargin,
  movesToNextPage,
  shareRows,
} from "./page-breaks.js";
import type { PdfDocument } from "./pdfkit-types.js";
import type { MeasuredNode } from "./pdfmake-types.js";

type Measured<T> = MeasuredNode & T;

/** pdfmake's layout with our own line breaks (`lines.ts`) and page breaks (`page-breaks.ts`). */
export class Layout extends PdfmakeLayout {
  override tryLayoutDocument(content: unknown, document: PdfDocument, ...rest: unknown[]): unknown {
    this.docMeasure.textInlines = new Inlines(document);
    return super.tryLayoutDocument(content, document, ...rest);
  }

  /** What must fit below a node on the page where it ends (see `page-breaks.ts`). */
  readonly #after = new WeakMap<object, number>();

  override processNode(node: MeasuredNode, isVerticalAlignmentAllowed?: boolean): void {
    if (this.#isFlowing()) {
      const height = heightOf(node, this.writer.context().availableWidth);
      const after = this.#after.get(node) ?? 0;
      if (isKept(node, height, after)) this.#reserve(heightWith(node, height, after));
    }
    super.processNode(node, isVerticalAlignmentAllowed);
  }

  override processVerticalContainer(node: Measured<{ stack: MeasuredNode[]; strip?: Strip }>): void {
    if (node.strip) this.#processStrip(node, node.strip);
    else this.#processStack(node);
  }

  /** A heading moves to the page where the start of what it heads fits. */
  #processStack(node: Measured<{ stack: MeasuredNode[] }>): void {
    const outer = this.#after.get(node) ?? 0;
    node.stack.forEach((item, i) => {
      if (this.#isFlowing()) {
        const { availableWidth: width, availableHeight: room } = this.writer.context();
        const body = this.#bodyHeight();
        if (item.keepWithNext) this.#reserve(heightUntilKept(node.stack, i, width, room, body, outer));
        this.#after.set(item, heightAfter(node.stack, i, width, body, outer));
      }
      this.processNode(item);
      for (const position of item.positions) node.positions.push(position);
    });
  }

  override processList(ordered: boolean, node: Measured<ListNode>): void {
    const last = itemsOf(node).at(-1) as MeasuredNode | undefined;
    const after = this.#after.get(node) ?? 0;
    if (last && after > 0) this.#after.set(last, after + lowerMargin(last));
    super.processList(ordered, node);
  }

  #processStrip(node: MeasuredNode & { stack: Node[] }, strip: Strip): void {
    this.#eachPart(node, strip, (from, to) => {
      const picture = this.docMeasure.measureDocument(
        new PdfmakePreprocessor().preprocessDocument(strip.draw(from, to)),
      );
      node.stack.push(picture);
      this.processNode(picture);
    });
  }

  /** Calls `place` with the rows of each page. */
  #eachPart(node: MeasuredNode, rows: Rows, place: (from: number, to: number) => void): void {
    const room = this.writer.context().availableHeight;
    let at = 0;
    for (const [page, count] of shareRows(rows, this.#after.get(node) ?? 0, room, this.#bodyHeight()).entries()) {
      if (page > 0) this.writer.moveToNextPage();
      if (count > 0) place(at, at + count);
      at += count;
    }
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
    const heights = lineHeights(node, this.writer.context().availableWidth);
    let at = 0;
    while (at < lines.length) {
      const { availableHeight } = this.writer.context();
      const room = linesBeforeBreak(heights, at, availableHeight, this.#bodyHeight(), this.#after.get(node) ?? 0);
      for (const line of lines.slice(at, at + room)) node.positions.push(this.writer.addLine(line));
      at += room;
      if (at < lines.length) this.writer.moveToNextPage();
    }
  }

  override processTable(node: Measured<TableNode>): void {
    const { table, heads } = node;
    const { headerRows, dontBreakRows } = cutsOf(node, this.#bodyHeight());
    table.headerRows = headerRows;
    table.dontBreakRows = dontBreakRows;
    table.keepWithHeaderRows = dontBreakRows && table.body.length > heads ? 1 : 0;
    const rows = this.#isFlowing() ? splitRowsOf(node, this.#bodyHeight()) : null;
    if (rows) this.#eachPart(node, rows, (from, to) => super.processTable(partOf(node, from, to)));
    else super.processTable(node);
  }

  #reserve(height: number): void {
    if (movesToNextPage(height, this.writer.context().availableHeight, this.#bodyHeight()))
      this.writer.moveToNextPage();
  }

  /** Whether the node is in the page's own column, not in a cell, head or foot. */
  #isFlowing(): boolean {
    return this.nestedLevel === 0 && this.writer.transactionLevel === 0;
  }

  #bodyHeight(): number {
    const { pageMargins, getCurrentPage } = this.writer.context();
    return getCurrentPage.call(this.writer.context()).pageSize.height - pageMargins.top - pageMargins.bottom;
  }
}

/** The rows of a table on one page, under its head. */
function partOf(node: Measured<TableNode>, from: number, to: number): Measured<TableNode> {
  const { table, heads } = node;
  const { headerRows, body } = table;
  const rows = body.slice(headerRows + from, headerRows + to);
  return Object.assign({}, node, {
    table: Object.assign({}, table, { body: [...body.slice(0, headerRows), ...rows] }),
    heads: from === 0 ? heads : headerRows,
    isContinued: headerRows + to < body.length,
  });
}
