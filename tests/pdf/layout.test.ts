import { describe, expect, test } from "vitest";
import type { Block } from "../../src/markdown/page.js";
import { type PdfOptions, writePdf } from "../../src/pdf/write.js";
import { longPage, makePage, paragraph, text } from "./pages.mjs";
import { findRole, readLines, reread } from "./reread.js";

const OPTIONS: PdfOptions = { paper: "A4", creationDate: null };
const bytesOf = async (blocks: readonly Block[], more: Partial<PdfOptions> = {}, meta = {}) =>
  (await writePdf(makePage(blocks, meta), { ...OPTIONS, ...more })).bytes;

const PROSE =
  "The committee of both ministries reports on noise along the urban sections of the line before the end of each year, and names the points at which it was measured. ";
const filler = (lines: number): Block[] => Array.from({ length: lines }, () => paragraph("One line of filler."));
const heading = (level: 1 | 2 | 3 | 4, title: string): Block => ({
  type: "heading",
  level,
  id: title.toLowerCase().replace(/\W+/g, "-"),
  children: [text(title)],
});
const table = (head: string[], rows: string[][], rowHeads = false): Block => ({
  type: "table",
  head: head.map((cell) => [text(cell)]),
  align: head.map(() => null),
  rows: rows.map((row) => row.map((cell) => [text(cell)])),
  rowHeads,
  caption: null,
});

describe("a line of text", () => {
  test("holds 60 to 75 characters", async () => {
    const lines = (await readLines(await bytesOf([paragraph(PROSE.repeat(8))]))).filter(
      ({ size, page }) => size === 10.5 && page === 1,
    );
    const full = lines
      .filter(({ text: words }) => words.includes("the") && words.length > 40)
      .slice(3, -1)
      .map(({ text: words }) => words.length);
    expect(full.length).toBeGreaterThan(10);
    expect(full.reduce((sum, n) => sum + n, 0) / full.length).toBeGreaterThan(60);
    expect(Math.max(...full)).toBeLessThanOrEqual(78);
  });

  test("is never smaller than 9.5 points, on any page of a long brief", async () => {
    const lines = await readLines((await writePdf(longPage(), { ...OPTIONS, evidence: true })).bytes);
    expect(Math.min(...lines.map(({ size }) => size))).toBe(9.5);
  });

  test("is not a single short word at the end of a paragraph", async () => {
    for (let words = 30; words < 60; words++) {
      const lines = (
        await readLines(
          await bytesOf(
            [paragraph(PROSE.repeat(3).split(" ").slice(0, words).join(" "))],
            {},
            { lines: [], colophon: [] },
          ),
        )
      ).filter(({ size }) => size === 10.5);
      expect(lines.at(-1)?.text.split(" ").length).toBeGreaterThan(1);
    }
  });
});

describe.each([0, 1, 2, 3, 4, 5, 6, 7])("at the foot of a page, shifted by %i lines", (shift) => {
  test("a paragraph leaves no single line on either page", async () => {
    const lines = await readLines(
      await bytesOf([...filler(18 + shift), paragraph(`Kappa ${PROSE.repeat(6).replaceAll(" the ", " kappa ")}`)]),
    );
    const mine = lines.filter(({ text: words }) => /kappa/i.test(words));
    const first = mine.filter(({ page }) => page === 1).length;
    const second = mine.filter(({ page }) => page === 2).length;
    expect(first + second).toBeGreaterThan(8);
    expect([first, second]).not.toContain(1);
  });

  test.each([
    ["a paragraph", [paragraph(PROSE.repeat(3))]],
    [
      "a list",
      [
        {
          type: "list",
          ordered: true,
          start: 1,
          tight: true,
          items: [[paragraph(PROSE)], [paragraph(PROSE)]],
        } as Block,
      ],
    ],
    [
      "a table",
      [
        table(
          ["Who", "What"],
          Array.from({ length: 30 }, (_, i) => [`Row ${i}`, PROSE.slice(0, 60)]),
        ),
      ],
    ],
    ["a quotation", [{ type: "blockquote", blocks: [paragraph(`“${PROSE}”`), paragraph("Jana Orr")] } as Block]],
    ["another heading", [heading(3, "Below"), paragraph(PROSE)]],
  ])("a heading stands on the page of what it heads: %s", async (_, blocks) => {
    const { pages } = await reread(await bytesOf([...filler(25 + shift), heading(2, "Kept"), ...blocks]));
    const page = pages.find((each) => findRole(each, "H2").length > 0);
    const order = page?.children.flatMap((child) => child.children).map(({ role }) => role) ?? [];
    expect(["H2", "H3"]).not.toContain(order.at(-1));
  });

  test("a table's rows are never split, and its head is repeated", async () => {
    const rows = Array.from({ length: 14 }, (_, i) => [`Row${i}x`, `Row${i}x ${PROSE} Row${i}x`]);
    const lines = await readLines(await bytesOf([...filler(12 + shift), table(["Who", "What is bound"], rows)]));
    for (const [name] of rows) {
      const pages = new Set(lines.filter(({ text: words }) => words.includes(name ?? "")).map(({ page }) => page));
      expect([...pages]).toHaveLength(1);
    }
    const heads = lines.filter(({ text: words }) => words === "Who What is bound");
    expect(heads.map(({ page }) => page)).toEqual([1, 2]);
  });
});

describe("at the foot of a page, whatever precedes", () => {
  const shifts = Array.from({ length: 10 }, (_, i) => i);
  const more = paragraph("2 more in the analyst's brief");
  const rows = (count: number) => Array.from({ length: count }, (_, i) => [`Row${i}x`, PROSE]);
  const readShifted = (shift: number, blocks: readonly Block[]) =>
    bytesOf([...filler(14 + shift), heading(2, "Kept"), ...blocks], {}, { lines: [] }).then(readLines);
  const isRow = ({ text: words }: { text: string }) => /^Row\d+x/.test(words);
  const pageOf = (lines: Awaited<ReturnType<typeof readLines>>, start: string) =>
    lines.find(({ text: words }) => words.startsWith(start))?.page ?? 0;
  const mostPages = (lines: Awaited<ReturnType<typeof readLines>>) => Math.max(...lines.map(({ page }) => page));

  test("a table starts with one row if that fits, and never carries over a single row", async () => {
    const first = new Set<number>();
    for (const shift of shifts)
      for (const count of [2, 3, 4, 5]) {
        const lines = await readShifted(shift, [table(["Who", "What"], rows(count)), paragraph(PROSE)]);
        const parts = [1, 2].map((page) => lines.filter((line) => line.page === page && isRow(line)).length);
        // Two rows are separated only if keeping them together would leave a large blank.
        if (count > 2) expect(parts[1]).not.toBe(1);
        expect(pageOf(lines, "Kept")).toBe(pageOf(lines, "Row0x"));
        first.add(parts[0] ?? 0);
      }
    expect(first).toContain(1);
  });

  test("a table of two high rows is split if keeping it whole would leave a large blank", async () => {
    const high = rows(2).map(([name = "", words = ""]) => [name, words.repeat(3)]);
    for (const shift of shifts) {
      const lines = await readShifted(shift, [table(["Who", "What"], high)]);
      const lowest = Math.min(...lines.filter(({ page, y }) => page === 1 && y > 66).map(({ y }) => y));
      expect(lowest - 66).toBeLessThan(150);
    }
  });

  test("the line below a table or list stays with its end", async () => {
    const items: Block = {
      type: "list",
      ordered: false,
      start: 1,
      tight: true,
      items: rows(4).map(([name, words]) => [paragraph(`${name} ${words}`)]),
    };
    for (const shift of shifts)
      for (const block of [table(["Who", "What"], rows(4)), items]) {
        const lines = await readShifted(shift, [block, more]);
        const last = lines.find(({ text: words }) => words.includes("Row3x"));
        expect(pageOf(lines, "2 more")).toBe(last?.page);
      }
  });

  test("a list is split between its items, also if it is the last block", async () => {
    const items = rows(9).map(([name, words]) => [paragraph(`${name} ${words}`)]);
    for (const shift of shifts) {
      const lines = await readShifted(shift, [{ type: "list", ordered: false, start: 1, tight: true, items }]);
      const lowest = Math.min(...lines.filter(({ page, y }) => page === 1 && y > 66).map(({ y }) => y));
      // Less is free above the lower margin than two items need.
      expect(lowest).toBeLessThan(66 + 2 * 44);
    }
  });

  test("a short list item stays in one piece with its sub-list, and a speaker with the words", async () => {
    const list = (ordered: boolean, items: Block[][]): Block => ({
      type: "list",
      ordered,
      start: 1,
      tight: true,
      items,
    });
    const item = (i: number) => [
      paragraph(`Item${i} ${PROSE}`),
      list(false, [[paragraph(`Status${i}`)], [paragraph(`Evidence${i}`)]]),
    ];
    const said: Block = { type: "blockquote", blocks: [paragraph(`“${PROSE.repeat(3)}”`), paragraph("Jana Orr")] };
    for (const shift of shifts) {
      const lines = await readShifted(shift, [list(true, [1, 2, 3, 4].map(item)), said]);
      for (const i of [1, 2, 3, 4]) {
        const own = lines.filter(({ text: words }) => words.includes(`Item${i}`) || words.includes(`Evidence${i}`));
        expect(own).toHaveLength(2);
        expect(own[0]?.page).toBe(own[1]?.page);
      }
      const end = lines.findLast(({ text: words }) => words.includes("measured"));
      expect(pageOf(lines, "Jana Orr")).toBe(end?.page);
    }
  });

  test("the last page holds more than the colophon", async () => {
    for (const shift of shifts)
      for (const block of [table(["Who", "What"], rows(6)), paragraph(PROSE.repeat(3))]) {
        const lines = await readShifted(shift, [block]);
        const last = mostPages(lines);
        expect(lines.some(({ page, text: words }) => page === last && /committee|measured/.test(words))).toBe(true);
      }
  });

  test("a heading is not left there with only the line that names its source", async () => {
    for (const shift of shifts)
      for (const blocks of [[paragraph(PROSE.repeat(2))], [heading(3, "Below"), table(["Who", "What"], rows(24))]]) {
        const lines = await readShifted(shift, [paragraph("Steppe News Agency, 30 August 2031"), ...blocks]);
        const body = blocks.length > 1 ? "Row0x" : "The committee";
        expect(pageOf(lines, "Kept")).toBe(pageOf(lines, body));
      }
  });

  test("a timeline is continued on the next page, with its axis", async () => {
    const entries = Array.from({ length: 12 }, (_, i) => ({
      label: PROSE,
      from: `20${30 + i}-05-01`,
      to: `20${30 + i}-05-01`,
      when: `May 20${30 + i}`,
      kind: "outlook" as const,
      paragraph: null,
    }));
    const { pages, roles } = await reread(await bytesOf([...filler(14), { type: "timeline", entries }]));
    expect(roles["Figure"]).toBe(2);
    expect(pages.map((page) => findRole(page, "Figure").length)).toEqual([1, 1]);
  });
});

test("a title is broken into lines of about equal length", async () => {
  const title = "Norland and Sund agree a corridor of railways and ports with tenders";
  const lines = (await readLines(await bytesOf([paragraph("Text.")], {}, { title }))).filter(({ size }) => size > 15);
  expect(lines).toHaveLength(2);
  const [first = 0, second = 0] = lines.map(({ x, right }) => right - x);
  expect(Math.min(first, second) / Math.max(first, second)).toBeGreaterThan(0.75);
});

test("a title is set smaller the longer it is, and in full", async () => {
  const sizes: number[] = [];
  for (const words of [4, 14, 60]) {
    const title = Array.from({ length: words }, () => "corridor").join(" ");
    const read = (await readLines(await bytesOf([], {}, { title, lines: [], colophon: [], kind: "" }))).filter(
      ({ y }) => y > 130 && y < 790,
    );
    expect(read.map(({ text: line }) => line).join(" ")).toBe(title);
    sizes.push(read[0]?.size ?? 0);
  }
  expect(sizes).toEqual([21, 17, 13]);
});

test("an opening quotation mark hangs left of the text's edge", async () => {
  const quotation: Block = { type: "blockquote", blocks: [paragraph(`“${PROSE}${PROSE}”`), paragraph("Jana Orr")] };
  const lines = (await readLines(await bytesOf([quotation]))).filter(({ text: words }) => words.includes("the"));
  const [first, second] = lines.slice(-4);
  expect((second?.x ?? 0) - (first?.x ?? 0)).toBeGreaterThan(3);
  expect(first?.text.startsWith("“")).toBe(true);
});

test("heading levels have no gaps, whatever the template wrote", async () => {
  const { roles, outline } = await reread(
    await bytesOf([
      heading(4, "Four"),
      paragraph("a"),
      heading(2, "Two"),
      heading(4, "Four again"),
      heading(3, "Three"),
      paragraph("b"),
    ]),
  );
  expect({ H1: roles["H1"], H2: roles["H2"], H3: roles["H3"], H4: roles["H4"] }).toEqual({
    H1: 1,
    H2: 2,
    H3: 2,
    H4: undefined,
  });
  expect(outline.slice(1)).toEqual(["  Four", "  Two", "  Four again", "  Three"]);
});

test("a heading that is the only block of a list item stays a heading", async () => {
  const list: Block = {
    type: "list",
    ordered: false,
    start: 1,
    tight: true,
    items: [[heading(2, "Two")], [heading(3, "Three")]],
  };
  const { roles } = await reread(await bytesOf([list]));
  expect({ H2: roles["H2"], H3: roles["H3"], LI: roles["LI"] }).toEqual({ H2: 1, H3: 1, LI: 2 });
});

test("a timeline with fewer than three dates is not drawn", async () => {
  const entries = longPage().meta.timeline;
  expect(
    (await reread(await bytesOf([{ type: "timeline", entries: entries.slice(0, 2) }]))).roles["Figure"],
  ).toBeUndefined();
  expect((await reread(await bytesOf([{ type: "timeline", entries: entries.slice(0, 3) }]))).roles["Figure"]).toBe(1);
});

describe("a table in two columns", () => {
  const rows = Array.from({ length: 12 }, (_, i) => [`Actor ${i}`, "an office"]);

  test("is printed as two halves and tagged as one table", async () => {
    const bytes = await bytesOf([table(["Who", "Office"], rows, true)], { columns: 2 });
    const { roles, errors, text: words } = await reread(bytes);
    expect(errors).toEqual([]);
    expect({ Table: roles["Table"], TR: roles["TR"], TH: roles["TH"] }).toEqual({ Table: 1, TR: 13, TH: 2 + 12 });
    expect(words).toContain(`WhoOffice${rows.flat().join("").replace(/ /g, "")}`);
    const lines = (await readLines(bytes)).map(({ text: line }) => line);
    expect(lines).toContain("Who Office Who Office");
    expect(lines).toContain("Actor 0 an office Actor 6 an office");
  });

  test.each([
    ["too few rows", rows.slice(0, 5), 2],
    ["rows that would break", rows.map(([who, what]) => [who ?? "", `${what} ${PROSE}`]), 2],
    ["one column asked for", rows, 1],
  ] as const)("stays whole with %s", async (_, body, columns) => {
    const lines = (
      await readLines(
        await bytesOf(
          [
            table(
              ["Who", "Office"],
              body.map((row) => [...row]),
            ),
          ],
          { columns },
        ),
      )
    ).map(({ text: line }) => line);
    expect(lines).toContain("Who Office");
  });
});

test("a table of many columns is as wide as the rules of the title and the foot", async () => {
  const columns = Array.from({ length: 9 }, (_, i) => `Column${i}`);
  const lines = await readLines(await bytesOf([table(columns, [columns.map((_, i) => `cell${i}`)])]));
  const left = lines.find(({ text: words }) => words.startsWith("Column0"))?.x;
  const title = lines.find(({ size }) => size > 15)?.x;
  const foot = lines.find(({ text: words }) => words.endsWith("Page 1 of 1"));
  expect([left, foot?.x].map((x) => Math.round(x ?? 0))).toEqual([Math.round(title ?? -1), Math.round(title ?? -1)]);
});
