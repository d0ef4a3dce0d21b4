import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { emptyFolder, examplePath } from "./run-cli.js";

const bin = fileURLToPath(new URL("../../dist/cli/bin.cjs", import.meta.url));
/** A module, loaded before the program, that sets its clock to another year. */
const clock = (year: number): string =>
  `data:text/javascript,${encodeURIComponent(`const Real=Date;globalThis.Date=class extends Real{constructor(...a){a.length?super(...a):super(${year},5,5)}static now(){return new Real(${year},5,5).getTime()}}`)}`;

/** Hashes of all files that a run writes, by name. */
function outputsOf(env: Record<string, string>, year: number): Record<string, string> {
  const out = emptyFolder();
  const args = [
    "--import",
    clock(year),
    bin,
    examplePath("lantos-election"),
    "--to",
    "md,pdf,json",
    "--audience",
    "analyst",
    "--out",
    out,
  ];
  execFileSync(process.execPath, args, { env: { PATH: process.env["PATH"] ?? "", ...env }, stdio: "pipe" });
  const hash = (file: string): string =>
    createHash("sha256")
      .update(readFileSync(join(out, file)))
      .digest("hex");
  return Object.fromEntries(
    readdirSync(out)
      .sort()
      .map((file) => [file, hash(file)]),
  );
}

describe("the same article", () => {
  it("gives the same bytes in every time zone, locale and year", () => {
    const first = outputsOf({ TZ: "UTC", LANG: "C" }, 2020);
    expect(Object.keys(first)).toEqual([
      ".briefwright.jsonl",
      "lantos-election.analyst.md",
      "lantos-election.analyst.pdf",
      "lantos-election.json",
    ]);
    expect(outputsOf({ TZ: "Asia/Almaty", LANG: "kk_KZ.UTF-8", LC_ALL: "kk_KZ.UTF-8" }, 2035)).toEqual(first);
    expect(outputsOf({ TZ: "America/St_Johns", LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8" }, 1999)).toEqual(first);
  });
});
