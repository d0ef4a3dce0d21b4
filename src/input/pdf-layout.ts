import { type Line, orderColumns } from "./pdf-columns.js";

/** A run of text as the PDF places it, in points from the lower left corner of the page. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Font size. */
  readonly size: number;
}

/** A page; width and height in points. */
export interface PageText {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
}

/**
 * The paragraphs of pages in reading order: column by column, with lines joined and hyphenation undone, without running
 * heads and page numbers. The title is the text in the largest type at the top of the first page; null if no type is
 * notably larger.
 */
export function findParagraphsOnPages(pages: readonly PageText[]): { title: string | null; paragraphs: string[] } {
  const lined = pages.map((page) => ({ page, lines: buildLines(page.runs) }));
  const running = findRunningLines(lined.map(({ lines }) => lines));
  const size = typicalSize(lined.flatMap(({ lines }) => lines));
  const blocks = lined.flatMap(({ page, lines }) =>
    orderColumns(
      lines.filter((line) => !running.has(lineKey(line)) && !isPageNumber(line) && !isMarginal(line, page, size)),
    ),
  );
  const titleLines = new Set(takeTitle(blocks, size));
  const body = blocks.map((lines) => lines.filter((line) => !titleLines.has(line))).filter((lines) => lines.length > 0);
  const leading = typicalLeading(body);
  const paragraphs = joinAcross(body.map((lines) => splitParagraphs(lines, leading)));
  return { title: [...titleLines].map(({ text }) => text).join(" ") || null, paragraphs };
}

/**
 * Smaller type at the very top or bottom of a page is not part of the text. This also finds running heads of a single
 * page.
 */
const isMarginal = ({ y, size }: Line, { height }: PageText, body: number): boolean =>
  size < body * 0.92 && (y > height * 0.935 || y < height * 0.055);

/**
 * Joins runs at the same height to lines. A gap wider than about two letters separates columns, so there the line ends.
 */
function buildLines(runs: readonly TextRun[]): Line[] {
  const sorted = runs.filter(({ text }) => text.trim() !== "").toSorted((a, b) => b.y - a.y || a.x - b.x);
  const rows: TextRun[][] = [];
  for (const run of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.y - run.y) < Math.max(first.size, run.size) * 0.4) row.push(run);
    else rows.push([run]);
  }
  return rows.flatMap((row) => splitRow(row.toSorted((a, b) => a.x - b.x)));
}

function splitRow(row: readonly TextRun[]): Line[] {
  const lines: Line[] = [];
  let open: TextRun[] = [];
  const close = (): void => {
    const [first, last] = [open[0], open.at(-1)];
    if (first && last) {
      lines.push({
        text: joinRuns(open),
        left: first.x,
        right: last.x + last.width,
        y: first.y,
        size: Math.max(...open.map(({ size }) => size)),
      });
    }
    open = [];
  };
  for (const run of row) {
    const before = open.at(-1);
    if (before && run.x - (before.x + before.width) > Math.max(9, run.size * 1.4)) close();
    open.push(run);
  }
  close();
  return lines;
}

/** Joins runs to text. A gap wider than a fifth of the font size becomes a blank. */
function joinRuns(runs: readonly TextRun[]): string {
  let text = "";
  let end = Number.NEGATIVE_INFINITY;
  for (const run of runs) {
    if (text !== "" && run.x - end > run.size * 0.2 && !text.endsWith(" ") && !run.text.startsWith(" ")) text += " ";
    text += run.text;
    end = run.x + run.width;
  }
  return text.replace(/\s+/gu, " ").trim();
}

/** The same for a running line on all pages: page numbers differ, so digits do not count. */
const lineKey = ({ text, y }: Line): string => `${Math.round(y / 6)}:${text.replace(/\d+/gu, "#").toLowerCase()}`;

const isPageNumber = ({ text }: Line): boolean =>
  /^(?:page\s*)?[-–—]?\s*\d{1,4}\s*(?:(?:of|\/)\s*\d{1,4})?\s*[-–—]?$/iu.test(text);

/**
 * Keys of running lines: among the first or last three of a page, at the same height on at least half of the pages, and
 * on two.
 */
function findRunningLines(pages: readonly (readonly Line[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const byHeight = lines.toSorted((a, b) => b.y - a.y);
    for (const key of new Set([...byHeight.slice(0, 3), ...byHeight.slice(-3)].map(lineKey)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= 2 && count * 2 >= pages.length).map(([key]) => key));
}

/** The font size of most letters, rounded to half points. */
function typicalSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines)
    letters.set(Math.round(size * 2) / 2, (letters.get(Math.round(size * 2) / 2) ?? 0) + text.length);
  return [...letters].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 10;
}

/**
 * The lines in the largest type among the first twelve, if it is at least a fifth larger than the body's and fills no
 * more than four lines.
 */
function takeTitle(blocks: readonly (readonly Line[])[], body: number): Line[] {
  const first = blocks.flat().slice(0, 12);
  const largest = Math.max(0, ...first.map(({ size }) => size));
  if (largest < body * 1.2) return [];
  const lines = first.filter(({ size }) => size > largest * 0.95);
  return lines.length <= 4 ? lines : [];
}

function splitParagraphs(lines: readonly Line[], leading: number): string[] {
  const paragraphs: string[] = [];
  const left = lines.reduce((least, line) => Math.min(least, line.left), Number.POSITIVE_INFINITY);
  const right = lines.reduce((most, line) => Math.max(most, line.right), 0);
  let before: Line | null = null;
  for (const line of lines) {
    const text = paragraphs.at(-1);
    if (before === null || text === undefined || beginsParagraph(line, before, { left, right, leading }))
      paragraphs.push(line.text);
    else paragraphs[paragraphs.length - 1] = joinLines(text, line.text);
    before = line;
  }
  return paragraphs;
}

function beginsParagraph(
  line: Line,
  before: Line,
  column: { readonly left: number; readonly right: number; readonly leading: number },
): boolean {
  const gap = before.y - line.y;
  const indented = line.left - column.left > line.size * 0.7 && before.left - column.left < before.size * 0.7;
  const endsShort =
    before.right < column.right - (column.right - column.left) * 0.12 && /[.!?:]["'”’)]*$/u.test(before.text);
  return (
    gap > column.leading * 1.35 ||
    gap < 0 ||
    indented ||
    endsShort ||
    Math.abs(line.size - before.size) > before.size * 0.15
  );
}

/** The usual distance between lines, in points: the lower tercile, since the gaps between paragraphs are larger. */
function typicalLeading(blocks: readonly (readonly Line[])[]): number {
  const gaps = blocks
    .flatMap((lines) => lines.slice(1).map((line, i) => (lines[i]?.y ?? 0) - line.y))
    .filter((gap) => gap > 0)
    .toSorted((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 3)] ?? 14;
}

/**
 * [indus-] [trial] -> [industrial]. A hyphen before a capital or a digit belongs to the word: [Kazakhstan-] [China].
 */
function joinLines(text: string, next: string): string {
  if (/\p{Ll}[-\u00AD\u2010]$/u.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next;
  return /[-\u2010–—/]$/u.test(text) && /^[\p{L}\p{N}]/u.test(next) && !/\s[-–—]$/u.test(text)
    ? text + next
    : `${text} ${next}`;
}

/**
 * Joins paragraphs that the end of a column or page cuts: the first part has no full stop and is longer than a heading.
 */
function joinAcross(blocks: readonly (readonly string[])[]): string[] {
  const joined: string[] = [];
  for (const [first, ...rest] of blocks) {
    const before = joined.at(-1);
    const open = before !== undefined && !/[.!?:…]["'”’»)\]]*$/u.test(before);
    const cut = open && (before.length > 60 || (before.length > 25 && /^\p{Ll}/u.test(first ?? "")));
    if (first !== undefined && cut) joined[joined.length - 1] = joinLines(before, first);
    else if (first !== undefined) joined.push(first);
    joined.push(...rest);
  }
  return joined;
}
