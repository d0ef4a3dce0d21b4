import { PdfmakeLine, PdfmakeTextInlines } from "./internals.js";
import type { TextNode } from "./nodes.js";
import type { Inline, Line, MeasuredNode } from "./pdfmake-types.js";
import { bindsWords } from "./typography.js";

/** A text with the lines that it was last broken into: they are needed several times before it is set. */
type Leaf = MeasuredNode & TextNode & { broken?: Broken };

const inlinesMeasure = new PdfmakeTextInlines(null);

/** The words between two possible line ends. */
interface Piece {
  readonly inlines: readonly Inline[];
  /** Without the space at the end. */
  readonly width: number;
  readonly blank: number;
  readonly lineEnd: boolean;
}

interface Broken {
  readonly width: number;
  readonly lines: readonly Line[];
  /** The height of each line, in points. */
  readonly heights: readonly number[];
}

/** The lines of a text node at a width in points. The node's words stay unchanged. */
export const breakLines = (node: Leaf, width: number): readonly Line[] => breakText(node, width).lines;

/** The heights of these lines, in points. */
export const lineHeights = (node: Leaf, width: number): readonly number[] => breakText(node, width).heights;

function breakText(node: Leaf, width: number): Broken {
  if (node.broken?.width === width) return node.broken;
  const pieces = findPieces(node._inlines ?? [], width);
  let rows = fill(pieces, width);
  if (rows.length > 1 && node.balance) rows = fill(pieces, narrowest(pieces, width, rows.length));
  else if (rows.length > 1 && isRunt(rows, width)) rows = withoutRunt(pieces, width, rows);
  const lines = rows.map((row, i) => buildLine(node, row, width, i === rows.length - 1));
  if (node.hang && lines[0]) hang(lines[0]);
  // Kept on the node, not in a WeakMap: the values of a WeakMap survive young collections and become long-lived
  // garbage.
  node.broken = { width, lines, heights: lines.map((line) => line.getHeight()) };
  return node.broken;
}

function findPieces(inlines: readonly Inline[], width: number): Piece[] {
  const pieces: Piece[] = [];
  let group: Inline[] = [];
  inlines.forEach((inline, i) => {
    group.push(inline);
    const next = inlines[i + 1];
    if (next && !inline.lineEnd && (inline.noNewLine || bindsWords(inline.text, next.text))) return;
    const piece = asPiece(group);
    // A piece wider than the line is split into its words, and a word that is still wider is cut.
    if (piece.width <= width) pieces.push(piece);
    else pieces.push(...wordsOf(group).flatMap((word) => cutWord(word, width)));
    group = [];
  });
  return pieces;
}

function asPiece(inlines: readonly Inline[]): Piece {
  const last = inlines.at(-1);
  const blank = last?.trailingCut ?? 0;
  const total = inlines.reduce((sum, inline) => sum + inline.width, 0);
  return { inlines: [...inlines], width: total - blank, blank, lineEnd: last?.lineEnd ?? false };
}

/** Groups of runs that form one word, by the line breaker's own rules. */
function wordsOf(inlines: readonly Inline[]): Inline[][] {
  const words: Inline[][] = [];
  let open = false;
  for (const inline of inlines) {
    if (open) words.at(-1)?.push(inline);
    else words.push([inline]);
    open = inline.noNewLine ?? false;
  }
  return words;
}

/** Cuts a word that is wider than a line, between letters (with their combining marks). */
function cutWord(word: readonly Inline[], width: number): Piece[] {
  const whole = asPiece(word);
  if (whole.width <= width) return [whole];
  const rows: Inline[][] = [];
  let room = 0;
  for (const inline of word) {
    let rest = inline;
    while (rest.text !== "") {
      const fitting = rest.width - rest.trailingCut <= room ? rest.text.length : findFitting(rest, room);
      if (fitting === 0 && room < width) {
        rows.push([]);
        room = width;
        continue;
      }
      const head = fitting >= rest.text.length ? rest : cutInline(rest, 0, Math.max(fitting, firstCluster(rest.text)));
      if (rows.length === 0) rows.push([]);
      rows.at(-1)?.push(head);
      room -= head.width;
      if (head === rest) break;
      rest = cutInline(rest, head.text.length, rest.text.length);
    }
  }
  return rows.map(asPiece);
}

const firstCluster = (text: string): number => /^(?:\P{M}\p{M}*|\p{M}+)/u.exec(text)?.[0].length ?? 1;

/** How many UTF-16 units fit into `room` points, counting whole letters. */
function findFitting(inline: Inline, room: number): number {
  const ends: number[] = [];
  for (const match of inline.text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) ends.push(match.index + match[0].length);
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const part = inline.text.slice(0, ends[middle - 1]);
    if (inlinesMeasure.widthOfText(part, inline) <= room) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? 0 : (ends[low - 1] ?? 0);
}

function cutInline(inline: Inline, from: number, to: number): Inline {
  const text = inline.text.slice(from, to);
  const last = to >= inline.text.length;
  const part = { ...inline };
  part.text = text;
  part.width = inlinesMeasure.widthOfText(text, inline);
  part.leadingCut = 0;
  if (!last) [part.trailingCut, part.lineEnd] = [0, false];
  return part;
}

function fill(pieces: readonly Piece[], width: number): Piece[][] {
  const rows: Piece[][] = [];
  let used = 0;
  let open = false;
  for (const piece of pieces) {
    // Floating-point sums differ in their last bits between a text measured whole and in parts.
    if (open && used + piece.width <= width + 1e-6) rows.at(-1)?.push(piece);
    else {
      rows.push([piece]);
      used = 0;
    }
    used += piece.width + piece.blank;
    open = !piece.lineEnd;
  }
  return rows;
}

/** Whether the last line is one short word. */
function isRunt(rows: readonly (readonly Piece[])[], width: number): boolean {
  const last = rows.at(-1);
  return last?.length === 1 && (last[0]?.width ?? 0) < width / 8;
}

/** The widest layout with as many lines whose last line is more than one short word; `rows` if there is none. */
function withoutRunt(pieces: readonly Piece[], width: number, rows: Piece[][]): Piece[][] {
  let [low, high] = [narrowest(pieces, width, rows.length), width];
  let best = fill(pieces, low);
  if (best.length > rows.length || isRunt(best, width)) return rows;
  while (high - low > 0.5) {
    const middle = (low + high) / 2;
    const tried = fill(pieces, middle);
    if (isRunt(tried, width)) high = middle;
    else [low, best] = [middle, tried];
  }
  return best;
}

/** The smallest width, to half a point, that needs no more lines: the lines then have about equal lengths. */
function narrowest(pieces: readonly Piece[], width: number, lines: number): number {
  const widest = pieces.reduce((most, piece) => Math.max(most, piece.width), width / 2);
  let [low, high] = [widest, width];
  while (high - low > 0.5) {
    const middle = (low + high) / 2;
    if (fill(pieces, middle).length > lines) low = middle;
    else high = middle;
  }
  return high;
}

function buildLine(node: Leaf, row: readonly Piece[], width: number, isLast: boolean): Line {
  const line = new PdfmakeLine(width);
  for (const piece of row) for (const inline of piece.inlines) line.addInline(inline);
  line.lastLineInParagraph = isLast;
  line.source = node;
  return line;
}

const OPENING = /^[“”„‘‚"«‹»(]+/u;

/** [“]We shall open the port: the mark hangs left of the edge, so that the words align. */
function hang(line: Line): void {
  const first = line.inlines[0];
  const mark = first && OPENING.exec(first.text)?.[0];
  if (first && mark) line.x = -inlinesMeasure.widthOfText(mark, first);
}
