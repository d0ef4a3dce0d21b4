import { execFile, spawn, spawnSync } from "node:child_process";
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readdirSync, writeFileSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { emptyFolder, examplePath } from "./run-cli.js";

/* Behaviour that needs a process: signals, permissions, and streams that are closed or full. */

const bin = fileURLToPath(new URL("../../dist/cli/bin.cjs", import.meta.url));
const SENTENCE = "TARVIK - Lessen will build a bridge by 2035, the government said on Monday. ";

function fileOf(content: string, name = "a.txt"): string {
  const path = join(emptyFolder(), name);
  writeFileSync(path, content);
  return path;
}

const command = (argv: readonly string[]): string =>
  [process.execPath, bin, ...argv].map((word) => `'${word}'`).join(" ");

interface Ran {
  readonly code: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

const shell = (script: string): Promise<Ran> =>
  new Promise((resolve) => {
    const child = execFile("sh", ["-c", script], (_error, stdout, stderr) =>
      resolve({ code: child.exitCode, stdout, stderr }),
    );
  });

describe("a folder without read permission", () => {
  it.each([["."], ["sub"]])("is reported: %s", async (name) => {
    const folder = emptyFolder();
    const closed = join(folder, name);
    mkdirSync(closed, { recursive: true });
    chmodSync(folder, 0o755);
    chmodSync(closed, 0o111);
    // Root can read every folder, so it runs this as the user nobody.
    const user = process.getuid?.() === 0 ? { uid: 65534 } : {};
    const args = [bin, folder, "--recursive", "--out", join(folder, "out")];
    const child = spawn(process.execPath, args, { ...user, cwd: tmpdir() });
    let stderr = "";
    child.stderr.on("data", (text: string) => {
      stderr += text;
    });
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect([code, stderr]).toEqual([3, `error: ${closed}: no permission to read; check its permissions\n`]);
    chmodSync(closed, 0o755);
  });
});

describe("a subfolder without read permission", () => {
  it("does not stop the articles beside it", async () => {
    const folder = emptyFolder();
    const [closed, out] = [join(folder, "closed"), join(folder, "out")];
    for (const name of [closed, out]) mkdirSync(name);
    writeFileSync(join(folder, "a.txt"), SENTENCE);
    for (const name of [folder, out]) chmodSync(name, 0o777);
    chmodSync(closed, 0o111);
    const user = process.getuid?.() === 0 ? { uid: 65534 } : {};
    const args = [bin, folder, "--recursive", "--to", "md", "--out", out];
    const { status, stderr } = spawnSync(process.execPath, args, { ...user, cwd: tmpdir(), encoding: "utf8" });
    expect(stderr).toContain(`${closed}: no permission to read; check its permissions`);
    expect([status, existsSync(join(out, "a.minister.md"))]).toEqual([7, true]);
    chmodSync(closed, 0o755);
  });
});

describe("an output folder", () => {
  it("without permission to enter is named itself, not a file in it", async () => {
    const folder = emptyFolder();
    const out = join(folder, "out");
    mkdirSync(out);
    writeFileSync(join(folder, "a.txt"), SENTENCE);
    chmodSync(folder, 0o755);
    chmodSync(out, 0o444);
    const user = process.getuid?.() === 0 ? { uid: 65534 } : {};
    const args = [bin, join(folder, "a.txt"), "--to", "md", "--out", out];
    const { status, stderr } = spawnSync(process.execPath, args, { ...user, cwd: tmpdir(), encoding: "utf8" });
    expect([status, stderr]).toEqual([
      3,
      `error: ${out}: cannot be written to (EACCES); choose another folder with --out\n`,
    ]);
    chmodSync(out, 0o755);
  });

  it.runIf(process.platform === "linux")("where no folder can be made is reported at once", () => {
    const args = [bin, fileOf(SENTENCE), "--to", "md", "--out", "/proc/briefwright"];
    const { status, stderr } = spawnSync(process.execPath, args, { timeout: 30_000, encoding: "utf8" });
    expect([status, stderr]).toEqual([
      3,
      "error: /proc/briefwright: cannot be written to (ENOENT); choose another folder with --out\n",
    ]);
  });
});

describe("a configuration file without read permission", () => {
  it("causes a warning, since its settings do not apply", async () => {
    const folder = emptyFolder();
    const file = join(folder, "briefwright.config.yaml");
    writeFileSync(file, "marking: OFFICIAL\n");
    chmodSync(folder, 0o755);
    chmodSync(file, 0o000);
    const user = process.getuid?.() === 0 ? { uid: 65534 } : {};
    const { status, stderr } = spawnSync(process.execPath, [bin, "--print-config"], {
      ...user,
      cwd: folder,
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([
      0,
      `warning: ${file}: cannot be read (EACCES), so its settings do not apply; check its permissions\n`,
    ]);
  });
});

describe("Ctrl-C", () => {
  it("ends a run over a single article within a second, and nothing is written", async () => {
    const out = join(emptyFolder(), "out");
    const child = spawn(process.execPath, [bin, fileOf(SENTENCE.repeat(6000)), "--to", "md", "--out", out]);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const sent = performance.now();
    child.kill("SIGINT");
    // The exit code as a shell computes it.
    const code = await new Promise((resolve) =>
      child.on("exit", (exit, signal) => resolve(exit ?? 128 + constants.signals[signal ?? "SIGKILL"])),
    );
    expect([code, performance.now() - sent < 1000]).toEqual([130, true]);
    expect(() => readdirSync(out)).toThrow("ENOENT");
  });
});

describe("standard input", () => {
  it("without end is refused at the size limit of a file", async () => {
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
        /^error: -: (?:16\.\d MB, )?more than the limit of 16 MB for one article; give each article in a file of its own\n$/u,
      ),
    ]);
    expect(sent).toBeLessThan(40);
  });

  it.skipIf(process.platform === "win32")("that is a folder is reported as such", () => {
    const folder = openSync(emptyFolder(), "r");
    const { status, stderr } = spawnSync(process.execPath, [bin, "-"], { stdio: [folder, "pipe", "pipe"] });
    closeSync(folder);
    expect([status, String(stderr)]).toEqual([
      3,
      "error: standard input is a folder; give the folder's path instead\n",
    ]);
  });

  it("is refused if it is larger than --max-size", async () => {
    const child = spawn(process.execPath, [bin, "extract", "-", "--max-size", "0.001"]);
    child.stdin.end(SENTENCE.repeat(100));
    const code = await new Promise((resolve) => child.on("exit", resolve));
    expect(code).toBe(3);
  });
});

describe.skipIf(!existsSync("/dev/full"))("standard output on a full device", () => {
  it.each([
    [["extract", examplePath("calder-batteries")]],
    [[examplePath("calder-batteries"), "--to", "md", "--out", "-"]],
    [["schema"]],
    [["--help"]],
  ])("gives exit code 3 for %j", async (argv) => {
    expect(await shell(`${command(argv)} > /dev/full`)).toEqual({
      code: 3,
      stdout: "",
      stderr: "error: standard output: cannot be written to (ENOSPC); check where it is redirected, or give --out\n",
    });
  });
});

describe("--report to a named pipe", () => {
  it("writes to the pipe and does not replace it by a file", async () => {
    const folder = emptyFolder();
    const pipe = join(folder, "pipe");
    const run = command([fileOf(SENTENCE), "--to", "md", "--quiet", "--out", join(folder, "out"), "--report", pipe]);
    const { code, stdout } = await shell(`mkfifo '${pipe}'; cat '${pipe}' & ${run}; wait; test -p '${pipe}'`);
    expect([code, JSON.parse(stdout).failures]).toEqual([0, []]);
  });
});

describe("a pipe where Briefwright writes files", () => {
  it.each([
    [".briefwright.jsonl", "a pipe or a device, not a file that Briefwright wrote"],
    ["a.minister.md", "a pipe or a device is in the way of this file"],
  ])("named %s is refused at once", async (name, what) => {
    const out = emptyFolder();
    const run = command([fileOf(SENTENCE), "--to", "md", "--out", out]);
    const { code, stderr } = await shell(`mkfifo '${join(out, name)}'; timeout 20 ${run}`);
    expect([code, stderr, readdirSync(out)]).toEqual([
      3,
      `error: ${join(out, name)}: ${what}; move it away, or choose another folder with --out\n`,
      [name],
    ]);
  });
});

it("is not waited for if the configuration is a pipe", async () => {
  const folder = emptyFolder();
  const run = command([fileOf(SENTENCE), "--to", "md", "--quiet"]);
  expect(await shell(`cd '${folder}'; mkfifo briefwright.config.yaml; timeout 20 ${run}`)).toEqual({
    code: 0,
    stdout: "",
    stderr: "",
  });
});

describe("a stream whose reader has closed it", () => {
  it("is not an error on standard output", async () => {
    const { code, stdout, stderr } = await shell(`{ ${command(["schema"])}; echo $? >&2; } | head -1`);
    expect([code, stdout, stderr]).toEqual([0, "{\n", "0\n"]);
  });

  it("does not change the exit code on standard error", async () => {
    const out = emptyFolder();
    const twice = `(${command([fileOf(SENTENCE), "--to", "md", "--out", out])}; echo $? >&3; ${command([fileOf("")])}; echo $? >&3)`;
    const { stdout } = await shell(`exec 3>&1; ${twice} 2>&1 >/dev/null | { exec 0<&-; sleep 3; }`);
    expect([stdout, readdirSync(out)]).toEqual(["0\n3\n", [".briefwright.jsonl", "a.minister.md"]]);
  });
});
