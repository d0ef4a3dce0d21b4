import { describe, expect, it } from "vitest";
import { escapeXml, xmlElement } from "../../src/text/xml.js";

describe("XML", () => {
  it('has the characters &, <, > and " escaped, and characters that it does not allow removed', () => {
    expect(escapeXml('<a b="c">&\u0000\u000b\ufffe\ud800')).toBe("&lt;a b=&quot;c&quot;&gt;&amp;\ufffd");
  });
  it("omits attributes that are null or undefined", () => {
    expect(xmlElement("a", { href: "x&y", rel: null, id: undefined }, "b")).toBe('<a href="x&amp;y">b</a>');
    expect(xmlElement("br", {})).toBe("<br/>");
  });
});
