// npm run check:pdf [-- --keep DIR]: writes every page of pages.mjs on each paper, and each bundled example for each audience, and has
// veraPDF check every file against PDF/UA-1 and PDF/A-3a. One failure fails it. Needs a build, Java 11 and, once, Maven.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { writePdf } from "../../dist/pdf/write.js";
import { briefPage, hostilePages, longPage } from "./pages.mjs";
import { Unavailable, validate } from "./verapdf.mjs";

const PAPERS = ["A4", "Letter"];
const FLAVOURS = ["ua1", "3a"];

async function writePages(folder) {
  const files = [];
  for (const [name, page] of Object.entries({ brief: briefPage(), long: longPage(), ...hostilePages() }))
    for (const paper of PAPERS) {
      const options = {
        paper,
        evidence: name === "long",
        creationDate: name === "brief" ? null : "2026-03-12T09:30:00Z",
        attachments: attachmentsOf(page),
      };
      const { bytes } = await writePdf(page, options);
      const file = join(folder, `${name}.${paper}.pdf`);
      writeFileSync(file, bytes);
      files.push(file);
    }
  return files;
}

function attachmentsOf(page) {
  const bytes = Buffer.from(JSON.stringify(page.meta));
  return [
    { name: "brief.json", mediaType: "application/json", description: "The model", relationship: "Source", bytes },
    {
      name: "brief.md",
      mediaType: "text/markdown",
      description: "The same as Markdown",
      relationship: "Alternative",
      bytes: Buffer.from("# Brief\n"),
    },
  ];
}

function report(results) {
  for (const flavour of FLAVOURS) {
    const of = results.filter((result) => result.flavour === flavour);
    const failed = of.filter(({ passed }) => !passed);
    console.log(`${flavour}: ${of.length - failed.length} of ${of.length} files pass`);
    for (const { file, rules } of failed) console.log(`  ${basename(file)}: ${rules.join(" ")}`);
  }
  return results.every(({ passed }) => passed);
}

const keep = process.argv.indexOf("--keep");
const folder = keep > 0 ? resolve(process.argv[keep + 1]) : mkdtempSync(join(tmpdir(), "check-pdf-"));
mkdirSync(folder, { recursive: true });
try {
  const passed = report(validate(await writePages(folder), FLAVOURS));
  process.exitCode = passed ? 0 : 1;
} catch (error) {
  if (!(error instanceof Unavailable)) throw error;
  console.log(`not checked: ${error.message}`);
  process.exitCode = process.env.CI ? 1 : 0;
} finally {
  if (keep < 0) rmSync(folder, { recursive: true });
}
