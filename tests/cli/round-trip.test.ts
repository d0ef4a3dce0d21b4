import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PDFParse } from "pdf-parse";
import { beforeAll, describe, expect, it } from "vitest";
import type { Brief } from "../../src/brief/model.js";
import { EXAMPLES, emptyFolder, examplePath, runCli } from "./run-cli.js";

const AUDIENCES = ["minister", "analyst", "public"] as const;

/** Ignores what layout decides: line breaks, hyphens at line ends, and the width of spaces. */
const fold = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\u2010\u2011]/gu, "-")
    .replace(/-\s+/gu, "-")
    .replace(/\s+/gu, " ")
    .trim();

const folder = emptyFolder();
const briefs = new Map<string, Brief>();

interface Printed {
  readonly text: string;
  readonly pages: readonly string[];
}

async function readPdf(name: string, audience: string): Promise<Printed> {
  const parser = new PDFParse({ data: new Uint8Array(readFileSync(join(folder, `${name}.${audience}.pdf`))) });
  const { pages } = await parser.getText();
  await parser.destroy();
  // Running heads, feet and repeated table heads may interrupt a sentence, so order is checked page by page.
  return { text: fold(pages.map((page) => page.text).join(" ")), pages: pages.map((page) => fold(page.text)) };
}

/** For each page, the vertical positions of "OFFICIAL", from 0 (bottom) to 1 (top). */
async function findMarkings(name: string, audience: string): Promise<number[][]> {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const task = getDocument({
    data: new Uint8Array(readFileSync(join(folder, `${name}.${audience}.pdf`))),
    verbosity: 0,
  });
  const pdf = await task.promise;
  const pages: number[][] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const height = page.view[3] ?? 1;
    pages.push(
      items.flatMap((item) => ("str" in item && item.str.trim() === "OFFICIAL" ? [item.transform[5] / height] : [])),
    );
  }
  await task.destroy();
  return pages;
}

beforeAll(async () => {
  const { code, stderr } = await runCli([
    ...EXAMPLES.map(examplePath),
    ...AUDIENCES.flatMap((audience) => ["--audience", audience]),
    "--to",
    "md,pdf,json",
    "--out",
    folder,
    "--marking",
    "OFFICIAL",
    "--reference",
    "LR/2031/7",
  ]);
  expect([code, stderr.includes("error")]).toEqual([0, false]);
  for (const name of EXAMPLES) briefs.set(name, JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")));
});

/** The positions of some texts in a page's text, each searched for after the previous one; null for a missing one. */
function positionsInOrder(page: string, texts: readonly string[]): (number | null)[] {
  let from = 0;
  return texts.map((text) => {
    const at = page.indexOf(fold(text), from);
    if (at < 0) return null;
    from = at;
    return at;
  });
}

describe.each(EXAMPLES)("the printed brief of %s, read back", (name) => {
  const brief = (): Brief => briefs.get(name) as Brief;

  it("contains every item of the model for the analyst, in the order of each section", async () => {
    const { text } = await readPdf(name, "analyst");
    const found = (texts: readonly string[]): (number | null)[] => positionsInOrder(text, texts);
    const sections = {
      points: brief().summary.map((point) => point.text),
      quotations: brief().quotations.map((quotation) => quotation.text),
      outlook: brief().outlook.map((item) => item.text),
    };
    for (const [section, texts] of Object.entries(sections)) {
      expect([section, texts.filter((_, i) => found(texts)[i] === null)]).toEqual([section, []]);
    }
    for (const actor of brief().actors) expect(text).toContain(fold(actor.name));
    for (const { action } of brief().commitments)
      expect(text.replaceAll(" ", "")).toContain(fold(action).replaceAll(" ", ""));
    for (const { due } of brief().commitments)
      if (due) expect(text.replaceAll(" ", "")).toContain(fold(due.text).replaceAll(" ", ""));
  });

  it("cites the paragraph of the key points", async () => {
    const { text } = await readPdf(name, "minister");
    const marks = new Set(
      brief()
        .summary.slice(0, 3)
        .map((point) => `¶${point.evidence[0]?.paragraph}`),
    );
    for (const mark of marks) expect(text).toContain(mark);
  });

  it.each(["minister", "analyst"])("has the marking at the top and foot of each page for the %s", async (audience) => {
    const pages = await findMarkings(name, audience);
    expect(pages.length).toBeGreaterThan(0);
    for (const heights of pages) {
      expect(heights).toHaveLength(2);
      expect([Math.max(...heights) > 0.93, Math.min(...heights) < 0.07]).toEqual([true, true]);
    }
  });

  it("has neither the marking nor the reference for the public", async () => {
    const { text } = await readPdf(name, "public");
    const markdown = readFileSync(join(folder, `${name}.public.md`), "utf8");
    for (const printed of [text, markdown]) {
      expect(printed).not.toContain("OFFICIAL");
      expect(printed).not.toContain("LR/2031/7");
    }
  });

  it("has at most two numbered pages for the minister", async () => {
    const { pages } = await readPdf(name, "minister");
    expect(pages.length).toBeLessThanOrEqual(2);
    pages.forEach((page, i) => {
      expect(page).toContain(`Page ${i + 1} of ${pages.length}`);
    });
  });
});
