import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UserError } from "../../src/errors.js";
import { buildArticle } from "../../src/input/fields.js";
import { readArticleBytes } from "../../src/input/read.js";
import { isUnread, type Reading } from "../../src/input/reader.js";
import { extract } from "../../src/pipeline.js";

const folder = fileURLToPath(new URL("../articles", import.meta.url));
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => /source\.\w+$/u.test(file))
  .sort()
  .map((file) => ({ name: file, bytes: new Uint8Array(readFileSync(join(folder, file))) }));

/** Each run tests the same cases. PROPERTY_RUNS, a factor, gives more of them, and PROPERTY_SEED gives others. */
const runs = (count: number) => ({
  numRuns: count * Number(process.env["PROPERTY_RUNS"] ?? 1),
  seed: Number(process.env["PROPERTY_SEED"] ?? 9),
});

/** The articles, or the message of a `UserError`. Any other error fails the test. */
async function outcome(bytes: Uint8Array, name: string): Promise<readonly Reading[] | string> {
  try {
    return await readArticleBytes(bytes, { name });
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

const shown = (readings: readonly Reading[] | string): string =>
  typeof readings === "string"
    ? readings
    : JSON.stringify(readings.map((reading) => (isUnread(reading) ? reading.error.message : reading)));

const unicode = fc.string({ unit: "binary", maxLength: 400 });
const tag = fc.constantFrom(
  "p",
  "div",
  "article",
  "h1",
  "ul",
  "li",
  "table",
  "td",
  "br",
  "script",
  "svg",
  "template",
  "a",
  "title",
  "head",
  "body",
  "html",
  "meta",
  "time",
  "figure",
  "math",
  "select",
  "noscript",
  "x-y",
);
const html = fc
  .array(
    fc.oneof(
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name}>`),
      fc
        .tuple(tag, fc.constantFrom("class", "id", "datetime", "href", "content", "property", "lang"), unicode)
        .map(([name, key, value]) => `<${name} ${key}="${value.slice(0, 40)}">`),
      fc.constantFrom(
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<",
        ">",
        "&",
        "&#0;",
        "&#x110000;",
        "&nbsp;",
        '<script type="application/ld+json">',
        '{"@type":"NewsArticle"}',
      ),
      fc.constant("The council of Helm will build a bridge by 2035, it said in a statement on Monday."),
      unicode.map((text) => text.slice(0, 60)),
    ),
    { maxLength: 60 },
  )
  .map((parts) => `<!doctype html><html><body>${parts.join("")}`);

/** A real file with some bytes changed, removed, repeated or cut off. */
const mutation = fc
  .tuple(
    fc.constantFrom(...sources),
    fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 3 }), fc.nat(255)), { minLength: 1, maxLength: 12 }),
  )
  .map(([{ name, bytes }, edits]) => {
    let changed = Buffer.from(bytes);
    for (const [place, kind, value] of edits) {
      const at = place % Math.max(1, changed.length);
      if (kind === 0) changed[at] = value;
      else if (kind === 1) changed = Buffer.concat([changed.subarray(0, at), changed.subarray(at + 1 + (value % 40))]);
      else if (kind === 2)
        changed = Buffer.concat([changed.subarray(0, at), changed.subarray(Math.max(0, at - value))]);
      else if (value < 30) changed = changed.subarray(0, at);
    }
    return { name, bytes: new Uint8Array(changed) };
  });

describe("reading", () => {
  it("gives an article or a UserError for random HTML, twice the same", async () => {
    await fc.assert(
      fc.asyncProperty(html, async (content) => {
        const bytes = new TextEncoder().encode(content);
        expect(shown(await outcome(bytes, "page.html"))).toBe(shown(await outcome(bytes, "page.html")));
      }),
      runs(150),
    );
  });

  it("gives an article or a UserError for random text under the name of any format", async () => {
    const names = ["a.txt", "a.md", "a.json", "a.jsonl", "a.xml", "a.eml", "a.html"];
    await fc.assert(
      fc.asyncProperty(
        unicode,
        fc.constantFrom(...names),
        fc.constantFrom(
          "",
          "From: a\nTo: b\nSubject: ",
          '<rss version="2.0"><channel>',
          '[{"text":"',
          "---\n",
          "%PDF-",
          "PK\u0003\u0004",
        ),
        async (text, name, head) => {
          await outcome(new TextEncoder().encode(head + text), name);
        },
      ),
      runs(300),
    );
  });

  it("gives an article or a UserError for random bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        await outcome(bytes, "a.bin");
      }),
      runs(300),
    );
  });

  it("gives articles or a UserError for a damaged file of any format, twice the same", async () => {
    await fc.assert(
      fc.asyncProperty(mutation, async ({ name, bytes }) => {
        expect(shown(await outcome(bytes, name))).toBe(shown(await outcome(bytes, name)));
      }),
      runs(200),
    );
  });
});

describe("extracting", () => {
  /** All spans of a brief, each with the words that it should cover. */
  function spansOf(value: unknown, found: { start: number; end: number; text: string }[] = []) {
    if (typeof value !== "object" || value === null) return found;
    if (
      "start" in value &&
      "end" in value &&
      "text" in value &&
      typeof value.start === "number" &&
      typeof value.end === "number" &&
      typeof value.text === "string"
    )
      found.push({ start: value.start, end: value.end, text: value.text });
    for (const inner of Object.values(value)) spansOf(inner, found);
    return found;
  }
  const words = fc.constantFrom(
    "Anna Orr",
    "Lessen",
    "said",
    "on Monday",
    "will",
    "pay",
    "by 2035",
    "“",
    "”",
    '"',
    ",",
    ".",
    "\n\n",
    "the",
    "minister",
    "not",
    "if",
    "(",
    ")",
    "May 3",
    "percent",
    "'s",
    "—",
    "and",
    // names of the properties that every object of JavaScript has
    "constructor",
    "Constructor",
    "toString",
    "__proto__",
  );
  const prose = fc
    .array(
      fc.oneof(
        { arbitrary: words, weight: 5 },
        { arbitrary: fc.string({ unit: "grapheme", maxLength: 8 }), weight: 1 },
      ),
      { minLength: 3, maxLength: 60 },
    )
    .map((parts) => parts.join(" "));

  it("gives random prose a brief whose spans cover their words, or a UserError, twice the same", () => {
    fc.assert(
      fc.property(prose, (text) => {
        const run = () => {
          try {
            return extract(buildArticle({ text, language: "en", published: "2031-05-03" })).brief;
          } catch (error) {
            if (error instanceof UserError) return error.message;
            throw error;
          }
        };
        const brief = run();
        expect(JSON.stringify(run())).toBe(JSON.stringify(brief));
        if (typeof brief === "string") return;
        for (const { start, end, text: said } of spansOf({ ...brief, article: null }))
          expect(brief.article.text.slice(start, end)).toBe(said);
      }),
      runs(60),
    );
  });
});
