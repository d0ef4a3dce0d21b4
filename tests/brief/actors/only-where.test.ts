import { describe, expect, it } from "vitest";
import { findCandidates } from "../../../src/brief/actors/candidates.js";
import { isOnlyWhere } from "../../../src/brief/actors/only-where.js";
import { findTerms, isTerm } from "../../../src/brief/actors/term.js";
import { nameIn, readingOf, withChains } from "../reading-of.js";

function isPlace(text: string, name: string, isPerson = false): boolean {
  const plain = readingOf(text);
  const own = nameIn(plain, name, isPerson ? "person" : "organization");
  return isOnlyWhere(withChains(plain, [], [own]), [own], isPerson);
}

describe("a name that the text has only as a place", () => {
  it("stands after a preposition of place", () => {
    expect(isPlace("Hundreds of fans protested outside Old Lessen on Sunday.", "Old Lessen")).toBe(true);
    expect(isPlace("The dam near Orvetta burst on Sunday.", "Orvetta", true)).toBe(true);
  });

  it("stands before a noun for a place", () => {
    expect(isPlace("The Old Lessen ground was full on Sunday.", "Old Lessen")).toBe(true);
  });

  it("is not one that somebody has a stake or faith in, or works at", () => {
    expect(isPlace("The bank sold its stake in Orvetta on Sunday.", "Orvetta")).toBe(false);
    expect(isPlace("She lost faith in Orvetta on Sunday.", "Orvetta", true)).toBe(false);
    expect(isPlace("Staff at Orvetta went home on Sunday.", "Orvetta")).toBe(false);
  });

  it("is not one with a word for bodies, nor one that acts", () => {
    expect(isPlace("The men in Lessen Rail left on Sunday.", "Lessen Rail")).toBe(false);
    expect(isPlace("Orvetta sold its mill on Sunday.", "Orvetta")).toBe(false);
  });
});

describe("an abbreviation", () => {
  const isAbbreviation = (text: string, name: string): boolean => {
    const plain = readingOf(text);
    return isTerm(nameIn(plain, name, "organization"), findTerms(plain));
  };

  it("of ordinary words is no body", () => {
    expect(isAbbreviation("The bank's cash reserve ratio (CRR) is low. The CRR fell.", "CRR")).toBe(true);
    expect(isAbbreviation("The state oil company (SOC) is old.", "SOC")).toBe(false);
    expect(isAbbreviation("The Lessen Oil Board (LOB) is old.", "LOB")).toBe(false);
  });

  it("is no body if it is the number of a road", () => {
    expect(isAbbreviation("The A10 was shut.", "A10")).toBe(true);
  });
});

describe("a country", () => {
  const countriesOf = (text: string): string[] =>
    findCandidates(readingOf(text))
      .filter(({ type }) => type === "country")
      .map(({ name }) => name);

  it("that the text has only as a place or once as an owner is no actor", () => {
    expect(countriesOf("Floods in Norway killed two people. Roads in Norway are shut.")).toEqual([]);
    expect(countriesOf("The storm reached Norway's coast.")).toEqual([]);
  });

  it("that does something, or to which something is done, is one", () => {
    expect(countriesOf("Norway has shut its roads.")).toEqual(["Norway"]);
    expect(countriesOf("The bank sued Norway.")).toEqual(["Norway"]);
  });
});
