import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { PdfmakeDocument } from "../../src/pdf/internals.js";
import type { FontkitFont } from "../../src/pdf/pdfkit-types.js";
import { TrueTypeFile } from "../../src/pdf/true-type.js";

const FILES = [
  "SourceSerif4-Regular.ttf",
  "SourceSerif4-SemiBold.ttf",
  "SourceSerif4-Italic.ttf",
  "SourceSerif4-SemiBoldItalic.ttf",
  "SourceSans3-Regular.ttf",
  "SourceSans3-SemiBold.ttf",
];

function open(file: string): { readonly ours: TrueTypeFile; readonly theirs: FontkitFont } {
  const bytes = readFileSync(new URL(`../../assets/fonts/${file}`, import.meta.url));
  const document = new PdfmakeDocument({}, {}, {}, {}, { autoFirstPage: false, font: null });
  const theirs = document.font(bytes)._font.font;
  return { ours: new TrueTypeFile(bytes, () => theirs), theirs };
}

describe.each(FILES)("%s", (file) => {
  const { ours, theirs } = open(file);

  test("has the metrics that fontkit reads", () => {
    const measures = (font: FontkitFont) => [
      font.postscriptName,
      font.unitsPerEm,
      font.numGlyphs,
      font.ascent,
      font.descent,
      font.lineGap,
      font.xHeight,
      font.capHeight,
      font.italicAngle,
      { ...font.bbox },
      font.head.macStyle.italic,
      font.post.isFixedPitch,
      font["OS/2"]?.sFamilyClass,
    ];
    expect(measures(ours)).toEqual(measures(theirs));
  });

  test("has fontkit's width for each glyph", () => {
    const glyphs = Array.from({ length: ours.numGlyphs }, (_, id) => id);
    expect(glyphs.filter((id) => ours.getGlyph(id).advanceWidth !== theirs.getGlyph(id).advanceWidth)).toEqual([]);
  });

  test("makes the same subset as fontkit, with the components of composite glyphs", () => {
    const characters = [..."Tiefe Ämter: ½ Ǻ, “naïve” façade — Ångström 0123456789 ﬁ Ở"].map(
      (c) => c.codePointAt(0) ?? 0,
    );
    const [mine, reference] = [ours.createSubset(), theirs.createSubset()];
    for (const character of characters) {
      const { id } = theirs.glyphForCodePoint(character);
      expect(mine.includeGlyph(id)).toBe(reference.includeGlyph(id));
    }
    const [made, expected] = [Buffer.from(mine.encode()), Buffer.from(reference.encode())];
    expect(mine.glyphs).toEqual(reference.glyphs);
    expect(made.equals(expected)).toBe(true);
  });
});
