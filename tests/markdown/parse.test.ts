import { describe, expect, it } from "vitest";
import { UserError } from "../../src/errors.js";
import type { Block, Inline, PageMeta } from "../../src/markdown/page.js";
import { parsePage } from "../../src/markdown/parse.js";
import { META } from "./page-meta.js";

const entry = {
  label: "meet",
  from: "2032-05-01",
  to: "2032-05-31",
  when: "May 2032",
  kind: "outlook",
  paragraph: 7,
} as const;

const meta: PageMeta = {
  ...META,
  timeline: [entry],
  actors: { a1: { name: "Ilva Marosh", type: "person" }, "a b)": { name: "x", type: "person" } },
};

const parse = (markdown: string, given: Partial<PageMeta> = {}): readonly Block[] =>
  parsePage(markdown, { ...meta, ...given }, [], "page.md").blocks;

const text = (value: string): Inline => ({ type: "text", value });
const paragraph = (...children: Inline[]): Block => ({ type: "paragraph", children });

describe("the text that templates write", () => {
  it("becomes paragraphs, with soft line breaks as spaces and hard breaks as breaks", () => {
    expect(parse("one\ntwo\\\nthree\n\nfour\n")).toEqual([
      paragraph(text("one two"), { type: "break" }, text("three")),
      paragraph(text("four")),
    ]);
  });

  it("becomes headings with stable and unique ids", () => {
    const ids = parse("# Key points\n\n## Key points\n\n### Ключевое\n\n## Éa – b!\n\n## Key points 2\n").map(
      (block) => (block.type === "heading" ? [block.level, block.id] : block.type),
    );
    expect(ids).toEqual([
      [1, "key-points"],
      [2, "key-points-2"],
      [3, "section"],
      [2, "ea-b"],
      [2, "key-points-2-2"],
    ]);
  });

  it("becomes tight and loose lists with their first number and nested blocks", () => {
    expect(parse("3. a\n4. b\n")).toEqual([
      { type: "list", ordered: true, start: 3, tight: true, items: [[paragraph(text("a"))], [paragraph(text("b"))]] },
    ]);
    expect(parse("- a\n\n- b\n  - c\n")).toEqual([
      {
        type: "list",
        ordered: false,
        start: 1,
        tight: false,
        items: [
          [paragraph(text("a"))],
          [
            paragraph(text("b")),
            { type: "list", ordered: false, start: 1, tight: true, items: [[paragraph(text("c"))]] },
          ],
        ],
      },
    ]);
  });

  it("becomes separate quotations, and rules", () => {
    expect(parse("> a\n>\n> b\n\n> c\n\n---\n")).toEqual([
      { type: "blockquote", blocks: [paragraph(text("a")), paragraph(text("b"))] },
      { type: "blockquote", blocks: [paragraph(text("c"))] },
      { type: "thematicBreak" },
    ]);
  });

  it("becomes inline nodes: strong, emphasis, code, links, decoded character references", () => {
    expect(
      parse("**a *b*** `c*d` [e](https://f.example/?g=1&h) <mailto:i@j.example> &nbsp;&#8211;&amp;&unknown; \\*\n"),
    ).toEqual([
      paragraph(
        { type: "strong", children: [text("a "), { type: "emphasis", children: [text("b")] }] },
        text(" "),
        { type: "code", value: "c*d" },
        text(" "),
        { type: "link", url: "https://f.example/?g=1&h", children: [text("e")] },
        text(" "),
        { type: "link", url: "mailto:i@j.example", children: [text("mailto:i@j.example")] },
        text(" \u00a0–&&unknown; *"),
      ),
    ]);
  });

  it("becomes marks, actors and languages where it uses the bw: forms", () => {
    expect(
      parse("[¶3](bw:p/3) [¶4](bw:p/4/120-274) [Ilva](bw:actor/a1) [x](bw:actor/a%20b%29) [слова](bw:lang/ru)\n"),
    ).toEqual([
      paragraph(
        { type: "paragraphMark", number: 3, span: null },
        text(" "),
        { type: "paragraphMark", number: 4, span: { start: 120, end: 274 } },
        text(" "),
        { type: "actor", id: "a1", children: [text("Ilva")] },
        text(" "),
        { type: "actor", id: "a b)", children: [text("x")] },
        text(" "),
        { type: "language", tag: "ru", children: [text("слова")] },
      ),
    ]);
  });

  it("leaves a bare address as text, since it may come from the article", () => {
    expect(parse("see https://example.org or www.example.org or a@example.org\n")).toEqual([
      paragraph(text("see https://example.org or www.example.org or a@example.org")),
    ]);
  });

  it("becomes a timeline block only if the page has dated entries", () => {
    expect(parse("```bw timeline\n```\n")).toEqual([{ type: "timeline", entries: [entry] }]);
    expect(parse("```bw timeline\n```\n", { timeline: [] })).toEqual([]);
  });

  it("becomes tables whose rows have as many cells as the head", () => {
    expect(parse("| a | b \\| c |\n|:--|--:|\n| 1 |\n| 2 | 3 | 4 |\n")).toEqual([
      {
        type: "table",
        head: [[text("a")], [text("b | c")]],
        align: ["left", "right"],
        rows: [
          [[text("1")], []],
          [[text("2")], [text("3")]],
        ],
        rowHeads: false,
        caption: null,
      },
    ]);
  });

  it("reads the options above a table: row headings, a caption, dropped empty columns", () => {
    const table =
      "```bw table head=row empty=drop\ncaption: Who \\*did\\* it\n```\n\n| a | b | c |\n|---|---|---|\n| 1 |  | 3 |\n| 4 |  |  |\n";
    expect(parse(table)).toEqual([
      {
        type: "table",
        head: [[text("a")], [text("c")]],
        align: [null, null],
        rows: [
          [[text("1")], [text("3")]],
          [[text("4")], []],
        ],
        rowHeads: true,
        caption: "Who *did* it",
      },
    ]);
  });
});

describe("text that a page cannot contain", () => {
  const REFUSED: readonly (readonly [name: string, markdown: string, problem: string])[] = [
    ["an HTML block", "a\n\n<div>x</div>\n", "3:1: HTML has no place in a brief; write it as Markdown"],
    ["inline HTML", "a <b>x</b>\n", "1:3: HTML has no place in a brief; write it as Markdown; a < of yours as \\<"],
    ["an HTML comment", "<!-- x -->\n", "1:1: HTML has no place in a brief; write it as Markdown"],
    ["lists nested 500 deep", `a\n\n${"- ".repeat(500)}x\n`, "3:23: nested more than 10 deep; take levels out"],
    [
      "quotations and lists nested 5,000 deep",
      `${"1. > ".repeat(5000)}x\n`,
      "1:29: nested more than 10 deep; take levels out",
    ],
    ["an image", "a ![b](c.png)\n", "1:3: an image has no place in a brief; write a link to it"],
    ["struck-out text", "a ~~b~~\n", "1:3: struck-out text has no place in a brief; write \\~ for a tilde"],
    [
      "code by indenting",
      "a\n\n    b\n",
      "3:1: code has no place in a brief; a line that starts with four spaces is code: indent less",
    ],
    [
      "code in a fence",
      "```js\nx\n```\n",
      "1:1: code has no place in a brief; a line that starts with four spaces is code: indent less",
    ],
    [
      "a definition",
      "[a]: https://b.example\n",
      "1:1: def has no place in a brief; write it as text, a list or a table",
    ],
    ["a heading of level 5", "##### a\n", "1:1: a heading of level 5; pages have levels 1 to 4"],
    ["a task list item", "- [x] a\n", "1:1: a check box has no place in a brief; write it as text"],
    [
      "a form that is none of ours",
      "[a](bw:page/1)\n",
      '1:1: "bw:page/1" is not a known bw: form; write bw:p/3, bw:actor/a1 or bw:lang/ru',
    ],
    [
      "a mark without a number",
      "[a](bw:p/x)\n",
      '1:1: "x" is not a paragraph number; print paragraph marks with {{marks}}',
    ],
    [
      "a mark to paragraph 0",
      "[a](bw:p/0)\n",
      '1:1: "0" is not a paragraph number; print paragraph marks with {{marks}}',
    ],
    ["an unknown actor", "[a](bw:actor/a9)\n", '1:1: there is no actor "a9"; print actors with {{actor}}'],
    [
      "an actor that every object has",
      "[a](bw:actor/constructor)\n",
      '1:1: there is no actor "constructor"; print actors with {{actor}}',
    ],
    ["an invalid language tag", "[a](bw:lang/12)\n", '1:1: "12" is not a language tag; write one such as ru or pt-BR'],
    [
      "a script for an address",
      "[a](javascript:alert)\n",
      '1:1: "javascript:alert" cannot be linked to; write an address that begins with https://, http:// or mailto:',
    ],
    [
      "a path for an address",
      "x\n\n[a](b.md)\n",
      '3:1: "b.md" cannot be linked to; write an address that begins with https://, http:// or mailto:',
    ],
    [
      "table options without a table",
      "```bw table head=row\n```\n\na\n",
      "1:1: there is no table below these table options; put them directly above a table",
    ],
    [
      "table options at the end",
      "a\n\n```bw table\n```\n",
      "3:1: there is no table below these table options; put them directly above a table",
    ],
    [
      "an unknown table option",
      "```bw table heads=row\n```\n",
      '1:1: "heads=row" is not a table option; the options are head=row and empty=drop',
    ],
    [
      "text in table options",
      "```bw table\nx\n```\n",
      "1:1: the table options contain text; they may contain at most one line: caption: …",
    ],
  ];

  it.each(REFUSED)("%s", (_, markdown, problem) => {
    const refuse = (): unknown => parse(markdown);
    expect(refuse).toThrow(UserError);
    expect(refuse).toThrow(`page.md:${problem}`);
  });
});
