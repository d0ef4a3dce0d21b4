import { describe, expect, it } from "vitest";
import { stateNamed } from "../../../../src/language/lexicon/en/states.js";

describe("a state of the United States", () => {
  it("is told by its name and by its old and new short form", () => {
    expect(["Oregon", "Ore.", "OR", "New York", "N.Y."].map(stateNamed)).toEqual([
      "Oregon",
      "Oregon",
      "Oregon",
      "New York",
      "New York",
    ]);
  });

  it("is nothing else", () => {
    expect(["Norland", "or so", ""].map(stateNamed)).toEqual([null, null, null]);
  });
});
