import { describe, expect, it } from "vitest";
import { extract } from "../../../src/index.js";

const actionsIn = (text: string): string[] =>
  extract({ text, published: "2019-01-10" }).commitments.map(({ action }) => action);

describe("a plan that is left open", () => {
  it.each([
    ["a report that is denied", "Ms Orr denied reports that Norrick Air is preparing to close two mines."],
    ["a report that is not confirmed", "Norrick Air refused to confirm reports that it plans to close two mines."],
    ["what is said about somebody", "Norrick Air was reported to want to close two mines."],
    ["what is thought about somebody", "Norrick Air is believed to want to close two mines."],
    ["what there is no sign of", "Mr Orr showed no sign that he was planning to resign."],
    ["a worry", "My worry is that the council will close the bridge and sell the land."],
    ["a hope", "Minister Jon Pell hopes to announce a deal to suspend the debt by May."],
    ["a rumour", "There are rumours he will run the port. Ben Lessen met."],
    ["what there is no reason to believe", "There is no reason to believe that Norrick Air will sell the port."],
    ["a near certainty", "Ms Orr said the Liberals will almost certainly sell the port."],
    ["what may be agreed to", "Verland might agree to close two mines."],
    ["what should be agreed to", "Verland should be grateful and even agree to close two mines."],
    ["what somebody would do, but cannot", "Ms Orr said she would sell the house if she could."],
    ["what somebody would rather do", "The Liberals said they would rather run against Mr Pell."],
    ["what was said at first", "Initially, Norrick Air said it would open two mines."],
  ])("binds nobody: %s", (_, text) => {
    expect(actionsIn(text)).toEqual([]);
  });

  it.each([
    [
      "only reported",
      "Ms Orr read reports about Norrick Air, which is preparing to close two mines.",
      "close two mines",
    ],
    [
      "asserted with insist",
      "Ministers have insisted they are committed to free care for the elderly.",
      "[stand by] free care",
    ],
  ])("binds if it is %s", (_, text, action) => {
    expect(actionsIn(text)).toEqual([action]);
  });

  it('binds nobody if it is demanded with "insist"', () => {
    expect(actionsIn("Ms Orr insisted that they close two mines.")).toEqual([]);
  });
});
