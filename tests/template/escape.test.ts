import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "../../src/markdown/page.js";
import { plainText } from "../../src/markdown/page.js";
import { parsePage } from "../../src/markdown/parse.js";
import { escapeMarkdown } from "../../src/template/escape-markdown.js";
import { foldLine } from "../../src/text/fold.js";
import { META } from "../markdown/page-meta.js";

const page = (text: string): readonly Block[] => {
  const e = escapeMarkdown(text);
  const markdown = `${e}\n\n## ${e}\n\n- ${e}\n- a ${e} b\n\n1. **${e}** x\n\n> ${e}\n\n| ${e} | b |\n|---|---|\n| ${e} | *${e}* |\n\n[${e}](https://example.org/)\n`;
  return parsePage(markdown, META, [], "test.md").blocks;
};

/** Marks that act in Markdown, in the company of others and of letters. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."\\`*_{}[]()<>#+-=.!|~&:@^$\"'/ \t\n\r1aé中😀\u00a0\u200b\u2028\u3000\u2003\u0085\u0000\ufeff",
        "](",
        "![",
        "<!--",
        "-->",
        "&amp;",
        "&#10;",
        "```",
        "~~~",
        "---",
        "===",
        "|---|",
        "http://a.b",
        "www.a.bc",
        "a@b.cd",
        "1. ",
        "- [ ] ",
        "    ",
        "  \n",
        "<b>",
        "[^1]",
        "[a]: b",
      ),
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((parts) => parts.join(""))
  .filter((text) => foldLine(text) !== "" && !/[\ud800-\udfff]/u.test(text));

describe("article text in a template", () => {
  it("is read back from the page as the same characters in the same blocks", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const line = foldLine(text);
        const shown = { type: "text", value: line };
        const blocks = page(text);
        expect(blocks.map(({ type }) => type)).toEqual([
          "paragraph",
          "heading",
          "list",
          "list",
          "blockquote",
          "table",
          "paragraph",
        ]);
        const [paragraph, heading, list, ordered, quote, table, link] = blocks;
        expect(paragraph).toEqual({ type: "paragraph", children: [shown] });
        expect(heading).toMatchObject({ level: 2, children: [shown] });
        expect(list).toMatchObject({
          items: [
            [{ type: "paragraph", children: [shown] }],
            [{ type: "paragraph", children: [{ type: "text", value: `a ${line} b` }] }],
          ],
        });
        expect(ordered).toMatchObject({
          items: [[{ children: [{ type: "strong", children: [shown] }, { value: " x" }] }]],
        });
        expect(quote).toEqual({ type: "blockquote", blocks: [{ type: "paragraph", children: [shown] }] });
        if (table?.type !== "table") throw new Error("no table");
        expect(table.head.map(plainText)).toEqual([line, "b"]);
        expect(table.rows.map((row) => row.map(plainText))).toEqual([[line, line]]);
        expect(link).toEqual({
          type: "paragraph",
          children: [{ type: "link", url: "https://example.org/", children: [shown] }],
        });
      }),
      { numRuns: 2000, seed: 8 },
    );
  });
});
