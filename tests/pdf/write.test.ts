import { expect, test } from "vitest";
import { layOutPdf, type PdfOptions, writePdf } from "../../src/pdf/write.js";
import { briefPage, hostilePages, makePage, paragraph } from "./pages.mjs";

const OPTIONS: PdfOptions = { paper: "A4", creationDate: "2026-03-12" };

test("the same page gives the same bytes", async () => {
  const first = await writePdf(briefPage(), OPTIONS);
  const second = await writePdf(briefPage(), OPTIONS);
  expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  expect(first.pages).toBe(2);
});

test("a layout counts the pages of its file before the file is written", async () => {
  for (const page of [briefPage(), hostilePages()["many-actors"] ?? briefPage()]) {
    const laidOut = layOutPdf(page, OPTIONS);
    const { bytes, pages } = await laidOut.write([]);
    expect(laidOut.pages).toBe(pages);
    expect(Buffer.compare(bytes, (await writePdf(page, OPTIONS)).bytes)).toBe(0);
  }
});

test.each(Object.keys(hostilePages()))("a hostile page becomes a PDF: %s", async (name) => {
  const page = hostilePages()[name];
  if (!page) throw new Error(name);
  for (const paper of ["A4", "Letter"] as const) {
    const { bytes } = await writePdf(page, { ...OPTIONS, paper });
    expect(Buffer.from(bytes.subarray(0, 8)).toString("latin1")).toBe("%PDF-1.7");
  }
});

test("text in a script that no font has is an error that names the characters and the remedy", async () => {
  await expect(writePdf(makePage([paragraph("東京で会議が開かれた。")]), OPTIONS)).rejects.toThrow(
    /東 \(U\+6771\).*--font FILE/s,
  );
});

test.each([
  ["a word", (n: number) => paragraph("x".repeat(10 * n))],
  ["a paragraph", (n: number) => paragraph("word ".repeat(2 * n))],
  ["marks on one letter", (n: number) => paragraph(`a${"\u0301".repeat(n)}`)],
])("the time for %s grows with its length and not with its square", async (_, make) => {
  const timeOf = async (n: number): Promise<number> => {
    const start = performance.now();
    await writePdf(makePage([make(n)]), OPTIONS);
    return performance.now() - start;
  };
  await timeOf(500);
  const [short, long] = [await timeOf(1000), await timeOf(8000)];
  expect(long / short).toBeLessThan(8 * 4);
});
