import { describe, expect, it } from "vitest";
import { namesOf } from "./names-of.js";

describe("dropPortfolios", () => {
  it("drops what a secretary is in charge of", () => {
    expect(namesOf("Trade and Industry Secretary Patricia Orr told the BBC about it.")).toEqual([
      "Trade and Industry Secretary > Patricia Orr: person",
      "BBC: organization",
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
});
