import { describe, expect, it } from "vitest";
import { upperFirst } from "../../src/text/upper-first.js";

describe("upperFirst", () => {
  it.each([
    ["orr went", "Orr went"],
    ["émigrés", "Émigrés"],
    ["", ""],
    ["2031", "2031"],
  ])("writes the first letter of %j as a capital", (text, expected) => {
    expect(upperFirst(text)).toBe(expected);
  });

  it.each(["ﬁnance", "ßeta", "ŉ", "ǰ"])("leaves %s, whose capital is two letters", (text) => {
    expect(upperFirst(text)).toBe(text);
  });
});
