// npm run check:pdf [-- --keep DIR]: writes every page of pages.mjs on each paper, and the bundled examples and some
// hostile articles for each audience on each paper through the command line. veraPDF checks every file against PDF/UA-1
// and PDF/A-3a; one failure fails the check. Needs a build, Java 11 and, once, Maven.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { writePdf } from "../../dist/pdf/write.js";
import { briefPage, hostilePages, longPage, randomPage } from "./pages.mjs";
import { Unavailable, validate } from "./verapdf.mjs";

const PAPERS = ["A4", "Letter"];
const FLAVOURS = ["ua1", "3a"];

async function writePages(folder) {
  const files = [];
  const random = Array.from({ length: 20 }, (_, i) => [`random-${i + 1}`, randomPage(i + 1)]);
  const pages = { brief: briefPage(), long: longPage(), ...hostilePages(), ...Object.fromEntries(random) };
  for (const [name, page] of Object.entries(pages))
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

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Articles that could break a page, written by us. Each has enough sentences for a brief. */
const HOSTILE_ARTICLES = {
  markup:
    "HALDEN, 12 March 2026 - Norland will open the {{port}} by 1 May 2027, minister Jana Orr said on Thursday.\n\n“We <script>alert(1)</script> shall pay | 30 # million * euros _ [x](javascript:alert(1)),” she said.\n\nThe <!-- committee --> meets again on 3 June 2026 & reports \\ in July.",
  letters: `HALDEN, 12 March 2026 - The ${"unpronounceable".repeat(25)} ministry of Norland signed an agreement with Қазақ теміржолы through 2031.\n\n“A\u0301 great day for ‘Ўзбекистон’, 🎉” said Jana Orr, head of the Ἀθῆναι office. Freight is expected to reach 2.3 million tonnes in 2027.`,
  long: `HALDEN, 12 March 2026 - Norland and Sund signed a memorandum on Thursday.\n\n“${"We shall build this line and pay for it, and no one will stop us. ".repeat(60)}” said Jana Orr, transport minister.\n\n${"Sund will raise the limit by 1 May 2027. The port of Vestby agreed to open its terminal in June 2026. ".repeat(40)}`,
};

function runBriefwright(...parameters) {
  const { status, stderr } = spawnSync(process.execPath, [here("../../dist/cli/bin.cjs"), ...parameters], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`briefwright ${parameters.join(" ")}: exit ${status}\n${stderr}`);
}

/** The examples and hostile articles for each audience on each paper: extracted once, rendered many times. */
function writeBriefs(folder) {
  const models = join(folder, "models");
  mkdirSync(models, { recursive: true });
  for (const [name, text] of Object.entries(HOSTILE_ARTICLES)) writeFileSync(join(models, `${name}.txt`), text);
  const examples = readdirSync(here("../../assets/examples")).filter((name) => name.endsWith(".txt"));
  const articles = [
    ...examples.map((name) => here(`../../assets/examples/${name}`)),
    ...Object.keys(HOSTILE_ARTICLES).map((name) => join(models, `${name}.txt`)),
  ];
  runBriefwright("extract", ...articles, "--out", models, "--marking", "OFFICIAL");
  const briefs = readdirSync(models).filter((name) => name.endsWith(".json"));
  const audiences = readdirSync(here("../../templates")).filter((name) =>
    existsSync(here(`../../templates/${name}/audience.yaml`)),
  );
  return PAPERS.flatMap((paper) => {
    const out = join(folder, paper);
    runBriefwright(
      "render",
      ...briefs.map((name) => join(models, name)),
      ...audiences.flatMap((name) => ["--audience", name]),
      "--to",
      "pdf",
      "--paper",
      paper,
      "--out",
      out,
    );
    const printed = readdirSync(out).filter((name) => name.endsWith(".pdf"));
    const files = printed.map((name) => join(out, name));
    if (files.length !== briefs.length * audiences.length)
      throw new Error(`${files.length} files for ${briefs.length} briefs and ${audiences.length} audiences`);
    return files;
  });
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
  const passed = report(validate([...(await writePages(folder)), ...writeBriefs(folder)], FLAVOURS));
  process.exitCode = passed ? 0 : 1;
} catch (error) {
  if (!(error instanceof Unavailable)) throw error;
  console.log(`not checked: ${error.message}`);
  process.exitCode = process.env.CI ? 1 : 0;
} finally {
  if (keep < 0) rmSync(folder, { recursive: true });
}
