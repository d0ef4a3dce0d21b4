import type { Block } from "../markdown/page.js";
import { BoundedCache } from "./bounded-cache.js";
import type { Remember } from "./content.js";
import type { Document } from "./document.js";
import { columnWidth, heightOf, innerWidth, splitRowsOf } from "./heights.js";
import { Inlines } from "./inlines.js";
import { PdfmakeMeasure, PdfmakePreprocessor } from "./internals.js";
import { lineHeights } from "./lines.js";
import { itemsOf, type Node, type Rows } from "./nodes.js";
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
import type { MeasuredNode } from "./pdfmake-types.js";
import { DEFAULT_STYLE, TABLE_LAYOUTS } from "./theme.js";

/** About as many blocks as a brief has, in all sizes that are tried. */
const REMEMBERED = 400;

/**
 * Counts the pages that `Layout` would make, without making them. A view that is fitted to its page limit is counted
 * about ten times, and most of its blocks stay the same. If pdfmake would split something that is not split line by
 * line (a table row, a column), the count is null, and only a layout tells.
 */
export class PageCounter {
  readonly #measure: InstanceType<typeof PdfmakeMeasure>;
  readonly #blocks = new BoundedCache<string, readonly Node[]>(REMEMBERED);
  /** Most blocks are the same objects as before, so they need no key. */
  readonly #same = new WeakMap<Block, readonly Node[]>();

  constructor(document: Document) {
    this.#measure = new PdfmakeMeasure(document, {}, DEFAULT_STYLE, null, TABLE_LAYOUTS);
    this.#measure.textInlines = new Inlines(document);
  }

  /**
   * The measured nodes of a block, from an earlier count if possible. A block with a heading is always built again,
   * since its level depends on earlier headings.
   */
  readonly remember: Remember = (block, build) => {
    const same = this.#same.get(block);
    if (same) return same;
    const key = JSON.stringify(block);
    if (key.includes('"type":"heading"')) return build();
    const nodes =
      this.#blocks.get(key) ??
      this.#blocks.keep(
        key,
        build().map((node) => this.#measured(node)),
      );
    this.#same.set(block, nodes);
    return nodes;
  };

  /**
   * @param width of a page between its margins, in points.
   * @param body its height between the margins, in points.
   * @returns null if only a layout can tell.
   */
  count(nodes: readonly Node[], width: number, body: number): number | null {
    const flow = new Flow(body);
    const fits = flow.all(
      nodes.map((node) => this.#measured(node)),
      width,
    );
    return fits ? flow.pages : null;
  }

  #measured(node: Node): MeasuredNode {
    if ((node as MeasuredNode)._minWidth !== undefined) return node as MeasuredNode;
    return this.#measure.measureDocument(new PdfmakePreprocessor().preprocessDocument(node));
  }
}

/** The position on the page while counting. Each method takes a node and returns whether it could be counted. */
class Flow {
  readonly #body: number;
  #available: number;
  pages = 1;

  constructor(body: number) {
    this.#body = body;
    this.#available = body;
  }

  all(nodes: readonly MeasuredNode[], width: number, outer = 0): boolean {
    return nodes.every((node, i) => {
      if (node.keepWithNext) this.#reserve(heightUntilKept(nodes, i, width, this.#available, this.#body, outer));
      return this.#one(node, width, heightAfter(nodes, i, width, this.#body, outer));
    });
  }

  #one(node: MeasuredNode, width: number, after: number): boolean {
    const height = heightOf(node, width);
    if (isKept(node, height, after)) this.#reserve(heightWith(node, height, after));
    this.#margin(node._margin?.[1]);
    const isCounted = this.#content(node, innerWidth(node, width), after);
    this.#margin(node._margin?.[3]);
    return isCounted;
  }

  #content(node: MeasuredNode, width: number, after: number): boolean {
    if ("text" in node) return this.#lines(lineHeights(node, width), after);
    const rows = splitRowsOf(node, this.#body);
    if (rows) return this.#rows(rows, after);
    if ("table" in node) return false;
    if ("stack" in node) return this.all(node.stack as MeasuredNode[], width, after);
    if ("columns" in node) return this.#columns(node.columns as readonly MeasuredNode[], width);
    if ("canvas" in node) return this.#piece(node._minHeight ?? 0);
    const items = itemsOf(node) as readonly MeasuredNode[];
    const inside = width - (node._gapSize?.width ?? 0);
    return items.every((item, i) => {
      const isTail = after > 0 && i === items.length - 1;
      return this.#one(item, inside, isTail ? after + lowerMargin(item) : 0);
    });
  }

  #lines(heights: readonly number[], after: number): boolean {
    for (let at = 0; at < heights.length; ) {
      const room = linesBeforeBreak(heights, at, this.#available, this.#body, after);
      for (const height of heights.slice(at, at + room)) if (!this.#piece(height)) return false;
      at += room;
      if (at < heights.length) this.#nextPage();
    }
    return true;
  }

  #rows(rows: Rows, after: number): boolean {
    let at = 0;
    for (const [page, count] of shareRows(rows, after, this.#available, this.#body).entries()) {
      if (page > 0) this.#nextPage();
      if (count === 0) continue;
      const part = rows.heights.slice(at, at + count).reduce((sum, height) => sum + height, rows.head + rows.foot);
      this.#available -= part;
      if (this.#available < 0) return false;
      at += count;
    }
    return true;
  }

  #columns(columns: readonly MeasuredNode[], width: number): boolean {
    const height = columns.reduce((most, column) => Math.max(most, heightOf(column, columnWidth(column, width))), 0);
    if (height > this.#available) return false;
    this.#available -= height;
    return true;
  }

  #piece(height: number): boolean {
    if (height > this.#available) this.#nextPage();
    this.#available -= height;
    return this.#available >= 0;
  }

  /** A margin that does not fit is dropped, as at the top of a page. */
  #margin(height = 0): void {
    if (this.#available - height < 0) this.#nextPage();
    else this.#available -= height;
  }

  #reserve(height: number): void {
    if (movesToNextPage(height, this.#available, this.#body)) this.#nextPage();
  }

  #nextPage(): void {
    this.pages++;
    this.#available = this.#body;
  }
}
