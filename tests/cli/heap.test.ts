import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

describe("keepHeapSmall", () => {
  it("prints nothing on standard error with the current version of Node", () => {
    const heap = new URL("../../dist/cli/heap.js", import.meta.url).href;
    const script = `(await import(${JSON.stringify(heap)})).keepHeapSmall(); console.log("set");`;
    const { stdout, stderr, status } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
      encoding: "utf8",
    });
    expect([stdout, stderr, status]).toEqual(["set\n", "", 0]);
  });
});
