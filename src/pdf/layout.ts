import { cutsOf, heightOf, heightUntilKept, linesBeforeBreak, movesToNextPage } from "./heights.js";
import { Inlines } from "./inlines.js";
import { PdfmakeLayout } from "./internals.js";
import { breakLines, lineHeights } from "./lines.js";
import type { TableNode, TextNode } from "./nodes.js";
import type { PdfDocument } from "./pdfkit-types.js";
import type { MeasuredNode } from "./pdfmake-types.js";

type Measured<T> = MeasuredNode & T;

/** pdfmake's layout with our own line breaks (`lines.ts`) and page breaks (`heights.ts`). */
export class Layout extends PdfmakeLayout {
  override tryLayoutDocument(content: unknown, document: PdfDocument, ...rest: unknown[]): unknown {
    this.docMeasure.textInlines = new Inlines(document);
    return super.tryLayoutDocument(content, document, ...rest);
  }

  override processNode(node: MeasuredNode, isVerticalAlignmentAllowed?: boolean): void {
    if (node.keep && this.#isFlowing()) this.#reserve(heightOf(node, this.writer.context().availableWidth));
    super.processNode(node, isVerticalAlignmentAllowed);
  }

  /** A heading moves to the page where the start of what it heads fits. */
  override processVerticalContainer(node: Measured<{ stack: MeasuredNode[] }>): void {
    node.stack.forEach((item, i) => {
      if (item.keepWithNext && this.#isFlowing())
        this.#reserve(heightUntilKept(node.stack, i, this.writer.context().availableWidth));
      this.processNode(item);
      for (const position of item.positions) node.positions.push(position);
    });
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
      const room = linesBeforeBreak(heights, at, this.writer.context().availableHeight, this.#bodyHeight());
      for (const line of lines.slice(at, at + room)) node.positions.push(this.writer.addLine(line));
      at += room;
      if (at < lines.length) this.writer.moveToNextPage();
    }
  }

  override processTable(node: MeasuredNode): void {
    const { table, heads } = node as Measured<TableNode>;
    const { headerRows, dontBreakRows } = cutsOf(node as Measured<TableNode>, this.#bodyHeight());
    table.headerRows = headerRows;
    table.dontBreakRows = dontBreakRows;
    table.keepWithHeaderRows = dontBreakRows && table.body.length > heads ? 1 : 0;
    super.processTable(node);
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
