import { spawn } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { emptyFolder } from "./run-cli.js";

/* What only a process shows: signals, and streams that are closed or full. */

const bin = fileURLToPath(new URL("../../dist/cli/bin.cjs", import.meta.url));
const SENTENCE = "TARVIK - Lessen will build a bridge by 2035, the government said on Monday. ";

function fileOf(content: string, name = "a.txt"): string {
  const path = join(emptyFolder(), name);
  writeFileSync(path, content);
  return path;
}

describe("Ctrl-C", () => {
  it("ends a run that is busy with a single article, promptly, and leaves nothing", async () => {
    const out = join(emptyFolder(), "out");
    const child = spawn(process.execPath, [bin, fileOf(SENTENCE.repeat(6000)), "--to", "md", "--out", out]);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const sent = performance.now();
    child.kill("SIGINT");
    // As a shell tells it.
    const code = await new Promise((resolve) =>
      child.on("exit", (exit, signal) => resolve(exit ?? 128 + constants.signals[signal ?? "SIGKILL"])),
    );
    expect([code, performance.now() - sent < 1000]).toEqual([130, true]);
    expect(() => readdirSync(out)).toThrow("ENOENT");
  });
});
