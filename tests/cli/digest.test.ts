import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PDFParse } from "pdf-parse";
import { describe, expect, it } from "vitest";
import { emptyFolder, runCli } from "./run-cli.js";

const ARTICLES: Readonly<Record<string, string>> = {
  "b-bridge.txt":
    "Bridge to be built\n\nTARVIK, May 3, 2031 (Ostapress) - Halden Works promised to build a bridge over the Arn by 2034.\n\nMinister Anna Orr said she was pleased.\n",
  "a-trains.txt":
    "Trains to be bought\n\nLORN, May 5, 2031 (Ostapress) - Orvenia Rail promised to buy 30 trains by 2033.\n\nMinister Anna Orr said she was pleased.\n",
  "digest.txt": "Calder Power promised to close its mine by 2040.\n",
};

function folderOf(): string {
  const folder = join(emptyFolder(), "in");
  mkdirSync(folder);
  for (const [name, text] of Object.entries(ARTICLES)) writeFileSync(join(folder, name), text);
  return folder;
}

/** The colours that the first page of a PDF is filled with, as "#1f4d36". */
async function fillColours(path: string): Promise<Set<string>> {
  const { getDocument, OPS } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const task = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
  const page = await (await task.promise).getPage(1);
  const { fnArray, argsArray } = await page.getOperatorList();
  const colours = fnArray.flatMap((fn, i) => (fn === OPS.setFillRGBColor ? [String(argsArray[i]?.[0])] : []));
  await task.destroy();
  return new Set(colours);
}

describe("--digest", () => {
  it("is refused on standard output, which takes one text file", async () => {
    const { code, stdout, stderr } = await runCli([folderOf(), "--to", "md", "--digest", "--out", "-"]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("--digest: standard output takes one text file, not the brief and a digest");
  });

  it("puts the contents, the commitments and the index of actors before the briefs", async () => {
    const out = emptyFolder();
    const { code } = await runCli([folderOf(), "--to", "md", "--digest", "--out", out]);
    expect(code).toBe(0);
    const lines = readFileSync(join(out, "digest.minister.md"), "utf8").split("\n");
    expect(lines.filter((line) => line.startsWith("## "))).toEqual([
      "## Contents",
      "## Commitments",
      "## Actors",
      "## 1. Trains to be bought",
      "## 2. Bridge to be built",
      expect.stringMatching(/^## 3\. /u),
    ]);
    const rowsBelow = (heading: string): string[] =>
      lines
        .slice(lines.indexOf(heading))
        .slice(
          0,
          lines.slice(lines.indexOf(heading) + 1).findIndex((line) => line.startsWith("## ")),
        )
        .filter((line) => line.startsWith("| "))
        .slice(2);
    const numbers = rowsBelow("## Commitments").map((row) => row.split("|").at(-2)?.trim());
    expect(numbers).toEqual(["1", "2", "3"]);
    expect(rowsBelow("## Actors")[0]).toMatch(/^\| Anna Orr \| .* \| 1, 2 \|$/u);
  });

  it("is also written as PDF, with the same bytes each time, next to an article called digest", async () => {
    const folder = folderOf();
    const runs = [];
    for (let run = 0; run < 2; run++) {
      const out = emptyFolder();
      await runCli([folder, "--to", "pdf", "--digest", "--out", out]);
      runs.push(readFileSync(join(out, "digest.minister.pdf")));
    }
    const [one, two] = runs as [Buffer, Buffer];
    expect(two.equals(one)).toBe(true);
    const parser = new PDFParse({ data: new Uint8Array(one) });
    const { text } = await parser.getText();
    await parser.destroy();
    expect(text).toContain("Contents");
    expect(text.replace(/\s+/gu, " ")).toContain("2. Bridge to be built");
  });

  it("uses the theme of its audience in the PDF", async () => {
    const templates = emptyFolder();
    for (const theme of ["pine", "wine"]) {
      mkdirSync(join(templates, theme));
      writeFileSync(join(templates, theme, "audience.yaml"), `extends: minister\nname: Same\ntheme: ${theme}\n`);
    }
    const out = emptyFolder();
    const flags = ["--templates", templates, "--audience", "pine,wine", "--to", "pdf", "--digest", "--out", out];
    expect((await runCli([folderOf(), ...flags])).code).toBe(0);
    const accents = await Promise.all(["pine", "wine"].map((theme) => fillColours(join(out, `digest.${theme}.pdf`))));
    expect(accents.map((colours) => [colours.has("#1f4d36"), colours.has("#6b1f33")])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it("covers all articles of a run with --resume, not only those rendered again", async () => {
    const folder = folderOf();
    const out = emptyFolder();
    await runCli([folder, "--to", "md", "--digest", "--out", out]);
    const first = readFileSync(join(out, "digest.minister.md"), "utf8");
    const { stderr } = await runCli([folder, "--to", "md", "--digest", "--out", out, "--resume"]);
    expect(stderr).toContain("already done, unchanged");
    expect(readFileSync(join(out, "digest.minister.md"), "utf8")).toBe(first);
  });
});
