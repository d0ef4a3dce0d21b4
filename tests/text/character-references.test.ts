import { describe, expect, it } from "vitest";
import { decodeMarks, decodeMarkup } from "../../src/text/character-references.js";

describe("decodeMarkup", () => {
  it.each([
    ["R&amp;D &lt;b&gt; &quot;a&quot; &apos;b&#39;", "R&D <b> \"a\" 'b'"],
    ["12&nbsp;km &mdash; &#x201C;a&#8221;", "12 km — “a”"],
    ["&amp;lt;", "&lt;"],
    ["&nosuch; &#7; R&D;", "&nosuch; &#7; R&D;"],
  ])("turns %j into %j", (text, expected) => expect(decodeMarkup(text)).toBe(expected));
});

describe("decodeMarks", () => {
  it("keeps references to the characters of markup", () => {
    expect(decodeMarks("&quot;a&quot; &lt;b&gt;")).toBe('"a" &lt;b&gt;');
  });

  it("decodes an ampersand between the words of a name", () => {
    expect(decodeMarks("Orr &amp; Vale")).toBe("Orr & Vale");
  });
});
