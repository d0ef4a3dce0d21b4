import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

describe("the heap of a run over many articles", () => {
  it("is set without a word on standard error, on the Node that runs", () => {
    const heap = new URL("../../dist/cli/heap.js", import.meta.url).href;
    const script = `(await import(${JSON.stringify(heap)})).keepHeapSmall(); console.log("set");`;
    const { stdout, stderr, status } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
      encoding: "utf8",
    });
    expect([stdout, stderr, status]).toEqual(["set\n", "", 0]);
  });
});
