import type { MetaLine, Page } from "../markdown/page.js";
import { type Setting, TITLE_ID } from "./content.js";
import type { FontSet } from "./fonts.js";
import type { Node } from "./nodes.js";
import type { RunBuilder } from "./runs.js";
import { INK, TEXT_WIDTH, TYPE, typeStyle } from "./theme.js";

const LABEL_WIDTH = 74;
const COLUMN_GAP = 18;

/** Kind, title, a rule, then the lines that say what this is, for whom and from when. */
export function buildTitleBlock({ page, runs, width, fonts }: Setting): readonly Node[] {
  const { meta } = page;
  const kind: Node = {
    ...typeStyle("sans", TYPE.kind),
    text: runs.plain(meta.kind, { family: "sans", bold: true, smallCapitals: true, color: INK.accent }),
    characterSpacing: 0.4,
    margin: [0, 0, 0, 3],
  };
  const title: Node = {
    ...typeStyle("serif", titleType(meta.title.length)),
    text: runs.plain(meta.title, { family: "serif", bold: true, color: INK.text }),
    tag: "H1",
    id: TITLE_ID,
    outline: true,
    outlineText: meta.title.replace(/\s+/g, " ").trim(),
    outlineExpanded: true,
    balance: true,
    margin: [0, 0, 40, 8],
  };
  return [
    ...(meta.kind === "" ? [] : [kind]),
    ...(meta.title.trim() === "" ? [] : [title]),
    rule(width, 0.9),
    ...buildLines(meta.lines, runs, fonts, width),
    { ...rule(width, 0.4), margin: [0, 5, 0, 9] },
  ];
}

function titleType(length: number): { readonly size: number; readonly leading: number } {
  if (length > 300) return TYPE.heading;
  return length > 120 ? TYPE.longTitle : TYPE.title;
}

/** Two columns of lines where they are short; the long ones after them, in the width of the text. */
function buildLines(lines: readonly MetaLine[], runs: RunBuilder, fonts: FontSet, width: number): readonly Node[] {
  const half = (width - COLUMN_GAP) / 2;
  const room = half - LABEL_WIDTH - 8;
  const isShort = ({ value }: MetaLine): boolean => fonts.widthOf(value, "serif") * TYPE.text.size <= room;
  const short = lines.filter(isShort);
  const long = lines.filter((line) => !isShort(line));
  const middle = Math.ceil(short.length / 2);
  const column = (part: readonly MetaLine[]): Node => ({ stack: part.map((line) => buildLine(line, runs, room)) });
  const margin = [0, 6, 0, 0] as const;
  const pair: Node[] =
    short.length === 0
      ? []
      : [
          {
            columns: [
              { ...column(short.slice(0, middle)), width: half },
              { ...column(short.slice(middle)), width: half },
            ],
            columnGap: COLUMN_GAP,
            margin,
          },
        ];
  const rest = long.map(
    (line): Node => ({
      ...buildLine(line, runs, TEXT_WIDTH),
      margin: [0, 0, Math.max(0, width - TEXT_WIDTH - LABEL_WIDTH), 2],
    }),
  );
  if (rest.length === 0) return pair;
  return [...pair, { stack: rest, margin: [0, pair.length === 0 ? 6 : 0, 0, 0] }];
}

function buildLine({ label, value }: MetaLine, runs: RunBuilder, room: number): Node {
  return {
    tag: "P",
    margin: [0, 0, 0, 2],
    columnGap: 8,
    columns: [
      {
        ...typeStyle("sans", TYPE.smallCapitals),
        tag: "Span",
        width: LABEL_WIDTH,
        text: runs.plain(label, { family: "sans", smallCapitals: true, color: INK.quiet }),
        characterSpacing: 0.25,
      },
      {
        ...typeStyle("serif", TYPE.text),
        tag: "Span",
        width: room,
        text: runs.plain(value, { family: "serif" }),
      },
    ],
  };
}

function rule(width: number, lineWidth: number): Node {
  return {
    canvas: [{ type: "line", x1: 0, y1: 0, x2: width, y2: 0, lineWidth, lineColor: INK.text }],
    margin: [0, 0, 0, 0],
  };
}

/** The end of the last page: how the brief was made, what was read, who checked it. */
export function buildColophon({ meta }: Page, runs: RunBuilder, width: number): readonly Node[] {
  const lines = meta.colophon.filter((line) => line.trim() !== "");
  if (lines.length === 0) return [];
  const texts = lines.map(
    (line): Node => ({
      ...typeStyle("sans", TYPE.label),
      text: runs.plain(line, { family: "sans", color: INK.quiet }),
      margin: [0, 0, width - TEXT_WIDTH, 2],
    }),
  );
  return [{ keep: true, margin: [0, 14, 0, 0], stack: [rule(width, 0.4), { stack: texts, margin: [0, 5, 0, 0] }] }];
}
