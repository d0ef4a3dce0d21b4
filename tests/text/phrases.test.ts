import { describe, expect, it } from "vitest";
import { foldLine } from "../../src/text/fold.js";
import { countPhrase, fillIn, groupDigits, joinWords } from "../../src/text/phrases.js";
import { isPluralRule, pluralForm } from "../../src/text/plural.js";

const english = { plurals: { one: "i = 1 and v = 0" }, numbers: { group: "," } };

describe("a phrase", () => {
  it("has its placeholders filled, and keeps those without a value", () => {
    expect(fillIn("{n} of {m} {x}", { n: 1, m: "two" })).toBe("1 of two {x}");
    expect(fillIn("{constructor}", {})).toBe("{constructor}");
    expect(fillIn("{a}", { a: "$& {b}", b: "x" })).toBe("$& {b}");
  });

  it("is counted in the plural forms of its language, with a form for 0 if there is one", () => {
    const forms = { none: "nothing", one: "{n} thing", other: "{n} things" };
    expect([0, 1, 2, 12345].map((count) => countPhrase(count, forms, english))).toEqual([
      "nothing",
      "1 thing",
      "2 things",
      "12,345 things",
    ]);
    expect(countPhrase(0, { other: "{n} things" }, english)).toBe("0 things");
  });

  it("groups the digits of numbers from 10,000 on", () => {
    expect([1234, 12345, 1234567].map((number) => groupDigits(number, "\u00a0"))).toEqual([
      "1234",
      "12\u00a0345",
      "1\u00a0234\u00a0567",
    ]);
  });

  it('joins words with commas and a last "and"', () => {
    const marks = { between: ", ", last: " and " };
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map((words) => joinWords(words, marks))).toEqual([
      "",
      "a",
      "a and b",
      "a, b and c",
    ]);
  });
});

describe("plural rules", () => {
  it("give the form of the first rule that holds: Russian one, few, other", () => {
    const russian = {
      one: "v = 0 and i % 10 = 1 and i % 100 != 11",
      few: "v = 0 and i % 10 = 2..4 and i % 100 != 12..14",
    };
    expect([1, 2, 5, 11, 12, 21, 22, 101, 111].map((count) => pluralForm(count, russian))).toEqual([
      "one",
      "few",
      "other",
      "other",
      "other",
      "one",
      "few",
      "one",
      "other",
    ]);
  });

  it("are distinguished from strings with another syntax", () => {
    expect(["n = 1", "i = 0,1", "n % 10 = 2..4,7 or e != 0..5"].every(isPluralRule)).toBe(true);
    expect(["", "one", "n == 1", "n = x", "n = 1 and", "x = 1"].some(isPluralRule)).toBe(false);
  });
});

describe("a text on one line", () => {
  it("has one blank per run of white space, control characters and line breaks, and none at its ends", () => {
    expect(foldLine("\ufeff a\t\n\r\n b\u0000c\u2028d\u0085e  ")).toBe("a b c d e");
  });

  it("keeps no-break and ideographic spaces", () => {
    expect(foldLine("1\u00a0000\u202f€ 中\u3000文")).toBe("1\u00a0000\u202f€ 中\u3000文");
  });
});
