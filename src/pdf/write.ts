import { createHash } from "node:crypto";
import { UserError, type Warning } from "../errors.js";
import type { Block, Inline, Page } from "../markdown/page.js";
import { nearest } from "../text/nearest.js";
import { buildContent } from "./content.js";
import { Document, type DocumentInfo } from "./document.js";
import { type FontFile, FontSet } from "./fonts.js";
import { buildFurniture, type Furniture } from "./furniture.js";
import { Layout } from "./layout.js";
import type { Node } from "./nodes.js";
import { packObjects } from "./pack.js";
import { PageCounter } from "./page-counter.js";
import type { LaidPage } from "./pdfmake-types.js";
import { TaggedRenderer } from "./renderer.js";
import { RunBuilder } from "./runs.js";
import { labelOf, type Setting, titleOf } from "./setting.js";
import { growTree } from "./structure.js";
import { isWide } from "./tables.js";
import { DEFAULT_STYLE, MARGINS, PAPERS, type Palette, type Paper, TABLE, TABLE_LAYOUTS, THEMES } from "./theme.js";

export type { FontFile, Paper };

/** A file attached to the PDF. */
interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  readonly description: string;
  /** Its relationship to the page (ISO 32000-2, 7.11.3). */
  readonly relationship: "Source" | "Data" | "Alternative";
  readonly bytes: Uint8Array;
}

export interface PdfOptions {
  readonly paper: Paper;
  /** A name in `THEMES`; "default" if left out. */
  readonly theme?: string;
  /** 2 sets a short table with narrow columns as two halves side by side. */
  readonly columns?: 1 | 2;
  /** Print the paragraphs that the page refers to at its end, and link each reference to its paragraph. */
  readonly evidence?: boolean;
  readonly attachments?: readonly Attachment[];
  /** The file's creation date, an ISO date or instant (UTC if it has no zone); null leaves it out. */
  readonly creationDate: string | null;
  /** Fonts to try, in order, for characters that the bundled ones lack. */
  readonly fonts?: readonly FontFile[];
}

export interface PdfResult {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly warnings: readonly Warning[];
}

/** A page that was laid out: its number of sheets, and a function that writes the file, once. */
export interface LaidOutPdf {
  readonly pages: number;
  readonly write: (attachments: readonly Attachment[]) => Promise<PdfResult>;
}

/**
 * Lays out a page for a file that is PDF/UA-1 and PDF/A-3a. The bytes depend on the arguments only.
 *
 * @throws UserError (renderer) if a font is missing, broken or must not be embedded, or if more than 1 % of the
 * characters have no glyph.
 */
export function layOutPdf(page: Page, options: Omit<PdfOptions, "attachments">): LaidOutPdf {
  const { document, content, pages, runs } = layOut(page, options);
  const write: LaidOutPdf["write"] = async (attachments) => {
    const warnings = runs.missing();
    document.identify(identifierOf(page, options, attachments));
    for (const { name, bytes, mediaType, description, relationship } of attachments)
      document.file(Buffer.from(bytes), { name, type: mediaType, description, relationship, ...document.fileDates });
    growTree(document, content);
    new TaggedRenderer(document).renderPages(pages);
    return { bytes: await finish(document, options.fonts ?? []), pages: pages.length, warnings };
  };
  return { pages: pages.length, write };
}

/**
 * Writes a page as one file.
 *
 * @throws UserError as `layOutPdf` does.
 */
export const writePdf = async (page: Page, options: PdfOptions): Promise<PdfResult> =>
  layOutPdf(page, options).write(options.attachments ?? []);

/**
 * Opens a counter for successive pages. It is fast if they are mostly equal, like those of a brief that is being fitted
 * to its page limit. It returns null if only a layout can tell.
 *
 * @throws UserError as `layOutPdf` does.
 */
export function openPageCounter(options: Omit<PdfOptions, "attachments">): (page: Page) => number | null {
  let counter: PageCounter | null = null;
  return (page) => {
    const { setting, margins, height } = prepare(page, options);
    counter ??= new PageCounter(newDocument(setting, options));
    const nodes = buildContent(setting, counter.remember);
    return counter.count(nodes, setting.width, height - margins.top - margins.bottom);
  };
}

interface Prepared extends Furniture {
  readonly setting: Setting;
  readonly height: number;
}

function prepare(page: Page, options: PdfOptions): Prepared {
  const fonts = new FontSet(options.fonts ?? []);
  const size = PAPERS[options.paper];
  const side = page.blocks.some((block) => block.type === "table" && isWide(block)) ? TABLE.wide.margin : MARGINS.side;
  const width = size.width - 2 * side;
  const notes = options.evidence ? findNotes(page) : [];
  const runs = new RunBuilder(fonts, { word: labelOf(page, "paragraph", "Paragraph"), targets: new Set(notes) });
  const setting = { page, width, columns: options.columns ?? 1, fonts, runs, notes };
  return { setting, height: size.height, ...buildFurniture(setting, side) };
}

const newDocument = ({ page, fonts }: Setting, options: PdfOptions): Document =>
  new Document(fonts, paletteOf(options.theme ?? "default"), describe(page, options));

interface LaidOut {
  readonly document: Document;
  readonly content: Node;
  readonly pages: LaidPage[];
  readonly runs: RunBuilder;
}

function layOut(page: Page, options: PdfOptions): LaidOut {
  const { setting, margins, header, footer } = prepare(page, options);
  const document = newDocument(setting, options);
  const content = { stack: [...buildContent(setting)] };
  const layout = new Layout({ orientation: "portrait", ...PAPERS[options.paper] }, margins, null);
  layout.registerTableLayouts(TABLE_LAYOUTS);
  const pages = layout.layoutDocument(content, document, {}, DEFAULT_STYLE, null, header, footer);
  return { document, content, pages, runs: setting.runs };
}

function paletteOf(theme: string): Palette {
  const palette = THEMES[theme];
  if (palette) return palette;
  const near = nearest(theme, Object.keys(THEMES));
  throw new UserError("template", {
    what: `there is no theme "${theme}"`,
    where: { field: "theme" },
    advice: near ? `did you mean "${near}"?` : `choose from ${Object.keys(THEMES).join(", ")}`,
  });
}

function describe(page: Page, { creationDate }: PdfOptions): DocumentInfo {
  const { meta } = page;
  return {
    title: titleOf(page),
    author: meta.lines.find(({ key }) => key === "from")?.value ?? "Briefwright",
    subject: meta.kind,
    creator: "Briefwright",
    producer: "pdfmake 0.3.11",
    language: meta.language || "und",
    date: creationDate === null ? null : parseInstant(creationDate),
  };
}

/** An identifier that depends on the content only. */
function identifierOf(
  page: Page,
  { creationDate, paper, theme, columns, evidence }: PdfOptions,
  attachments: readonly Attachment[],
): Uint8Array {
  const hash = createHash("sha256").update(JSON.stringify([page, paper, theme, columns, evidence, creationDate]));
  for (const { name, bytes } of attachments) hash.update(name).update(bytes);
  return hash.digest().subarray(0, 16);
}

/** An instant without a zone is UTC, independent of the machine's zone. */
function parseInstant(text: string): Date {
  const zoned = /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(text) || !text.includes("T") ? text : `${text}Z`;
  const date = new Date(zoned);
  if (Number.isNaN(date.getTime()))
    throw new UserError("usage", {
      what: `"${text}" is not an ISO date`,
      advice: "write it as 2018-12-12 or 2018-12-12T09:30:00Z",
    });
  return date;
}

/** Numbers of the paragraphs that the page's marks refer to, if the article has them. */
function findNotes(page: Page): number[] {
  const known = new Set(page.paragraphs.map(({ number }) => number));
  return [...new Set(page.blocks.flatMap(marksOfBlock))].filter((number) => known.has(number)).sort((a, b) => a - b);
}

function marksOfBlock(block: Block): number[] {
  switch (block.type) {
    case "heading":
    case "paragraph":
      return marksOf(block.children);
    case "list":
      return block.items.flat().flatMap(marksOfBlock);
    case "table":
      return [...block.head, ...block.rows.flat()].flatMap(marksOf);
    case "blockquote":
      return block.blocks.flatMap(marksOfBlock);
    default:
      return [];
  }
}

function marksOf(inlines: readonly Inline[]): number[] {
  return inlines.flatMap((inline) => {
    if (inline.type === "paragraphMark") return [inline.number];
    return "children" in inline ? marksOf(inline.children) : [];
  });
}

/** Outlines are read only now, so a user's font with broken outlines fails here. */
function finish(document: Document, given: readonly FontFile[]): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on("data", (chunk) => chunks.push(chunk));
    document.on("end", () => resolve(packObjects(Buffer.concat(chunks))));
    document.on("error", reject);
    try {
      document.end();
    } catch (cause) {
      const names = given.map(({ name }) => name).join(", ");
      reject(
        names === ""
          ? cause
          : new UserError(
              "renderer",
              { what: `the outlines of a font cannot be read: ${names}`, advice: "give another TTF or OTF file" },
              { cause },
            ),
      );
    }
  });
}
