/** Types of what we use of pdfmake 0.3.11: measured nodes, lines, pages, and the classes that make them. */
import type { Node, Runs, TextNode } from "./nodes.js";
import type { EmbeddedFont, PdfDocument, StructureElement } from "./pdfkit-types.js";

/** A word with its style, as pdfmake measures it. */
export interface Inline {
  text: string;
  width: number;
  height: number;
  x: number;
  font: EmbeddedFont;
  fontSize: number;
  characterSpacing?: number;
  fontFeatures?: readonly string[] | null;
  leadingCut: number;
  trailingCut: number;
  color?: string | null;
  decoration?: string | null;
  background?: string | null;
  alignment?: string;
  noWrap?: boolean | null;
  noNewLine?: boolean;
  lineEnd?: boolean;
  link?: string | null;
  linkToDestination?: string | null;
  tag?: string | undefined;
  lang?: string | undefined;
  title?: string | undefined;
  actual?: string | undefined;
  boxes?: number | undefined;
  expanded?: string | undefined;
  element?: StructureElement;
}

/** A text's words, its width if every possible line break is used, and if none is. */
export interface MeasuredText {
  readonly items: Inline[];
  readonly minWidth: number;
  readonly maxWidth: number;
}

export interface Line {
  maxWidth: number;
  inlines: Inline[];
  x?: number;
  y?: number;
  lastLineInParagraph?: boolean;
  source?: MeasuredNode;
  id?: string | null;
  _outline?: unknown;
  _pageNodeRef?: unknown;
  addInline(inline: Inline): void;
  getHeight(): number;
  getAscenderHeight(): number;
  getWidth(): number;
  clone(): Line;
}

/** A node with what pdfmake's measuring adds to it. */
export type MeasuredNode = Node & {
  _inlines?: Inline[];
  _margin?: readonly [number, number, number, number] | null;
  _gapSize?: { readonly width: number };
  _minHeight?: number;
  _span?: boolean;
  listMarker?: { canvas?: [Vector]; _inlines?: Inline[] };
  /** The minimum width, once measured. */
  _minWidth?: number;
  positions: unknown[];
  element?: StructureElement;
};

export interface Vector {
  readonly type: string;
  x?: number;
  y?: number;
  element?: StructureElement;
  /** Ours: text that is drawn instead of the shape. */
  readonly words?: { readonly runs: Runs; readonly size: number };
  /** Ours: the size of the picture that starts here. */
  readonly frame?: { readonly width: number; readonly height: number };
}

interface LayoutContext {
  readonly availableWidth: number;
  readonly availableHeight: number;
  readonly y: number;
  readonly pageMargins: { readonly top: number; readonly bottom: number };
  getCurrentPage(): { readonly pageSize: { readonly height: number } };
}

interface PageWriter {
  context(): LayoutContext;
  addLine(line: Line): unknown;
  moveToNextPage(): void;
  readonly transactionLevel: number;
}

export interface LaidPage {
  readonly pageSize: { readonly width: number; readonly height: number };
  readonly items: { type: string; item: Line | Vector | MeasuredNode }[];
}

export interface LayoutBuilder {
  writer: PageWriter;
  readonly docMeasure: { textInlines: TextInlines; measureDocument(node: Node): MeasuredNode };
  readonly nestedLevel: number;
  registerTableLayouts(layouts: Record<string, unknown>): void;
  layoutDocument(
    content: unknown,
    document: PdfDocument,
    styles: Record<string, unknown>,
    defaultStyle: Record<string, unknown>,
    background: unknown,
    header: unknown,
    footer: unknown,
    watermark?: unknown,
    pageBreakBefore?: unknown,
  ): LaidPage[];
  /** `layoutDocument` without its search for page breaks, which we do not use. */
  tryLayoutDocument(content: unknown, document: PdfDocument, ...rest: unknown[]): unknown;
  processNode(node: MeasuredNode, isVerticalAlignmentAllowed?: boolean): void;
  processVerticalContainer(node: MeasuredNode & { stack: MeasuredNode[] }): void;
  processLeaf(node: MeasuredNode & TextNode): void;
  processList(ordered: boolean, node: MeasuredNode): void;
  processTable(node: MeasuredNode): void;
}

export interface Renderer {
  pdfDocument: PdfDocument;
  renderPages(pages: LaidPage[]): void;
  renderLine(line: Line, x: number, y: number): void;
  renderVector(vector: Vector): void;
}

export interface TextInlines {
  readonly pdfDocument: PdfDocument;
  /** The width of a string in the style of an inline; needs no document. */
  widthOfText(text: string, inline: Inline): number;
  buildInlines(text: unknown, stack: StyleStack): MeasuredText;
}

export interface StyleStack {
  readonly styleOverrides: readonly unknown[];
  readonly defaultStyle: Readonly<Record<string, unknown>>;
}
