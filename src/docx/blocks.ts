import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Table as DocxTable,
  HeadingLevel,
  Paragraph,
  type ParagraphChild,
  TableCell,
  TableRow,
  WidthType,
} from "docx";
import type { Block, BlockOf, Inline, List, Page, Table } from "../markdown/page.js";
import { PageWriter } from "../markdown/page-writer.js";
import { isSpeakerLine } from "../markdown/structure.js";
import { CELL_SIDE, columnWidths, isWide } from "./column-widths.js";
import { buildRuns, buildText, type FindBookmark } from "./inlines.js";
import { BULLETS, buildNumbers } from "./styles.js";

export type DocxBlock = Paragraph | DocxTable;

/** The surroundings of a block. */
interface Around {
  readonly style: string | null;
  /** Nesting depth of lists; 0 outside lists. */
  readonly depth: number;
  /** Whether the block stays on one page with the next. */
  readonly keepNext?: boolean;
}

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4];

/**
 * Writes blocks as Word paragraphs and tables, and collects the numbered lists, each of which needs its own definition.
 */
export class DocxBlocks extends PageWriter<DocxBlock[], Around> {
  readonly numberings: ReturnType<typeof buildNumbers>[] = [];
  readonly #bookmarkOf: FindBookmark;
  readonly #first: number;

  constructor(page: Page, bookmarkOf: FindBookmark) {
    super(page);
    this.#bookmarkOf = bookmarkOf;
    // The title has a style of its own; below it, Word's outline starts at Heading 1.
    const levels = page.blocks.flatMap((block) => (block.type === "heading" ? [block.level] : []));
    this.#first = this.shift === 1 ? 1 : Math.min(...levels, 2);
  }

  build(blocks: readonly Block[], around: Around = { style: null, depth: 0 }): DocxBlock[] {
    return blocks.flatMap((block) => this.block(block, around));
  }

  heading({ level, id, children }: BlockOf<"heading">): DocxBlock[] {
    const heading = HEADINGS[Math.min(3, level - this.#first)] ?? HeadingLevel.HEADING_4;
    const bookmark = new Bookmark({ id: bookmarkName(id), children: this.#runs(children) });
    return [new Paragraph({ heading, children: [bookmark] })];
  }

  paragraph({ children }: BlockOf<"paragraph">, { style, depth, keepNext = false }: Around): DocxBlock[] {
    // Later paragraphs of a list item are indented to its text.
    const indent = depth === 0 ? {} : { indent: { left: 360 * depth } };
    return [new Paragraph({ ...(style !== null && { style }), ...indent, keepNext, children: this.#runs(children) })];
  }

  blockquote({ blocks }: BlockOf<"blockquote">, around: Around): DocxBlock[] {
    return blocks.flatMap((block, i) => {
      const isLast = i === blocks.length - 1;
      return isSpeakerLine(blocks, i)
        ? this.block(block, { ...around, style: "BriefSpeaker" })
        : this.block(block, { ...around, style: "Quote", keepNext: !isLast });
    });
  }

  thematicBreak(): DocxBlock[] {
    return [new Paragraph({ border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1, color: "999999" } } })];
  }

  #runs(nodes: readonly Inline[]): ParagraphChild[] {
    return buildRuns(nodes, this.#bookmarkOf);
  }

  list({ ordered, start, items }: List, around: Around): DocxBlock[] {
    const reference = ordered ? this.#number(start) : BULLETS.reference;
    return items.flatMap(([first, ...rest]) => {
      const children = first?.type === "paragraph" ? this.#runs(first.children) : [];
      const others = first === undefined || first.type === "paragraph" ? rest : [first, ...rest];
      const item = new Paragraph({
        style: "ListParagraph",
        numbering: { reference, level: Math.min(8, around.depth) },
        children,
      });
      return [item, ...this.build(others, { ...around, depth: around.depth + 1 })];
    });
  }

  #number(start: number): string {
    const reference = `numbers-${this.numberings.length + 1}`;
    this.numberings.push(buildNumbers(reference, start));
    return reference;
  }

  table({ head, align, rows, rowHeads, caption }: Table): DocxBlock[] {
    const widths = columnWidths([head, ...rows]);
    const cell = (nodes: readonly Inline[], i: number, isHead: boolean): TableCell => {
      const side = align[i];
      const paragraph = new Paragraph({
        style: `Brief${isWide(head) ? "Wide" : "Table"}${isHead ? "Head" : "Cell"}`,
        ...(side && { alignment: SIDES[side] }),
        children: this.#runs(nodes),
      });
      const width = { size: widths[i] ?? 0, type: WidthType.DXA };
      return new TableCell({ children: [paragraph], width, margins: CELL });
    };
    const headRow = new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: head.map((nodes, i) => cell(nodes, i, true)),
    });
    const others = rows.map(
      (row) => new TableRow({ cantSplit: true, children: row.map((nodes, i) => cell(nodes, i, rowHeads && i === 0)) }),
    );
    const table = new DocxTable({
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths: widths,
      rows: [headRow, ...others],
    });
    const title =
      caption === null ? [] : [new Paragraph({ style: "BriefCaption", keepNext: true, children: buildText(caption) })];
    // Word would merge two adjacent tables.
    return [...title, table, new Paragraph({ spacing: { after: 60 } })];
  }
}

const CELL = { top: 40, bottom: 40, left: CELL_SIDE, right: CELL_SIDE } as const;

const SIDES = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER } as const;

/** Word's bookmark names: at most 40 letters, digits and `_`, not starting with a digit. */
const bookmarkName = (id: string): string => `h_${id.replaceAll("-", "_")}`.slice(0, 40);
