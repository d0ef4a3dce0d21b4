import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

const optimiser = new URL("../../../dist/cli/start/optimiser.js", import.meta.url).href;

/**
 * Flags apply to the process, so each case has a process of its own. V8 also remembers the scripts of a process, so
 * caches are made in another one.
 */
function run(script: string): unknown {
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
  expect(stderr).toBe("");
  return JSON.parse(stdout);
}

const kept = run(`import { Script } from "node:vm";
const codeOf = (i) => new Script("() => " + i).createCachedData().toString("base64");
console.log(JSON.stringify([0, 1, 2].map(codeOf)));`);

const SETTING = `import { Script } from "node:vm";
import { Worker } from "node:worker_threads";
import { putOffOptimiser } from ${JSON.stringify(optimiser)};
const kept = ${JSON.stringify(kept)};
const isTaken = (i) => new Script("() => " + i, { cachedData: Buffer.from(kept[i], "base64") }).cachedDataRejected === false;
const plainly = putOffOptimiser();`;

/** Only the V8 of Node 20 has the flag. Other versions must stay as they are, without output on standard error. */
const isPutOff = process.versions.v8.startsWith("11.3.");

test("code is loaded under the usual flags and run under others", () => {
  const taken = "[plainly(() => isTaken(0)), isTaken(1), plainly(() => isTaken(2))]";
  expect(run(`${SETTING}\nconsole.log(JSON.stringify(${taken}));`)).toEqual([true, !isPutOff, true]);
});

test("the optimiser stays delayed after a failed load, and is back to usual once a worker starts", () => {
  const script = `${SETTING}
const fail = () => { throw new Error("no such file"); };
let failed = null;
try { plainly(fail); } catch { failed = isTaken(0); }
new Worker("", { eval: true }).once("exit", () => console.log(JSON.stringify([failed, isTaken(1)])));`;
  expect(run(script)).toEqual([!isPutOff, true]);
});
