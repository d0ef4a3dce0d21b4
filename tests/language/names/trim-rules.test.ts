import { describe, expect, it } from "vitest";
import { namesOf } from "./names-of.js";

describe("trimEdges", () => {
  it("cuts the weekday after “on”", () => {
    expect(namesOf("On Tuesday Mitsubishi said it would close a plant.")).toEqual(["Mitsubishi: organization"]);
  });

  it("cuts an adjective that describes the body", () => {
    expect(namesOf("Past Congressional Budget Office forecasts were wrong.")).toEqual([
      "Congressional Budget Office: organization",
    ]);
  });

  it("cuts the preposition that opens the sentence", () => {
    expect(namesOf("Beyond Trump, voters are wary. Ex-BBC host Ada Orr left.")).toEqual([
      "Trump: person",
      "Ada Orr: person",
    ]);
  });

  it("cuts the preposition behind a person, not that inside a body", () => {
    expect(namesOf('Juan "Chico" Manriquez of Oakland carried a photo.')).toEqual([
      'Juan "Chico" Manriquez: person',
      "Oakland: place",
    ]);
    expect(namesOf("The Office of the Deputy Prime Minister said so.")).toEqual([
      "Office of the Deputy Prime Minister: organization",
    ]);
  });

  it("cuts a place in a table of results, not the number of a channel", () => {
    expect(namesOf("He came in behind a Lotus Renault 7th.").join()).not.toContain("7th");
    expect(namesOf("She told BBC Radio 4 on Monday.")).toEqual(["BBC Radio 4: organization"]);
  });

  it("cuts “ex” and its hyphen", () => {
    expect(namesOf("Ex-Norland Bank chief Ada Orr spoke.")).toEqual([
      "Norland Bank: organization",
      "chief > Ada Orr: person",
    ]);
  });

  it("leaves a lone “Ex” out of the names", () => {
    expect(namesOf("Ex-BBC chat show host Ada Orr left.")).toEqual(["Ada Orr: person"]);
  });

  it("cuts the office of the person who is named next", () => {
    expect(namesOf("Harbour Committee Chair Ada Orr spoke.")).toEqual([
      "Harbour Committee: organization",
      "Chair > Ada Orr: person",
    ]);
  });

  it("types a name with Mr or Ms as a person", () => {
    expect(namesOf("Oona King won the seat. Ms King said so.")).toEqual(["Oona King: person", "Ms > King: person"]);
  });
});
