import { describe, expect, it } from "vitest";
import { chainsOf, type GivenNames, readSpeech } from "../speech-fixtures.js";

/** Whom the words stand for. */
const membersOf = (words: string, text: string, names: GivenNames): string[] =>
  Object.entries(chainsOf(readSpeech(text, names)))
    .filter(([name, mentions]) => name !== words && mentions.includes(words))
    .map(([name]) => name);

const FIRMS: GivenNames = {
  Norrick: "organization",
  Tarvik: "organization",
  "Orlen Commission": "organization",
  "Norrick Air Services": "organization",
};
const PEOPLE: GivenNames = { "Ada Lorne": "person", "Jon Vale": "person" };

describe("a group of firms", () => {
  it("does not include a public body", () => {
    const text = "Norrick and Tarvik sell gas. The Orlen Commission wrote to both. The two companies said nothing.";
    expect(membersOf("The two companies", text, FIRMS)).toEqual(["Norrick", "Tarvik"]);
  });

  it("does not count a firm and a body named after it as two", () => {
    const text = "Tarvik was calm. Norrick sold Norrick Air Services. The two companies said nothing.";
    expect(membersOf("The two companies", text, FIRMS)).toEqual(["Tarvik", "Norrick Air Services"]);
  });

  it("does not include examples, nor two of three", () => {
    const names: GivenNames = { ...FIRMS, Halden: "organization", Vessel: "organization", Orlen: "organization" };
    const text =
      "Norrick will buy Tarvik. It sells shops like Halden, Vessel and Orlen. The two companies said nothing.";
    expect(membersOf("The two companies", text, names)).toEqual(["Norrick", "Tarvik"]);
  });

  it("does not include aircraft carriers", () => {
    const text = "Norrick met Tarvik. The two aircraft carriers are old. The two carriers said nothing.";
    expect(membersOf("The two aircraft carriers", text, FIRMS)).toEqual([]);
    expect(membersOf("The two carriers", text, FIRMS)).toEqual(["Norrick", "Tarvik"]);
  });
});

describe("a group of people", () => {
  it("has a trade or a plight only if a member has it", () => {
    const text = "Ada Lorne met Jon Vale. The two drivers slept. The two women laughed.";
    expect(membersOf("The two drivers", text, PEOPLE)).toEqual([]);
    expect(membersOf("The two drivers", text.replace("Ada", "The driver Ada"), PEOPLE)).toEqual([
      "Ada Lorne",
      "Jon Vale",
    ]);
  });

  it("is empty if “both” goes with “and”", () => {
    const text = "Ada Lorne met Jon Vale. They spoke of both young and old leaders. Both leaders laughed.";
    expect(membersOf("both young and old leaders", text, PEOPLE)).toEqual([]);
    expect(membersOf("Both leaders", text, PEOPLE)).toEqual(["Ada Lorne", "Jon Vale"]);
  });
});

describe("a group of countries", () => {
  it("does not include the land that they claim", () => {
    const names: GivenNames = { Norway: "country", Sweden: "country" };
    const text = "Norway and Sweden quarrel. Ships circle the islands. The countries will talk.";
    expect(membersOf("the islands", text, names)).toEqual([]);
    expect(membersOf("The countries", text, names)).toEqual(["Norway", "Sweden"]);
  });
});
