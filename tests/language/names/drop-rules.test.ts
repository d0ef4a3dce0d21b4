import { describe, expect, it } from "vitest";
import { namesOf } from "./names-of.js";

describe("dropPortfolios", () => {
  it("drops what a secretary is in charge of", () => {
    expect(namesOf("Trade and Industry Secretary Patricia Orr told the BBC about it.")).toEqual([
      "Trade and Industry Secretary > Patricia Orr: person",
      "BBC: organization",
    ]);
  });

  it("drops two words for what a minister is in charge of", () => {
    expect(namesOf("Lifelong Learning Minister Eve Marlow said so.")).toEqual([
      "Lifelong Learning Minister > Eve Marlow: person",
    ]);
  });

  it("drops the owner in Children's Minister", () => {
    expect(namesOf("Children's Minister Eve Marlow said so.")).toEqual(["Minister > Eve Marlow: person"]);
  });

  it("drops the Cabinet of a minister", () => {
    expect(namesOf("A Cabinet minister resigned.")).toEqual([]);
  });

  it("keeps the party of a spokesman", () => {
    expect(namesOf("Lib Dem Treasury spokesman Vince Cable left.")).toEqual([
      "Lib Dem: organization",
      "Treasury spokesman > Vince Cable: person",
    ]);
  });
});

describe("dropCommonWords", () => {
  it("drops offices, time zones and abbreviations", () => {
    expect(namesOf("The CEO and the MP agreed at 14:58 UTC that the DNA test was right.")).toEqual([]);
  });

  it("drops sums, times of day and the names of accounts", () => {
    expect(namesOf("The shares closed at EUR 7.31 at 0815AEST. @evemarlow wrote of it.")).toEqual([]);
    expect(namesOf("Follow Eve Marlow on Twitter.").join()).not.toContain("Marlow");
  });
});
