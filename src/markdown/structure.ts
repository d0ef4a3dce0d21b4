import { type Block, type Inline, type PageMeta, plainText, type Table, type TimelineEntry } from "./page.js";

/**
 * 1 if a template's headings start at level 1, else 0. The title is the only level-1 heading, so these move down by
 * one.
 */
export function headingShift(blocks: readonly Block[]): 0 | 1 {
  return blocks.some((block) => block.type === "heading" && block.level === 1) ? 1 : 0;
}

/** How a quotation starts, in any language. */
const QUOTED = /^\s*["'“„«‘‹「]/u;

/**
 * Whether a block of a quotation names the speaker: its last paragraph, unless that is quoted itself or stands alone.
 */
export const isSpeakerLine = (blocks: readonly Block[], i: number): boolean => {
  const block = blocks[i];
  return i > 0 && i === blocks.length - 1 && block?.type === "paragraph" && !QUOTED.test(plainText(block.children));
};

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
