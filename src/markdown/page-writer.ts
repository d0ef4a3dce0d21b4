import type { Block, BlockOf, List, Page, Table } from "./page.js";
import { headingShift, timelineTable } from "./structure.js";
import { type BlockVisitor, visitBlock } from "./walk.js";

/** What the writers of dialects, HTML and DOCX share. A timeline becomes a table, since only the PDF draws it. */
export abstract class PageWriter<Result, Around = void> implements BlockVisitor<Result, Around> {
  protected readonly page: Page;
  /** What is added to the level of each heading. */
  protected readonly shift: 0 | 1;

  constructor(page: Page) {
    this.page = page;
    this.shift = headingShift(page.blocks);
  }

  block(block: Block, around: Around): Result {
    return visitBlock(block, this, around);
  }

  abstract heading(block: BlockOf<"heading">, around: Around): Result;
  abstract paragraph(block: BlockOf<"paragraph">, around: Around): Result;
  abstract list(block: List, around: Around): Result;
  abstract blockquote(block: BlockOf<"blockquote">, around: Around): Result;
  abstract table(block: Table, around: Around): Result;
  abstract thematicBreak(block: BlockOf<"thematicBreak">, around: Around): Result;

  timeline({ entries }: BlockOf<"timeline">, around: Around): Result {
    return this.table(timelineTable(entries, this.page.meta), around);
  }
}
