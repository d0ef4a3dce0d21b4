import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { UserError } from "../../src/errors.js";
import { readArticleFile } from "../../src/input/read.js";
import { isUnread, type Reading } from "../../src/input/reader.js";

/*
 * A case is a folder of tests/articles with `source.<extension>` and `expected.txt`, the facts and the text that must
 * be read from it. Texts and names are ours. `UPDATE_ARTICLES=1` rewrites the expected files: read the difference
 * before committing it.
 */

const folder = fileURLToPath(new URL("../articles", import.meta.url));
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const FACTS = ["title", "published", "dateline", "source", "language", "byline"] as const;

function show(article: Reading): string {
  if (isUnread(article)) return `${article.input.name}: ${article.error.message}`;
  const facts = FACTS.flatMap((name) => (article[name] ? [`${name}: ${article[name].value}`] : []));
  const records = [["url", article.url] as const, ["retrieved", article.retrieved?.value ?? null] as const].flatMap(
    ([name, value]) => (value === null ? [] : [`${name}: ${value}`]),
  );
  return [`# ${article.input.format} ${article.input.name}`, ...facts, ...records, "", article.text].join("\n");
}

async function readCase(name: string): Promise<string> {
  const source = readdirSync(join(folder, name)).find((file) => file.startsWith("source.")) ?? "";
  try {
    return `${(await readArticleFile(join(folder, name, source))).map(show).join("\n\n")}\n`;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return `${error.exit}: ${error.message}\n`;
  }
}

describe("the articles of tests/articles", () => {
  it("have at least four cases per format", () => {
    const counts = new Map<string, number>();
    for (const name of cases) counts.set(name.split("-")[0] ?? "", (counts.get(name.split("-")[0] ?? "") ?? 0) + 1);
    const feeds = ["rss", "rdf", "atom", "jsonfeed"].reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0);
    for (const kind of ["text", "markdown", "html", "pdf", "docx", "eml", "json"])
      expect([kind, (counts.get(kind) ?? 0) >= 4]).toEqual([kind, true]);
    expect(feeds).toBeGreaterThanOrEqual(4);
  });

  it.each(cases)("are read as expected: %s", async (name) => {
    const expected = join(folder, name, "expected.txt");
    const found = await readCase(name);
    if (process.env["UPDATE_ARTICLES"]) writeFileSync(expected, found);
    expect(found).toBe(readFileSync(expected, "utf8"));
  });
});
