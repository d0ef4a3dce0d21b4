import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const folder = fileURLToPath(new URL("../../../src/language/lexicon/en/", import.meta.url));

/**
 * The words of each list in a file: strings of words between blanks, or of phrases between semicolons. Other tables are
 * left out.
 */
function listsOf(file: string): string[][] {
  const code = readFileSync(folder + file, "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, "");
  return [...code.matchAll(/(["`])((?:(?!\1)[\s\S])*)\1/gu)]
    .map(([, , text = ""]) => text.trim())
    .filter((text) => text.length > 1 && !/[|=]|\(\?:/u.test(text))
    .map((text) => text.split(text.includes(";") ? /;\s*/u : /\s+/u));
}

const repeatedIn = (list: readonly string[]): string[] => list.filter((word, i) => list.indexOf(word) !== i);

describe("the word lists of English", () => {
  it.each(readdirSync(folder))("%s holds no word twice in one list", (file) => {
    expect(listsOf(file).flatMap(repeatedIn)).toEqual([]);
  });

  it.each(readdirSync(folder))(
    "%s has only tables in which a word of every object, such as constructor, is none",
    async (file) => {
      const tables = Object.values(await import(folder + file)).filter(
        (value) =>
          typeof value === "object" && value !== null && !(value instanceof RegExp) && !(Symbol.iterator in value),
      );
      expect(tables.filter((table) => "constructor" in (table as object))).toEqual([]);
    },
  );

  it("are found by this test", () => {
    expect(listsOf("event-words.ts").length).toBeGreaterThan(3);
  });
});
