import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { examplePath } from "../run-cli.js";

const dist = (path: string): string => fileURLToPath(new URL(`../../../dist/${path}`, import.meta.url));
const bundle = dist("cli/bundle");
const run = (main: string, ...args: string[]): string =>
  execFileSync(process.execPath, [main, ...args], { encoding: "utf8" });

describe("the bundled command line", () => {
  it("prints what its modules print, including non-ASCII characters", () => {
    const args = ["analyse", examplePath("orvenia-talks"), "--stage", "quotations"];
    expect(run(dist("cli/bin.cjs"), ...args)).toBe(run(dist("cli/program.js"), ...args));
  });

  it("is written in ASCII, as the loader reads it", () => {
    const files = readdirSync(bundle).filter((name) => name.endsWith(".cjs"));
    expect(files).toContain("program.cjs");
    expect(files).toContain("worker.cjs");
    expect(files.filter((name) => readFileSync(join(bundle, name)).some((byte) => byte > 0x7f))).toEqual([]);
  });

  it("lists the licences of its libraries", () => {
    const licences = readFileSync(join(bundle, "LICENSES.txt"), "utf8");
    expect(licences).toContain("pdfmake 0.3.11: MIT");
    expect(licences).toContain("Permission is hereby granted");
  });
});

describe("a reader that imports a library outside the bundle", () => {
  const article = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

  it.each([
    ["mail", article("articles/eml-plain-latin/source.eml")],
    ["DOCX", article("articles/docx-word/source.docx")],
    ["PDF", article("../out/orvenia-talks.minister.pdf")],
    ["HTML", article("articles/html-wordpress/source.html")],
  ])("reads %s from compiled code that was cached by an earlier run, without a warning", (_, path) => {
    const analyse = () =>
      spawnSync(process.execPath, [dist("cli/bin.cjs"), "analyse", path, "--stage", "document"], { encoding: "utf8" });
    const first = analyse();
    const second = analyse();
    expect([first.status, second.status, second.stderr]).toEqual([0, 0, ""]);
    expect(second.stdout).toBe(first.stdout);
  });
});

describe("the code cache", () => {
  const script = `import { CodeCache } from ${JSON.stringify(dist("cli/start/code-cache.js"))};
import { Script } from "node:vm";
const [folder] = process.argv.slice(1);
const cache = new CodeCache(folder, (work) => work());
const cachedData = cache.read("a.cjs");
const script = new Script("(() => 6 * 7)", { ...(cachedData && { cachedData }) });
cache.keep("a.cjs", script);
console.log(script.runInThisContext()(), cachedData ? \`rejected: \${script.cachedDataRejected}\` : "none kept");`;
  const start = (folder: string): string => run("--input-type=module", "-e", script, folder).trim();

  it("is written by the first run and read by the next", () => {
    const folder = mkdtempSync(join(tmpdir(), "code-cache-"));
    expect(start(folder)).toBe("42 none kept");
    expect(start(folder)).toBe("42 rejected: false");
  });

  it("is rejected and replaced by a compilation if it is not V8's", () => {
    const folder = mkdtempSync(join(tmpdir(), "code-cache-"));
    const own = join(folder, `${process.version}-${process.arch}`);
    mkdirSync(own);
    writeFileSync(join(own, "a.cjs.cache"), "no code");
    expect(start(folder)).toBe("42 rejected: true");
  });

  it("is skipped if it cannot be written", () => {
    const file = join(mkdtempSync(join(tmpdir(), "code-cache-")), "a-file");
    writeFileSync(file, "");
    expect(start(file)).toBe("42 none kept");
  });
});
