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

describe("two sides", () => {
  const names: GivenNames = {
    ...FIRMS,
    Lessen: "organization",
    "Port Union": "organization",
    "Mine Council": "organization",
  };

  it("are the two that a clause names together, not the last two", () => {
    const text = "Norrick met the Port Union in May. The Mine Council was there. Lessen is far away. Both sides left.";
    expect(membersOf("Both sides", text, names)).toEqual(["Norrick", "Port Union"]);
  });

  it("are nobody if no clause names two together", () => {
    const text = "The Port Union left. The Mine Council came. The two sides said nothing.";
    expect(membersOf("The two sides", text, names)).toEqual([]);
  });

  it("are nobody if the words say which sides", () => {
    expect(
      membersOf("both sides of the road", "Norrick met the Port Union. Trees stand on both sides of the road.", names),
    ).toEqual([]);
  });
});

describe("both", () => {
  it("are not two firms after two things", () => {
    const text = "Norrick wrote to Tarvik. It offered a loan and a grant. Both were refused.";
    expect(membersOf("Both", text, FIRMS)).toEqual([]);
    expect(
      membersOf("both", "Norrick wrote to Tarvik. It made two offers, both of which were refused.", FIRMS),
    ).toEqual([]);
  });
});

describe("the two countries", () => {
  it("are not the places where something happened", () => {
    const names: GivenNames = { Norland: "country", Verland: "country", Osterby: "country", Westby: "country" };
    const text = "Norland called Verland. There was fighting in Osterby and Westby. The two countries made a plan.";
    expect(membersOf("The two countries", text, names)).toEqual(["Norland", "Verland"]);
  });
});

describe("a group of seven", () => {
  it("is not the last two", () => {
    const states: GivenNames = { Norland: "country", Verland: "country" };
    const text = "Norland and Verland have signed. The seven states will pay.";
    expect(membersOf("The seven states", text, states)).toEqual([]);
    expect(membersOf("The 27 states", text.replace("seven", "27"), states)).toEqual([]);
    expect(membersOf("The two states", text.replace("seven", "two"), states)).toEqual(["Norland", "Verland"]);
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

describe("a group of bodies told by their kind", () => {
  it("is left open if the text names none of that kind", () => {
    const names: GivenNames = { ...FIRMS, "River Tribunal": "organization" };
    const text = "Norrick took a complaint to the River Tribunal. The two ministries will chair the talks in turn.";
    expect(membersOf("The two ministries", text, names)).toEqual([]);
    expect(membersOf("The two sides", text.replace("ministries", "sides"), names)).toEqual([]);
  });
});

describe("a body told by its owner", () => {
  it("is not the one of a named place", () => {
    const names: GivenNames = { ...PEOPLE, Lessen: "place" };
    const text = "Jon Vale said his government would pay. The Lessen government will send a ship.";
    expect(membersOf("The Lessen government", text, names)).toEqual([]);
    expect(membersOf("The government", text.replace("Lessen ", ""), names)).toEqual(["his government"]);
  });
});
