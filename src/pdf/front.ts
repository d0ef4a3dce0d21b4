import type { MetaLine, Page } from "../markdown/page.js";
import { type FontSet, SMALL_CAPITALS } from "./fonts.js";
import type { Margin, Node } from "./nodes.js";
import type { RunBuilder } from "./runs.js";
import { type Setting, TITLE_ID, titleOf } from "./setting.js";
import { INK, TEXT_WIDTH, TYPE, typeStyle } from "./theme.js";

const LABEL_GAP = 10;
/** Small capitals are slightly letterspaced. */
const TRACKING = 0.25;
const COLUMN_GAP = 18;

/** Kind, title, a rule, then the lines that say what this is, for whom and from when. */
export function buildTitleBlock({ page, runs, width, fonts }: Setting): readonly Node[] {
  const { meta } = page;
  const words = titleOf(page);
  const kind: Node = {
    text: runs.plain(meta.kind, { family: "sans", bold: true, smallCapitals: true, color: INK.accent }),
    ...typeStyle("sans", TYPE.kind),
    characterSpacing: 0.4,
    margin: [0, 0, 0, 3],
  };
  const title: Node = {
    text: runs.plain(words, { family: "serif", bold: true, color: INK.text }),
    ...typeStyle("serif", titleType(words, width, fonts)),
    tag: "H1",
    id: TITLE_ID,
    outline: true,
    outlineText: words,
    outlineExpanded: true,
    balance: true,
    margin: [0, 0, 0, 8],
  };
  return [
    ...(meta.kind.trim() === "" || meta.title.trim() === "" ? [] : [kind]),
    title,
    rule(width, 0.9),
    ...buildLines(meta.lines, runs, fonts, width),
    rule(width, 0.4, [0, 5, 0, 9]),
  ];
}

/** The largest size in which the title fits on two lines. Longer titles take more lines in a smaller size. */
function titleType(title: string, width: number, fonts: FontSet): { readonly size: number; readonly leading: number } {
  if (title.length > 300) return TYPE.heading;
  const { title: large, longTitle } = TYPE;
  const lines = (fonts.widthOf(title, "serif", { bold: true }) * large.size) / width;
  return lines <= 1.9 || title.length <= 60 ? large : longTitle;
}

/** Short lines in two columns; from the first long one on, one below the other. */
function buildLines(lines: readonly MetaLine[], runs: RunBuilder, fonts: FontSet, width: number): readonly Node[] {
  const first = lines.findIndex(({ value }) => valueWidth(value, fonts) > width / 2);
  const short = first < 0 ? lines : lines.slice(0, first);
  const middle = Math.ceil(short.length / 2);
  const [left, right] = [short.slice(0, middle), short.slice(middle)];
  const [leftWidth, rightWidth] = [columnWidth(left, fonts), columnWidth(right, fonts)];
  const isPair = right.length > 0 && leftWidth + COLUMN_GAP + rightWidth <= width;
  const rightStart = Math.max(leftWidth + COLUMN_GAP, Math.min(width / 2, width - rightWidth));
  const column = (part: readonly MetaLine[], room: number): Node => {
    const label = labelWidth(part, fonts);
    return { stack: part.map((line) => buildLine(line, runs, label, room - label - LABEL_GAP)) };
  };
  const single = isPair ? lines.slice(short.length) : lines;
  const stacked =
    single.length === 0 ? [] : [column(single, Math.min(width, labelWidth(single, fonts) + LABEL_GAP + TEXT_WIDTH))];
  if (!isPair) return stacked.map((node) => Object.assign({}, node, { margin: [0, 6, 0, 0] as const }));
  const pair: Node = {
    columns: [
      { width: rightStart - COLUMN_GAP, ...column(left, rightStart - COLUMN_GAP) },
      { width: width - rightStart, ...column(right, width - rightStart) },
    ],
    columnGap: COLUMN_GAP,
    margin: [0, 6, 0, 0],
  };
  return [pair, ...stacked];
}

const valueWidth = (value: string, fonts: FontSet): number => fonts.widthOf(value, "serif") * TYPE.text.size;

/** All labels of a column have one width, so that the values align. A very long label wraps. */
function labelWidth(lines: readonly MetaLine[], fonts: FontSet): number {
  const { size } = TYPE.smallCapitals;
  const widths = lines.map(
    ({ label }) => fonts.widthOf(label, "sans", { features: SMALL_CAPITALS }) * size + TRACKING * label.length,
  );
  return Math.min(130, Math.max(52, ...widths) + 2);
}

function columnWidth(lines: readonly MetaLine[], fonts: FontSet): number {
  return labelWidth(lines, fonts) + LABEL_GAP + Math.max(0, ...lines.map(({ value }) => valueWidth(value, fonts))) + 2;
}

function buildLine({ label, value }: MetaLine, runs: RunBuilder, labelRoom: number, room: number): Node {
  return {
    tag: "P",
    margin: [0, 0, 0, 2],
    columnGap: LABEL_GAP,
    columns: [
      {
        tag: "Span",
        ...typeStyle("sans", TYPE.smallCapitals),
        width: labelRoom,
        text: runs.plain(label, { family: "sans", smallCapitals: true, color: INK.quiet }),
        characterSpacing: TRACKING,
      },
      { tag: "Span", ...typeStyle("serif", TYPE.text), width: room, text: runs.plain(value, { family: "serif" }) },
    ],
  };
}

function rule(width: number, lineWidth: number, margin: Margin = [0, 0, 0, 0]): Node {
  return {
    canvas: [{ type: "line", x1: 0, y1: 0, x2: width, y2: 0, lineWidth, lineColor: INK.text }],
    margin,
  };
}

/** The end of the last page: how the brief was made, what was read, who checked it. */
export function buildColophon({ meta }: Page, runs: RunBuilder, width: number): readonly Node[] {
  const lines = meta.colophon.filter((line) => line.trim() !== "");
  if (lines.length === 0) return [];
  const texts = lines.map(
    (line): Node => ({
      text: runs.plain(line, { family: "sans", color: INK.quiet }),
      ...typeStyle("sans", TYPE.label),
      margin: [0, 0, width - TEXT_WIDTH, 2],
    }),
  );
  return [{ keep: true, margin: [0, 14, 0, 0], stack: [rule(width, 0.4), { stack: texts, margin: [0, 5, 0, 0] }] }];
}
