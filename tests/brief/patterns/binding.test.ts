import { describe, expect, it } from "vitest";
import { extract } from "../../../src/index.js";

const actionsIn = (text: string): string[] =>
  extract({ text, published: "2019-01-10" }).commitments.map(({ action }) => action);

describe("who binds itself", () => {
  it("takes a share of those asked for nobody", () => {
    expect(actionsIn("In the poll 26 percent said they would boycott Norrick Rail.")).toEqual([]);
    expect(actionsIn("The ministers said they would boycott Norrick Rail.")).toEqual(["boycott Norrick Rail"]);
  });

  it("takes wanting to thank somebody for the thanks", () => {
    expect(actionsIn('"I want to thank the crew," Ada Orr said.')).toEqual([]);
    expect(actionsIn('"I want to build a port," Ada Orr said.')).toEqual(["build a port"]);
  });

  it("takes delegates pledged to somebody for no pledge", () => {
    expect(actionsIn("Ada Orr won most of the pledged delegates.")).toEqual([]);
    expect(actionsIn("Ada Orr pledged ten lorries.")).toEqual(["[give] ten lorries"]);
  });
});
