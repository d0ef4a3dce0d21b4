import { describe, expect, it } from "vitest";
import { officesMeantBy } from "../../../../src/language/lexicon/en/role-kinds.js";

describe("a wider word for an office", () => {
  it("may stand for each of the narrower words", () => {
    expect(officesMeantBy("lawmaker").has("senator")).toBe(true);
    expect(officesMeantBy("attorney").has("lawyer")).toBe(true);
  });

  it("is not meant by a narrower word", () => {
    expect(officesMeantBy("senator").has("lawmaker")).toBe(false);
  });
});

describe("a word without wider words", () => {
  it("stands for no other office", () => {
    expect([...officesMeantBy("baker")]).toEqual([]);
  });
});
