import { describe, expect, it } from "vitest";
import type { Candidate } from "../../../src/brief/actors/candidate.js";
import { mergeForms } from "../../../src/brief/actors/merge-forms.js";
import { nameIn, readingOf } from "../reading-of.js";

const TEXT =
  "Lessen Eastern Airlines, Lessen Eastern, Kim Yung, Kim, Kim Sung, Lessen Air Force, Air Force, Norland Bank, Bank, Orlen Motor Group, Orlen Pharma, Orlen Pharmaceuticals, Orlen, Lessen Commission, Commission, Council, Norland Council, Lessen Post, Post, Lessen Electric Power, Lessen Electric, Norland Breweries, Norland";

function candidate(name: string, type: Candidate["type"] = "organization"): Candidate {
  const own = nameIn(readingOf(TEXT), name, type);
  return { name, type, aliases: [], chains: [], mentions: [], names: [own] };
}

const merge = (...candidates: Candidate[]): string[] =>
  mergeForms(candidates).map(({ name, aliases }) => [name, ...aliases].join(" = "));

describe("a short form of a name", () => {
  it("is joined to the fuller form that adds only what kind of body it is", () => {
    expect(merge(candidate("Lessen Eastern"), candidate("Lessen Eastern Airlines"))).toEqual([
      "Lessen Eastern Airlines = Lessen Eastern",
    ]);
  });

  it("is joined to the fuller form that it ends", () => {
    expect(merge(candidate("Lessen Air Force"), candidate("Air Force"))).toEqual(["Lessen Air Force = Air Force"]);
  });

  it("is joined where it is the first word of a firm's full name", () => {
    expect(merge(candidate("Orlen"), candidate("Orlen Motor Group"))).toEqual(["Orlen Motor Group = Orlen"]);
  });

  it("is joined where its full name says what the firm is in", () => {
    expect(merge(candidate("Lessen Electric"), candidate("Lessen Electric Power"))).toEqual([
      "Lessen Electric Power = Lessen Electric",
    ]);
    expect(merge(candidate("Norland"), candidate("Norland Breweries"))).toEqual(["Norland Breweries = Norland"]);
  });

  it("is joined where only its last word is cut short", () => {
    expect(merge(candidate("Orlen Pharma"), candidate("Orlen Pharmaceuticals"))).toEqual([
      "Orlen Pharmaceuticals = Orlen Pharma",
    ]);
  });

  it("is joined where it is the kind of a public body that was named in full before", () => {
    expect(merge(candidate("Lessen Commission"), candidate("Commission"))).toEqual(["Lessen Commission = Commission"]);
    expect(merge(candidate("Norland Council"), candidate("Council"))).toHaveLength(2);
  });

  it("is joined where it is what a newspaper is called for short", () => {
    expect(merge(candidate("Lessen Post"), candidate("Post"))).toEqual(["Lessen Post = Post"]);
  });

  it("of a person may be the first or the last name", () => {
    expect(merge(candidate("Kim Yung", "person"), candidate("Kim", "person"))).toEqual(["Kim Yung = Kim"]);
  });

  it("is joined to the person even where it was taken for a firm", () => {
    expect(merge(candidate("Kim Yung", "person"), candidate("Yung"), candidate("Kim"))).toEqual([
      "Kim Yung = Kim = Yung",
    ]);
  });

  it("stays apart where two could be meant", () => {
    expect(
      merge(candidate("Kim Yung", "person"), candidate("Kim Sung", "person"), candidate("Kim", "person")),
    ).toHaveLength(3);
  });

  it("stays apart where it is one plain word at the end of a body's name", () => {
    expect(merge(candidate("Norland Bank"), candidate("Bank"))).toHaveLength(2);
  });
});
