// node tests/bench/language.mjs [ROUNDS]: the language engine beside spaCy on the same 150 articles, one after the
// other in each round, so that a busy machine is busy for both. Seconds are those that the processor spent on the
// process, all of its threads; OMP_NUM_THREADS=1 is set for spaCy, which has one thread then. SPACY_PYTHON names a
// Python that has spaCy and the package that the model is made from (python3 -m venv DIR && DIR/bin/pip install -r
// assets/models/build/requirements.txt); without it only our own figures are printed.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const rounds = Number(process.argv[2] ?? 5);
const python = process.env.SPACY_PYTHON;
const folder = mkdtempSync(join(tmpdir(), "briefwright-bench-"));
const texts = join(folder, "texts.json");
writeFileSync(texts, JSON.stringify(readArticles(150)));

/** The articles of the test's reference, repeated until there are enough. */
function readArticles(count) {
  const articles = readFileSync(here("../language/model/reference.tsv"), "utf8")
    .split(/^# .*\n/mu)
    .map((article) =>
      article
        .split(/\n\n+/u)
        .map((block) =>
          block
            .split("\n")
            .filter(Boolean)
            .map((row) => row.split("\t")),
        )
        .map((rows) =>
          rows
            .map(([word, blank]) => word + (blank === "1" ? " " : ""))
            .join("")
            .trim(),
        )
        .filter(Boolean)
        .join("\n\n"),
    )
    .filter((article) => article.length > 200);
  return Array.from({ length: count }, (_, i) => articles[i % articles.length]);
}

const oneThread = { ...process.env, OMP_NUM_THREADS: "1", BLIS_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1" };

/** A process that answers each line that it reads, a name, with a line of JSON. */
function openWorker(command, args) {
  const child = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"], env: oneThread });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    ask: async (what) => {
      child.stdin.write(`${what}\n`);
      const { value, done } = await lines.next();
      if (done) throw new Error(`${command} ended`);
      return JSON.parse(value);
    },
    close: () => child.stdin.end(),
  };
}

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

const ours = openWorker(process.execPath, [here("language-worker.mjs"), texts]);
const peer = python ? openWorker(python, [here("language-peer.py"), texts]) : null;
const tasks = ["parse", "analyse", "exact"];
const ratios = Object.fromEntries(tasks.map((task) => [task, []]));
const speeds = { parse: [], analyse: [], exact: [], spaCy: [] };
for (let round = 0; round <= rounds; round++) {
  const spacy = peer ? await peer.ask("parse") : null;
  if (round > 0 && spacy) speeds.spaCy.push(spacy.tokens / spacy.seconds);
  for (const task of tasks) {
    const { tokens, seconds } = await ours.ask(task);
    if (round === 0) continue; // warm-up
    speeds[task].push(tokens / seconds);
    if (spacy) ratios[task].push(tokens / seconds / (spacy.tokens / spacy.seconds));
  }
}
ours.close();
peer?.close();

const print = (what, figure, goal = "") => console.log(what.padEnd(58), figure.padStart(22), goal);
const speedLine = (task, what, goal) => {
  const ratio = ratios[task].length ? `, ${median(ratios[task]).toFixed(1)} x spaCy` : "";
  print(what, `${Math.round(median(speeds[task])).toLocaleString("en")} tokens/CPU s${ratio}`, goal);
};
speedLine("parse", "model, default, median", "goal 5 x");
speedLine("exact", "model, exact", "");
speedLine("analyse", "everything: names, dates, quotations, coreference", "goal 3 x");
if (peer) print("spaCy nlp.pipe, one thread", `${Math.round(median(speeds.spaCy)).toLocaleString("en")} tokens/CPU s`);

/** Seconds from the start of a process to its first analysed article, the best of five. */
function measureCold(command, args) {
  const runs = Array.from({ length: 5 }, () => {
    const start = performance.now();
    const { stdout, status } = spawnSync(command, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(`${command} failed`);
    JSON.parse(stdout);
    return (performance.now() - start) / 1000;
  });
  return Math.min(...runs);
}
// The command line: the spans of one article.
const first = join(folder, "first.jsonl");
const [text] = JSON.parse(readFileSync(texts, "utf8"));
writeFileSync(first, `${JSON.stringify({ id: "first", text, dct: "2016-05-04" })}\n`);
const ownCommand = [here("../../dist/cli/bin.cjs"), "analyse", "--jsonl", first, "--stage", "entities"];
const cold = measureCold(process.execPath, ownCommand);
const peerCold = python ? measureCold(python, [here("language-peer.py"), texts, "--first"]) : null;
const coldRatio = peerCold ? `, ${(cold / peerCold).toFixed(2)} x spaCy` : "";
print("process start to first analysed article", `${cold.toFixed(2)} s${coldRatio}`, "goal 0.15 x");
const all = JSON.parse(
  spawnSync(process.execPath, [here("language-worker.mjs"), texts, "--all"], { encoding: "utf8" }).stdout,
);
print("resident memory after 150 articles", `${all.megabytes} MB`, "goal 150 MB");
if (!python) console.log("spaCy was not measured: SPACY_PYTHON names no Python that has it");
rmSync(folder, { recursive: true });
