import { Marked } from "marked";
import { describe, expect, it } from "vitest";
import { lexParts } from "../../src/markdown/lex-parts.js";
import type { Block, Inline } from "../../src/markdown/page.js";
import { openParser, parsePage } from "../../src/markdown/parse.js";
import { META } from "./page-meta.js";

const open = () => openParser(META, [], "page.md");
const alone = (markdown: string) => parsePage(markdown, META, [], "page.md");

const POINTS = "## Points\n\n- one\n- two\n\n";
const TABLE = "## Dates\n\n| a | b |\n|---|---|\n| c | d |\n\n";

describe("a parser opened for successive texts", () => {
  it("gives each text the blocks that it has on its own", () => {
    const parse = open();
    const texts = [`${POINTS}${TABLE}end\n`, `${POINTS}## Dates\n\nnone\n`, `${TABLE}${POINTS}`, `${POINTS}${POINTS}`];
    for (const text of texts) expect(parse(text)).toEqual(alone(text));
  });

  it("reuses the objects of unchanged blocks, but renumbers headings", () => {
    const parse = open();
    const [, list] = parse(POINTS).blocks;
    const again = parse(`${TABLE}${POINTS}${POINTS}`).blocks;
    expect(again[3]).toBe(list);
    expect(again.flatMap((block) => (block.type === "heading" ? [block.id] : []))).toEqual([
      "dates",
      "points",
      "points-2",
    ]);
  });

  it("gives the line of an error in the whole text", () => {
    const parse = open();
    parse(POINTS);
    expect(() => parse(`${POINTS}## More\n\n<b>x</b>\n`)).toThrow(/page\.md:8:1: HTML/u);
  });
});

describe("a text lexed in parts", () => {
  const marked = new Marked({ gfm: true });
  const lexed: string[] = [];
  const parts = (text: string) => {
    lexed.length = 0;
    const tokens = lexParts(
      text,
      (part) => {
        lexed.push(part);
        return marked.lexer(part);
      },
      new Map(),
    );
    return { tokens: [...tokens], lexed: [...lexed] };
  };

  it("is split before headings that follow an empty line", () => {
    const text = "a\n# b\n\n## c\n\nd\n";
    expect(parts(text).lexed).toEqual(["a\n# b\n\n", "## c\n\nd\n"]);
    expect(parts(text).tokens).toEqual([...marked.lexer(text)]);
  });

  it.each([
    ["code between fences runs over a heading", "```\n\n## a\n\n```\n"],
    ["HTML runs over a heading", "<!-- a\n\n## b\n\n-->\n"],
    ["a link is defined in another part", "[a]\n\n## b\n\n[a]: https://example.org\n"],
  ])("is lexed as a whole where %s", (_, text) => {
    expect(parts(text).lexed.at(-1)).toBe(text);
    expect(parts(text).tokens).toEqual([...marked.lexer(text)]);
  });
});

/** The emphasis that marked's own rule finds, nested, with adjacent texts merged. */
function emphasisOf(tokens: readonly { type: string; raw: string; text?: string; tokens?: never }[]): unknown[] {
  return tokens.flatMap(({ type, raw, tokens: inner }) =>
    type === "em" || type === "strong" ? [[type, raw, emphasisOf(inner ?? [])]] : inner ? emphasisOf(inner) : [],
  );
}

/** The same for a page. */
function emphasisIn(nodes: readonly (Block | Inline)[]): unknown[] {
  return nodes.flatMap((node): unknown[] => {
    if (!("children" in node)) return [];
    const inner = emphasisIn(node.children);
    return node.type === "emphasis" || node.type === "strong" ? [[node.type, inner]] : inner;
  });
}

describe("the shortcut for plain emphasis", () => {
  it("finds what marked's own rule finds, in any text", () => {
    const own = new Marked({ gfm: true });
    const pieces = ["**", "*", "**", "*", "a", "b c", "a", ".", ",", "\\", "é", " ", "_", "d1"];
    let state = 11;
    const next = (below: number): number => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return Math.floor((state / 2147483648) * below);
    };
    let found = 0;
    for (let i = 0; i < 4000; i++) {
      const words = `w${Array.from({ length: 3 + next(9) }, () => pieces[next(pieces.length)]).join("")}`;
      const strip = (list: unknown[]): unknown[] =>
        list.map((each) => {
          const [type, , inner] = each as [string, string, unknown[]];
          return [type === "em" ? "emphasis" : type, strip(inner)];
        });
      const expected = strip(emphasisOf(own.lexer(words) as never));
      found += expected.length;
      expect([words, emphasisIn(alone(words).blocks)]).toEqual([words, expected]);
    }
    expect(found).toBeGreaterThan(500);
  });
});
