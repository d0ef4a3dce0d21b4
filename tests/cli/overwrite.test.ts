import { linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emptyFolder, runCli } from "./run-cli.js";

const TEXT = "TARVIK - Lessen will build a bridge by 2035, the government said on Monday.\n";

/** A new folder with a file in it, and the file's path. */
function folderWith(name: string, content: string): { folder: string; path: string } {
  const folder = emptyFolder();
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return { folder, path };
}

const article = (): string => folderWith("a.txt", TEXT).path;
const visible = (folder: string): string[] => readdirSync(folder).filter((name) => !name.startsWith("."));

describe("an output that is an input", () => {
  const json = JSON.stringify({ text: TEXT });

  it.each([[[]], [["--force"]]])("is refused before anything is written, with %j", async (flags) => {
    const { folder, path } = folderWith("x.json", json);
    const { code, stderr } = await runCli([path, "--to", "json", "--out", folder, ...flags]);
    expect([code, stderr]).toEqual([
      2,
      `error: ${path}: --out: would be written over ${path}, which is an input; choose another folder with --out\n`,
    ]);
    expect([readFileSync(path, "utf8"), readdirSync(folder)]).toEqual([json, ["x.json"]]);
  });

  it.each([
    ["a symbolic link", symlinkSync],
    ["a hard link", linkSync],
  ])("is recognised through %s", async (_name, link) => {
    const { folder, path } = folderWith("elsewhere/x.json", json);
    link(path, join(folder, "x.json"));
    const { code } = await runCli([path, "--to", "json", "--out", folder]);
    expect([code, readFileSync(join(folder, "x.json"), "utf8")]).toEqual([2, json]);
  });

  it("is not appended to if the manifest is a link to it", async () => {
    const { folder, path } = folderWith("a.txt", TEXT);
    const manifest = join(folder, "out", ".briefwright.jsonl");
    mkdirSync(join(folder, "out"));
    symlinkSync(path, manifest);
    const { code, stderr } = await runCli([path, "--to", "md", "--out", join(folder, "out")]);
    expect([code, stderr, readFileSync(path, "utf8")]).toEqual([
      3,
      `error: ${manifest}: a symbolic link, not a file that Briefwright wrote; move it away, or choose another folder with --out\n`,
      TEXT,
    ]);
  });

  it("is recognised if it is the input of another article", async () => {
    const { folder, path } = folderWith("a.minister.md", TEXT);
    const { code, stderr } = await runCli([article(), path, "--to", "md", "--out", folder]);
    expect([code, stderr.includes(`would be written over ${path}`)]).toEqual([2, true]);
    expect([readFileSync(path, "utf8"), visible(folder)]).toEqual([TEXT, ["a.minister.md"]]);
  });

  it("is refused if a model would be rendered over itself", async () => {
    const { folder, path } = folderWith("m.yaml", "");
    await runCli(["extract", article(), "--out", path, "--force"]);
    const edited = readFileSync(path, "utf8").replace("bridge", "tower");
    writeFileSync(path, edited);
    const { code } = await runCli(["render", path, "--to", "yaml", "--out", folder]);
    expect([code, readFileSync(path, "utf8")]).toEqual([2, edited]);
  });

  it("is refused for --report before any article is read", async () => {
    const path = article();
    const out = emptyFolder();
    const { code, stderr } = await runCli([path, "--to", "md", "--out", out, "--report", path, "--force"]);
    expect([code, stderr]).toEqual([
      2,
      `error: ${path}: --report: would be written over ${path}, which is an input; choose another file\n`,
    ]);
    expect([readFileSync(path, "utf8"), readdirSync(out)]).toEqual([TEXT, []]);
  });
});

describe("a file that Briefwright did not write", () => {
  it("is kept, with the new one next to it, unless --force is given", async () => {
    const { folder, path } = folderWith("a.minister.md", "mine");
    for (let run = 0; run < 3; run++) {
      const { code, stderr } = await runCli([article(), "--to", "md", "--out", folder]);
      const beside = join(folder, "a.minister.new.md");
      expect([code, stderr.split("\n", 1)[0]]).toEqual([
        0,
        `warning: ${path} was not written by Briefwright and is kept; the new one is ${beside} (--force overwrites)`,
      ]);
      expect([readFileSync(path, "utf8"), visible(folder)]).toEqual(["mine", ["a.minister.md", "a.minister.new.md"]]);
    }
    await runCli([article(), "--to", "md", "--out", folder, "--force"]);
    expect(readFileSync(path, "utf8")).toContain("Lessen");
  });

  it("is kept by extract", async () => {
    const { folder, path } = folderWith("q.yaml", "mine: true\n");
    const { code, stderr } = await runCli(["extract", article(), "--out", path]);
    expect([code, stderr.includes("is kept"), readFileSync(path, "utf8"), visible(folder)]).toEqual([
      0,
      true,
      "mine: true\n",
      ["q.new.yaml", "q.yaml"],
    ]);
  });

  it("is kept by render, unless --force is given", async () => {
    const model = join(emptyFolder(), "m.json");
    await runCli(["extract", article(), "--out", model]);
    const { folder, path } = folderWith("m.yaml", "mine: true\n");
    await runCli(["render", model, "--to", "yaml", "--out", folder]);
    expect(readFileSync(path, "utf8")).toBe("mine: true\n");
    await runCli(["render", model, "--to", "yaml", "--out", folder, "--force"]);
    expect(readFileSync(path, "utf8")).toContain("Lessen");
  });

  it("with the same content needs no second file", async () => {
    const first = emptyFolder();
    await runCli([article(), "--to", "md", "--out", first]);
    const { folder } = folderWith("a.minister.md", readFileSync(join(first, "a.minister.md"), "utf8"));
    const { stderr } = await runCli([article(), "--to", "md", "--out", folder]);
    expect([stderr.includes("is kept"), visible(folder)]).toEqual([false, ["a.minister.md"]]);
  });

  it.each([
    ["the brief", "out/a.minister.md"],
    ["the model", "out/a.json"],
    ["the digest", "out/digest.minister.md"],
    ["the manifest", "out/.briefwright.jsonl"],
    ["a note of the vault", "notes/People/Orr.md"],
  ])("and is to be %s is no place for --report, not even with --force", async (_name, report) => {
    const folder = emptyFolder();
    const at = (name: string) => join(folder, name);
    const flags = ["--to", "md,json", "--out", at("out"), "--vault", at("notes"), "--digest", "--report", at(report)];
    const { code, stderr } = await runCli([article(), ...flags, "--force"]);
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(
        /^error: .*: --report: (?:is the name of an output of this run|may be a note of the vault); /u,
      ),
    ]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("may be a report beside the briefs", async () => {
    const out = emptyFolder();
    const { code } = await runCli([article(), "--to", "md", "--out", out, "--report", join(out, "a.json")]);
    expect([code, visible(out)]).toEqual([0, ["a.json", "a.minister.md"]]);
  });

  it("is not replaced by --report, unless it is a report", async () => {
    const { path } = folderWith("rep.txt", "mine");
    const go = (...more: string[]) =>
      runCli([article(), "--to", "md", "--out", emptyFolder(), "--report", path, ...more]);
    const { code, stderr } = await go();
    expect([code, stderr, readFileSync(path, "utf8")]).toEqual([
      2,
      `error: ${path}: --report: exists and is not a report; choose another file; --force overwrites\n`,
      "mine",
    ]);
    expect([(await go("--force")).code, (await go()).code]).toEqual([0, 0]);
  });
});

it("writes the briefs of two models with the same file name under different names", async () => {
  const folder = emptyFolder();
  const models = ["a", "b"].map((name) => join(folder, name, "m.json"));
  for (const model of models) await runCli(["extract", article(), "--out", model]);
  const out = emptyFolder();
  const { code } = await runCli(["render", ...models, "--to", "md", "--out", out]);
  expect([code, visible(out).map((name) => name.replace(/[0-9a-f]{6}/u, "#"))]).toEqual([
    0,
    ["m-#.minister.md", "m-#.minister.md"],
  ]);
});
