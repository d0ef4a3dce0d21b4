import { describe, expect, it } from "vitest";
import { writeDocx } from "../../../src/docx/write.js";
import { writeHtml } from "../../../src/html/write.js";
import { pageOf } from "./pages.mjs";
import { shape } from "./read-html.mjs";
import { READERS, readDocx, writeIn } from "./readers.js";

const page = pageOf((place) => `the ${place}`);
const written = (name: string): string => writeIn(name, page);

/** Rows and columns of the three tables of the fixture: a brief's register, a small one, the timeline. */
const SIZES = [
  [4, 4, 4, 4],
  [2, 2],
  [3, 3, 3],
];
const sizesOf = (html: string): number[][] =>
  shape(html)
    .tables.map((rows) => rows.map((row) => row.length))
    .slice(-3);

const LINKS = [
  "https://ministry.example/a_(b)?x=1&y=%5B2%5D",
  "mailto:press@ministry.example",
  "https://rail.example/",
];

describe("tables have the same rows and columns", () => {
  it.each(["md", "gitlab", "obsidian", "confluence"])("in %s", (name) => {
    expect(sizesOf(READERS[name]?.(written(name)) ?? "")).toEqual(SIZES);
  });
  it("in html", () => expect(sizesOf(writeHtml(page))).toEqual(SIZES));
  it("in docx", async () => expect(sizesOf(await readDocx(await writeDocx(page)))).toEqual(SIZES));
  it("in mediawiki", () => {
    const tables = written("mediawiki").match(/^\{\|[\s\S]*?^\|\}/gmu) ?? [];
    const rows = tables.map((table) => table.split(/^\|-$/mu).slice(1));
    expect(rows.slice(-3).map((table) => table.map((row) => row.match(/^[|!] |^\|$/gmu)?.length ?? 0))).toEqual(SIZES);
  });
  it("in dokuwiki", () => {
    const blocks = written("dokuwiki")
      .split(/\n\n/u)
      .filter((block) => /^[|^]/u.test(block));
    const plain = blocks.map((block) => block.replace(/%%.*?%%|\[\[.*?\]\]|\(\(.*?\)\)/gu, ""));
    expect(
      plain.slice(-3).map((table) => table.split("\n").map((row) => (row.match(/[|^]/gu)?.length ?? 0) - 1)),
    ).toEqual(SIZES);
  });
});

describe("table heads are heads", () => {
  it.each(["html", "confluence"])("in columns and rows of %s", (name) => {
    const html = name === "html" ? writeHtml(page) : (READERS["confluence"]?.(written(name)) ?? "");
    const [register] = shape(html).tables.slice(-3);
    expect(register).toEqual([
      ["head", "head", "head", "head"],
      ...Array.from({ length: 3 }, () => ["head", "cell", "cell", "cell"]),
    ]);
  });
  it("and repeated on each page in docx", async () => {
    expect(shape(await readDocx(await writeDocx(page))).tables[0]?.[0]).toEqual(["head", "head", "head", "head"]);
  });
});

describe("links lead to the same places", () => {
  it.each(["md", "gitlab", "obsidian", "confluence"])("in %s", (name) => {
    expect(shape(READERS[name]?.(written(name)) ?? "").links).toEqual(LINKS);
  });
  it("in html", () => expect(shape(writeHtml(page)).links).toEqual(LINKS));
  it("in docx", async () => expect(shape(await readDocx(await writeDocx(page))).links).toEqual(LINKS));
  it("in mediawiki", () =>
    expect([...written("mediawiki").matchAll(/\[((?:https?|mailto):\S+) /gu)].map(([, url]) => url)).toEqual(LINKS));
  it("in dokuwiki, without the scheme of mail addresses", () =>
    expect(
      [...written("dokuwiki").matchAll(/\[\[([^\]|:]+@[^\]|]+|https?:[^\]|]+)\|/gu)].map(([, url]) => url),
    ).toEqual(LINKS.map((url) => url.replace("mailto:", ""))));
});
