/**
 * Everything that we use of pdfmake 0.3.11 and of the pdfkit 0.19.1 inside it that neither promises to keep. Nothing else in the project
 * reaches into them. A test names each and fails when one is gone, so that an update of pdfmake is a decision and not a surprise.
 */
import { createRequire } from "node:module";
import type { Node } from "./nodes.js";
import type { EmbeddedFontClass, NameTree, PdfDocument } from "./pdfkit-types.js";
import type { LayoutBuilder, Line, MeasuredNode, Renderer, StyleStack, TextInlines } from "./pdfmake-types.js";

// By written names, so that a bundler finds them.
const require = createRequire(import.meta.url);

/** The default export of one of pdfmake's files: they are CommonJS and carry no types. */
const load = <T>(file: unknown): T => (file as { default: T }).default;

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

export const PdfmakeTextInlines = load<Constructor<TextInlines, [document: PdfDocument | null]>>(
  require("pdfmake/js/TextInlines.js"),
);
/** Cuts texts where a line may end (UAX #14); without styles it asks for none. */
export const PdfmakeTextBreaker = load<
  Constructor<{ getBreaks(texts: readonly { text: string }[], stack: null): { text: string; lineEnd?: boolean }[] }, []>
>(require("pdfmake/js/TextBreaker.js"));

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
