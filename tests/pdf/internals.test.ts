import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { FontSet } from "../../src/pdf/fonts.js";
import {
  PdfmakeDocument,
  PdfmakeLayout,
  PdfmakeLine,
  PdfmakeMeasure,
  PdfmakePreprocessor,
  PdfmakeRenderer,
  PdfmakeTextBreaker,
  PdfmakeTextInlines,
} from "../../src/pdf/internals.js";

/** Each member of pdfmake and pdfkit that `src/pdf` calls or replaces, by its owner. */
const INTERNALS = {
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

const require = createRequire(import.meta.url);
const versionOf = (name: string): string =>
  JSON.parse(readFileSync(require.resolve(`${name}/package.json`), "utf8")).version;

test("pdfmake and pdfkit have the versions whose internals we use", () => {
  expect(versionOf("pdfmake")).toBe("0.3.11");
  expect(versionOf("pdfkit")).toBe("0.19.1");
});

test.each([
  ["PDFDocument", PdfmakeDocument],
  ["LayoutBuilder", PdfmakeLayout],
  ["Renderer", PdfmakeRenderer],
  ["Line", PdfmakeLine],
  ["TextInlines", PdfmakeTextInlines],
  ["TextBreaker", PdfmakeTextBreaker],
  ["DocPreprocessor", PdfmakePreprocessor],
  ["DocMeasure", PdfmakeMeasure],
] as const)("%s has each method that we call or replace", (name, { prototype }) => {
  const missing = INTERNALS[name].filter((method) => typeof Reflect.get(prototype, method) !== "function");
  expect(missing).toEqual([]);
});

test("an embedded font has each method and field that we call or replace", () => {
  const { ruler } = new FontSet([]).face("serif", "normal");
  expect(INTERNALS.EmbeddedFont.filter((method) => typeof Reflect.get(ruler, method) !== "function")).toEqual([]);
  expect(INTERNALS.embeddedFontFields.filter((field) => Reflect.get(ruler, field) === undefined)).toEqual([]);
});

test("a document has a name tree whose order can be replaced", () => {
  const document = new PdfmakeDocument({}, {}, {}, {}, { autoFirstPage: false, font: null });
  const tree = document._root.data.Names?.data.Dests;
  expect(INTERNALS.NameTree.filter((method) => typeof Reflect.get(Object(tree), method) !== "function")).toEqual([]);
});
