import { describe, expect, it } from "vitest";
import { extract } from "../../../src/index.js";

const actionsIn = (text: string): string[] =>
  extract({ text, published: "2019-01-10" }).commitments.map(({ action }) => action);

describe("not binding", () => {
  it(`is "would" in the speaker's own words, but not in reported words`, () => {
    expect(actionsIn('"I would close the depot," Ada Orr said.')).toEqual([]);
    expect(actionsIn("Ada Orr said she would close the depot.")).toEqual(["close the depot"]);
    expect(actionsIn('Ada Orr said she would "close the depot for good".')).toEqual(["close the depot for good"]);
    expect(actionsIn('Ada Orr said: "Norrick Rail said it would close the depot."')).toEqual(["close the depot"]);
    expect(actionsIn('"I would never close the depot," Ada Orr said.')).toEqual(["never close the depot"]);
  });

  it("is a pledge that is needed", () => {
    expect(actionsIn("It will take a commitment from the mayor to rebuild the port.")).toEqual([]);
    expect(actionsIn("The council needs a commitment from the mayor to rebuild the port.")).toEqual([]);
    expect(actionsIn("The council got a commitment from the mayor to rebuild the port.")).toEqual(["rebuild the port"]);
  });

  it("is what somebody has not made up his mind about", () => {
    expect(actionsIn("Ada Orr is unsure about whether she is going to close the depot.")).toEqual([]);
    expect(actionsIn("Ada Orr is sure that she is going to close the depot.")).toEqual(["close the depot"]);
  });

  it("is a choice in the course of what is past", () => {
    expect(actionsIn("Ada Orr almost left Norland before deciding to close the depot.")).toEqual([]);
    expect(actionsIn("Ada Orr is deciding to close the depot.")).toEqual(["close the depot"]);
  });

  it("is what is still to be done", () => {
    expect(actionsIn("Norrick Rail sold two ships. The sale of the depot is still to be confirmed.")).toEqual([]);
    expect(actionsIn("Norrick Rail sold two ships. The depot is to be closed.")).toEqual(["[have] the depot closed"]);
  });

  it("is with what somebody will be left", () => {
    expect(actionsIn("Ada Orr will be left with a letter from the bank.")).toEqual([]);
    expect(actionsIn("Norrick Rail lost its case. Its appeal will be aided by the weather.")).toEqual([]);
  });

  it("is what nobody has said: what price it will offer", () => {
    expect(actionsIn("Norrick Rail has said little as to what price it will offer the bank.")).toEqual([]);
    expect(actionsIn("Norrick Rail has said that it will offer the bank a price.")).toEqual(["offer the bank a price"]);
  });

  it("is a run that somebody is mulling", () => {
    expect(actionsIn("Ben Lessen is mulling a run for mayor in 2033.")).toEqual([]);
    expect(actionsIn("Ben Lessen is joining Norrick Rail in 2033.")).toEqual(["[join] Norrick Rail"]);
  });

  it("is the number of pledged delegates, and what others are helped to do", () => {
    expect(actionsIn("Ada Orr leads Ben Lessen by 271 pledged delegates according to a count.")).toEqual([]);
    expect(actionsIn('"We want to help Norland prepare to meet the floods," Ada Orr said.')).toEqual([
      "help Norland prepare to meet the floods",
    ]);
  });

  it("is what it is wrong to say", () => {
    expect(actionsIn('"It is not fair to say we are going to close the port," Ada Orr said.')).toEqual([]);
    expect(actionsIn('"It is fair to say we are going to close the port," Ada Orr said.')).toEqual(["close the port"]);
  });

  it('is a promise inside "knows where", but not after ", where"', () => {
    expect(actionsIn("Ada Orr went to Tarvik, where the council has promised to close the depot.")).toEqual([
      "close the depot",
    ]);
    expect(actionsIn("Ada Orr asked where the council has promised to close the depot.")).toEqual([]);
  });

  it("is what will be over by then, and what has been going on", () => {
    expect(actionsIn("Ada Orr will have closed six depots by June.")).toEqual([]);
    expect(actionsIn("Norrick Rail has been closing its depots until June.")).toEqual([]);
    expect(actionsIn("Norrick Rail is closing its depots in June.")).toEqual(["[close] its depots"]);
  });

  it("is a decision that the text looks back on, but not one announced or just taken", () => {
    expect(actionsIn("Norrick Rail announced its decision to close the depot.")).toEqual(["close the depot"]);
    expect(actionsIn("Norrick Rail has taken the decision to close the depot.")).toEqual(["close the depot"]);
    expect(actionsIn("Ada Orr defended her decision to close the depot.")).toEqual([]);
    expect(actionsIn("The mood was fuelled by Norrick Rail's decision to close the depot.")).toEqual([]);
  });

  it("is what is not meant, and what somebody had set out to do", () => {
    expect(actionsIn("The price does not mean Norrick Rail will close the depot, Ada Orr said.")).toEqual([]);
    expect(actionsIn("A girl sang as Ada Orr prepared to close the depot.")).toEqual([]);
    expect(actionsIn("Norrick Rail is preparing to close the depot.")).toEqual(["close the depot"]);
  });

  it("is what somebody is charged with", () => {
    expect(actionsIn("Ben Orr was held on charges he planned to blow up the depot.")).toEqual([]);
    expect(
      actionsIn("The court convicted him of two crimes, including theft and threatening to burn the depot."),
    ).toEqual([]);
    expect(actionsIn("Ben Orr said he planned to blow up the depot.")).toEqual(["blow up the depot"]);
  });

  it("is what was first proposed, but not what was previously announced", () => {
    expect(actionsIn("Previously in April, Norrick Rail announced plans to close the depot.")).toEqual([
      "close the depot",
    ]);
    expect(actionsIn("Initially, Norrick Rail announced plans to close the depot.")).toEqual([]);
  });

  it("is what somebody has yet to do", () => {
    expect(actionsIn("The council has yet to name the date, which may be 3 March.")).toEqual([]);
    expect(actionsIn("The council has to name the date by 3 March.")).toEqual(["name the date"]);
  });

  it('is what somebody "wanted" in his or her own words', () => {
    expect(actionsIn('"We wanted to close the depot," Ada Orr said.')).toEqual([]);
    expect(actionsIn("Ada Orr said she wanted to close the depot.")).toEqual(["close the depot"]);
  });

  it('is an indirect question with "whether" or "if"', () => {
    expect(actionsIn("The council refused to say if it would close the depot.")).toEqual([]);
    expect(actionsIn("The council said that, if in charge, it would close the depot.")).toEqual(["close the depot"]);
  });

  it("is a promise that belongs to a superseded deed", () => {
    expect(actionsIn("Ada Orr had originally come to the council promising to close the depot.")).toEqual([]);
    expect(actionsIn("Ada Orr came to the council promising to close the depot.")).toEqual(["close the depot"]);
  });

  it('is "little commitment"', () => {
    expect(actionsIn("The council has little commitment to repair the bridge.")).toEqual([]);
    expect(actionsIn("The council has a commitment to repair the bridge.")).toEqual(["repair the bridge"]);
  });

  it("is heading for something", () => {
    expect(actionsIn("Norland is heading for an election in June.")).toEqual([]);
  });

  it("is what an instrument would oblige somebody to do", () => {
    expect(actionsIn("The bill would require Norrick Rail to close the depot.")).toEqual([]);
    expect(actionsIn("The law requires Norrick Rail to close the depot.")).toEqual(["close the depot"]);
  });

  it("is a past wish, unless it is reported", () => {
    expect(actionsIn("Norrick Rail wanted to close the depot.")).toEqual([]);
    expect(actionsIn("Norrick Rail said it wanted to close the depot.")).toEqual(["close the depot"]);
  });

  it("is an unreal condition, but not one in the past tense of reported words", () => {
    const conditionsIn = (text: string) =>
      extract({ text, published: "2019-01-10" }).commitments.map(({ condition }) => condition);
    expect(conditionsIn("The union said it would strike if the talks failed.")).toEqual(["if the talks failed"]);
    expect(conditionsIn("The union said it would strike unless the mayor paid.")).toEqual(["unless the mayor paid"]);
    expect(conditionsIn("The union said it would strike if it could.")).toEqual([]);
    expect(conditionsIn("The union said it would strike if it were stronger.")).toEqual([]);
    expect(conditionsIn('"The union would strike if the talks failed," Ada Orr said.')).toEqual([]);
  });

  it("is what somebody is hardly going to do, or will not comment on", () => {
    expect(actionsIn('"I am hardly going to leave the port now," Ada Orr said.')).toEqual([]);
    expect(actionsIn('"I am going to leave the port now," Ada Orr said.')).toEqual(["leave the port now"]);
    expect(actionsIn('"I will not comment on the talks," Ada Orr said.')).toEqual([]);
    expect(actionsIn('"I am not going to go into the talks," Ada Orr said.')).toEqual([]);
    expect(actionsIn('"I will not sell the port," Ada Orr said.')).toEqual(["not sell the port"]);
  });

  it("is how something may happen, and what is inevitable", () => {
    expect(actionsIn("The only way Norrick Rail will sell its depot is by cutting its price.")).toEqual([]);
    expect(actionsIn("It now seems inevitable that Norrick Rail will sell its depot.")).toEqual([]);
  });

  it("is a deal still being finalised or not reached, a failed scheme, and what a thing is for", () => {
    expect(actionsIn("Norrick Rail was finalising an agreement with Lundmark Coffee.")).toEqual([]);
    expect(actionsIn("Norrick Rail has finalised an agreement with Lundmark Coffee.")).toEqual([
      "[carry out] an agreement with Lundmark Coffee",
    ]);
    expect(actionsIn("No final agreements have been reached by Norrick Rail.")).toEqual([]);
    expect(actionsIn("The government's failed scheme to teach pupils at home was criticised.")).toEqual([]);
    expect(actionsIn("Norrick Rail opened a hall in Lund intended to house the trains.")).toEqual([]);
  });

  it("is what somebody else knows that he will do", () => {
    expect(actionsIn('"I know he will sell the port," Ada Orr said of Ben Lessen.')).toEqual([]);
  });

  it("is not the content of an answer", () => {
    expect(actionsIn("The official answer, which is to ignore the report, was clear.")).toEqual([]);
    expect(actionsIn("The bank, which is to close the branch, was founded in 1991.")).toEqual(["close the branch"]);
  });

  it("is what somebody waits for", () => {
    expect(actionsIn("Verland will not sell the port until Osterby agrees to open its border.")).toEqual([
      "not sell the port",
    ]);
    expect(actionsIn("Verland waited until Osterby agreed to open its border.")).toEqual(["open its border"]);
    expect(actionsIn("It will take a miracle to save Norrick Rail.")).toEqual([]);
    expect(actionsIn("Ada Orr said she would be honoured to serve.")).toEqual([]);
  });

  it("is what somebody is doing while the day belongs to something else", () => {
    expect(actionsIn("Ada Orr is asking her friends to visit the port on 3 March 2019.")).toEqual([]);
    expect(actionsIn("Norrick Rail is closing the port on 3 March 2019.")).toEqual(["[close] the port"]);
  });

  it("is what somebody did not do in spite of an order", () => {
    expect(actionsIn("The governor ordered an inquiry, even though she did not visit the port.")).toEqual([]);
  });

  it("is what is not told, a trial, and what a plan itself aims at", () => {
    expect(actionsIn("The union is not saying which steps, if any, it will take against the plan.")).toEqual([]);
    expect(actionsIn("Norrick Rail and five managers are to go on trial over the crash.")).toEqual([]);
    expect(actionsIn("The project costs much. It aims to move 40 barrels of oil.")).toEqual([]);
  });
});
