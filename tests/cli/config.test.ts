import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emptyFolder, examplePath, runCli } from "./run-cli.js";

const INPUT = examplePath("calder-batteries");

/** A project folder with a configuration, and a folder in it to work from. */
function projectOf(content: string, name = "briefwright.config.yaml"): { root: string; cwd: string } {
  const root = emptyFolder();
  const cwd = join(root, "a", "b");
  mkdirSync(cwd, { recursive: true });
  writeFileSync(join(root, name), content);
  return { root, cwd };
}

const row = (printed: string, name: string): string[] =>
  (printed.split("\n").find((line) => line.startsWith(`${name} `)) ?? "").split(/ {2,}/u);

describe("briefwright.config", () => {
  it("is found in a parent folder and supplies flags that are not given", async () => {
    const { root, cwd } = projectOf("audience: [analyst]\nto: md\nout: briefs\n");
    const { code } = await runCli([INPUT], { cwd });
    expect([code, readdirSync(join(root, "briefs"))]).toEqual([
      0,
      [".briefwright.jsonl", "calder-batteries.analyst.md"],
    ]);
  });

  it.each(["out", "vault", "templates", "font", "list", "report"])(
    "resolves %s against the folder of the file, not the working folder",
    async (name) => {
      const { root, cwd } = projectOf(`${name}: here\n`);
      const { stdout } = await runCli(["--print-config"], { cwd });
      expect(row(stdout, name)[1]).toContain(join(root, "here"));
    },
  );

  it("may be JSON", async () => {
    const { root, cwd } = projectOf('{"to": ["json"], "out": "."}', "briefwright.config.json");
    await runCli([INPUT], { cwd });
    expect(readdirSync(root)).toContain("calder-batteries.json");
  });

  it("of the user is overridden by the project's, then the environment, then a flag", async () => {
    const { root, cwd } = projectOf("marking: PROJECT\nfor: PROJECT\nreference: PROJECT\n");
    const home = emptyFolder();
    mkdirSync(join(home, "briefwright"));
    writeFileSync(
      join(home, "briefwright", "briefwright.config.yaml"),
      "marking: USER\nfor: USER\nreference: USER\ncontact: USER\n",
    );
    const env = {
      XDG_CONFIG_HOME: home,
      BRIEFWRIGHT_FOR: "ENV",
      BRIEFWRIGHT_REFERENCE: "ENV",
      BRIEFWRIGHT_MAX_PAGES: "9",
    };
    const { code, stdout } = await runCli(["--reference", "FLAG", "--print-config"], { cwd, env });
    expect(code).toBe(0);
    expect(row(stdout, "contact")).toEqual(["contact", '"USER"', `${home}/briefwright/briefwright.config.yaml:4`]);
    expect(row(stdout, "marking")).toEqual(["marking", '"PROJECT"', `${root}/briefwright.config.yaml:1`]);
    expect(row(stdout, "for")).toEqual(["for", '"ENV"', "BRIEFWRIGHT_FOR"]);
    expect(row(stdout, "reference")).toEqual(["reference", '"FLAG"', "flag"]);
    expect(row(stdout, "max-pages")).toEqual(["max-pages", "9", "BRIEFWRIGHT_MAX_PAGES"]);
    expect(row(stdout, "out")).toEqual(["out", "out", "default"]);
  });

  it("with unknown keys or wrong values is refused with the place of each", async () => {
    const { root, cwd } = projectOf("audiance: analyst\nto: md\njobs: many\n  \npaper: A5\n");
    const { code, stderr } = await runCli([INPUT], { cwd });
    const file = join(root, "briefwright.config.yaml");
    expect([code, stderr.trimEnd().split("\n")]).toEqual([
      2,
      [
        `error: ${file}:1:1: unknown key "audiance"; did you mean "audience"?`,
        `error: ${file}:3:1: jobs is "many"; give a number`,
        `error: ${file}:5:1: paper is "A5"; give one of A4, Letter`,
      ],
    ]);
  });

  it("is named with the line of a value that only a command can judge", async () => {
    const { root, cwd } = projectOf("jobs: 1\nto: pdff\naudience: minster\n");
    const file = join(root, "briefwright.config.yaml");
    const mistaken = await runCli([INPUT], { cwd });
    expect([mistaken.code, mistaken.stderr]).toEqual([
      2,
      `error: ${file}:3:1: audience: there is no audience "minster"; did you mean "minister"?\n`,
    ]);
    expect((await runCli([INPUT, "--audience", "press"], { cwd })).stderr).toBe(
      `error: ${file}:2:1: to: there is no format "pdff"; did you mean "pdf"?\n`,
    );
    expect((await runCli([INPUT, "--audience", "press", "--to", "pfd"], { cwd })).stderr).toBe(
      'error: --to: there is no format "pfd"; did you mean "pdf"?\n',
    );
    expect((await runCli([INPUT], { env: { BRIEFWRIGHT_TO: "pdff" } })).stderr).toBe(
      'error: BRIEFWRIGHT_TO: there is no format "pdff"; did you mean "pdf"?\n',
    );
  });

  it("is refused with an empty path, which is not its own folder", async () => {
    const { root, cwd } = projectOf('out: ""\n');
    const { code, stderr } = await runCli([INPUT], { cwd });
    const file = join(root, "briefwright.config.yaml");
    expect([code, stderr]).toEqual([2, `error: ${file}:1:1: out: empty; give a value, or leave the flag out\n`]);
  });

  it("is printed as JSON with --json", async () => {
    const { root, cwd } = projectOf("to: md\n");
    const { code, stdout } = await runCli(["--print-config", "--json", "--jobs", "2"], { cwd });
    const rows: readonly { readonly name: string }[] = JSON.parse(stdout);
    const rowOf = (name: string) => rows.find((row) => row.name === name);
    expect([code, ...["to", "jobs", "out", "title"].map(rowOf)]).toEqual([
      0,
      { name: "to", value: ["md"], from: `${root}/briefwright.config.yaml:1` },
      { name: "jobs", value: 2, from: "flag" },
      { name: "out", value: "out", from: "default" },
      { name: "title", value: null, from: "default" },
    ]);
  });

  it("keeps a number as it is written where a text is expected", async () => {
    const { cwd } = projectOf("brief-version: 1.10\nreference: 007\n");
    const { stdout } = await runCli(["extract", INPUT], { cwd });
    const { version, reference } = JSON.parse(stdout).brief;
    expect([version, reference]).toEqual(["1.10", "007"]);
  });

  it("accepts only the same keys in the environment", async () => {
    const { code, stderr } = await runCli([INPUT], { env: { BRIEFWRIGHT_AUDIENC: "analyst" } });
    expect([code, stderr]).toEqual([
      2,
      'error: BRIEFWRIGHT_AUDIENC: unknown key "audienc"; did you mean "audience"?\n',
    ]);
  });

  it("with a mistake does not prevent --help", async () => {
    const { cwd } = projectOf("nonsense: true\n");
    expect((await runCli(["--help"], { cwd })).code).toBe(0);
  });
});
