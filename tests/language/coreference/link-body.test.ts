import { describe, expect, it } from "vitest";
import { chainsOf, type GivenNames, readSpeech } from "../speech-fixtures.js";

const NAMES: GivenNames = {
  Norrick: "organization",
  Tarvik: "organization",
  Ofgas: "organization",
  "Harbour Regulator": "organization",
  "Norges Bank": "organization",
  "Port Office": "organization",
  "Orlen Committee": "organization",
  "Orlen Police": "organization",
  "Halden Securities": "organization",
  "Halden Bureau": "organization",
  "Jon Vale": "person",
  "Ada Lorne": "person",
  Finland: "country",
  Finnish: "group",
};

/** Whom the words stand for. */
const meant = (words: string, text: string): string[] =>
  Object.entries(chainsOf(readSpeech(text, NAMES)))
    .filter(([name, mentions]) => name !== words && mentions.includes(words))
    .map(([name]) => name);

describe("“the company”", () => {
  it("is no body that regulates, whether its name or the text says so", () => {
    const text = "Norrick sells gas. The Harbour Regulator gave an order. The company must repay its customers.";
    expect(meant("The company", text)).toEqual(["Norrick"]);
    expect(meant("The company", text.replace("The Harbour Regulator", "Gas regulator Ofgas"))).toEqual(["Norrick"]);
  });

  it("is no central bank", () => {
    expect(meant("The company", "Norrick sells gas. Norges Bank held its rate. The company said nothing.")).toEqual([
      "Norrick",
    ]);
  });

  it("is the only one from the country that the words name", () => {
    const text = "Finnish miner Norrick will buy a port. Tarvik put the Finnish company on a list.";
    expect(meant("the Finnish company", text)).toEqual(["Norrick"]);
  });
});

describe("“the group”", () => {
  it("is not the house of the analyst who speaks of it", () => {
    const text = "Norrick fell. Halden Securities analyst Jon Vale said the group would sell the port.";
    expect(meant("the group", text)).toEqual(["Norrick"]);
  });
});

describe("“the committee”", () => {
  it("is only a body with that word in its name", () => {
    expect(meant("the committee", "The Port Office spoke first. Ada Lorne answered the committee.")).toEqual([]);
    expect(
      meant("the committee", "The Orlen Committee met. The Port Office left. Ada Lorne answered the committee."),
    ).toEqual(["Orlen Committee"]);
  });
});

describe("“the station”", () => {
  it("is no police", () => {
    expect(meant("The station", "The Orlen Police came on Monday. The station went off the air.")).toEqual([]);
  });
});

describe("“the agency”", () => {
  it("may be an authority or a bureau, but no court", () => {
    expect(meant("The agency", "The Halden Bureau has moved. The agency said nothing.")).toEqual(["Halden Bureau"]);
  });
});
