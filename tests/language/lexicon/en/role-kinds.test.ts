import { describe, expect, it } from "vitest";
import { officesMeantBy } from "../../../../src/language/lexicon/en/role-kinds.js";

describe("a wider word for an office", () => {
  it("may stand for each of the narrower ones", () => {
    expect(officesMeantBy("lawmaker").has("senator")).toBe(true);
    expect(officesMeantBy("attorney").has("lawyer")).toBe(true);
  });

  it("is not meant by a narrower one, nor by a word that has none", () => {
    expect(officesMeantBy("senator").has("lawmaker")).toBe(false);
    expect([...officesMeantBy("baker")]).toEqual([]);
  });
});
