/*
 * Tests that a long run survives being killed. The run has 300 articles, of which 10 are broken. It is killed by SIGKILL
 * ten times, each time when a random number of briefs has been written, and then resumed. In the end, the 290 outputs
 * must have the same bytes as those of a run that was not killed, the exit code must be 7, and the report must list the
 * 10 failures.
 *
 *   node tests/bench/batch-kill.mjs [--kills 10] [--articles 300] [--seed 1]
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { writeArticles } from "./batch-articles.mjs";

const bin = fileURLToPath(new URL("../../dist/cli/bin.cjs", import.meta.url));
const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const [kills, articles] = [option("kills", 10), option("articles", 300)];
let seed = option("seed", 1);
/** Numbers from 0 to 1 that are the same in each run of this script (mulberry32). */
const random = () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

const folder = mkdtempSync(join(tmpdir(), "briefwright-kill-"));
const input = join(folder, "in");
writeArticles(input, articles, 10);

/**
 * Runs to the end, or until so many briefs have been written and it is killed. Gives the exit code (null if it was
 * killed) and the time it took.
 */
async function run(out, { kill = null, resume = false } = {}) {
  const report = join(folder, `${out}.json`);
  const args = [bin, input, "--to", "md", "--out", join(folder, out), "--report", report, "--quiet"];
  const child = spawn(process.execPath, resume ? [...args, "--resume"] : args, { stdio: "ignore" });
  const started = performance.now();
  const ended = new Promise((resolve) => child.on("exit", resolve));
  if (kill !== null) {
    while (child.exitCode === null && briefsIn(out) < kill) await wait(10);
    child.kill("SIGKILL");
  }
  const code = await ended;
  return { code, ms: performance.now() - started, report };
}

const briefsIn = (out) => readdirSync(join(folder, out)).filter((name) => name.endsWith(".md")).length;

const hashes = (out) =>
  readdirSync(join(folder, out))
    .sort()
    .map(
      (name) =>
        `${name} ${createHash("sha256")
          .update(readFileSync(join(folder, out, name)))
          .digest("hex")}`,
    )
    .join("\n");
/** Incomplete briefs: a complete one ends with a line end, and its front matter is closed. */
const halves = (out) =>
  readdirSync(join(folder, out)).filter(
    (name) =>
      name.endsWith(".md") && !/^---\n[\s\S]*\n---\n[\s\S]+\n$/u.test(readFileSync(join(folder, out, name), "utf8")),
  );

const whole = await run("whole");
const { done, failures } = JSON.parse(readFileSync(whole.report, "utf8"));
console.log(
  `left alone: exit ${whole.code}, ${done.length} done, ${failures.length} failed, ${(whole.ms / 1000).toFixed(1)} s`,
);
let wrong = whole.code === 7 && failures.length === 10 && done.length === articles - 10 ? 0 : 1;
const expected = hashes("whole");
for (let i = 0; i < kills; i++) {
  const out = `killed-${i}`;
  mkdirSync(join(folder, out));
  const kill = Math.floor(random() * (articles - 10));
  const killed = await run(out, { kill });
  const before = briefsIn(out);
  const half = halves(out);
  const resumed = await run(out, { resume: true });
  const same = hashes(out) === expected;
  const again = JSON.parse(readFileSync(resumed.report, "utf8"));
  const skipped = again.done.filter((item) => item.skipped).length;
  console.log(
    `killed at ${kill} briefs (exit ${killed.code}): ${before} whole files, ${half.length} half; resumed: exit ${resumed.code}, ${skipped} skipped, ${again.failures.length} failed, ${same ? "same bytes" : "OTHER BYTES"}`,
  );
  if (!same || half.length > 0 || resumed.code !== 7) wrong++;
}
rmSync(folder, { recursive: true, force: true });
console.log(wrong === 0 ? "all as promised" : `${wrong} NOT as promised`);
process.exitCode = wrong === 0 ? 0 : 1;
