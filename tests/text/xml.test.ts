import { describe, expect, it } from "vitest";
import { escapeXml, xmlElement } from "../../src/text/xml.js";

describe("XML", () => {
  it("has the four marks as references, and no character that it cannot have", () => {
    expect(escapeXml('<a b="c">&\u0000\u000b\ufffe\ud800')).toBe("&lt;a b=&quot;c&quot;&gt;&amp;\ufffd");
  });
  it("leaves out attributes without a value", () => {
    expect(xmlElement("a", { href: "x&y", rel: null, id: undefined }, "b")).toBe('<a href="x&amp;y">b</a>');
    expect(xmlElement("br", {})).toBe("<br/>");
  });
});
