import { describe, expect, it } from "vitest";
import { hasLettersInOrder } from "../../src/text/letters-in-order.js";

describe("hasLettersInOrder", () => {
  it("finds Nymex in New York Mercantile Exchange, but not Nyxem", () => {
    expect(hasLettersInOrder("Nymex", "New York Mercantile Exchange")).toBe(true);
    expect(hasLettersInOrder("Nyxem", "New York Mercantile Exchange")).toBe(false);
    expect(hasLettersInOrder("NNY", "New York")).toBe(false);
    expect(hasLettersInOrder("", "New York")).toBe(true);
  });
});
