import { describe, expect, it } from "vitest";
import { stateNamed } from "../../../../src/language/lexicon/en/states.js";

describe("a state of the United States", () => {
  it("is found by its name and by its traditional and postal short forms", () => {
    expect(["Oregon", "Ore.", "OR", "New York", "N.Y."].map(stateNamed)).toEqual([
      "Oregon",
      "Oregon",
      "Oregon",
      "New York",
      "New York",
    ]);
  });

  it("is not found by any other words", () => {
    expect(["Norland", "or so", ""].map(stateNamed)).toEqual([null, null, null]);
  });
});
