import { describe, expect, it } from "vitest";
import { cleanByline } from "../../src/input/html-facts.js";

describe("cleanByline", () => {
  it.each([
    ["By Anna Orr", "Anna Orr"],
    ["  by\n Anna   Orr ", "Anna Orr"],
    ["Anna Orr", "Anna Orr"],
    ["https://post.example/authors/anna-orr", null],
    ["By", "By"],
    ["", null],
    [undefined, null],
  ])("turns %j into %j", (text, byline) => expect(cleanByline(text)).toBe(byline));
});
