import { expect, test } from "vitest";
import type { Block, Page } from "../../src/markdown/page.js";
import { layOutPdf, openPageCounter, type PdfOptions } from "../../src/pdf/write.js";
import { briefPage, hostilePages, longPage, makePage, paragraph, randomPage, text } from "./pages.mjs";

const OPTIONS: PdfOptions = { paper: "A4", creationDate: null };
const random = Array.from({ length: 30 }, (_, i): [string, Page] => [`random-${i + 1}`, randomPage(i + 1)]);
const pages: readonly (readonly [string, Page])[] = [
  ["brief", briefPage()],
  ["long", longPage()],
  ...Object.entries(hostilePages()),
  ...random,
];

test.each(["A4", "Letter"] as const)("the counter counts the pages that the layout makes on %s", (paper) => {
  const options = { ...OPTIONS, paper };
  const counted = pages.map(([name, page]) => [name, openPageCounter(options)(page)] as const);
  const told = counted.filter(([, count]) => count !== null);
  expect(told).toEqual(
    pages
      .filter(([name]) => told.some(([known]) => known === name))
      .map(([name, page]) => [name, layOutPdf(page, options).pages]),
  );
  // The counter can tell for nearly all of them.
  expect(counted.length - told.length).toBeLessThan(5);
});

test("an earlier count does not change a later one", () => {
  const count = openPageCounter(OPTIONS);
  const words = (n: number): Page =>
    makePage(Array.from({ length: n }, (_, i) => paragraph(`Line ${i % 7} of filler.`)));
  const sizes = [120, 20, 60, 120, 5];
  expect(sizes.map((n) => count(words(n)))).toEqual(sizes.map((n) => layOutPdf(words(n), OPTIONS).pages));
});

test("a row too high for one page cannot be counted", () => {
  const row = (words: string) => [[text(words)]];
  const table: Block = {
    type: "table",
    head: row("What"),
    align: [null],
    rows: [row("It goes on and on. ".repeat(800)), row("Short.")],
    rowHeads: false,
    caption: null,
  } as Extract<Block, { type: "table" }>;
  const high = makePage([table]);
  expect(openPageCounter(OPTIONS)(high)).toBeNull();
});
