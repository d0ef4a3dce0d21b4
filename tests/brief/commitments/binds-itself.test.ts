import { describe, expect, it } from "vitest";
import { extract } from "../../../src/index.js";

const actionsIn = (text: string): string[] =>
  extract({ text, published: "2019-01-10" }).commitments.map(({ action }) => action);

describe("whether an actor binds itself", () => {
  it('is denied for a share of respondents: "26 percent say they"', () => {
    expect(actionsIn("In the poll 26 percent said they would boycott Norrick Rail.")).toEqual([]);
    expect(actionsIn("The ministers said they would boycott Norrick Rail.")).toEqual(["boycott Norrick Rail"]);
  });

  it("is affirmed for staying neutral or silent, denied for staying what one is", () => {
    expect(actionsIn("Norland has said that it will remain neutral.")).toEqual(["remain neutral"]);
    expect(actionsIn("Norland has said that it will remain poor.")).toEqual([]);
  });

  it("is denied for how somebody fares, and how low somebody stoops", () => {
    expect(actionsIn("Norrick Rail will fare better this year.")).toEqual([]);
    expect(actionsIn("Norrick Rail will stoop to anything.")).toEqual([]);
  });

  it("is affirmed for a plan that somebody tells of another person, but not for a prediction", () => {
    expect(actionsIn("Ben Lessen said on Monday that Ada Orr plans to sell the port.")).toEqual(["sell the port"]);
    expect(actionsIn("Ben Lessen said on Monday that Ada Orr would sell the port.")).toEqual([]);
    expect(actionsIn("Ben Lessen said on Monday that Ada Orr wants to sell the port.")).toEqual([]);
  });

  it("is denied for seats that a party takes, and for those who will be better placed", () => {
    expect(actionsIn("The Greens will take three seats from the Liberals.")).toEqual([]);
    expect(actionsIn("Ada Orr said judges will be better placed to act.")).toEqual([]);
    expect(actionsIn("The Greens will take three ships to the port.")).toEqual(["take three ships to the port"]);
  });

  it("is affirmed for an announced tour or concert", () => {
    expect(actionsIn("Norrick Four announced a benefit concert for the refugees.")).toEqual([
      "[carry out] a benefit concert for the refugees",
    ]);
    expect(actionsIn("Norrick Four praised a benefit concert for the refugees.")).toEqual([]);
  });

  it(`is denied for a description: "It's a partnership that will"`, () => {
    expect(actionsIn('"It\'s a partnership that will give Norrick Rail a chance to grow," Ada Orr said.')).toEqual([]);
    expect(actionsIn("The partnership will give Norrick Rail two ships.")).toEqual(["give Norrick Rail two ships"]);
  });

  it("is affirmed for a body whose name is an imperative", () => {
    expect(actionsIn("Save the Old Harbour will field a candidate.")).toEqual(["field a candidate"]);
    expect(actionsIn("Selling the harbour would field a candidate.")).toEqual([]);
  });

  it("is affirmed for being prepared to act, unless hypothetical or compared", () => {
    expect(actionsIn("Norrick Rail says it is prepared to sell the port.")).toEqual(["sell the port"]);
    expect(actionsIn("Even if Norrick Rail is willing to sell the port, nobody wants it.")).toEqual([]);
    expect(actionsIn("Norrick Rail is more willing to sell the port.")).toEqual([]);
    expect(actionsIn("Norrick Rail had been willing to sell the port.")).toEqual([]);
  });

  it("is affirmed for money set aside or announced", () => {
    expect(actionsIn("Ada Orr earmarked £1bn for the ports.")).toEqual(["[spend] £1bn for the ports"]);
    expect(actionsIn("Norrick Rail announced £100m of new investment.")).toEqual(["[give] £100m of new investment"]);
    expect(actionsIn("Norrick Rail lost £100m of its investment.")).toEqual([]);
  });

  it('is affirmed for "jobs are to be cut", denied for "our job is to"', () => {
    expect(actionsIn("Norrick Rail lost money. Some 200 jobs are to be cut.")).toEqual(["[have] some 200 jobs cut"]);
    expect(actionsIn("Norrick Rail lost money. The job is to find its way.")).toEqual([]);
  });

  it('is denied for "I want to thank"', () => {
    expect(actionsIn('"I want to thank the crew," Ada Orr said.')).toEqual([]);
    expect(actionsIn('"I want to build a port," Ada Orr said.')).toEqual(["build a port"]);
  });

  it('is denied for "I want to read"', () => {
    expect(actionsIn('"I want to read the report," said Ada Orr, whose son was hurt.')).toEqual([]);
    expect(actionsIn('"I want to reject the report," said Ada Orr.')).toEqual(["reject the report"]);
  });

  it("is denied for one vote of many", () => {
    expect(actionsIn("Two of the judges, Ada Orr and Bo Lessen, voted to keep the ban.")).toEqual([]);
    expect(actionsIn("Opposition leader Ada Orr voted to keep the ban.")).toEqual([]);
    expect(actionsIn("The council voted to keep the ban.")).toEqual(["keep the ban"]);
    expect(actionsIn("Ada Orr said she would vote to keep the ban.")).toEqual(["vote to keep the ban"]);
  });

  it("is denied for a right that ends on a day", () => {
    expect(actionsIn("The owners of Norrick have until 5 May to tender their shares.")).toEqual([]);
    expect(actionsIn("The owners of Norrick have until 5 May to repay their debts.")).toEqual(["repay their debts"]);
  });

  it("is affirmed for an event that somebody promises, or promises to prevent", () => {
    expect(actionsIn("The mayor promised that the report would be published by May.")).toEqual([
      "[ensure that] the report would be published",
    ]);
    expect(actionsIn("The mayor said that the report would be published by May.")).toEqual([]);
    expect(actionsIn("Norrick Rail promised that there would be no job cuts.")).toEqual(["[have] no job cuts"]);
    expect(actionsIn("Norrick Rail heard that there would be no job cuts.")).toEqual([]);
  });

  it("is affirmed for steps of a procedure and for what is made public, denied for words and noise", () => {
    expect(actionsIn("Norrick Rail said it would ask for a delay.")).toEqual(["ask for a delay"]);
    expect(actionsIn("Norrick Rail said it would ask for the fines to be put off.")).toEqual([
      "ask for the fines to be put off",
    ]);
    expect(actionsIn("Norrick Rail said it would ask about the delay.")).toEqual([]);
    expect(actionsIn("The Harbour Court will hear the appeal in May.")).toEqual(["hear the appeal"]);
    expect(actionsIn("The Harbour Court will hear the noise in May.")).toEqual([]);
    expect(actionsIn("Norrick Rail intends to go to the labour court on Thursday.")).toEqual([
      "go to the labour court",
    ]);
    expect(actionsIn("Norrick Rail said it would issue a new forecast in May.")).toEqual(["issue a new forecast"]);
    expect(actionsIn("Norrick Rail said it would lower its forecast in May.")).toEqual([]);
    expect(actionsIn("Norrick Rail said it would make the rule binding.")).toEqual(["make the rule binding"]);
  });

  it("is affirmed for what somebody promises to spare others", () => {
    expect(actionsIn("The minister promised no new taxes.")).toEqual(["[have] no new taxes"]);
    expect(actionsIn("The minister wanted no new taxes.")).toEqual([]);
  });

  it("is affirmed for costs that fall on a body, denied for what people will have to pay more of", () => {
    expect(actionsIn("If the deal fails, Norrick Rail will have to pay a fee.")).toEqual(["pay a fee"]);
    expect(actionsIn("Analysts said Norrick Rail would have to pay a fee.")).toEqual([]);
    expect(actionsIn("Tenants will have to pay more for coal.")).toEqual([]);
  });

  it("tells an offer from a pledge, as a verb and as a noun", () => {
    const statusIn = (text: string) => extract({ text }).commitments.map(({ kind, status }) => `${kind} ${status}`);
    expect(statusIn("Norrick Rail has offered to sell the port.")).toEqual(["pledge offered"]);
    expect(statusIn("Norrick Rail has made an offer to buy the port.")).toEqual(["pledge offered"]);
    expect(statusIn("Norrick Rail has given an undertaking to accept the bid.")).toEqual(["pledge pledged"]);
  });

  it("takes no holiday for a doer", () => {
    const [bill] = extract({ text: "The minister said a bill would be introduced by Easter." }).commitments;
    expect(bill?.actorText ?? bill?.actors).not.toContain("Easter");
    expect(bill?.due?.text).toBe("by Easter");
  });

  it('is affirmed in reported words for "if others could not", denied for "if she could"', () => {
    expect(actionsIn("Ada Orr said she would sue if the port could not be cleaned.")).toEqual(["sue"]);
    expect(actionsIn("Ada Orr said she would help if she could.")).toEqual([]);
    expect(actionsIn('"I would sue if the port could not be cleaned," Ada Orr said.')).toEqual([]);
  });

  it("is affirmed for not asking, denied for a past choice", () => {
    expect(actionsIn("Dan Orr said that he will not ask for a pardon.")).toEqual(["not ask for a pardon"]);
    expect(actionsIn("Dan Orr said that he will ask whether it is true.")).toEqual([]);
    expect(actionsIn("Ada Orr chose to begin her descent on Monday.")).toEqual([]);
    expect(actionsIn("Ada Orr has chosen to sell the boats.")).toEqual(["sell the boats"]);
  });

  it('is denied for "is bound to", unless something binds', () => {
    expect(actionsIn("The council is bound to close the port.")).toEqual([]);
    expect(actionsIn("The council is legally bound to close the port.")).toEqual(["close the port"]);
    expect(actionsIn("The council is bound by the treaty to close the port.")).toEqual(["close the port"]);
  });

  it("is affirmed for planned states, denied for states that will come about", () => {
    expect(actionsIn("Ada Orr plans to stay in Tarvik.")).toEqual(["stay in Tarvik"]);
    expect(actionsIn("Norrick Rail plans to get loans from the banks.")).toEqual(["get loans from the banks"]);
    expect(actionsIn("Norrick Rail will get worse marks this year.")).toEqual([]);
  });

  it("is affirmed for staying if those who stay say so, denied for staying in a mood", () => {
    expect(actionsIn("The sailors said they would remain on board.")).toEqual(["remain on board"]);
    expect(actionsIn("The sailors said they would remain confident.")).toEqual([]);
    expect(actionsIn("Analysts said the sailors would remain on board.")).toEqual([]);
  });

  it("is affirmed for help that somebody offers, denied for what a thing helps with", () => {
    expect(actionsIn('"I will help you find the papers," Ada Orr said.')).toEqual(["help you find the papers"]);
    expect(actionsIn('"The port will help you find work," Ada Orr said.')).toEqual([]);
  });

  it("is affirmed for undertaking to do something, denied for undertaking a thing", () => {
    expect(actionsIn("The council undertook a journey to see the port.")).toEqual([]);
    expect(actionsIn("The council undertook to close the port.")).toEqual(["close the port"]);
  });

  it("is affirmed for carrying on, denied for carrying", () => {
    expect(actionsIn("Norrick Rail said it would carry on with the protest.")).toEqual(["carry on with the protest"]);
    expect(actionsIn("Norrick Rail said it would carry great costs.")).toEqual([]);
  });

  it("is denied for taking office", () => {
    expect(actionsIn("Ada Orr will succeed Dan Brandt as chief executive in May.")).toEqual([]);
    expect(actionsIn("Dan Brandt will be replaced by Ada Orr.")).toEqual([]);
    expect(actionsIn("Ada Orr will take over as chief executive in May.")).toEqual([]);
    expect(actionsIn("Norrick Rail will take over the port in May.")).toEqual(["take over the port"]);
    expect(actionsIn("Norrick Rail will replace the old trains in May.")).toEqual(["replace the old trains"]);
  });

  it("is affirmed for charging a toll, denied for charging a man", () => {
    expect(actionsIn("Norrick Rail announced that a toll will be charged on the bridge.")).toEqual([
      "[have] a toll charged on the bridge",
    ]);
    expect(actionsIn("Norrick Rail announced that a man will be charged on Monday.")).toEqual([]);
  });

  it("is denied for meeting a target, faring well and ranking high", () => {
    expect(actionsIn("The council admitted that the target would not be met.")).toEqual([]);
    expect(actionsIn("Norrick Rail said it would do less well this year.")).toEqual([]);
    expect(actionsIn("Norrick Rail will rank alongside Verland Air.")).toEqual([]);
    expect(actionsIn("Norrick Rail said it would do the work this year.")).toEqual(["do the work"]);
  });

  it("is affirmed for planning to ask and for asking for something, denied for a question", () => {
    expect(actionsIn("The council plans to ask for more money.")).toEqual(["ask for more money"]);
    expect(actionsIn("The council will ask what it costs.")).toEqual([]);
  });

  it("is denied for a newspaper that the article is not about", () => {
    const story =
      "Norrick Rail made a loss. Ada Orr, who leads Norrick Rail, said so on Monday. Ada Orr, Dan Brandt and Eva Lund met ministers of Norland.";
    expect(actionsIn(`${story} Wages would be cut, according to the Wall Street Journal.`)).toEqual([]);
    expect(actionsIn(`${story} Wages would be cut, according to Norrick Rail.`)).toEqual(["[have] wages cut"]);
  });

  it("is denied for what a law or a change will require", () => {
    expect(actionsIn('"This will require the council to close the port," Ada Orr said.')).toEqual([]);
    expect(actionsIn("The court required the council to close the port.")).toEqual(["close the port"]);
  });

  it("is denied for how long something takes", () => {
    expect(actionsIn("The minister said the induction will take at least ten years.")).toEqual([]);
  });

  it('resolves "them" in the action only if nothing before it was "them", and keeps "for granted"', () => {
    const tries = '"We ran five tries past them, so we will not take them for granted," Dan Orr said.';
    expect(actionsIn(tries)).toEqual(["not take them for granted"]);
  });

  it("is denied for pledged delegates", () => {
    expect(actionsIn("Ada Orr won most of the pledged delegates.")).toEqual([]);
    expect(actionsIn("Ada Orr pledged ten lorries.")).toEqual(["[give] ten lorries"]);
  });

  it("is denied for threats, and for what somebody claims of a rival", () => {
    expect(actionsIn("Norrick Rail threatened to close the depot.")).toEqual([]);
    expect(actionsIn("Ada Orr claimed that Norrick Rail would close the depot.")).toEqual([]);
    expect(actionsIn("Norrick Rail claimed that it would close the depot.")).toEqual(["close the depot"]);
    expect(actionsIn("Ada Orr alleged that Norrick Rail planned to close the depot.")).toEqual([]);
  });

  it("is denied for views", () => {
    expect(actionsIn("Ada Orr said she would consider it an insult.")).toEqual([]);
    expect(actionsIn("Ada Orr said it would be classed as a gift.")).toEqual([]);
    expect(actionsIn("Ada Orr said she would consider the offer.")).toEqual(["consider the offer"]);
    expect(actionsIn("Ada Orr will consider how to pay.")).toEqual(["consider how to pay"]);
  });

  it("is denied for what comes of a merger", () => {
    expect(actionsIn("The combined firm will run 900 shops.")).toEqual([]);
    expect(actionsIn("Norrick Rail will now control 16% of the market.")).toEqual([]);
    expect(actionsIn("Norrick Rail will run 900 shops.")).toEqual(["run 900 shops"]);
  });

  it("is denied for what holds for anybody", () => {
    expect(actionsIn('"If you boil it, the heat is not going to spoil it," Norrick Rail said.')).toEqual([]);
    expect(actionsIn('"If you call us, we will repair it," Ada Orr said.')).toEqual(["repair it"]);
  });

  it("is affirmed for what others are promised", () => {
    expect(actionsIn("The mayor promised that every pupil would receive a laptop.")).toEqual([
      "[ensure that] every pupil would receive a laptop",
    ]);
    expect(actionsIn("The mayor promised that nobody would be dismissed.")).toEqual([
      "[ensure that] nobody would be dismissed",
    ]);
    expect(actionsIn("The mayor gave a promise that pupils would be able to choose.")).toEqual([
      "[ensure that] pupils would be able to choose",
    ]);
  });

  it("is denied for an open question and what may be", () => {
    expect(actionsIn("Norrick Rail said it may be prepared to raise its offer.")).toEqual([]);
    expect(actionsIn('"Will Norrick Rail close the depot?" Ada Orr asked.')).toEqual([]);
  });

  it("is affirmed for a report that goes on without a verb of saying", () => {
    expect(actionsIn("Ada Orr promised to close the port. She would also raise the toll.")).toEqual([
      "close the port",
      "raise the toll",
    ]);
    expect(actionsIn("Ada Orr spoke on Monday. She would not discuss the toll.")).toEqual([]);
    expect(actionsIn("Storms closed the port. Ada Orr would raise the toll.")).toEqual([]);
  });

  it("is affirmed for the speaker's own country, for help to another body and for an appeal to a court", () => {
    expect(actionsIn("Ms Orr said her country was determined to build the port.")).toEqual(["build the port"]);
    expect(actionsIn("Lundmark Coffee will help Norrick Labs develop a snack.")).toEqual([
      "help Norrick Labs develop a snack",
    ]);
    expect(actionsIn("Norrick Rail will ask the court to lift the ban.")).toEqual(["ask the court to lift the ban"]);
    expect(actionsIn("The tax will help farmers sell their milk.")).toEqual([]);
  });
});
