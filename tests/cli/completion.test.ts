import { execFileSync } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/commands/index.js";
import { nameOf } from "../../src/cli/usage-error.js";
import { emptyFolder, runCli } from "./run-cli.js";

const AUDIENCES = ["analyst", "minister", "press", "public", "register"];

/** What is offered for the last word. */
async function offered(...words: readonly string[]): Promise<string[]> {
  const { code, stdout } = await runCli(["--complete", ...words], { cwd: emptyFolder() });
  expect(code).toBe(0);
  return stdout.split("\n").filter(Boolean);
}

describe("completion in a shell", () => {
  it("offers the commands for the first word", async () => {
    expect(await offered("")).toEqual(COMMANDS.map(nameOf));
    expect(await offered("ex")).toEqual(["extract"]);
  });

  it("offers flags without a command, after an article and after a command", async () => {
    expect(await offered("--au")).toEqual(["--audience"]);
    expect(await offered("article.txt", "--au")).toEqual(["--audience"]);
    expect(await offered("extract", "--fo")).toEqual(["--for", "--force", "--format"]);
    expect(await offered("schema", "-")).toEqual(["--quiet", "--no-color", "--json", "--help", "--version"]);
  });

  it.each([
    [["a.txt", "--audience", ""], AUDIENCES],
    [
      ["a.txt", "--audience", "minister,p"],
      ["minister,press", "minister,public"],
    ],
    [["--to", "g"], ["gitlab"]],
    [["--to=g"], ["--to=gitlab"]],
    [["--to", "=", "g"], ["gitlab"]],
    [
      ["--labels", ""],
      ["de", "en", "es", "fr", "kk", "ru"],
    ],
    [
      ["--paper", ""],
      ["A4", "Letter"],
    ],
    [["extract", "--format", "y"], ["yaml"]],
  ])("offers the values of a flag: %j", async (words, expected) => {
    expect(await offered(...words)).toEqual(expected);
  });

  it("offers the arguments of a command", async () => {
    expect(await offered("templates", "s")).toEqual(["show"]);
    expect(await offered("templates", "--labels", "de", "show", "")).toEqual(AUDIENCES);
    expect(await offered("completion", "")).toEqual(["bash", "zsh"]);
  });

  it("offers nothing where a file or any text fits, so that the shell offers files", async () => {
    expect(await offered("article.txt", "")).toEqual([]);
    expect(await offered("--title", "")).toEqual([]);
    expect(await offered("render", "")).toEqual([]);
  });

  it("works in bash", async () => {
    const folder = emptyFolder();
    const bin = fileURLToPath(new URL("../../dist/cli/bin.cjs", import.meta.url));
    const command = join(folder, "briefwright");
    writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`);
    chmodSync(command, 0o755);
    const { stdout: script } = await runCli(["completion", "bash"]);
    const ask = `COMP_WORDS=(briefwright "a b.txt" --audience pr); COMP_CWORD=3; _briefwright; echo "\${COMPREPLY[@]}"`;
    const env = { ...process.env, PATH: `${folder}${delimiter}${process.env["PATH"] ?? ""}` };
    expect(execFileSync("bash", ["-c", `${script}\n${ask}`], { env, encoding: "utf8" })).toBe("press\n");
  });
});

describe("briefwright completion", () => {
  it("prints the script of the shell that is given, else of the one that $SHELL names", async () => {
    const [bash, zsh] = [await runCli(["completion", "bash"]), await runCli(["completion", "zsh"])];
    expect(bash.stdout).toContain("complete -o bashdefault");
    expect(zsh.stdout).toContain("#compdef briefwright");
    expect((await runCli(["completion"], { env: { SHELL: "/usr/bin/zsh" } })).stdout).toBe(zsh.stdout);
  });

  it("refuses a shell that it has no script for", async () => {
    const { code, stderr } = await runCli(["completion"], { env: { SHELL: "/bin/fish" } });
    expect([code, stderr]).toEqual([
      2,
      'error: SHELL: there is no script for the shell "/bin/fish"; give the shell: briefwright completion bash or zsh\n',
    ]);
  });
});
