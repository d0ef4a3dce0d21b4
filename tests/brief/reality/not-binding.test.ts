import { describe, expect, it } from "vitest";
import { extract } from "../../../src/index.js";

const actionsIn = (text: string): string[] =>
  extract({ text, published: "2019-01-10" }).commitments.map(({ action }) => action);

describe("what nobody is bound by", () => {
  it("takes a speaker's own would for what is only imagined, and one told by another for a will", () => {
    expect(actionsIn('"I would close the depot," Ada Orr said.')).toEqual([]);
    expect(actionsIn("Ada Orr said she would close the depot.")).toEqual(["close the depot"]);
    expect(actionsIn('Ada Orr said she would "close the depot for good".')).toEqual(["close the depot for good"]);
    expect(actionsIn('Ada Orr said: "Norrick Rail said it would close the depot."')).toEqual(["close the depot"]);
    expect(actionsIn('"I would never close the depot," Ada Orr said.')).toEqual(["never close the depot"]);
  });

  it("takes what is promised where a place is only told of for promised, and where it is asked for not", () => {
    expect(actionsIn("Ada Orr went to Tarvik, where the council has promised to close the depot.")).toEqual([
      "close the depot",
    ]);
    expect(actionsIn("Ada Orr asked where the council has promised to close the depot.")).toEqual([]);
  });

  it("leaves out what will lie behind somebody by then, and what has been going on", () => {
    expect(actionsIn("Ada Orr will have closed six depots by June.")).toEqual([]);
    expect(actionsIn("Norrick Rail has been closing its depots until June.")).toEqual([]);
    expect(actionsIn("Norrick Rail is closing its depots in June.")).toEqual(["[close] its depots"]);
  });

  it("takes a decision that is announced or just taken for one, and one that the text looks back on for none", () => {
    expect(actionsIn("Norrick Rail announced its decision to close the depot.")).toEqual(["close the depot"]);
    expect(actionsIn("Norrick Rail has taken the decision to close the depot.")).toEqual(["close the depot"]);
    expect(actionsIn("Ada Orr defended her decision to close the depot.")).toEqual([]);
    expect(actionsIn("The mood was fuelled by Norrick Rail's decision to close the depot.")).toEqual([]);
  });

  it("leaves out what is said not to be meant, and what somebody had set out to do", () => {
    expect(actionsIn("The price does not mean Norrick Rail will close the depot, Ada Orr said.")).toEqual([]);
    expect(actionsIn("A girl sang as Ada Orr prepared to close the depot.")).toEqual([]);
    expect(actionsIn("Norrick Rail is preparing to close the depot.")).toEqual(["close the depot"]);
  });

  it("leaves out what somebody is charged with", () => {
    expect(actionsIn("Ben Orr was held on charges he planned to blow up the depot.")).toEqual([]);
    expect(
      actionsIn("The court convicted him of two crimes, including theft and threatening to burn the depot."),
    ).toEqual([]);
    expect(actionsIn("Ben Orr said he planned to blow up the depot.")).toEqual(["blow up the depot"]);
  });

  it("leaves out what was first proposed, and not what was previously announced", () => {
    expect(actionsIn("Previously in April, Norrick Rail announced plans to close the depot.")).toEqual([
      "close the depot",
    ]);
    expect(actionsIn("Initially, Norrick Rail announced plans to close the depot.")).toEqual([]);
  });

  it("takes what somebody has yet to do for no duty", () => {
    expect(actionsIn("The council has yet to name the date, which may be 3 March.")).toEqual([]);
    expect(actionsIn("The council has to name the date by 3 March.")).toEqual(["name the date"]);
  });

  it("takes what somebody wanted, in his or her own words, for over", () => {
    expect(actionsIn('"We wanted to close the depot," Ada Orr said.')).toEqual([]);
    expect(actionsIn("Ada Orr said she wanted to close the depot.")).toEqual(["close the depot"]);
  });

  it("takes whether somebody will do a thing for a question, also with if", () => {
    expect(actionsIn("The council refused to say if it would close the depot.")).toEqual([]);
    expect(actionsIn("The council said that, if in charge, it would close the depot.")).toEqual(["close the depot"]);
  });

  it("takes a promise that goes with what was done at first for over", () => {
    expect(actionsIn("Ada Orr had originally come to the council promising to close the depot.")).toEqual([]);
    expect(actionsIn("Ada Orr came to the council promising to close the depot.")).toEqual(["close the depot"]);
  });

  it("takes little commitment for none", () => {
    expect(actionsIn("The council has little commitment to repair the bridge.")).toEqual([]);
    expect(actionsIn("The council has a commitment to repair the bridge.")).toEqual(["repair the bridge"]);
  });

  it("leaves out heading for a thing", () => {
    expect(actionsIn("Norland is heading for an election in June.")).toEqual([]);
  });

  it("takes what an instrument would oblige somebody to for none", () => {
    expect(actionsIn("The bill would require Norrick Rail to close the depot.")).toEqual([]);
    expect(actionsIn("The law requires Norrick Rail to close the depot.")).toEqual(["close the depot"]);
  });
});
