import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const src = join(root, "src");

/** Path relative to `src`, with slashes. */
const files: readonly string[] = readdirSync(src, { recursive: true, encoding: "utf8" })
  .map((file) => file.split(sep).join("/"))
  .filter((file) => file.endsWith(".ts"));

const contentOf = (file: string): string => readFileSync(join(src, file), "utf8");

/** The folder of a file is its stage; a file at the top stands for itself. */
const stageOf = (file: string): string => file.split("/")[0]?.replace(/\.ts$/u, "") ?? file;

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const found = contentOf(file).matchAll(
    /^\s*(?:import|export)\s+(type\s)?[^;]*?from\s+"(\.[^"]+)"|\bimport\("(\.[^"]+)"\)/gmu,
  );
  return [...found].map(([, typeOnly, path, lazy]) => ({
    from: file,
    to: relative(src, join(src, dirname(file), (path ?? lazy ?? "").replace(/\.js$/u, ".ts")))
      .split(sep)
      .join("/"),
    typeOnly: typeOnly !== undefined,
  }));
}

/**
 * The table of `src/README.md`: "| stage | may import | file system |". An entry is a stage ("brief"), one of its
 * folders ("language/lexicon") or one of its files ("language/types.ts").
 */
function readTable(): Map<string, { allowed: string[]; fileSystem: boolean }> {
  const rows = readFileSync(join(src, "README.md"), "utf8").matchAll(/^\| `([^`]+)` \|([^|\n]*)\|([^|\n]*)\|$/gmu);
  return new Map(
    [...rows].map(([, stage, allowed, fileSystem]) => [
      stage ?? "",
      {
        allowed: [...(allowed ?? "").matchAll(/`([^`]+)`/gu)].map((m) => m[1] ?? ""),
        fileSystem: fileSystem?.trim() === "yes",
      },
    ]),
  );
}

describe("the one-way flow", () => {
  const table = readTable();
  const imports = files.flatMap(importsOf);

  it("is checked against every file of src", () => {
    expect(files.length).toBeGreaterThan(20);
    expect(imports.length).toBeGreaterThan(20);
    expect([...new Set(files.map(stageOf))].filter((stage) => !table.has(stage))).toEqual([]);
    expect([...table.keys()].filter((stage) => !files.some((file) => stageOf(file) === stage))).toEqual([]);
  });

  it("lets a stage import only what the table in src/README.md allows", () => {
    const wrong = imports.filter(({ from, to }) => {
      const [stage, target] = [stageOf(from), stageOf(to)];
      if (stage === target || target === "text" || target === "errors") return false;
      return !table.get(stage)?.allowed.some((entry) => entry === target || entry === to || to.startsWith(`${entry}/`));
    });
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it("touches the file system only where the table says so", () => {
    const users = files.filter((file) => /from "(?:node:)?fs(?:\/promises)?"/u.test(contentOf(file)));
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter((file) => !table.get(stageOf(file))?.fileSystem)).toEqual([]);
  });

  it("uses no clock, random numbers, locale or process outside the command line", () => {
    const forbidden =
      /new Date\(\)|Date\.now\(|performance\.now\(|Math\.random\(|\bprocess\.(?:env|cwd|exit|argv|pid|std|hr)|toLocale\w+\(\)|\bIntl\.\w+\(\)|localeCompare/u;
    expect(files.filter((file) => stageOf(file) !== "cli" && forbidden.test(contentOf(file)))).toEqual([]);
  });

  it("has no circular import", () => {
    const runtime = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter((i) => !i.typeOnly)
          .map((i) => i.to),
      ]),
    );
    const state = new Map<string, "open" | "done">();
    const rounds: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === "done") return;
      if (state.get(file) === "open") {
        rounds.push([...path.slice(path.indexOf(file)), file].join(" -> "));
        return;
      }
      state.set(file, "open");
      for (const next of runtime.get(file) ?? []) visit(next, [...path, file]);
      state.set(file, "done");
    };
    for (const file of files) visit(file, []);
    expect(rounds).toEqual([]);
  });
});
