import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Brief } from "../../src/brief/model.js";
import { emptyFolder, examplePath, runCli } from "./run-cli.js";

const folder = emptyFolder();
let brief: Brief;

/** Writes a model and returns its path. */
const modelOf = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
};

beforeAll(async () => {
  brief = JSON.parse((await runCli(["extract", examplePath("calder-batteries")])).stdout);
});

describe("what extract prints", () => {
  it.each([["--json"], ["--format", "yaml"], ["--format", "yaml", "--json"]])(
    "with %s is a model and nothing else, so that it can be validated and rendered",
    async (...flags) => {
      const { stdout } = await runCli(["extract", examplePath("calder-batteries"), ...flags]);
      const validated = await runCli(["validate", "-"], { stdin: stdout });
      expect([validated.code, validated.stderr]).toEqual([0, "-: valid\n"]);
      const rendered = await runCli(["render", "-", "--to", "md", "--out", "-", "--json"], { stdin: stdout });
      expect([rendered.code, rendered.stdout.trimEnd().split("\n").at(-1)?.startsWith("}")]).toEqual([0, false]);
    },
  );
});

describe("a model whose article was edited", () => {
  it("causes one warning, and with --verbose one per piece of evidence", async () => {
    const path = modelOf("edited.json", { ...brief, article: { ...brief.article, text: `X${brief.article.text}` } });
    const once = await runCli(["validate", path]);
    expect(once.code).toBe(0);
    expect(once.stderr.split("\n")[0]).toMatch(
      /^warning: .*edited\.json: article\.text was edited: \d\d pieces of evidence are no longer where they were; restore the text, or extract the article again \(--verbose lists them\)$/u,
    );
    expect(once.stderr.match(/^warning/gmu)).toHaveLength(1);
    const all = await runCli(["validate", path, "--verbose"]);
    expect(all.stderr.match(/^warning/gmu)?.length).toBeGreaterThan(20);
  });

  it("causes one warning per difference if there are only a few", async () => {
    const [quotation, ...others] = brief.quotations;
    const path = modelOf("few.json", { ...brief, quotations: [{ ...quotation, text: "We never said so" }, ...others] });
    const { stderr } = await runCli(["validate", path]);
    expect(stderr).toMatch(/^warning: .*few\.json: quotations\[0\]: the article has "/u);
    expect((await runCli(["render", path, "--to", "json", "--out", folder])).stderr).toContain(
      "few.json: 1 not found in the article, and marked so; see briefwright validate",
    );
  });
});
