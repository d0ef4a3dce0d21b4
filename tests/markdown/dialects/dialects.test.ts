import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { DIALECTS } from "../../../src/markdown/dialects/index.js";
import { mediawikiPageName } from "../../../src/markdown/dialects/mediawiki-escapes.js";
import type { Block, Inline, Page, PageMeta } from "../../../src/markdown/page.js";
import { META } from "../page-meta.js";
import { writeIn as write } from "./readers.js";

const meta: PageMeta = {
  ...META,
  title: "Ministry orders wagons",
  actors: { a1: { name: "Anna Orr", type: "person" }, a2: { name: "***", type: "person" } },
};
const text = (value: string): Inline => ({ type: "text", value });
const paragraph = (...children: readonly (Inline | string)[]): Block => ({
  type: "paragraph",
  children: children.map((child) => (typeof child === "string" ? text(child) : child)),
});
const pageOf = (blocks: readonly Block[], more: Partial<PageMeta> = {}): Page => ({
  meta: { ...meta, ...more },
  blocks,
  paragraphs: [
    { number: 1, start: 0, text: "The ministry ordered 120 wagons." },
    { number: 2, start: 40, text: "It pays in May." },
  ],
});
/** The page without front matter and title. */
const bodyOf = (name: string, ...children: readonly (Inline | string)[]): string =>
  write(name, pageOf([paragraph(...children)], { title: "", kind: "" }))
    .replace(/^---\n[\s\S]*?\n---\n/u, "")
    .trim();
const mark = (number: number): Inline => ({ type: "paragraphMark", number, span: null });

describe("the list of dialects", () => {
  it("has the names and extensions that --to offers", () => {
    expect(DIALECTS.map(({ name, extension }) => [name, extension])).toEqual([
      ["md", ".md"],
      ["gitlab", ".gitlab.md"],
      ["obsidian", ".obsidian.md"],
      ["mediawiki", ".mediawiki.txt"],
      ["dokuwiki", ".dokuwiki.txt"],
      ["confluence", ".confluence.xml"],
    ]);
  });
});

describe.each(DIALECTS)("$name", ({ name }) => {
  it("throws at an unknown block", () => {
    const page = pageOf([{ type: "poem" } as unknown as Block]);
    expect(() => write(name, page)).toThrow("unexpected value");
  });
  it("throws at an unknown inline node", () => {
    expect(() => bodyOf(name, { type: "blink" } as unknown as Inline)).toThrow("unexpected value");
  });
  it("throws at a javascript: link", () => {
    expect(() => bodyOf(name, { type: "link", url: "javascript:alert(1)", children: [text("x")] })).toThrow(
      "holds a link",
    );
  });
  it("prints a mark to a missing paragraph as text", () => expect(bodyOf(name, mark(9))).toContain("¶9"));
  it("writes a page the same way each time", () => {
    const page = pageOf([paragraph("Words ", mark(1))]);
    expect(write(name, page)).toBe(write(name, page));
  });
});

describe("the source stays readable", () => {
  const prose =
    "The ministry's plan [2036] costs $5 million (about 4.5% of its budget); AT-100 and snake_case stay, as do 3 * 4 and a - b.";
  it("in Markdown: only characters that could act are escaped", () => {
    expect(bodyOf("md", prose)).toBe(
      "The ministry's plan \\[2036] costs $5 million (about 4.5% of its budget); AT-100 and snake_case stay, as do 3 \\* 4 and a - b.",
    );
  });
  it("in MediaWiki: prose is unchanged", () => expect(bodyOf("mediawiki", prose)).toContain(prose));
  it("in DokuWiki: inert words are unchanged, and an active run is wrapped as a whole", () => {
    expect(bodyOf("dokuwiki", "The ministry pays in May.")).toBe("The ministry pays in May.");
    expect(bodyOf("dokuwiki", 'It said "yes".')).toBe('%%It said "yes".%%');
  });
  it("in Confluence: only the four special characters of XML are escaped", () => {
    expect(bodyOf("confluence", '5 < 6 & "x"')).toContain("<p>5 &lt; 6 &amp; &quot;x&quot;</p>");
  });
});

describe("Markdown", () => {
  it("writes one footnote per paragraph of evidence, in article order", () => {
    expect(bodyOf("md", "It pays. ", mark(2), " It ordered. ", mark(1), " ", mark(2))).toBe(
      "It pays. ¶2[^p2] It ordered. ¶1[^p1] ¶2[^p2]\n\n[^p1]: ¶1 The ministry ordered 120 wagons.\n\n[^p2]: ¶2 It pays in May.",
    );
  });
  it("writes HTML elements where emphasis markers would not be recognised", () => {
    const strong: Inline = { type: "strong", children: [text("“Yes”")] };
    expect(bodyOf("md", "word", strong, "word")).toBe("word<strong>“Yes”</strong>word");
    expect(bodyOf("md", "He said ", strong, ".")).toBe("He said **“Yes”**.");
  });
  it("quotes front matter values that YAML 1.1 or 1.2 would not read as text", () => {
    const lines = [
      { key: "reference", label: "Reference", value: "12:30:45" },
      { key: "for", label: "For", value: "yes" },
    ];
    const front =
      write("md", pageOf([], { title: "a: b # c", lines, published: "2031-10-14" })).split("---\n")[1] ?? "";
    for (const version of ["1.1", "1.2"] as const) {
      expect(parse(front, { version })).toMatchObject({ title: "a: b # c", reference: "12:30:45", for: "yes" });
    }
    expect(front).toContain("\npublished: 2031-10-14\n");
  });
  it("makes no fact about the article a link of Obsidian, which a whole value in double brackets would be", () => {
    const lines = [{ key: "for", label: "For", value: "[[Desk]]" }];
    const front = write("obsidian", pageOf([], { title: "[[Secret]]", source: "[[a|b]] ", lines })).split("---\n")[1];
    expect(parse(front ?? "")).toMatchObject({ title: "[ [Secret]]", source: "[ [a|b]]", for: "[ [Desk]]" });
  });
  it("keeps two adjacent lists apart", () => {
    const list = (value: string): Block => ({
      type: "list",
      ordered: false,
      start: 1,
      tight: true,
      items: [[paragraph(value)]],
    });
    expect(write("md", pageOf([list("one"), list("two")]))).toContain("- one\n\n+ two\n");
  });
  it("writes the marking as an alert in GitLab and as a callout in Obsidian", () => {
    const page = pageOf([], { marking: "OFFICIAL" });
    expect(write("md", page)).toContain("\n\n**OFFICIAL**\n");
    expect(write("gitlab", page)).toContain("\n\n> [!important]\n> OFFICIAL\n");
    expect(write("obsidian", page)).toContain("\n\n> [!important] OFFICIAL\n");
  });
});

describe("Obsidian", () => {
  const actor = (id: string, shown: string): Inline => ({ type: "actor", id, children: [text(shown)] });
  it("links to actors' notes, and lists them in the properties", () => {
    const page = pageOf([paragraph(actor("a1", "Anna Orr"), " and ", actor("a1", "Ms Orr"))]);
    expect(write("obsidian", page)).toContain("[[Anna Orr]] and [[Anna Orr|Ms Orr]]");
    expect(parse(write("obsidian", page).split("---\n")[1] ?? "")).toMatchObject({
      tags: ["brief", "brief/minister"],
      actors: ["[[Anna Orr]]"],
    });
  });
  it("escapes the bar of a link in a table", () => {
    const table: Block = {
      type: "table",
      head: [[text("Who")]],
      align: [null],
      rows: [[[actor("a1", "Ms Orr")]]],
      rowHeads: false,
      caption: null,
    };
    expect(write("obsidian", pageOf([table]))).toContain("| [[Anna Orr\\|Ms Orr]] |");
  });
  it("writes a Markdown link if the shown text needs escaping", () => {
    expect(bodyOf("obsidian", actor("a1", "Orr [sic]"))).toBe("[Orr \\[sic\\]](Anna%20Orr.md)");
  });
  it("names a note by the actor's id if no character of the name is usable", () => {
    expect(bodyOf("obsidian", actor("a2", "they"))).toBe("[[Actor a2|they]]");
  });
  it("shows quotations as callouts", () => {
    const page = pageOf([{ type: "blockquote", blocks: [paragraph("Yes.")] }]);
    expect(write("obsidian", page)).toContain("> [!quote]\n> Yes.\n");
  });
});

describe("MediaWiki", () => {
  it("writes evidence as named references", () => {
    const page = pageOf([paragraph("It pays. ", mark(2))]);
    expect(write("mediawiki", page)).toContain('It pays. <ref name="p2" />');
    expect(write("mediawiki", page)).toContain('<references>\n<ref name="p2">¶2 It pays in May.</ref>\n</references>');
  });
  it("puts the page into categories for its kind and its actors", () => {
    const page = pageOf([paragraph({ type: "actor", id: "a1", children: [text("Orr")] })]);
    expect(write("mediawiki", page)).toContain("[[Category:Information brief]]\n[[Category:Anna Orr]]\n");
  });
  it.each([
    ["a]] b | {{c}}", "a b c"],
    ["../x/./y", "x/ /y"],
    ["#<>[]{}|", null],
    ["é".repeat(200), "é".repeat(85)],
  ])("makes %j a name of a page", (given, name) => expect(mediawikiPageName(given)).toBe(name));
});

describe("DokuWiki", () => {
  it("puts a paragraph's text only into its first footnote", () => {
    expect(bodyOf("dokuwiki", mark(1), " ", mark(1))).toBe("((¶1 The ministry ordered 120 wagons.)) ((¶1))");
  });
  it("prints a label before its link if it would end the link", () => {
    expect(bodyOf("dokuwiki", { type: "link", url: "https://e.example/", children: [text("a]] b")] })).toBe(
      "%%a]] b%% [[https://e.example/]]",
    );
  });
  it("links to actors in the namespace :actors", () => {
    expect(bodyOf("dokuwiki", { type: "actor", id: "a1", children: [text("Ms Orr")] })).toBe(
      "[[:actors:anna_orr|Ms Orr]]",
    );
  });
  it("pads empty cells, which would merge with the next ones", () => {
    const table: Block = {
      type: "table",
      head: [[text("Who")], [text("By")]],
      align: [null, null],
      rows: [[[text("Ministry")], []]],
      rowHeads: true,
      caption: null,
    };
    expect(write("dokuwiki", pageOf([table]))).toContain("^ Who ^ By ^\n^ Ministry | |\n");
  });
});

describe("Confluence", () => {
  it("writes page properties, and a status macro for a commitment's status", () => {
    const page = pageOf([
      {
        type: "table",
        head: [[text("Who")], [text("Status")]],
        align: [null, null],
        rows: [[[text("Ministry")], [text("signed")]]],
        rowHeads: false,
        caption: null,
      },
      paragraph("Status: approved"),
    ]);
    const written = write("confluence", page);
    const status = (title: string): string =>
      `<ac:structured-macro ac:name="status"><ac:parameter ac:name="colour">Blue</ac:parameter><ac:parameter ac:name="title">${title}</ac:parameter></ac:structured-macro>`;
    expect(written).toContain(`<td><p>${status("signed")}</p></td>`);
    expect(written).toContain(`<p>Status: ${status("approved")}</p>`);
    expect(written).toContain('<ac:structured-macro ac:name="details"><ac:rich-text-body>');
  });
  it("has a table of contents if there are at least three headings", () => {
    const heading = (id: string): Block => ({ type: "heading", level: 2, id, children: [text(id)] });
    expect(write("confluence", pageOf(["a", "b", "c"].map(heading)))).toContain('ac:name="toc"');
    expect(write("confluence", pageOf(["a", "b"].map(heading)))).not.toContain('ac:name="toc"');
  });
  it("drops characters that XML does not allow", () => {
    expect(bodyOf("confluence", "a\u0001b\ufffec\ud800")).toContain("<p>a bc\ufffd</p>");
  });
});
