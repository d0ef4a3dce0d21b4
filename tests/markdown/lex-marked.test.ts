import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";

const { resolve } = createRequire(import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(path, "utf8"));

/**
 * `lex-plain.ts` reproduces the tokens of this version and `lex-marked.ts` replaces rules of its tokenizer. After an
 * update, read marked's changes and run the tests of this folder before changing the number here.
 */
const VERSION = "18.2.1";

test("marked is pinned to the version whose tokens and rules we rely on", () => {
  expect(read(resolve("../../package.json")).dependencies.marked).toBe(VERSION);
  expect(read(resolve("marked/package.json")).version).toBe(VERSION);
});
