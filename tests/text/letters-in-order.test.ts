import { describe, expect, it } from "vitest";
import { hasLettersInOrder } from "../../src/text/letters-in-order.js";

describe("the letters of a short form", () => {
  it("stand in the long one in their order, whatever their case", () => {
    expect(hasLettersInOrder("Nymex", "New York Mercantile Exchange")).toBe(true);
    expect(hasLettersInOrder("Nyxem", "New York Mercantile Exchange")).toBe(false);
    expect(hasLettersInOrder("NNY", "New York")).toBe(false);
    expect(hasLettersInOrder("", "New York")).toBe(true);
  });
});
