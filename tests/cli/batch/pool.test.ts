import { describe, expect, it } from "vitest";
import { runPool } from "../../../src/cli/batch/pool.js";
import type { Failure, Task } from "../../../src/cli/batch/types.js";

const taskOf = (input: string, index: number): Task => ({
  index,
  input,
  stem: input,
  stdin: null,
  from: 0,
  only: null,
});

/** Runs two tasks in worker threads whose main file is this script; gives the failures. */
async function failuresOf(script: string): Promise<Failure[]> {
  const failures: Failure[] = [];
  await runPool(["a.txt", "b.txt"].map(taskOf), {
    worker: new URL(
      `data:text/javascript,${encodeURIComponent(`import { parentPort } from "node:worker_threads"; ${script}`)}`,
    ),
    start: { name: "brief", flags: {}, cwd: "", env: {}, wantsBriefs: false, inputs: [] },
    jobs: 1,
    timeLimit: 60_000,
    emit: (_task, event) => void (event.type === "failed" && failures.push(event.failure)),
    stop: new AbortController().signal,
  });
  return failures;
}

describe("a worker that crashes", () => {
  it("fails the article at hand at the stage worker, and another worker takes the next task", async () => {
    const script = `parentPort.on("message", ({ task }) => {
      if (task.input === "a.txt") throw new Error("out of luck");
      parentPort.postMessage({ type: "end" });
    });
    parentPort.postMessage({ type: "ready" });`;
    expect(await failuresOf(script)).toEqual([
      {
        file: "a.txt",
        stage: "worker",
        code: "internal",
        message: "a.txt: the worker crashed: out of luck",
        place: null,
      },
    ]);
  });

  it("names the article by its number if the input holds several", async () => {
    const script = `parentPort.on("message", ({ task }) => {
      if (task.input === "b.txt" || task.from > 0) return parentPort.postMessage({ type: "end" });
      parentPort.postMessage({ type: "articles", count: 3 });
      parentPort.postMessage({ type: "begin", article: 0 });
      setImmediate(() => process.exit(0));
    });
    parentPort.postMessage({ type: "ready" });`;
    expect(await failuresOf(script)).toEqual([
      {
        file: "a.txt",
        article: 1,
        stage: "worker",
        code: "internal",
        message: "a.txt#1: the worker ended unexpectedly",
        place: null,
      },
    ]);
  });

  it("fails one task per crash if it crashes before any task", async () => {
    const failures = await failuresOf("process.exit(1);");
    expect(failures.map(({ file, stage }) => [file, stage])).toEqual([
      ["a.txt", "worker"],
      ["b.txt", "worker"],
    ]);
  });
});
