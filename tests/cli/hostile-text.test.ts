import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Marked } from "marked";
import { PDFParse } from "pdf-parse";
import { describe, expect, it } from "vitest";
import { emptyFolder, runCli } from "./run-cli.js";

/** Article text that every output must show verbatim. */
const HOSTILE = [
  "{{constructor.constructor}}",
  "{{{raw}}}",
  "<script>alert(1)</script>",
  "<!-- hidden -->",
  "a | b # c * d _ e",
  "[x](javascript:alert(1))",
  "![p](http://t.example/p.png)",
  "`code` ~~gone~~ **loud**",
  "https://t.example/?a=1&b=2",
  "&lt;b&gt; &#35;",
];

/** One sentence per text, as a quotation, since quotations are printed verbatim. */
const article = HOSTILE.map(
  (text) => `"We promise that ${text} will be built by 2031," said Ilva Marosh, minister of ${text} in Lessen.`,
).join("\n\n");

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/gu, "")
    .replace(/&lt;/gu, "<")
    .replace(/&gt;/gu, ">")
    .replace(/&quot;/gu, '"')
    .replace(/&#39;/gu, "'")
    .replace(/&amp;/gu, "&");

describe("article text that looks like markup", () => {
  it("is shown verbatim by Markdown viewers and in the PDF", async () => {
    const out = emptyFolder();
    const ran = await runCli(["-", "--audience", "analyst", "--out", out], { stdin: article });
    expect(ran.code).toBe(0);
    const html = await new Marked({ gfm: true }).parse(
      readFileSync(join(out, "article.analyst.md"), "utf8").replace(/^---\n[\s\S]*?\n---\n/u, ""),
    );
    const parser = new PDFParse({ data: new Uint8Array(readFileSync(join(out, "article.analyst.pdf"))) });
    const pdf = (await parser.getText()).text.replace(/\s+/gu, "");
    await parser.destroy();
    expect(html).not.toMatch(/<script|<img|href="javascript|href="http|<del>|<code>/u);
    for (const text of HOSTILE) {
      expect(plain(html).replace(/\s+/gu, "")).toContain(text.replace(/\s+/gu, ""));
      expect(pdf).toContain(text.replace(/\s+/gu, ""));
    }
  });
});
