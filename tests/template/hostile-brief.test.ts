import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Brief } from "../../src/brief/model.js";
import { type Block, type Inline, plainText } from "../../src/markdown/page.js";
import { parsePage } from "../../src/markdown/parse.js";
import { listAudiences, loadAudience } from "../../src/template/load-audience.js";
import { renderTemplate } from "../../src/template/render-template.js";
import { foldLine } from "../../src/text/fold.js";
import { buildView } from "../../src/view/build.js";
import { buildContext } from "../../src/view/context.js";
import { buildMeta } from "../../src/view/meta.js";
import { orveniaBrief, TEMPLATES } from "../view/fixtures.js";

/**
 * The fixture with every text of it replaced; each begins with a letter and a number, so that no two fields are the
 * same by chance.
 */
function disguised(words: (place: number) => string): Brief {
  let place = 0;
  const kept = new Set([
    "value",
    "precision",
    "means",
    "type",
    "kind",
    "about",
    "published",
    "sha256",
    "schemaVersion",
    "language",
    "publishedFrom",
    "titleFrom",
  ]);
  const ids = new Map<string, string>();
  const replace = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => replace(item, key));
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, replace(inner, name)]));
    if (typeof value !== "string" || kept.has(key)) return value;
    if (["id", "actors", "speaker", "holder"].includes(key)) {
      ids.set(value, ids.get(value) ?? `${value}${words(place++)}`);
      return ids.get(value);
    }
    return `T${place}${words(place++)}`;
  };
  return replace(orveniaBrief, "") as Brief;
}

/** A page's blocks and the kinds of their inline nodes, without the words. */
function skeleton(blocks: readonly Block[]): unknown[] {
  return blocks.map((block) => {
    switch (block.type) {
      case "heading":
        return [block.type, block.level, kinds(block.children)];
      case "paragraph":
        return [block.type, kinds(block.children)];
      case "list":
        return [block.type, block.ordered, block.start, block.tight, block.items.map(skeleton)];
      case "blockquote":
        return [block.type, skeleton(block.blocks)];
      case "table":
        return [
          block.type,
          block.head.map(kinds),
          block.rows.map((row) => row.map(kinds)),
          block.rowHeads,
          block.align,
        ];
      default:
        return [block.type];
    }
  });
}

const kinds = (nodes: readonly Inline[]): unknown[] =>
  nodes.map((node) => ("children" in node ? [node.type, kinds(node.children)] : node.type));

const wordsOf = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => {
      if ("children" in block) return plainText(block.children);
      if (block.type === "blockquote") return wordsOf(block.blocks);
      if (block.type === "list") return block.items.map(wordsOf).join("\n");
      return block.type === "table" ? block.rows.map((row) => row.map(plainText).join("\n")).join("\n") : "";
    })
    .join("\n");

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."\\`*_{}[]()<>#+-=.!|~&:@\"' \n1é中😀\u00a0\u202e\ufffd",
        "](bw:p/1)",
        "<script>",
        "<!--",
        "{{title}}",
        "{{{x}}}",
        "```\n",
        "bw:actor/a1",
        "|---|",
        "https://a.b/c",
        "\n\n# ",
        "\n- ",
        "&#10;",
        "&amp;",
      ),
      fc.string({ unit: "binary", maxLength: 2 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(""));

describe("a brief full of hostile text", () => {
  const audiences = listAudiences([TEMPLATES]).map(({ name }) => loadAudience(name, [TEMPLATES]));

  const blocksOf = (brief: Brief, index: number): readonly Block[] => {
    const audience = audiences[index];
    if (!audience) throw new Error("no audience");
    const markdown = renderTemplate(audience, buildView(buildContext(brief, audience.settings, audience.labels)));
    return parsePage(markdown, buildMeta(buildContext(brief, audience.settings, audience.labels)), [], "page.md")
      .blocks;
  };

  it("gives the same blocks as a brief of plain words, with every word unchanged", () => {
    const plain = disguised(() => "x");
    const skeletons = audiences.map((_, i) => skeleton(blocksOf(plain, i)));
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 5, maxLength: 20 }), (strings) => {
        const brief = disguised((place) => strings[place % strings.length] ?? "");
        for (const [i, { name }] of audiences.entries()) {
          const blocks = blocksOf(brief, i);
          expect([name, skeleton(blocks)]).toEqual([name, skeletons[i]]);
          if (name !== "analyst") continue;
          const words = wordsOf(blocks);
          for (const { text } of brief.summary) expect(words).toContain(foldLine(text));
          for (const { action, instrument } of brief.commitments)
            for (const text of [action, instrument]) if (text !== null) expect(words).toContain(foldLine(text));
          for (const { text, occasion } of brief.quotations) {
            // Marks at the end of a quotation are not doubled.
            expect(words).toContain(foldLine(text).replace(/"[.,;:!?]?$/u, ""));
            if (occasion !== null) expect(words).toContain(foldLine(occasion));
          }
          for (const { name: actor, role, aliases, did } of brief.actors)
            for (const text of [actor, role, ...aliases, ...did.map((deed) => deed.text)])
              if (text !== null) expect(words).toContain(foldLine(text));
        }
      }),
      { numRuns: 60, seed: 8 },
    );
  });
});
