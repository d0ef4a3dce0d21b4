import { createHash } from "node:crypto";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { writeHtml } from "../../src/html/write.js";
import type { Block, Page } from "../../src/markdown/page.js";
import { pageOf } from "../markdown/dialects/pages.mjs";

const page = pageOf((place) => `the ${place}`);
const read = (given: Page) => parseHTML(writeHtml(given)).document;
const markAt = (start: number, end: number): Block => ({
  type: "paragraph",
  children: [{ type: "paragraphMark", number: 1, span: { start, end } }],
});

describe("the HTML page", () => {
  it("is self-contained: no script, no inline style, no address except those of links", () => {
    const html = writeHtml(page);
    expect(html).not.toMatch(/<script|\sstyle=|\son\w+=|\ssrc=|@import|url\(/iu);
  });

  it("allows only its own style sheet by its content security policy", () => {
    const html = writeHtml(page);
    const styles = /<style>([\s\S]*)<\/style>/u.exec(html)?.[1] ?? "";
    const hash = createHash("sha256").update(styles).digest("base64");
    expect(html).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
  });

  it("has a language, a title, one level-1 heading, a main element and the article in an aside", () => {
    const document = read(page);
    expect(document.documentElement.getAttribute("lang")).toBe("en");
    expect(document.querySelector("title")?.textContent).toBe("the title");
    expect([...document.querySelectorAll("h1")].map((h) => h.textContent)).toEqual(["the title"]);
    expect(document.querySelectorAll("main, aside").length).toBe(2);
    expect(document.querySelectorAll("aside p").length).toBe(4);
  });

  it("has unique ids, and no internal link without a target", () => {
    const document = read(page);
    const ids = [...document.querySelectorAll("[id]")].map((node) => node.id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...document.querySelectorAll('a[href^="#"]')].map((a) => a.getAttribute("href")?.slice(1));
    expect(targets.filter((target) => !ids.includes(target ?? ""))).toEqual([]);
    expect(targets.length).toBeGreaterThan(5);
  });

  it("marks the exact words of the evidence, including overlapping evidence", () => {
    const paragraphs = [{ number: 1, start: 10, text: "One two three." }];
    const aside = read({ ...page, blocks: [markAt(10, 17), markAt(14, 23)], paragraphs }).querySelector("aside");
    expect([...(aside?.querySelectorAll("span.e") ?? [])].map((e) => [e.className, e.textContent])).toEqual([
      ["e e_1", "One "],
      ["e e_1 e_2", "two"],
      ["e e_2", " three"],
    ]);
  });

  it("marks the whole paragraph if the evidence span is outside it", () => {
    const paragraphs = [{ number: 1, start: 10, text: "One two three." }];
    const aside = read({ ...page, blocks: [markAt(0, 400)], paragraphs }).querySelector("aside");
    expect(aside?.querySelector("span.e")?.textContent).toBe("One two three.");
  });

  it("highlights a mark's words on hover, on focus and when followed, by CSS alone", () => {
    expect(writeHtml(page)).toContain(
      'body:has([href="#e_1"]:is(:hover,:focus-visible)) .e_1,#e_1:target~.e_1{background:var(--lit)}',
    );
  });

  it("prints the marking on every page, whatever characters it contains", () => {
    const html = writeHtml({ ...page, meta: { ...page.meta, marking: 'A"}</style><b>' } });
    expect(html).toContain('@top-center{content:"A\\22 \\7d \\3c \\2f style\\3e \\3c b\\3e "');
    expect(html.match(/<\/style>/gu)?.length).toBe(1);
  });

  it("gives each cell of a table its role and the name of its column, for rows that are stacked on a narrow screen", () => {
    const [table] = read(page).querySelectorAll("table");
    const roles = [...(table?.querySelectorAll("*") ?? [])].map((node) => node.getAttribute("role")).filter(Boolean);
    expect(new Set(roles)).toEqual(new Set(["rowgroup", "row", "columnheader", "rowheader", "cell"]));
    const heads = [...(table?.querySelectorAll("thead th") ?? [])].map((node) => node.textContent);
    const cells = [...(table?.querySelectorAll("tbody tr:first-child > *") ?? [])];
    const named = cells.map((node, i) => node.nodeName === "TH" || node.getAttribute("data-head") === heads[i]);
    expect(named.length).toBeGreaterThan(1);
    expect(named).not.toContain(false);
  });

  it("lets a long address break after its marks, without changing it, and leaves words whole", () => {
    const address = "https://ministry.example/consultation-and-response/portal.html";
    const said: Block = {
      type: "paragraph",
      children: [{ type: "text", value: `See ${address} or the well-known one.` }],
    };
    const main = read({ ...page, blocks: [said] }).querySelector("main > p:not(.marking)");
    expect(main?.textContent).toBe(`See ${address} or the well-known one.`);
    expect(main?.innerHTML).toContain(
      "example/<wbr>consultation-<wbr>and-<wbr>response/<wbr>portal.<wbr>html or the well-known",
    );
  });

  it("sets the speaker below a quotation apart from it", () => {
    const said = (value: string): Block => ({ type: "paragraph", children: [{ type: "text", value }] });
    const blocks: Block[] = [
      { type: "blockquote", blocks: [said("“We agree.”"), said("Anna Orr, minister")] },
      { type: "blockquote", blocks: [said("“One.”"), said("“Two.”")] },
    ];
    const speakers = [...read({ ...page, blocks }).querySelectorAll(".speaker")];
    expect(speakers.map((node) => node.textContent)).toEqual(["Anna Orr, minister"]);
  });

  it("throws at an unknown block", () => {
    expect(() => writeHtml({ ...page, blocks: [{ type: "poem" } as unknown as Block] })).toThrow("unexpected value");
  });
});
