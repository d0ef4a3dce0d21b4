import { assertNever } from "../errors.js";
import { type Block, type List, plainText } from "../markdown/page.js";
import { featuresOf } from "./fonts.js";
import { buildColophon, buildTitleBlock } from "./front.js";
import type { Node, TextNode } from "./nodes.js";
import { buildNotes } from "./notes.js";
import type { RunStyle } from "./runs.js";
import { type Setting, TITLE_ID } from "./setting.js";
import { buildTable } from "./tables.js";
import { INK, TEXT_WIDTH, TYPE, typeStyle } from "./theme.js";
import { buildTimeline } from "./timeline.js";

const SERIF: RunStyle = { family: "serif" };

/** Gives the nodes of a block, built now or before. */
export type Remember = (block: Block, build: () => readonly Node[]) => readonly Node[];

/** The whole document: title block, the template's blocks, notes, colophon. */
export function buildContent(setting: Setting, remember: Remember = (_, build) => build()): readonly Node[] {
  const { page, runs } = setting;
  const headings = new HeadingLevels(page.blocks);
  const blocks = page.blocks.flatMap((block) => remember(block, () => buildBlock(block, setting, headings)));
  const body = [...blocks, ...buildNotes(setting)];
  const last = body.pop();
  // The colophon never has a page to itself where a paragraph can go with it.
  const isKept = last && !("table" in last || "canvas" in last);
  const end = last ? [isKept ? Object.assign({}, last, { keepWithNext: true }) : last] : [];
  return [...buildTitleBlock(setting), ...body, ...end, ...buildColophon(page, runs, setting.width)];
}

/** The title is the only H1; below it no level is left out, whatever the template wrote. */
class HeadingLevels {
  readonly #shift: number;
  #last = 1;

  constructor(blocks: readonly Block[]) {
    const levels = blocks.flatMap((block) => (block.type === "heading" ? [block.level] : []));
    this.#shift = levels.includes(1) ? 1 : 0;
  }

  next(level: number): 2 | 3 {
    this.#last = Math.min(Math.max(2, level + this.#shift), this.#last + 1, 3);
    return this.#last === 2 ? 2 : 3;
  }
}

function buildBlock(block: Block, setting: Setting, headings: HeadingLevels): readonly Node[] {
  const { width } = setting;
  switch (block.type) {
    case "heading":
      return plainText(block.children).trim() === "" ? [] : [buildHeading(block, headings.next(block.level), setting)];
    case "paragraph":
      return buildParagraph(block.children, setting, { margin: [0, 0, width - TEXT_WIDTH, 6] });
    case "list":
      return buildList(block, setting, headings, width - TEXT_WIDTH);
    case "table":
      return buildTable(block, setting);
    case "blockquote":
      return buildQuotation(block.blocks, setting, headings);
    case "timeline":
      return buildTimeline(block.entries, setting);
    case "thematicBreak":
      return [buildRule(width)];
    default:
      return assertNever(block);
  }
}

type Heading = Extract<Block, { type: "heading" }>;

function buildHeading({ children, id }: Heading, level: 2 | 3, { runs }: Setting): Node {
  const look = level === 2 ? typeStyle("serif", TYPE.heading) : typeStyle("sans", TYPE.subheading);
  return {
    text: runs.inlines(children, {
      family: level === 2 ? "serif" : "sans",
      bold: true,
      color: level === 2 ? INK.accent : INK.text,
    }),
    ...look,
    tag: `H${level}`,
    id,
    outline: true,
    outlineText: plainText(children).replace(/\s+/g, " ").trim(),
    outlineParentId: TITLE_ID,
    keepWithNext: true,
    balance: true,
    margin: level === 2 ? [0, 13, 0, 4] : [0, 7, 0, 2],
  };
}

function buildParagraph(
  children: Parameters<typeof plainText>[0],
  { runs }: Setting,
  more: Partial<TextNode>,
): readonly Node[] {
  if (plainText(children).trim() === "") return [];
  return [{ text: runs.inlines(children, SERIF), ...typeStyle("serif", TYPE.text), ...more }];
}

function buildList(list: List, setting: Setting, headings: HeadingLevels, right: number): readonly Node[] {
  const items = list.items
    .map((blocks) => buildItem(blocks, list.tight ? 2 : 4, setting, headings))
    .filter((item) => item !== null);
  if (items.length === 0) return [];
  const common = {
    fontFeatures: featuresOf("serif"),
    ...typeStyle("serif", TYPE.text),
    margin: [0, 0, right, 6],
    markerColor: INK.quiet,
  } as const;
  return [list.ordered ? { ol: items, ...common, start: list.start, separator: ["", "."] } : { ul: items, ...common }];
}

function buildItem(blocks: readonly Block[], gap: number, setting: Setting, headings: HeadingLevels): Node | null {
  const nodes = blocks.flatMap((block) => {
    if (block.type === "paragraph") return buildParagraph(block.children, setting, { margin: [0, 0, 0, gap] });
    if (block.type === "list") return buildList(block, setting, headings, 0);
    return buildBlock(block, { ...setting, width: TEXT_WIDTH - 20, columns: 1 }, headings);
  });
  const [only] = nodes;
  if (!only) return null;
  return nodes.length === 1 && "text" in only ? only : { stack: nodes };
}

/** Quotation marks hang in the margin; who spoke stands below, in the last paragraph, where the words before it are marked as quoted. */
function buildQuotation(blocks: readonly Block[], setting: Setting, headings: HeadingLevels): readonly Node[] {
  const indent = 14;
  const right = setting.width - TEXT_WIDTH;
  const isSpeaker = (block: Block, i: number): boolean =>
    i > 0 && i === blocks.length - 1 && block.type === "paragraph" && !QUOTED.test(plainText(block.children));
  const nodes = blocks.flatMap((block, i) => {
    if (block.type !== "paragraph")
      return buildBlock(block, { ...setting, width: TEXT_WIDTH - indent, columns: 1 }, headings);
    if (!isSpeaker(block, i))
      return buildParagraph(block.children, setting, {
        hang: true,
        margin: [0, 0, 0, 2],
        keepWithNext: i < blocks.length - 1,
      });
    const look = typeStyle("sans", TYPE.label);
    return [
      {
        text: setting.runs.inlines(block.children, { family: "sans", color: INK.quiet }),
        ...look,
        margin: [0, 0, 0, 0],
      } as const,
    ];
  });
  return nodes.length === 0 ? [] : [{ stack: nodes, tag: "BlockQuote", margin: [indent, 3, right, 9] }];
}

const QUOTED = /^\s*["“”„‘«‹»]/u;

function buildRule(width: number): Node {
  return {
    canvas: [{ type: "line", x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.5, lineColor: INK.faint }],
    margin: [0, 6, 0, 8],
  };
}
