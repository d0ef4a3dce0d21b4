import { heightOf, innerWidth, KEEP_LIMIT, splitRowsOf } from "./heights.js";
import { lineHeights } from "./lines.js";
import { itemsOf, type Node, type Rows } from "./nodes.js";
import type { MeasuredNode } from "./pdfmake-types.js";

/*
 * Where pages end. `Layout` places lines by these rules, `PageCounter` counts by them. All lengths are points. `room`
 * is what is left on a page; `body` is the height of a page between its margins; `after` is what must fit below a node
 * on the page where it ends, with the node's own lower margin (0 if nothing must).
 */

/** A shorter paragraph is never split. In a longer one, no line is alone at the foot or head of a page. */
const UNCUT_LINES = 4;

/** To keep two rows together, at most this share of a page is left blank. */
const BLANK_LIMIT = 1 / 8;

/** Sums of heights differ from pdfmake's in their last bits. */
const SLACK = 0.01;

/** Whether something that is kept in one piece starts a new page. */
export const movesToNextPage = (height: number, room: number, body: number): boolean =>
  height > room && height <= body * KEEP_LIMIT && room < body - 1;

/** How many of the lines from `at` on fit on this page, without widows and orphans. */
export function linesBeforeBreak(
  heights: readonly number[],
  at: number,
  room: number,
  body: number,
  after: number,
): number {
  let [count, used] = [0, 0];
  for (const height of heights.slice(at)) {
    if (used + height > room) break;
    used += height;
    count++;
  }
  const left = heights.length - at;
  const isPageTop = room >= body - 1;
  if (count >= left) {
    if (after === 0 || used + after <= room) return left;
    // The last two lines go to the next page, with what follows them.
    count = left - 2;
    if (isPageTop) return count < 2 ? left : count;
  }
  if (isPageTop) return Math.max(1, left - count === 1 && count > 2 ? count - 1 : count);
  if (at === 0 && (heights.length < UNCUT_LINES || count < 2)) return 0;
  return left - count === 1 ? count - 1 : count;
}

/**
 * How many rows of a table or timeline go on each page; a first 0 moves its start to the next page. No row is alone at
 * the head of a page, unless the page before could not give up one, or would be left with a large blank.
 */
export function shareRows(rows: Rows, after: number, room: number, body: number): number[] {
  const counts: number[] = [];
  for (let at = 0; at < rows.heights.length; ) {
    const count = rowsBeforeBreak(rows, at, after, counts.length === 0 ? room : body, body);
    counts.push(count);
    at += count;
  }
  return counts;
}

function rowsBeforeBreak(rows: Rows, at: number, after: number, room: number, body: number): number {
  let [count, used] = [0, rows.head + rows.foot];
  for (const height of rows.heights.slice(at)) {
    if (used + height > room - SLACK) break;
    used += height;
    count++;
  }
  let left = rows.heights.length - at - count;
  if (left === 0 && used + after <= room) return count;
  if (left === 0) [count, left] = [count - 1, 1];
  const isPageTop = room >= body - 1;
  if (left === 1 && count > rows.least) count--;
  else if (at === 0 && (count < rows.least || (left === 1 && room <= body * BLANK_LIMIT))) count = 0;
  return isPageTop ? Math.max(1, count) : Math.max(0, count);
}

/** Whether a node and what must stay below it are kept in one piece. */
export function isKept(node: MeasuredNode, height: number, after: number): boolean {
  if (node.keep || (node.keepUpTo !== undefined && height <= node.keepUpTo)) return true;
  return after > 0 && ("canvas" in node || "columns" in node);
}

export const lowerMargin = (node: MeasuredNode): number => node._margin?.[3] ?? 0;

/** The height of a node together with what must stay below it. A margin may end beyond the page's foot. */
export const heightWith = (node: MeasuredNode, height: number, after: number): number =>
  height - lowerMargin(node) + after;

/**
 * What must fit below a node of a stack.
 *
 * @param outer what must fit below the stack.
 */
export function heightAfter(
  items: readonly MeasuredNode[],
  i: number,
  width: number,
  body: number,
  outer: number,
): number {
  const item = items[i];
  if (!item) return 0;
  const isLast = i === items.length - 1;
  const next = isLast ? outer : item.keepEndWithNext ? heightUntilKept(items, i + 1, width, body, body, outer) : 0;
  return next === 0 ? 0 : next + lowerMargin(item);
}

/**
 * The height that a heading needs: its own and that of the start of what it heads. It is more than `room` if that does
 * not start here.
 */
export function heightUntilKept(
  items: readonly MeasuredNode[],
  from: number,
  width: number,
  room: number,
  body: number,
  outer: number,
): number {
  let height = 0;
  for (let i = from; i < items.length; i++) {
    const item = items[i];
    if (!item) break;
    const staysWithNext = item.keepWithNext || (i > from && isLead(items, i, width));
    if (!staysWithNext) {
      const after = heightAfter(items, i, width, body, outer);
      return height + leastHeightOf(item, width, after, room - height, body);
    }
    height += heightOf(item, width);
  }
  return height;
}

const isHeading = (node: Node | undefined): boolean => node?.tag === "H2" || node?.tag === "H3";

/** Whether a node is a single line between a heading and the text of its section, like the source of an article. */
function isLead(items: readonly MeasuredNode[], i: number, width: number): boolean {
  const [before, item, next] = [items[i - 1], items[i], items[i + 1]];
  if (!item || !next || !isHeading(before) || isHeading(item) || !("text" in item)) return false;
  const endsSection = isHeading(next) && (next.tag === "H2" || before?.tag === next.tag);
  return !endsSection && lineHeights(item, innerWidth(item, width)).length === 1;
}

/** The room that a node needs to start: all of it if it is kept together, otherwise its first lines, item or rows. */
function leastHeightOf(node: MeasuredNode, width: number, after: number, room: number, body: number): number {
  const height = heightOf(node, width);
  if (isKept(node, height, after)) return heightWith(node, height, after);
  const inner = innerWidth(node, width);
  const top = node._margin?.[1] ?? 0;
  if ("text" in node) {
    const lines = lineHeights(node, inner);
    return lines.length < UNCUT_LINES ? heightWith(node, height, after) : top + sum(lines.slice(0, 2));
  }
  const rows = splitRowsOf(node, body);
  if (rows) {
    const first = shareRows(rows, after, room - top, body)[0] ?? 0;
    const start = top + sum(rows.heights.slice(0, first)) + rows.head + rows.foot;
    return first === 0 ? room + 1 : start;
  }
  const children = ("stack" in node ? node.stack : "ul" in node || "ol" in node ? itemsOf(node) : []) as MeasuredNode[];
  if (children.length === 0) return heightWith(node, height, after);
  return top + heightUntilKept(children, 0, inner - (node._gapSize?.width ?? 0), room - top, body, after);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
