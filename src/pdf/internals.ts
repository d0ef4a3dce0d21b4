/**
 * Everything we use of pdfmake 0.3.11, and of pdfkit 0.19.1 inside it, that is not their public API. No other file
 * reaches into them. A test names each member and fails when one is gone, so that updating pdfmake is a decision, not a
 * surprise.
 */
import { createRequire } from "node:module";
import type { Node } from "./nodes.js";
import type { EmbeddedFontClass, NameTree, PdfDocument } from "./pdfkit-types.js";
import type { LayoutBuilder, Line, MeasuredNode, Renderer, StyleStack, TextInlines } from "./pdfmake-types.js";

// Literal names, so that a bundler finds the files.
const require = createRequire(import.meta.url);

/** The default export of a pdfmake file: these are CommonJS without types. */
const load = <T>(file: unknown): T => (file as { default: T }).default;

type Constructor<Instance, Parameters extends unknown[]> = new (...parameters: Parameters) => Instance;

export const PdfmakeDocument = load<
  Constructor<
    PdfDocument,
    [fonts: object, images: object, patterns: object, attachments: object, options: Record<string, unknown>]
  >
>(require("pdfmake/js/PDFDocument.js"));
/**
 * pdfkit does not export its class of embedded fonts. The bundle adds the export (`build/README.md`), so that no font
 * has to be opened to get the class.
 */
export const PdfkitEmbeddedFont: EmbeddedFontClass | null =
  (PdfmakeDocument as { readonly EmbeddedFont?: EmbeddedFontClass }).EmbeddedFont ?? null;
export const PdfmakeLayout = load<
  Constructor<LayoutBuilder, [pageSize: object, pageMargins: object, svgMeasure: object | null]>
>(require("pdfmake/js/LayoutBuilder.js"));
export const PdfmakeRenderer = load<Constructor<Renderer, [document: PdfDocument, progress?: undefined]>>(
  require("pdfmake/js/Renderer.js"),
);
export const PdfmakeLine = load<Constructor<Line, [maxWidth: number]>>(require("pdfmake/js/Line.js"));
/** Normalises the nodes of a document. */
export const PdfmakePreprocessor = load<Constructor<{ preprocessDocument(node: Node): Node }, []>>(
  require("pdfmake/js/DocPreprocessor.js"),
);
/** Measures nodes in place: words, list markers, margins. */
export const PdfmakeMeasure = load<
  Constructor<
    { textInlines: TextInlines; measureDocument(node: Node): MeasuredNode },
    [document: PdfDocument, styles: object, defaultStyle: object, svgMeasure: null, tableLayouts: object]
  >
>(require("pdfmake/js/DocMeasure.js"));

export const PdfmakeTextInlines = load<Constructor<TextInlines, [document: PdfDocument | null]>>(
  require("pdfmake/js/TextInlines.js"),
);
/** Splits texts where a line may end (UAX #14). Without a style stack it looks up no styles. */
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
 * pdfmake looks up twenty properties of each word. For each it pushes the word on the style stack and makes a closure
 * that reads named styles. We use no named styles, so the innermost object that has the property decides. This saves a
 * tenth of the layout's time.
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

/** A style property of an item, or of the innermost object around it that has one. */
export const styleOf = <T>(item: object, stack: StyleStack, name: string, otherwise: T): T =>
  styles.getStyleProperty(item as Record<string, unknown>, stack, name, otherwise) as T;

/**
 * Sorts names by their bytes, as readers expect (ISO 32000-1, 7.9.6). pdfkit sorts them by the machine's locale, which
 * also has to be loaded first.
 */
export function sortNamesByBytes({ _root }: PdfDocument): void {
  const tree = Object.getPrototypeOf(_root.data.Names?.data.Dests) as NameTree;
  tree._compareKeys = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
}
