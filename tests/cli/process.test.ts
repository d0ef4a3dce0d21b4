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

describe("standard input", () => {
  it("without end is refused at the size that is read of a file", async () => {
    const child = spawn(process.execPath, [bin, "-", "--to", "md", "--out", emptyFolder()]);
    let stderr = "";
    child.stderr.on("data", (text: string) => {
      stderr += text;
    });
    const block = Buffer.alloc(1 << 20, "y\n");
    let sent = 0;
    const feed = (): void => {
      while (sent < 200 && child.stdin.writable) {
        sent++;
        if (!child.stdin.write(block)) return void child.stdin.once("drain", feed);
      }
    };
    child.stdin.on("error", () => {});
    feed();
    const code = await new Promise((resolve) => child.on("exit", resolve));
    expect([code, stderr]).toEqual([
      3,
      expect.stringMatching(
        /^error: -: 16\.\d MB, more than the 16 MB that are read of one article; give one article a file\n$/u,
      ),
    ]);
    expect(sent).toBeLessThan(40);
  });

  it("is read up to --max-size", async () => {
    const child = spawn(process.execPath, [bin, "extract", "-", "--max-size", "0.001"]);
    child.stdin.end(SENTENCE.repeat(100));
    const code = await new Promise((resolve) => child.on("exit", resolve));
    expect(code).toBe(3);
  });
});
