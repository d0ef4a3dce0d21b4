import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { emptyFolder, examplePath, runCli } from "./run-cli.js";

const committed = fileURLToPath(new URL("../../out", import.meta.url));

it("out/ holds the brief of the first example as the program writes it (UPDATE_GOLDENS=1 updates it)", async () => {
  const out = emptyFolder();
  const { code } = await runCli([examplePath("orvenia-talks"), "--out", out]);
  expect(code).toBe(0);
  for (const file of ["orvenia-talks.minister.md", "orvenia-talks.minister.pdf"]) {
    if (process.env["UPDATE_GOLDENS"] === "1") {
      mkdirSync(committed, { recursive: true });
      copyFileSync(join(out, file), join(committed, file));
    }
    expect(readFileSync(join(committed, file)).equals(readFileSync(join(out, file)))).toBe(true);
  }
});
