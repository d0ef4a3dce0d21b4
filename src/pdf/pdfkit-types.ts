/** Types of what we use of pdfkit 0.19.1, and of fontkit inside it. */

/** A reference to a PDF object. */
export interface Reference {
  data: { S?: unknown; A?: unknown; ID?: unknown; OutputIntents?: unknown; Names?: { data: { Dests: NameTree } } };
  end(data?: Uint8Array): void;
}

/** A name tree of the file: keys and their values. */
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

/** A font as fontkit opens it: what pdfkit and our code read of it. Lengths are in font units. */
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

/** The glyphs of a font that a document uses; the code of a glyph is its index. */
export interface FontSubset {
  readonly glyphs: number[];
  includeGlyph(id: number): number;
  /** The font file with only these glyphs. */
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

/**
 * A font in one document: pdfkit's `EmbeddedFont`. Widths and heights are in thousandths of the size, unless a size is
 * passed.
 */
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

/** pdfmake's `PDFDocument`: pdfkit's, with names for faces. */
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
