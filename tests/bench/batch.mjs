/*
 * How reading and long runs scale.
 *
 *   node tests/bench/batch.mjs shapes       hostile shapes from 1x to 8x, with the exponent of growth (1 is linear)
 *   node tests/bench/batch.mjs throughput   articles per second with --jobs 2 against --jobs 1
 *   node tests/bench/batch.mjs memory       peak memory of a run with 1,000 articles against one with 100
 *
 * Without an argument: all three. `npm run build` first.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeArticles } from "./batch-articles.mjs";
import { SHAPES } from "./batch-shapes.mjs";

const dist = (path) => fileURLToPath(new URL(`../../dist/${path}`, import.meta.url));
const wanted = process.argv[2];
const folder = mkdtempSync(join(tmpdir(), "briefwright-bench-"));

/** Slope of log(time) over log(size) by least squares. */
function exponent(points) {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)]);
  const mean = (i) => logs.reduce((sum, pair) => sum + pair[i], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const over = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return over / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}

async function shapes() {
  const { readArticleBytes } = await import(dist("input/read.js"));
  const { extract } = await import(dist("pipeline.js"));
  const limits = { bytes: 2 ** 30, text: 2 ** 30, pages: 100_000 };
  /** Reads an input and extracts its brief. A refusal in one line counts as an answer. */
  const work = async ({ bytes, name }) => {
    try {
      const readings = await readArticleBytes(bytes, { name }, limits);
      for (const reading of readings.slice(0, 1)) if (!("error" in reading)) extract(reading);
    } catch (error) {
      if (error.name !== "UserError") throw error;
    }
  };
  await work({ bytes: Buffer.from("Lessen will pay by June, the minister said."), name: "warm.txt" });
  console.log(`${"shape".padEnd(34)} ${[1, 2, 4, 8].map((n) => `${n}x`.padStart(9)).join(" ")}  exponent`);
  for (const [name, make] of Object.entries(SHAPES)) {
    const points = [];
    for (const size of [1, 2, 4, 8]) {
      const input = await make(size);
      let best = Number.POSITIVE_INFINITY;
      for (let tries = 0; tries < 2; tries++) {
        // Processor time, so that other work of the machine does not look like growth.
        const before = process.cpuUsage();
        await work(input);
        const { user, system } = process.cpuUsage(before);
        best = Math.min(best, (user + system) / 1000);
      }
      points.push([size, best]);
    }
    const times = points.map(([, time]) => `${time.toFixed(0)} ms`.padStart(9)).join(" ");
    console.log(`${name.padEnd(34)} ${times}  ${exponent(points).toFixed(2)}`);
  }
}

/** Runs the command line; gives seconds and the peak of its resident memory in MB (from /proc, where there is one). */
async function run(count, jobs) {
  const input = join(folder, `in-${count}`);
  writeArticles(input, count);
  const args = [
    dist("cli/bin.cjs"),
    input,
    "--to",
    "md",
    "--out",
    join(folder, `out-${count}-${jobs}`),
    "--quiet",
    "--jobs",
    String(jobs),
  ];
  const started = performance.now();
  const child = spawn(process.execPath, args, { stdio: "ignore" });
  let peak = 0;
  const poll = setInterval(() => {
    try {
      peak = Math.max(
        peak,
        Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1]) / 1024 || 0,
      );
    } catch {
      // It has ended, or there is no /proc.
    }
  }, 50);
  await new Promise((resolve) => child.on("exit", resolve));
  clearInterval(poll);
  return { seconds: (performance.now() - started) / 1000, peak };
}

async function throughput() {
  // The time of a run with few articles is subtracted: starting, loading the model and compiling hot code.
  const rate = async (jobs) => {
    const few = await run(60, jobs);
    const many = await run(360, jobs);
    return 300 / (many.seconds - few.seconds);
  };
  const [one, two] = [await rate(1), await rate(2)];
  console.log(
    `--jobs 1: ${one.toFixed(1)} articles/s; --jobs 2: ${two.toFixed(1)} articles/s; ${(two / one).toFixed(2)} times`,
  );
}

async function memory() {
  const [few, many] = [await run(100, 2), await run(1000, 2)];
  console.log(
    `peak with 100 articles ${few.peak.toFixed(0)} MB, with 1,000 ${many.peak.toFixed(0)} MB: ${(many.peak / few.peak).toFixed(2)} times`,
  );
}

try {
  const parts = { shapes, throughput, memory };
  for (const [name, part] of Object.entries(parts)) if (wanted === undefined || wanted === name) await part();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
