import { describe, expect, it } from "vitest";
import { assignStems } from "../../src/cli/batch/stems.js";
import { outputStem } from "../../src/cli/output-name.js";

describe("the stem of an output file", () => {
  it.each([
    ["in/Talks in Lorn.html", "Talks-in-Lorn"],
    ["https://a.example/news/talks?id=1", "talks-id-1"],
    ["-", "article"],
    ["CON.txt", "article-CON"],
    ["con.draft.txt", "article-con.draft"],
    ["a:b*c|d.txt", "a-b-c-d"],
    ["..txt", "article-1"],
    ["Переговоры в Лорне.pdf", "Переговоры-в-Лорне"],
    ["e\u0301te\u0301.txt", "\u00E9t\u00E9"],
    ["trailing. .txt", "trailing"],
  ])("for %s is safe on every file system: %s", (input, expected) => {
    expect(outputStem(input)).toBe(expected);
  });

  it("is cut to 160 bytes of whole characters", () => {
    const stem = outputStem(`${"新".repeat(200)}.txt`);
    expect([Buffer.byteLength(stem), stem]).toEqual([159, "新".repeat(53)]);
  });

  it("differs from others on a case-insensitive file system, whatever their order", () => {
    const stems = assignStems(["a/News.txt", "b/news.html", "c/other.txt"]);
    expect(stems[2]).toBe("other");
    expect(new Set(stems.map((stem) => stem.toLowerCase())).size).toBe(3);
    expect(assignStems(["c/other.txt", "b/news.html", "a/News.txt"])).toEqual(stems.toReversed());
  });

  it("differs from numbered articles of other inputs, and from names that are taken", () => {
    const stems = assignStems(["feed.xml", "feed-2.txt", "digest.txt"], ["digest"]);
    expect(stems[0]).toBe("feed");
    expect(stems[1]).toMatch(/^feed-2-[0-9a-f]{6}$/u);
    expect(stems[2]).toMatch(/^digest-[0-9a-f]{6}$/u);
  });
});
