import { type Block, type BlockOf, type Inline, type List, plainText, type Table } from "../markdown/page.js";
import { type BlockVisitor, visitBlock } from "../markdown/walk.js";
import { featuresOf } from "./fonts.js";
import { buildColophon, buildTitleBlock } from "./front.js";
import type { Node, TextNode } from "./nodes.js";
import { buildNotes } from "./notes.js";
import type { RunStyle } from "./runs.js";
import { type Setting, TITLE_ID } from "./setting.js";
import { buildTable } from "./tables.js";
import { INK, KEPT_HEIGHT, TEXT_WIDTH, TYPE, typeStyle } from "./theme.js";
import { buildTimeline } from "./timeline.js";

const SERIF: RunStyle = { family: "serif" };

/** Returns the nodes of a block, built now or earlier. */
export type Remember = (block: Block, build: () => readonly Node[]) => readonly Node[];

/** The whole document: title block, the template's blocks, notes, colophon. */
export function buildContent(setting: Setting, remember: Remember = (_, build) => build()): readonly Node[] {
  const { page, runs } = setting;
  const builder = new ContentBuilder(new HeadingLevels(page.blocks));
  const blocks = page.blocks.flatMap((block, i) => {
    const nodes = remember(block, () => builder.block(block, setting));
    return isContinuedBy(block, page.blocks[i + 1]) ? keepEnd(nodes) : nodes;
  });
  // The colophon is never alone on a page.
  const body = keepEnd([...blocks, ...buildNotes(setting)]);
  return [...buildTitleBlock(setting), ...body, ...buildColophon(page, runs, setting.width)];
}

/** A paragraph below a table or list belongs to it: [2 more in the analyst's brief]. */
const isContinuedBy = (block: Block, next: Block | undefined): boolean =>
  next?.type === "paragraph" && ["table", "list", "blockquote"].includes(block.type);

/** The end of the last node stays with what follows. The node is copied, since it may be remembered. */
function keepEnd(nodes: readonly Node[]): readonly Node[] {
  const last = nodes.at(-1);
  return last ? [...nodes.slice(0, -1), Object.assign({}, last, { keepEndWithNext: true })] : [];
}

/**
 * Heading levels in the file. The title is the only H1, and no level is skipped below it, whatever the template wrote.
 */
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

class ContentBuilder implements BlockVisitor<readonly Node[], Setting> {
  readonly #headings: HeadingLevels;

  constructor(headings: HeadingLevels) {
    this.#headings = headings;
  }

  /** @param setting the page's, or a narrower one inside a quotation or list item. */
  block(block: Block, setting: Setting): readonly Node[] {
    return visitBlock(block, this, setting);
  }

  heading({ children, id, level }: BlockOf<"heading">, { runs }: Setting): readonly Node[] {
    if (plainText(children).trim() === "") return [];
    const isMain = this.#headings.next(level) === 2;
    const look = isMain ? typeStyle("serif", TYPE.heading) : typeStyle("sans", TYPE.subheading);
    return [
      {
        text: runs.inlines(children, {
          family: isMain ? "serif" : "sans",
          bold: true,
          color: isMain ? INK.accent : INK.text,
        }),
        ...look,
        tag: isMain ? "H2" : "H3",
        id,
        outline: true,
        outlineText: plainText(children).replace(/\s+/g, " ").trim(),
        outlineParentId: TITLE_ID,
        keepWithNext: true,
        balance: true,
        margin: isMain ? [0, 13, 0, 4] : [0, 7, 0, 2],
      },
    ];
  }

  paragraph({ children }: BlockOf<"paragraph">, setting: Setting): readonly Node[] {
    return buildParagraph(children, setting, { margin: [0, 0, setting.width - TEXT_WIDTH, 6] });
  }

  list(list: List, setting: Setting): readonly Node[] {
    return this.#list(list, setting, setting.width - TEXT_WIDTH);
  }

  /**
   * Opening quotation marks hang in the margin. The last paragraph names the speaker unless it starts with a quotation
   * mark.
   */
  blockquote({ blocks }: BlockOf<"blockquote">, setting: Setting): readonly Node[] {
    const indent = 14;
    const right = setting.width - TEXT_WIDTH;
    const isSpeaker = (block: Block, i: number): boolean =>
      i > 0 && i === blocks.length - 1 && block.type === "paragraph" && !QUOTED.test(plainText(block.children));
    const nodes = blocks.flatMap((block, i) => {
      if (block.type !== "paragraph") return this.block(block, { ...setting, width: TEXT_WIDTH - indent, columns: 1 });
      if (!isSpeaker(block, i))
        return buildParagraph(block.children, setting, {
          hang: true,
          margin: [0, 0, 0, 2],
          keepEndWithNext: i < blocks.length - 1,
        });
      const text = setting.runs.inlines(block.children, { family: "sans", color: INK.quiet });
      return [{ text, ...typeStyle("sans", TYPE.label), margin: [0, 0, 0, 0] } as const];
    });
    return nodes.length === 0
      ? []
      : [{ stack: nodes, tag: "BlockQuote", margin: [indent, 3, right, 9], keepUpTo: KEPT_HEIGHT }];
  }

  table(table: Table, setting: Setting): readonly Node[] {
    return buildTable(table, setting);
  }

  timeline({ entries }: BlockOf<"timeline">, setting: Setting): readonly Node[] {
    return buildTimeline(entries, setting);
  }

  thematicBreak(_: BlockOf<"thematicBreak">, { width }: Setting): readonly Node[] {
    const line = { type: "line", x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.5, lineColor: INK.faint } as const;
    return [{ canvas: [line], margin: [0, 6, 0, 8] }];
  }

  #list(list: List, setting: Setting, right: number): readonly Node[] {
    const items = list.items
      .map((blocks) => this.#item(blocks, list.tight ? 2 : 4, setting))
      .filter((item) => item !== null);
    if (items.length === 0) return [];
    const common = {
      fontFeatures: featuresOf("serif"),
      ...typeStyle("serif", TYPE.text),
      margin: [0, 0, right, 6],
      markerColor: INK.quiet,
    } as const;
    return [
      list.ordered ? { ol: items, ...common, start: list.start, separator: ["", "."] } : { ul: items, ...common },
    ];
  }

  #item(blocks: readonly Block[], gap: number, setting: Setting): Node | null {
    const nodes = blocks.flatMap((block) => {
      if (block.type === "paragraph") return buildParagraph(block.children, setting, { margin: [0, 0, 0, gap] });
      if (block.type === "list") return this.#list(block, setting, 0);
      return this.block(block, { ...setting, width: TEXT_WIDTH - 20, columns: 1 });
    });
    const [first, ...rest] = nodes;
    if (!first) return null;
    if (rest.length === 0 && "text" in first) return Object.assign({}, first, { keepUpTo: KEPT_HEIGHT });
    return { stack: [Object.assign({}, first, { keepEndWithNext: true }), ...rest], keepUpTo: KEPT_HEIGHT };
  }
}

function buildParagraph(children: readonly Inline[], { runs }: Setting, more: Partial<TextNode>): readonly Node[] {
  if (plainText(children).trim() === "") return [];
  return [{ text: runs.inlines(children, SERIF), ...typeStyle("serif", TYPE.text), ...more }];
}

const QUOTED = /^\s*["“”„‘«‹»]/u;
