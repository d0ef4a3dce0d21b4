import { describe, expect, it } from "vitest";
import { type GivenNames, readSpeech, spoken } from "../speech-fixtures.js";

const NAMES: GivenNames = {
  "Ada Lorne": "person",
  "Jon Vale": "person",
  Lorne: "person",
  Vale: "person",
  Sharp: "person",
  "Harbour News": "organization",
};

const speech = (text: string) => spoken(readSpeech(text, NAMES));

describe("words after a title", () => {
  it.each([
    [
      "that nothing joins to it are speech",
      'She wrote an essay titled "Nobody Rows Alone at Night."\n\n"Do these people own a boat?" asked Ada Lorne, the harbour master.',
      ["Do these people own a boat? — Ada Lorne"],
    ],
    [
      "that a comma joins to it are a title too",
      'The essays, titled "Nobody Rows Alone," "Fog over the Pier" and "Rain at Last", came out in May, Ada Lorne said.',
      [],
    ],
  ])("%s", (_, text, expected) => {
    expect(speech(text)).toEqual(expected);
  });
});

describe("what somebody calls somebody", () => {
  it.each([
    [
      "is speech where the sentence says who does",
      'In a letter on Monday, Jon Vale referred to Lorne as "the bravest clerk in the town" and left.',
      ["the bravest clerk in the town — Jon Vale"],
    ],
    [
      "is a name where everybody does",
      'The port, referred to locally as the "gate of the north", pleased Ada Lorne.',
      [],
    ],
  ])("%s", (_, text, expected) => {
    expect(speech(text)).toEqual(expected);
  });
});
