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
  "Halden Group": "organization",
  "Orlen Herald": "organization",
  "Orlen Bank": "organization",
  "Federal Reserve": "organization",
  "Football Association": "organization",
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

describe("a body told by its kind", () => {
  it("is not the one that acts on it", () => {
    const text = "Norrick makes boats. Tarvik was willing to buy the firm.";
    expect(meant("the firm", text)).toEqual(["Norrick"]);
    expect(meant("the firm", "Tarvik came close to buying the firm.")).toEqual([]);
  });

  it("is not its own name behind it", () => {
    expect(meant("the grocer", "Norrick praised the grocer Tarvik.")).toEqual([]);
  });

  it("is not the house of who speaks to it", () => {
    expect(meant("the panel", "Jon Vale of the Port Office told the panel that it was late.")).toEqual([]);
    expect(meant("the campaign", "A Norrick spokesman denied the campaign was late.")).toEqual([]);
  });
});

describe("“the country”", () => {
  it("is not the one that acts on it, nor one told by more than its kind", () => {
    expect(meant("the country", "Finland has refused to recognise the country.")).toEqual([]);
    expect(meant("the floating island", "Finland has put a price on the floating island.")).toEqual([]);
    expect(meant("the state", "Finland is far away. He won the state.")).toEqual([]);
    expect(meant("the country", "Finland is far away. He left the country.")).toEqual(["Finland"]);
  });
});

describe("“the firm”, which nearly any firm is", () => {
  it("is the subject just before, and not another that the text has called a firm", () => {
    const text =
      "Building firm Tarvik closed in May. Its yards were sold. Norrick said that it would pay the men. The firm will hire, too.";
    expect(meant("The firm", text)).toEqual(["Norrick"]);
  });

  it("is rather the one whose name has the word", () => {
    const text = "Norrick bought a mine from the Halden Group. The group was short of money.";
    expect(meant("The group", text)).toEqual(["Halden Group"]);
    expect(meant("The firm", text.replace("The group", "The firm"))).toEqual(["Norrick"]);
  });

  it("is one of its own paragraph before one of the paragraph above", () => {
    const text = "Tarvik had a good year.\n\nThe order is a relief for Norrick. The firm was short of money.";
    expect(meant("The firm", text)).toEqual(["Norrick"]);
  });

  it("is no outlet that reports", () => {
    const text = "Norrick is short of money. The Orlen Herald reported that its boats were old. The firm was silent.";
    expect(meant("The firm", text)).toEqual(["Norrick"]);
  });
});

describe("“the bank”", () => {
  it("is not the Federal Reserve, though the central bank is", () => {
    const text = "The Federal Reserve lent money to Orlen Bank. The bank will pay it back.";
    expect(meant("The bank", text)).toEqual(["Orlen Bank"]);
    expect(meant("The central bank", text.replace("The bank", "The central bank"))).toEqual(["Federal Reserve"]);
  });

  it("is no site that belongs to a bank", () => {
    const text = "The letter was on the bank's website. Orlen Bank said so. The bank will pay.";
    expect(meant("The bank", text)).toEqual(["Orlen Bank"]);
  });
});

describe("“the club”", () => {
  it("is neither a league nor an association", () => {
    const text = "Norrick lost at home. The Football Association fined it. The club will pay.";
    expect(meant("The club", text)).toEqual(["Norrick"]);
  });
});

describe("“its”", () => {
  it("is not the firm that it describes in an apposition", () => {
    expect(meant("its", "Norrick was short of money. It told Tarvik, its old partner, to wait.")).toEqual(["Norrick"]);
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

describe("the firm of which analysts speak", () => {
  it("is not the house where they work", () => {
    const text = "Norrick closed a mine. Analysts at Halden Securities said that the company would publish its plan.";
    expect(meant("the company", text)).toEqual(["Norrick"]);
    expect(meant("the company", "Analysts at Halden Securities said that the company would grow.")).toEqual([]);
  });

  it("is not the house of somebody who has no office there", () => {
    const text = "The Orlen Bank cut its rate. Jon Vale of the brokerage Tarvik said the bank might well pause.";
    expect(meant("the bank", text)).toEqual(["Orlen Bank"]);
  });

  it("is not the house that judges it", () => {
    const text = "Norrick closed a mine. The rating agency Tarvik said the company would publish a plan.";
    expect(meant("the company", text)).toEqual(["Norrick"]);
  });

  it("is no firm of another trade", () => {
    const text = "The insurer Tarvik opened an office. The bank will grow.";
    expect(meant("The bank", text)).toEqual([]);
    expect(meant("The bank", text.replace("insurer", "lender"))).toEqual(["Tarvik"]);
  });
});

describe("the firm after a brand", () => {
  it("is who owns the brand", () => {
    const text = "Norrick is in debt. Norrick's new Tarvik was tried in May. The firm will sell more.";
    expect(meant("The firm", text)).toEqual(["Norrick"]);
  });
});
