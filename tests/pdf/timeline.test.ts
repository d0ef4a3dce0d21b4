import { expect, test } from "vitest";
import type { TimelineEntry } from "../../src/markdown/page.js";
import { writePdf } from "../../src/pdf/write.js";
import { makePage } from "./pages.mjs";
import { readLines } from "./reread.js";

const entry = (from: string, to: string, label = "report"): TimelineEntry => ({
  label,
  from,
  to,
  when: from,
  kind: "outlook",
  paragraph: null,
});
const linesOf = async (entries: readonly TimelineEntry[]): Promise<string[]> => {
  const page = makePage([{ type: "timeline", entries: [...entries] }], { lines: [], colophon: [] });
  return (await readLines((await writePdf(page, { paper: "A4", creationDate: null })).bytes)).map(({ text }) => text);
};

const near = ["2030-06-30", "2031-08-04", "2032-02-01", "2033-01-15"].map((day) => entry(day, day));

test.each([
  ["a far past date", entry("1950-01-01", "1950-12-31")],
  ["a far future date", entry("2150-01-01", "2150-01-01")],
  ["a whole century", entry("2000-01-01", "2099-12-31")],
])("the axis of a timeline spans the other dates despite %s", async (_, far) => {
  expect(await linesOf([...near, far])).toContain("2031 2032 2033");
});

test("the axis spans all dates unless one of them would press the others into a corner", async () => {
  expect(await linesOf([...near, entry("2038-01-01", "2038-01-01")])).toContain("2031 2034 2037");
});

test("a long address in a timeline breaks where it has a mark, not inside a word", async () => {
  const address =
    "https://www.otterburn-municipal-grants-consultation-and-response-portal.example/consultations/relations";
  const lines = await linesOf([...near, entry("2033-02-01", "2033-02-01", address)]);
  const from = lines.findIndex((line) => line.includes("https:"));
  const parts = lines.slice(from, from + 4).map((line) => line.replace("2033-02-01 ", ""));
  expect(parts.join("").startsWith(address)).toBe(true);
  for (const part of parts.slice(0, 2)) expect(part).toMatch(/[-/.]$/u);
});
