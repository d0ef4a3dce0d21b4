import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { checkFolder } from "../../src/template/check/check-audience.js";
import { TEMPLATES } from "../view/fixtures.js";

/** Writes files into a temporary folder, for the search path. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "templates-"));
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return folder;
}

/** `demo/brief.md.hbs:2:5: what; advice` for each problem of the audience `demo`, with its caret frame. */
export function problemsOf(files: Readonly<Record<string, string>>): { lines: string[]; frames: string[] } {
  const folder = folderOf(files);
  const problems = checkFolder("demo", [folder, TEMPLATES]);
  const lines = problems.map(({ what, where, advice }) => {
    const file = where?.file?.replaceAll(`${folder}/`, "");
    return `${[file, where?.line, where?.column].filter((part) => part !== undefined).join(":")}: ${what}; ${advice}`;
  });
  return { lines, frames: problems.map(({ frame }) => frame ?? "") };
}

const YAML = "extends: minister\nsections: [points]\n";

/** An audience whose page is one template. */
export const page = (brief: string, partials: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  "demo/audience.yaml": YAML,
  "demo/brief.md.hbs": brief,
  ...Object.fromEntries(Object.entries(partials).map(([name, text]) => [`demo/partials/${name}.md.hbs`, text])),
});

export const yaml = (text: string): Record<string, string> => ({ "demo/audience.yaml": text });
