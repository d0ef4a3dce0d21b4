import { describe, expect, it } from "vitest";
import { extract } from "../../../src/index.js";

const actionsIn = (text: string): string[] =>
  extract({ text, published: "2019-01-10" }).commitments.map(({ action }) => action);

describe("who binds itself", () => {
  it("takes a share of those asked for nobody", () => {
    expect(actionsIn("In the poll 26 percent said they would boycott Norrick Rail.")).toEqual([]);
    expect(actionsIn("The ministers said they would boycott Norrick Rail.")).toEqual(["boycott Norrick Rail"]);
  });

  it("takes what is said of a thing by saying what it is for no deed of it", () => {
    expect(actionsIn('"It\'s a partnership that will give Norrick Rail a chance to grow," Ada Orr said.')).toEqual([]);
    expect(actionsIn("The partnership will give Norrick Rail two ships.")).toEqual(["give Norrick Rail two ships"]);
  });

  it("takes a body for what it is, though its name gives an order", () => {
    expect(actionsIn("Save the Old Harbour will field a candidate.")).toEqual(["field a candidate"]);
    expect(actionsIn("Selling the harbour would field a candidate.")).toEqual([]);
  });

  it("takes being prepared to do something for an offer, unless it is only supposed or compared", () => {
    expect(actionsIn("Norrick Rail says it is prepared to sell the port.")).toEqual(["sell the port"]);
    expect(actionsIn("Even if Norrick Rail is willing to sell the port, nobody wants it.")).toEqual([]);
    expect(actionsIn("Norrick Rail is more willing to sell the port.")).toEqual([]);
    expect(actionsIn("Norrick Rail had been willing to sell the port.")).toEqual([]);
  });

  it("takes a sum that is set aside or announced for what is to be spent", () => {
    expect(actionsIn("Ada Orr earmarked £1bn for the ports.")).toEqual(["[spend] £1bn for the ports"]);
    expect(actionsIn("Norrick Rail announced £100m of new investment.")).toEqual(["[give] £100m of new investment"]);
    expect(actionsIn("Norrick Rail lost £100m of its investment.")).toEqual([]);
  });

  it("takes jobs that are to be cut for a plan, and what a job is for none", () => {
    expect(actionsIn("Norrick Rail lost money. Some 200 jobs are to be cut.")).toEqual(["[have] some 200 jobs cut"]);
    expect(actionsIn("Norrick Rail lost money. The job is to find its way.")).toEqual([]);
  });

  it("takes wanting to thank somebody for the thanks", () => {
    expect(actionsIn('"I want to thank the crew," Ada Orr said.')).toEqual([]);
    expect(actionsIn('"I want to build a port," Ada Orr said.')).toEqual(["build a port"]);
  });

  it("takes not asking for a resolve, and what was chosen to be done for done", () => {
    expect(actionsIn("Dan Orr said that he will not ask for a pardon.")).toEqual(["not ask for a pardon"]);
    expect(actionsIn("Dan Orr said that he will ask whether it is true.")).toEqual([]);
    expect(actionsIn("Ada Orr chose to begin her descent on Monday.")).toEqual([]);
    expect(actionsIn("Ada Orr has chosen to sell the boats.")).toEqual(["sell the boats"]);
  });

  it("takes being bound to for being sure to, unless something binds", () => {
    expect(actionsIn("The council is bound to close the port.")).toEqual([]);
    expect(actionsIn("The council is legally bound to close the port.")).toEqual(["close the port"]);
    expect(actionsIn("The council is bound by the treaty to close the port.")).toEqual(["close the port"]);
  });

  it("takes what one plans to be or to get for chosen, and what one will get for what comes of it", () => {
    expect(actionsIn("Ada Orr plans to stay in Tarvik.")).toEqual(["stay in Tarvik"]);
    expect(actionsIn("Norrick Rail plans to get loans from the banks.")).toEqual(["get loans from the banks"]);
    expect(actionsIn("Norrick Rail will get worse marks this year.")).toEqual([]);
  });

  it("takes staying for a deed where those who stay say so, and being of some mind for none", () => {
    expect(actionsIn("The sailors said they would remain on board.")).toEqual(["remain on board"]);
    expect(actionsIn("The sailors said they would remain confident.")).toEqual([]);
    expect(actionsIn("Analysts said the sailors would remain on board.")).toEqual([]);
  });

  it("takes the help that somebody says he will give for promised, and what a thing helps with for none", () => {
    expect(actionsIn('"I will help you find the papers," Ada Orr said.')).toEqual(["help you find the papers"]);
    expect(actionsIn('"The port will help you find work," Ada Orr said.')).toEqual([]);
  });

  it("takes undertaking a thing for done, and undertaking to do one for a pledge", () => {
    expect(actionsIn("The council undertook a journey to see the port.")).toEqual([]);
    expect(actionsIn("The council undertook to close the port.")).toEqual(["close the port"]);
  });

  it("takes carrying on for a deed, and carrying for none", () => {
    expect(actionsIn("Norrick Rail said it would carry on with the protest.")).toEqual(["carry on with the protest"]);
    expect(actionsIn("Norrick Rail said it would carry great costs.")).toEqual([]);
  });

  it("takes coming into an office for no plan of the one who comes", () => {
    expect(actionsIn("Ada Orr will succeed Dan Brandt as chief executive in May.")).toEqual([]);
    expect(actionsIn("Dan Brandt will be replaced by Ada Orr.")).toEqual([]);
    expect(actionsIn("Ada Orr will take over as chief executive in May.")).toEqual([]);
    expect(actionsIn("Norrick Rail will take over the port in May.")).toEqual(["take over the port"]);
    expect(actionsIn("Norrick Rail will replace the old trains in May.")).toEqual(["replace the old trains"]);
  });

  it("takes charging a toll for a deed, and charging a man for what a court does", () => {
    expect(actionsIn("Norrick Rail announced that a toll will be charged on the bridge.")).toEqual([
      "[have] a toll charged on the bridge",
    ]);
    expect(actionsIn("Norrick Rail announced that a man will be charged on Monday.")).toEqual([]);
  });

  it("takes meeting a target, faring well and ranking high for nothing that one decides", () => {
    expect(actionsIn("The council admitted that the target would not be met.")).toEqual([]);
    expect(actionsIn("Norrick Rail said it would do less well this year.")).toEqual([]);
    expect(actionsIn("Norrick Rail will rank alongside Verland Air.")).toEqual([]);
    expect(actionsIn("Norrick Rail said it would do the work this year.")).toEqual(["do the work"]);
  });

  it("takes meaning to ask for a plan, and asking for none", () => {
    expect(actionsIn("The council plans to ask for more money.")).toEqual(["ask for more money"]);
    expect(actionsIn("The council will ask for more money.")).toEqual([]);
  });

  it("takes a paper that the story is not about for a reporter of what others do", () => {
    const story =
      "Norrick Rail made a loss. Ada Orr, who leads Norrick Rail, said so on Monday. Ada Orr, Dan Brandt and Eva Lund met ministers of Norland.";
    expect(actionsIn(`${story} Wages would be cut, according to the Wall Street Journal.`)).toEqual([]);
    expect(actionsIn(`${story} Wages would be cut, according to Norrick Rail.`)).toEqual(["[have] wages cut"]);
  });

  it("takes what a law or a change will require for what somebody foresees", () => {
    expect(actionsIn('"This will require the council to close the port," Ada Orr said.')).toEqual([]);
    expect(actionsIn("The court required the council to close the port.")).toEqual(["close the port"]);
  });

  it("takes how long a thing takes for no deed", () => {
    expect(actionsIn("The minister said the induction will take at least ten years.")).toEqual([]);
  });

  it("says what them is only where nothing before was called so, and keeps for granted", () => {
    const tries = '"We ran five tries past them, so we will not take them for granted," Dan Orr said.';
    expect(actionsIn(tries)).toEqual(["not take them for granted"]);
  });

  it("takes delegates pledged to somebody for no pledge", () => {
    expect(actionsIn("Ada Orr won most of the pledged delegates.")).toEqual([]);
    expect(actionsIn("Ada Orr pledged ten lorries.")).toEqual(["[give] ten lorries"]);
  });
});
