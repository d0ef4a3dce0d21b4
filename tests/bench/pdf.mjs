// node tests/bench/pdf.mjs [ROUNDS]: a two-page tagged brief, ours beside Typst's and WeasyPrint's, one after the other
// in each round, so that a busy machine is busy for all of them. The peers come from PyPI: PEERS_PYTHON names a Python
// that has `typst` and `weasyprint` (python3 -m venv DIR && DIR/bin/pip install typst weasyprint); without it only our
// own figures are printed.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { writePdf } from "../../dist/pdf/write.js";
import { briefPage } from "../pdf/pages.mjs";
import { asHtml, asTypst } from "./pdf-peers.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const fonts = here("../../assets/fonts/");
const rounds = Number(process.argv[2] ?? 20);
const python = process.env.PEERS_PYTHON;
const folder = mkdtempSync(join(tmpdir(), "bench-pdf-"));
const [typst, html, out] = ["brief.typ", "brief.html", "out.pdf"].map((name) => join(folder, name));
writeFileSync(typst, asTypst(briefPage()));
writeFileSync(html, asHtml(briefPage(), fonts));

const options = (page) => ({
  paper: "A4",
  creationDate: "2026-03-12",
  attachments: [
    {
      name: "brief.json",
      mediaType: "application/json",
      description: "The model",
      relationship: "Source",
      bytes: Buffer.from(JSON.stringify(page, null, 1)),
    },
    {
      name: "brief.md",
      mediaType: "text/markdown",
      description: "The same as Markdown",
      relationship: "Alternative",
      bytes: Buffer.from(JSON.stringify(page.blocks)),
    },
  ],
});

/** Another brief in each round, as for the peers. */
function otherBrief(round) {
  return JSON.parse(JSON.stringify(briefPage()).replaceAll("eleven months", `${round} months`));
}

async function warm() {
  const server =
    python &&
    spawn(python, [here("pdf-peers.py"), "serve", typst, html, out, fonts], { stdio: ["pipe", "pipe", "inherit"] });
  const answers = server && createInterface({ input: server.stdout })[Symbol.asyncIterator]();
  const ask = async (peer) => {
    server.stdin.write(`${peer}\n`);
    return Number((await answers.next()).value);
  };
  const times = { ours: [], ...(python && { typst: [], weasyprint: [] }) };
  for (let round = 0; round < rounds + 5; round++) {
    const page = otherBrief(round);
    const start = performance.now();
    await writePdf(page, options(page));
    times.ours.push(performance.now() - start);
    if (python) {
      times.typst.push(await ask("typst"));
      times.weasyprint.push(await ask("weasyprint"));
    }
  }
  server?.stdin.end();
  return Object.fromEntries(Object.entries(times).map(([who, list]) => [who, list.slice(5)]));
}

/** The command line, with the model of an example, which also fills two pages. */
function cold() {
  const cli = here("../../dist/cli/bin.cjs");
  const run = (...parameters) =>
    spawnSync(process.execPath, [cli, ...parameters, "--out", folder], { encoding: "utf8" });
  const { status, stderr } = run("extract", here("../../assets/examples/orvenia-talks.txt"));
  if (status !== 0) throw new Error(`extract: ${stderr}`);
  const model = join(folder, "orvenia-talks.json");
  const ours = [process.execPath, [cli, "render", model, "--to", "pdf", "--out", folder]];
  const commands = {
    ours,
    "node -e 0": [process.execPath, ["-e", "0"]],
    ...(python && {
      typst: [python, [here("pdf-peers.py"), "typst", typst, out, fonts]],
      weasyprint: [python, [here("pdf-peers.py"), "weasyprint", html, out]],
    }),
  };
  const times = Object.fromEntries(Object.keys(commands).map((who) => [who, []]));
  for (let round = 0; round < Math.ceil(rounds / 2); round++)
    for (const [who, [command, parameters]] of Object.entries(commands)) {
      const start = performance.now();
      const { status, stderr } = spawnSync(command, parameters, { encoding: "utf8" });
      if (status !== 0) throw new Error(`${who}: ${stderr}`);
      times[who].push(performance.now() - start);
    }
  return times;
}

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const least = (list) => Math.min(...list);

function print(title, times, goal) {
  console.log(`\n${title}, ms: median (least) of ${times.ours.length}, and ours against it`);
  for (const [who, list] of Object.entries(times))
    console.log(
      `  ${who.padEnd(12)} ${median(list).toFixed(1).padStart(8)} (${least(list).toFixed(1)})  ${(median(times.ours.map((own, i) => own / list[i])) || 0).toFixed(2)} x`,
    );
  console.log(`  goal: ${goal}`);
}

/**
 * Resident memory after the 10th and the 200th brief, in a process of its own, with V8's heap as runs over many
 * articles set it, and as Node does.
 */
function memory() {
  for (const [how, prepare] of [
    ["as the command line sets the heap", "keepHeapSmall();"],
    ["as Node sets it, for who calls the functions", ""],
  ]) {
    const script = `const { writePdf } = await import(${JSON.stringify(new URL("../../dist/pdf/write.js", import.meta.url).href)});
const { keepHeapSmall } = await import(${JSON.stringify(new URL("../../dist/cli/heap.js", import.meta.url).href)});
const { briefPage } = await import(${JSON.stringify(new URL("../pdf/pages.mjs", import.meta.url).href)});
${prepare}
for (let i = 1; i <= 200; i++) {
  const page = JSON.parse(JSON.stringify(briefPage()).replaceAll("eleven months", i + " months"));
  await writePdf(page, { paper: "A4", creationDate: null, attachments: [] });
  if (i === 10 || i === 200) console.log(process.memoryUsage().rss);
}`;
    const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
    const [early, late] = stdout.trim().split("\n").map(Number);
    console.log(
      `\nMemory, ${how}: ${(early / 1e6).toFixed(0)} MB at the 10th brief, ${(late / 1e6).toFixed(0)} MB at the 200th: ${(late / early).toFixed(2)} x`,
    );
  }
  console.log("  goal: <= 1.3 x");
}

async function size() {
  const page = briefPage();
  const { bytes, pages } = await writePdf(page, options(page));
  console.log(
    `\nSize: ${(bytes.length / 1000).toFixed(1)} KB for ${pages} pages with ${options(page).attachments.reduce((sum, file) => sum + file.bytes.length, 0)} bytes attached\n  goal: <= 60 KB`,
  );
  if (python) {
    spawnSync(python, [here("pdf-peers.py"), "typst", typst, out, fonts]);
    console.log(`  Typst's: ${(readFileSync(out).length / 1000).toFixed(1)} KB`);
  }
}

try {
  print("Warm render", await warm(), "<= 1.5 x Typst's");
  print("A process for one brief", cold(), "<= 6 x Typst's, <= 0.5 x WeasyPrint's");
  memory();
  await size();
} finally {
  rmSync(folder, { recursive: true });
}
