import type { Block, Inline, PageMeta, Table, TimelineEntry } from "./page.js";

/**
 * 1 if a template's headings start at level 1, else 0. The title is the only level-1 heading, so these move down by
 * one.
 */
export function headingShift(blocks: readonly Block[]): 0 | 1 {
  return blocks.some((block) => block.type === "heading" && block.level === 1) ? 1 : 0;
}

/** A label of the audience. A page made by hand may lack it. */
export const labelOf = ({ labels }: PageMeta, key: string, otherwise: string): string =>
  Object.hasOwn(labels, key) ? (labels[key] ?? otherwise) : otherwise;

/** The timeline as a table, for formats without a picture. */
export function timelineTable(entries: readonly TimelineEntry[], meta: PageMeta): Table {
  const text = (value: string): Inline[] => [{ type: "text", value }];
  return {
    type: "table",
    head: [labelOf(meta, "when", "When"), labelOf(meta, "what", "What"), labelOf(meta, "source", "Source")].map(text),
    align: [null, null, null],
    rows: entries.map(({ when, label, paragraph }) => [
      text(when),
      text(label),
      paragraph === null ? [] : [{ type: "paragraphMark", number: paragraph, span: null }],
    ]),
    rowHeads: true,
    caption: null,
  };
}

/** The title block as a table with the title as its caption, for wikis without front matter. */
export function titleBlock(meta: PageMeta): Table {
  const text = (value: string): Inline[] => [{ type: "text", value }];
  return {
    type: "table",
    head: [],
    align: [],
    rows: meta.lines.map(({ label, value }) => [text(label), text(value)]),
    rowHeads: true,
    caption: meta.title,
  };
}
