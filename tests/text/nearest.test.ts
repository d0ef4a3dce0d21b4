import { describe, expect, it } from "vitest";
import { nearest } from "../../src/text/nearest.js";

describe("nearest", () => {
  it.each([
    ["extarct", "extract"],
    ["VALIDAT", "validate"],
    ["rendre", "render"],
  ])("corrects %s to %s", (word, expected) => {
    expect(nearest(word, ["extract", "render", "validate"])).toBe(expected);
  });

  it("is null if every candidate differs in more than a third of the word's letters", () => {
    expect(nearest("digest", ["extract", "render", "validate"])).toBe(null);
  });

  it("takes the first of two candidates that are equally near", () => {
    expect(nearest("pat", ["pad", "pan"])).toBe("pad");
  });
});
