import { describe, expect, it } from "vitest";
import type { Candidate } from "../../../src/brief/actors/candidate.js";
import { joinDescribed } from "../../../src/brief/actors/join-described.js";
import { mergeForms } from "../../../src/brief/actors/merge-forms.js";
import { nameIn, readingOf } from "../reading-of.js";

const TEXT =
  "Lessen Eastern Airlines, Lessen Eastern, Kim Yung, Kim, Kim Sung, Lessen Air Force, Air Force, Norland Bank, Bank, Orlen Motor Group, Orlen Pharma, Orlen Pharmaceuticals, Orlen, Lessen Commission, Commission, Council, Norland Council, Lessen Post, Post, Lessen Electric Power, Lessen Electric, Norland Breweries, Norland, Harrow Department Stores, Harrow, Dorrit Electronics, Dorrit, Lessen Front, Front, Norwegian Energy Regulator, Ashby United, United, Lessen Safety Board, Board, Institut Norrick S.A., Norrick, Banco Vale Rail, Vale, Keel Marine Corp., Keel, Health Department, Department of Health, US Bank, American Bank, King Orlo, Jon Orlo, Orlo, Keelrack International, Keelrack";

function candidate(name: string, type: Candidate["type"] = "organization"): Candidate {
  const own = nameIn(readingOf(TEXT), name, type);
  return { name, type, aliases: [], chains: [], mentions: [], names: [own] };
}

const merge = (...candidates: Candidate[]): string[] =>
  mergeForms(candidates).map(({ name, aliases }) => [name, ...aliases].join(" = "));

describe("a short form of a name", () => {
  it("is joined to a fuller form that adds only the kind of body", () => {
    expect(merge(candidate("Lessen Eastern"), candidate("Lessen Eastern Airlines"))).toEqual([
      "Lessen Eastern Airlines = Lessen Eastern",
    ]);
  });

  it("is joined to a fuller form that ends with it", () => {
    expect(merge(candidate("Lessen Air Force"), candidate("Air Force"))).toEqual(["Lessen Air Force = Air Force"]);
  });

  it("is joined to the club or board that the text named before", () => {
    expect(merge(candidate("Ashby United"), candidate("United"))).toEqual(["Ashby United = United"]);
    expect(merge(candidate("Lessen Safety Board"), candidate("Board"))).toEqual(["Lessen Safety Board = Board"]);
  });

  it("is joined to a firm's full name that begins with it", () => {
    expect(merge(candidate("Orlen"), candidate("Orlen Motor Group"))).toEqual(["Orlen Motor Group = Orlen"]);
  });

  it("is joined to a full name that adds the firm's trade", () => {
    expect(merge(candidate("Lessen Electric"), candidate("Lessen Electric Power"))).toEqual([
      "Lessen Electric Power = Lessen Electric",
    ]);
    expect(merge(candidate("Norland"), candidate("Norland Breweries"))).toEqual(["Norland Breweries = Norland"]);
  });

  it("is joined to a firm if the model took its founder's name for a person", () => {
    expect(merge(candidate("Harrow Department Stores"), candidate("Harrow", "person"))).toEqual([
      "Harrow Department Stores = Harrow",
    ]);
  });

  it("is joined if only its last word is abbreviated", () => {
    expect(merge(candidate("Orlen Pharma"), candidate("Orlen Pharmaceuticals"))).toEqual([
      "Orlen Pharmaceuticals = Orlen Pharma",
    ]);
  });

  it("is joined to a public body of its kind that was named in full before", () => {
    expect(merge(candidate("Lessen Commission"), candidate("Commission"))).toEqual(["Lessen Commission = Commission"]);
    expect(merge(candidate("Norland Council"), candidate("Council"))).toHaveLength(2);
  });

  it("is joined to a firm's full name with its trade, if both never stand in one sentence", () => {
    const [whole, short] = [candidate("Dorrit Electronics"), candidate("Dorrit")];
    const later = short.names.map((name) => ({ ...name, start: name.start + 30, firstToken: name.firstToken + 3 }));
    const forms = [whole, { ...short, names: later }];
    expect(mergeForms(forms)).toHaveLength(1);
    expect(mergeForms(forms, () => 0)).toHaveLength(2);
  });

  it("is joined to the front, union or fund that was named in full before", () => {
    expect(merge(candidate("Lessen Front"), candidate("Front"))).toEqual(["Lessen Front = Front"]);
  });

  it("is joined if it is the short name of a newspaper", () => {
    expect(merge(candidate("Lessen Post"), candidate("Post"))).toEqual(["Lessen Post = Post"]);
  });

  it("can be a person's first or last name", () => {
    expect(merge(candidate("Kim Yung", "person"), candidate("Kim", "person"))).toEqual(["Kim Yung = Kim"]);
  });

  it("is joined to the person even if it was taken for a firm", () => {
    expect(merge(candidate("Kim Yung", "person"), candidate("Yung"), candidate("Kim"))).toEqual([
      "Kim Yung = Kim = Yung",
    ]);
  });

  it("is not joined if there are two fuller forms", () => {
    expect(
      merge(candidate("Kim Yung", "person"), candidate("Kim Sung", "person"), candidate("Kim", "person")),
    ).toHaveLength(3);
  });

  it("is not joined if it is an ordinary word at the end of a body's name", () => {
    expect(merge(candidate("Norland Bank"), candidate("Bank"))).toHaveLength(2);
  });
});

describe("a body that the text describes and names", () => {
  it("is one actor, if the words are the same", () => {
    const named = candidate("Norwegian Energy Regulator");
    const described: Candidate = { ...named, name: "Norway's energy regulator", names: [] };
    expect(joinDescribed([described, named]).map(({ name, aliases }) => [name, ...aliases])).toEqual([
      ["Norwegian Energy Regulator", "Norway's energy regulator"],
    ]);
    expect(joinDescribed([{ ...described, name: "Norway's oil regulator" }, named])).toHaveLength(2);
  });
});

describe("two names of one public body", () => {
  const joined = (...names: string[]): number => joinDescribed(names.map((name) => candidate(name))).length;

  it("differ in their order", () => expect(joined("Health Department", "Department of Health")).toBe(1));
  it("are not those of two firms", () => expect(joined("US Bank", "American Bank")).toBe(2));
});

describe("the short form of a foreign firm", () => {
  it("is what follows its kind", () => {
    expect(merge(candidate("Institut Norrick S.A."), candidate("Norrick"))).toEqual([
      "Institut Norrick S.A. = Norrick",
    ]);
    expect(merge(candidate("Banco Vale Rail"), candidate("Vale"))).toHaveLength(2);
  });
});

describe("a firm's name with its legal form", () => {
  it("may be shortened to its first word", () => {
    expect(merge(candidate("Keel Marine Corp."), candidate("Keel"))).toEqual(["Keel Marine Corp. = Keel"]);
  });

  it("may be taken for a person's", () => {
    expect(merge(candidate("Keelrack International"), candidate("Keelrack", "person"))).toEqual([
      "Keelrack International = Keelrack",
    ]);
  });
});

describe("a king", () => {
  it("is not somebody with his first name as a surname", () => {
    const king = candidate("Orlo", "person");
    const [name] = king.names;
    const start = TEXT.indexOf("King Orlo");
    const royal = name ? { ...king, names: [{ ...name, title: { start, end: start + 4 } }] } : king;
    const list = [candidate("Jon Orlo", "person"), royal];
    expect(mergeForms(list, (token) => token, TEXT)).toHaveLength(2);
    expect(mergeForms([candidate("Jon Orlo", "person"), king], (token) => token, TEXT)).toHaveLength(1);
  });
});
