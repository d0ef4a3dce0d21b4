import { beforeAll, describe, expect, test } from "vitest";
import type { Block, Page } from "../../src/markdown/page.js";
import { plainText } from "../../src/markdown/page.js";
import { type PdfOptions, writePdf } from "../../src/pdf/write.js";
import { briefPage, hostilePages, longPage, randomPage } from "./pages.mjs";
import { findRole, type Reread, readPages, reread, squeeze } from "./reread.js";

const model = `{"title":"Corridor","quotes":["“a” ≠ 'b'","Қазақ"]}\n`;
const OPTIONS: PdfOptions = {
  paper: "A4",
  creationDate: "2026-03-12",
  attachments: [
    {
      name: "brief.json",
      mediaType: "application/json",
      description: "The model",
      relationship: "Source",
      bytes: Buffer.from(model),
    },
    {
      name: "brief.md",
      mediaType: "text/markdown",
      description: "As Markdown",
      relationship: "Alternative",
      bytes: Buffer.from("# Corridor\n"),
    },
  ],
};

/**
 * The text of a block as it must be read out, without white space. A timeline is a picture whose text is its
 * alternative text.
 */
function textOf(block: Block): string {
  switch (block.type) {
    case "heading":
    case "paragraph":
      return squeeze(plainText(block.children));
    case "list":
      return block.items.flat().map(textOf).join("");
    case "table":
      if (block.rows.length === 0) return "";
      return squeeze([block.caption ?? "", ...[block.head, ...block.rows].flat().map(plainText)].join(""));
    case "blockquote":
      return block.blocks.map(textOf).join("");
    default:
      return "";
  }
}

/** The text of the tags, without pictures. */
function readWithoutPictures(read: Reread): string {
  const pictures = read.pages.flatMap((page) => findRole(page, "Figure")).map(({ text }) => squeeze(text));
  return pictures.reduce((text, picture) => text.replace(picture, ""), read.text);
}

const expected = (page: Page): string => page.blocks.map(textOf).join("");

describe("a brief that is read back", () => {
  let read: Reread;
  let pages: string[];
  const page = briefPage();
  beforeAll(async () => {
    const { bytes } = await writePdf(page, OPTIONS);
    read = await reread(bytes);
    pages = await readPages(bytes);
  });

  test("has all text of the page in its tags, once and in order", () => {
    const { meta } = page;
    const front = `${meta.kind}${meta.title}Reference TR/2026/014 Published 12 March 2026 For Minister of Transport From Corridors desk`;
    const rest = meta.lines.slice(4).map(({ label, value }) => label + value);
    expect(readWithoutPictures(read)).toBe(
      squeeze([front, ...rest].join("")) + expected(page) + squeeze(meta.colophon.join("")),
    );
  });

  test("has no untagged text except running heads and feet, and each link in its element", () => {
    expect(read.errors).toEqual([]);
  });

  test("carries its marking at the top and foot of each page, and its number", () => {
    expect(pages.map((text) => text.match(/OFFICIAL/g)?.length)).toEqual([2, 2]);
    expect(pages.map((text) => /Page \d of \d/.exec(text)?.[0])).toEqual(["Page 1 of 2", "Page 2 of 2"]);
  });

  test("has an outline of its headings under its title", () => {
    expect(read.outline).toEqual([
      "Norland and Sund agree a rail corridor, with first tenders in April",
      ...["Key points", "Dates to watch", "Key actors", "Commitments", "In their words", "Outlook"].map(
        (title) => `  ${title}`,
      ),
    ]);
  });

  test("returns its attachments unchanged", () => {
    expect(read.attachments).toEqual({ "brief.json": model, "brief.md": "# Corridor\n" });
  });

  test("keeps the template's link and describes its target", () => {
    const url = "https://news.example.org/2026/03/12/corridor";
    expect(read.links).toEqual([{ page: 2, target: url, contents: url }]);
  });

  test("tags its headings, lists, tables, quotations and picture", () => {
    const { H1, H2, L, LI, Table, TH, BlockQuote, Figure } = read.roles;
    expect({ H1, H2, L, LI, Table, TH, BlockQuote, Figure }).toEqual({
      H1: 1,
      H2: 6,
      L: 2,
      LI: 5,
      // One of the two tables continues on the second page, which lists it again.
      Table: 3,
      TH: 4 + 3 + 4 + 5,
      BlockQuote: 2,
      Figure: 1,
    });
  });

  test("has the entries of the timeline in the picture's alternative text", () => {
    const [figure] = read.pages.flatMap((each) => findRole(each, "Figure"));
    expect(figure?.alt).toBe(
      "week of 20 April 2026: Parliament of Norland debates ratification (expected); " +
        "30 April 2026: Tender for the Halden–Brevik signalling upgrade (promised); " +
        "1 July 2026: Single electronic consignment note for transit freight (promised); " +
        "by end of 2026: Axle-load limit raised to 25 tonnes (promised); " +
        "first half of 2027: Feasibility study of the Lake tunnel, with an independent review of its cost (expected)",
    );
  });

  test("marks words in another language", () => {
    const spans = read.pages.flatMap((each) => findRole(each, "Span")).filter(({ lang }) => lang !== null);
    expect(spans.map(({ lang, text }) => [lang, text.trim()])).toEqual([["kk", "Қазақ теміржолы"]]);
  });

  test("has a title, a language and a date", () => {
    expect(read.info).toMatchObject({
      Title: page.meta.title,
      Language: "en-GB",
      CreationDate: "D:20260312000000Z",
      Creator: "Briefwright",
    });
  });
});

test("a reference links to its paragraph if the evidence is printed, and the note has the article's words", async () => {
  const page = longPage();
  const read = await reread((await writePdf(page, { ...OPTIONS, evidence: true })).bytes);
  expect(read.errors).toEqual([]);
  const notes = read.pages.flatMap((each) => findRole(each, "Note")).map(({ text }) => text.trim());
  expect(notes.map(squeeze)).toEqual(page.paragraphs.map(({ number, text }) => squeeze(`¶${number}${text}`)));
  const targets = new Set(read.links.map(({ target, contents }) => `${target} ${contents}`));
  for (const n of [1, 2, 3, 4, 5, 6]) expect(targets).toContain(`note:${n} Paragraph ${n}`);
});

describe.each(["A4", "Letter"] as const)("on %s", (paper) => {
  // A row split over two pages is read page by page, and "invisible" drops invisible characters on purpose.
  const broken = new Set(["high-row", "high-head", "invisible", "emoji"]);

  test.each(Object.keys(hostilePages()))("no text of a hostile page is lost or outside the page: %s", async (name) => {
    const page = hostilePages()[name];
    if (!page) throw new Error(name);
    const read = await reread((await writePdf(page, { ...OPTIONS, paper })).bytes);
    expect(read.errors).toEqual([]);
    expect(read.outside).toEqual([]);
    const wanted = expected(page);
    if (broken.has(name)) expect([...readWithoutPictures(read)].length).toBeGreaterThanOrEqual([...wanted].length - 16);
    else expect(readWithoutPictures(read)).toContain(wanted);
  });
});

test.each(Array.from({ length: 40 }, (_, i) => i + 1))(
  "nothing of random page %i is lost, off the page or out of order",
  async (seed) => {
    const page = randomPage(seed);
    const options: PdfOptions = {
      ...OPTIONS,
      paper: seed % 2 ? "A4" : "Letter",
      evidence: seed % 3 === 0,
      columns: seed % 4 ? 1 : 2,
    };
    const read = await reread((await writePdf(page, options)).bytes);
    expect(read.errors).toEqual([]);
    expect(read.outside).toEqual([]);
    const [found, wanted] = [readWithoutPictures(read), expected(page)];
    // Keeps the message short: the texts are pages long.
    expect({ contained: found.includes(wanted), missing: missingFrom(wanted, found) }).toEqual({
      contained: true,
      missing: "",
    });
  },
);

/** The characters that occur less often in the second text than in the first. */
function missingFrom(wanted: string, found: string): string {
  const counts = new Map<string, number>();
  for (const character of found) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...wanted]
    .filter((character) => {
      const left = (counts.get(character) ?? 0) - 1;
      counts.set(character, left);
      return left < 0;
    })
    .join("")
    .slice(0, 80);
}
