import { describe, expect, it } from "vitest";
import { countLeading } from "../../src/text/halving.js";

describe("countLeading", () => {
  const below =
    (limit: number) =>
    (value: number): boolean =>
      value < limit;

  it.each([
    [[], 3, 0],
    [[3], 3, 0],
    [[2], 3, 1],
    [[1, 2, 2, 3, 5], 2, 1],
    [[1, 2, 2, 3, 5], 3, 3],
    [[1, 2, 2, 3, 5], 4, 4],
    [[1, 2, 2, 3, 5], 9, 5],
  ])("%j, items below %i: %i", (values, limit, expected) => {
    expect(countLeading(values, below(limit))).toBe(expected);
  });

  it("tests at most 17 of 100,000 items", () => {
    const values = Array.from({ length: 100_000 }, (_, i) => i);
    let asked = 0;
    const count = countLeading(values, (value) => {
      asked++;
      return value < 77_777;
    });
    expect([count, asked <= 17]).toEqual([77_777, true]);
  });
});
