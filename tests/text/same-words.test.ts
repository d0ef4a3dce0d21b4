import { describe, expect, it } from "vitest";
import { sameWords } from "../../src/text/same-words.js";

describe("sameWords", () => {
  it.each([
    ["Harbour approved.", "HARBOUR APPROVED"],
    ["U.S. to pay", "US to pay"],
    ["“Harbour” approved", "Harbour\u00a0approved"],
    ["A ﬁne for Lessen", "A fine for Lessen"],
  ])("ignores case, punctuation, blanks and ligatures: %j and %j", (a, b) => expect(sameWords(a, b)).toBe(true));

  it.each([
    ["Harbour approved", "Harbour approved again"],
    ["12 die", "13 die"],
  ])("tells %j from %j", (a, b) => expect(sameWords(a, b)).toBe(false));
});
