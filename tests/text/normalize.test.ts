import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalizeText } from "../../src/text/normalize.js";

describe("normalizeText", () => {
  it.each([
    ["\uFEFFOne\r\ntwo\rthree", "One\ntwo\nthree", "byte-order mark and line ends"],
    ["co\u00ADope\u200Brate", "cooperate", "soft hyphens and zero-width blanks"],
    ["a\uFFFEb\uFFFFc\uFDD0d\u{1FFFE}", "abcd", "noncharacters"],
    ["a\u0000b\u0007c\u009Fd", "abcd", "control characters"],
    ["12\u00A0km\t7", "12 km 7", "blanks"],
    ["abc\u202Edef\u2066g", "abcdefg", "direction overrides"],
    ["e\u0301", "é", "composition"],
    ["a\uD800b", "a\uFFFDb", "lone surrogates"],
    ["\u0093a\u0094 \u0096 b", "“a” – b", "marks of windows-1252 read as Latin-1"],
    ["â€œaâ€\u009D, PeÃ±a â€“ b", "“a”, Peña – b", "UTF-8 read as windows-1252"],
    ["Ã¢â‚¬Å“a", "“a", "UTF-8 read as windows-1252 twice"],
    ["&quot;a&#8221; b&nbsp;c &#x27;d", "\"a” b c 'd", "character references"],
    ["&amp;quot;a b", '"a b', "character references escaped once more"],
    [
      "R&D; &nosuch; &#7; Ã la",
      "R&D; &nosuch; &#7; Ã la",
      "text that only looks like references or misread UTF-8 stays",
    ],
    ["Orr &amp; Vale met at Lessen A&amp;M.", "Orr & Vale met at Lessen A&M.", "an ampersand in a name"],
    [
      "write &amp; for it, or A&amp;Uuml;",
      "write &amp; for it, or A&amp;Uuml;",
      "an ampersand that the article is about stays",
    ],
    ["&lt;b&gt; &#35; &amp; &#x3C;", "&lt;b&gt; &#35; &amp; &#x3C;", "references to characters of markup stay"],
  ])("brings %j to %j (%s)", (raw, expected) => {
    expect(normalizeText(raw)).toBe(expected);
  });

  it("joins the lines of a wrapped paragraph without changing its length", () => {
    const raw =
      "The council of Lessen voted on Monday for a new\nharbour that is to be built by the firm of Orr and\nPell until 2031.";
    expect(normalizeText(raw)).toBe(raw.replaceAll("\n", " "));
  });

  it("keeps lines that end sentences, and short lines", () => {
    const raw =
      "The council voted on Monday for a harbour in the north.\nThe firm of Orr and Pell is to build it for the town.\nWork begins.";
    expect(normalizeText(raw)).toBe(raw);
    const list =
      "* Fire on a ferry off Lessen injures seventeen people\n* Operator halts four ships for an inspection\n* Ministry of transport to send investigators";
    expect(normalizeText(list)).toBe(list);
    expect(normalizeText("Short line\nanother")).toBe("Short line\nanother");
  });

  it.each([
    [
      "aligned columns",
      "Party         Leader      Votes\nGreen Left    Mo Orr       14.0\nOthers                     13.1",
    ],
    ["columns with tabs", "Party\tLeader\tVotes\r\nGreen Left\tMo Orr\t14.0\r\nOthers\t\t13.1"],
    [
      "rows between bars",
      "| Party | Leader | Votes |\n|---|:--|--:|\n| Green Left | Mo Orr | 14.0 |\n| Others | | 13.1 |",
    ],
  ])("writes %s as a paragraph for each row, with marks between the cells", (_, table) => {
    const text = normalizeText(`The results:\n${table}\n\nNo party can govern alone.`);
    expect(text.split(/\n+/u)).toEqual([
      "The results:",
      "Party; Leader; Votes",
      "Green Left; Mo Orr; 14.0",
      "Others; 13.1",
      "No party can govern alone.",
    ]);
  });

  it.each([
    "The council   voted on   Monday.",
    "•\tThe council voted.\n•\tThe town pays.\n•\tWork begins.",
    "1.\tThe council voted.\n2.\tThe town pays.\n3.\tWork begins.",
    "Orr:   We voted.\nPell:   We did.\nOrr:   It is over.",
    "The council voted.  The town pays.\nWork begins.  It ends.\nIt is late.  Nobody minds.",
  ])("takes %j for no table", (text) => {
    expect(normalizeText(text)).toBe(text.replaceAll("\t", " "));
  });

  it("is idempotent for text with columns", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..." \t\n|-;:ab."), maxLength: 60 }), (raw) => {
        const once = normalizeText(raw);
        expect(normalizeText(once)).toBe(once);
      }),
      { numRuns: 5000 },
    );
  });

  it("is idempotent", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (raw) => {
        const once = normalizeText(raw);
        expect(normalizeText(once)).toBe(once);
      }),
    );
  });
});
