/**
 * Everything that we use of pdfmake 0.3.11 and of the pdfkit 0.19.1 inside it that neither promises to keep. Nothing else in the project
 * reaches into them. `INTERNALS` names each; a test fails when one is gone, so that an update of pdfmake is a decision and not a surprise.
 */
import { createRequire } from "node:module";
import type { Node, Runs, TextNode } from "./nodes.js";

// By written names, so that a bundler finds them.
const require = createRequire(import.meta.url);

/** The default export of one of pdfmake's files: they are CommonJS and carry no types. */
const load = <T>(file: unknown): T => (file as { default: T }).default;

/** A reference to a PDF object. */
export interface Reference {
  data: { S?: unknown; A?: unknown; ID?: unknown; OutputIntents?: unknown; Names?: { data: { Dests: NameTree } } };
  end(data?: Uint8Array): void;
}

/** Keys with what they stand for, as a file lists them. */
export interface NameTree {
  _compareKeys(a: string, b: string): number;
}

export interface StructureElement {
  dictionary: Reference;
  add(child: unknown): StructureElement;
  end(): void;
}

export interface StructureOptions {
  readonly lang?: string | undefined;
  readonly alt?: string | undefined;
  readonly actual?: string | undefined;
  readonly expanded?: string | undefined;
  readonly title?: string | undefined;
  readonly scope?: "Row" | "Column" | undefined;
  readonly bbox?: readonly [number, number, number, number] | undefined;
}

/** A font as fontkit opens it: what pdfkit asks of it, and we. Lengths in units of the em. */
export interface FontkitFont {
  readonly postscriptName: string | null;
  readonly unitsPerEm: number;
  readonly numGlyphs: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly xHeight: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  readonly bbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number };
  readonly head: { readonly macStyle: { readonly italic: boolean } };
  readonly post: { readonly isFixedPitch: number };
  readonly "OS/2"?: {
    readonly sFamilyClass: number;
    readonly fsType?: {
      readonly noEmbedding?: boolean;
      readonly noSubsetting?: boolean;
      readonly bitmapOnly?: boolean;
    };
  };
  getGlyph(id: number): { readonly advanceWidth: number };
  createSubset(): FontSubset;
  layout(text: string, features?: readonly string[]): GlyphRun;
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): { readonly id: number };
}

/** The glyphs of a font that a document uses: the code of each is its place in the list. */
export interface FontSubset {
  readonly glyphs: number[];
  includeGlyph(id: number): number;
  /** The font's file with these glyphs only. */
  encode(): Uint8Array;
}

export interface Glyph {
  readonly id: number;
  readonly codePoints: readonly number[];
  readonly advanceWidth: number;
}

export interface GlyphRun {
  readonly glyphs: readonly Glyph[];
  readonly positions: readonly Record<string, number>[];
  readonly advanceWidth: number;
}

/** A font in one document: pdfkit's `EmbeddedFont`. Widths and heights in thousandths of the size unless a size is passed. */
export interface EmbeddedFont {
  readonly font: FontkitFont;
  readonly ascender: number;
  readonly descender: number;
  readonly scale: number;
  readonly widths: (number | undefined)[];
  readonly unicode: (readonly number[] | undefined)[];
  readonly subset: FontSubset;
  layoutRun(text: string, features?: readonly string[]): GlyphRun;
  layout(text: string, features?: readonly string[] | null, onlyWidth?: boolean): GlyphRun;
  encode(text: string, features?: readonly string[] | null): [string[], readonly Record<string, number>[]];
  widthOfString(text: string, size: number, features?: readonly string[] | null): number;
  lineHeight(size: number, includeGap?: boolean): number;
}

export type EmbeddedFontClass = new (document: unknown, font: FontkitFont, id: string) => EmbeddedFont;

export interface PdfPage {
  readonly height: number;
}

/** pdfmake's `PDFDocument`, which is pdfkit's with names for faces. */
export interface PdfDocument {
  info: Record<string, unknown>;
  page: PdfPage;
  _root: Reference;
  _id: Uint8Array;
  _font: EmbeddedFont;
  _fontCount: number;
  _fontFamilies: Record<string, EmbeddedFont>;
  getFontType(bold: boolean, italics: boolean): string;
  resolveColor(color: string | null | undefined, otherwise?: string): string | undefined;
  provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont;
  font(source: Uint8Array, family?: string): PdfDocument;
  fontSize(size: number): PdfDocument;
  fill(color: string): PdfDocument;
  text(text: string, x: number, y: number, options: Record<string, unknown>): PdfDocument;
  appendXML(xml: string, newline?: boolean): void;
  ref(data: Record<string, unknown>): Reference;
  file(source: Buffer, options: Record<string, unknown>): void;
  struct(type: string, options?: StructureOptions): StructureElement;
  addStructure(element: StructureElement): void;
  markStructureContent(type: string): unknown;
  markContent(type: string, options: Record<string, unknown>): void;
  endMarkedContent(): void;
  link(x: number, y: number, width: number, height: number, url: string, options: Record<string, unknown>): void;
  goTo(x: number, y: number, width: number, height: number, name: string, options: Record<string, unknown>): void;
  end(): void;
  on(event: "data", listener: (chunk: Uint8Array) => void): void;
  on(event: "end", listener: () => void): void;
  on(event: "error", listener: (error: unknown) => void): void;
  _addInfo(): void;
}

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
  expanded?: string | undefined;
  element?: StructureElement;
}

/** A text's words, and its width where it is broken at each of them and at none. */
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

/** What pdfmake's measuring adds to a node of ours. */
export type MeasuredNode = Node & {
  _inlines?: Inline[];
  _margin?: readonly [number, number, number, number] | null;
  _gapSize?: { readonly width: number };
  _minHeight?: number;
  _span?: boolean;
  listMarker?: { canvas?: [Vector]; _inlines?: Inline[] };
  /** The least width, once it is measured. */
  _minWidth?: number;
  positions: unknown[];
  element?: StructureElement;
};

export interface Vector {
  readonly type: string;
  x?: number;
  y?: number;
  element?: StructureElement;
  /** Ours: text drawn in place of the shape. */
  readonly words?: { readonly runs: Runs; readonly size: number };
  /** Ours: the size of the picture that begins here. */
  readonly frame?: { readonly width: number; readonly height: number };
}

export interface LayoutContext {
  readonly availableWidth: number;
  readonly availableHeight: number;
  readonly y: number;
  readonly pageMargins: { readonly top: number; readonly bottom: number };
  getCurrentPage(): { readonly pageSize: { readonly height: number } };
}

export interface PageWriter {
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
  readonly docMeasure: { textInlines: TextInlines };
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
  /** `layoutDocument` without the search for page breaks, of which we ask for none. */
  tryLayoutDocument(content: unknown, document: PdfDocument, ...rest: unknown[]): unknown;
  processNode(node: MeasuredNode, isVerticalAlignmentAllowed?: boolean): void;
  processVerticalContainer(node: MeasuredNode & { stack: MeasuredNode[] }): void;
  processLeaf(node: MeasuredNode & TextNode): void;
  processTable(node: MeasuredNode): void;
}

export interface Renderer {
  pdfDocument: PdfDocument;
  renderPages(pages: LaidPage[]): void;
  renderLine(line: Line, x: number, y: number): void;
  renderVector(vector: Vector): void;
}

type Constructor<Instance, Parameters extends unknown[]> = new (...parameters: Parameters) => Instance;

export const PdfmakeDocument = load<
  Constructor<
    PdfDocument,
    [fonts: object, images: object, patterns: object, attachments: object, options: Record<string, unknown>]
  >
>(require("pdfmake/js/PDFDocument.js"));
/** The class of embedded fonts, which pdfkit does not give away: the bundle adds it (`build/bundle.mjs`), so that it opens no font for it. */
export const PdfkitEmbeddedFont: EmbeddedFontClass | null =
  (PdfmakeDocument as { readonly EmbeddedFont?: EmbeddedFontClass }).EmbeddedFont ?? null;
export const PdfmakeLayout = load<
  Constructor<LayoutBuilder, [pageSize: object, pageMargins: object, svgMeasure: object | null]>
>(require("pdfmake/js/LayoutBuilder.js"));
export const PdfmakeRenderer = load<Constructor<Renderer, [document: PdfDocument, progress?: undefined]>>(
  require("pdfmake/js/Renderer.js"),
);
export const PdfmakeLine = load<Constructor<Line, [maxWidth: number]>>(require("pdfmake/js/Line.js"));
/** Brings the nodes of a document into one form. */
export const PdfmakePreprocessor = load<Constructor<{ preprocessDocument(node: Node): Node }, []>>(
  require("pdfmake/js/DocPreprocessor.js"),
);
/** Measures nodes in place: words, lists' marks, the margins. */
export const PdfmakeMeasure = load<
  Constructor<
    { textInlines: TextInlines; measureDocument(node: Node): MeasuredNode },
    [document: PdfDocument, styles: object, defaultStyle: object, svgMeasure: null, tableLayouts: object]
  >
>(require("pdfmake/js/DocMeasure.js"));

export interface TextInlines {
  readonly pdfDocument: PdfDocument;
  /** The width of a string in the style of an inline: needs no document. */
  widthOfText(text: string, inline: Inline): number;
  buildInlines(text: unknown, stack: StyleStack): MeasuredText;
}

export const PdfmakeTextInlines = load<Constructor<TextInlines, [document: PdfDocument | null]>>(
  require("pdfmake/js/TextInlines.js"),
);
/** Cuts texts where a line may end (UAX #14); without styles it asks for none. */
export const PdfmakeTextBreaker = load<
  Constructor<{ getBreaks(texts: readonly { text: string }[], stack: null): { text: string; lineEnd?: boolean }[] }, []>
>(require("pdfmake/js/TextBreaker.js"));

export interface StyleStack {
  readonly styleOverrides: readonly unknown[];
  readonly defaultStyle: Readonly<Record<string, unknown>>;
}

interface StyleLookup {
  getStyleProperty(item: Record<string, unknown>, stack: StyleStack | null, name: string, otherwise: unknown): unknown;
}

const styles = load<StyleLookup>(require("pdfmake/js/StyleContextStack.js"));
const lookUpNamed = styles.getStyleProperty.bind(styles);
const isValue = (value: unknown): boolean => value !== undefined && value !== null;

/**
 * pdfmake asks for twenty properties of each word, and for each it pushes the word on the stack of styles and makes a function that reads
 * named styles. We name none, so that the innermost object that has the property decides: a tenth of a layout's time.
 */
styles.getStyleProperty = (item, stack, name, otherwise) => {
  if (isValue(item[name])) return item[name];
  if (!stack) return otherwise;
  if (item["style"] || item["section"]) return lookUpNamed(item, stack, name, otherwise);
  const { styleOverrides, defaultStyle } = stack;
  for (let i = styleOverrides.length - 1; i >= 0; i--) {
    const style = styleOverrides[i];
    if (typeof style !== "object" || style === null) return lookUpNamed(item, stack, name, otherwise);
    const value = (style as Record<string, unknown>)[name];
    if (isValue(value)) return value;
  }
  return defaultStyle[name] ?? otherwise;
};

/** A property of an item, or of the innermost object around it that has one. */
export const styleOf = <T>(item: object, stack: StyleStack, name: string, otherwise: T): T =>
  styles.getStyleProperty(item as Record<string, unknown>, stack, name, otherwise) as T;

/**
 * pdfkit sorts names as the machine's language does, for which that must be loaded first; a reader looks for them in the order of their bytes
 * (ISO 32000-1, 7.9.6).
 */
export function sortNamesByBytes({ _root }: PdfDocument): void {
  const tree = Object.getPrototypeOf(_root.data.Names?.data.Dests) as NameTree;
  tree._compareKeys = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
}

/** Each name that the code above and its users rely on, by owner: what `tests/pdf/internals.test.ts` looks for. */
export const INTERNALS = {
  PDFDocument: [
    "resolveColor",
    "provideFont",
    "getFontType",
    "font",
    "appendXML",
    "ref",
    "file",
    "struct",
    "addStructure",
    "markStructureContent",
    "markContent",
    "endMarkedContent",
    "link",
    "goTo",
    "addNamedDestination",
    "_addInfo",
    "end",
  ],
  LayoutBuilder: [
    "registerTableLayouts",
    "layoutDocument",
    "tryLayoutDocument",
    "processNode",
    "processVerticalContainer",
    "processLeaf",
    "processTable",
    "buildNextLine",
  ],
  Renderer: ["renderPages", "renderLine", "renderVector"],
  Line: ["addInline", "getHeight", "getAscenderHeight", "getWidth", "clone"],
  TextInlines: ["widthOfText", "buildInlines"],
  TextBreaker: ["getBreaks"],
  DocPreprocessor: ["preprocessDocument"],
  DocMeasure: ["measureDocument"],
  NameTree: ["_compareKeys"],
  /** Static. */
  StyleContextStack: ["getStyleProperty"],
  EmbeddedFont: ["layoutRun", "layout", "encode", "widthOfString", "lineHeight", "embed", "toUnicodeCmap"],
  /** Fields of an embedded font's instance. */
  embeddedFontFields: ["font", "subset", "unicode", "widths", "scale", "ascender", "descender"],
} as const;
