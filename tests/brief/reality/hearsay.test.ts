import { describe, expect, it } from "vitest";
import { extract } from "../../../src/index.js";

const actionsIn = (text: string): string[] =>
  extract({ text, published: "2019-01-10" }).commitments.map(({ action }) => action);

describe("a plan that is left open", () => {
  it.each([
    ["a report that is denied", "Ms Orr denied reports that Norrick Air is preparing to close two mines."],
    ["a report that is not confirmed", "Norrick Air refused to confirm reports that it plans to close two mines."],
    ["what is said of somebody", "Norrick Air was reported to want to close two mines."],
    ["what is thought of somebody", "Norrick Air is believed to want to close two mines."],
    ["what nothing points to", "Mr Orr showed no sign that he was planning to resign."],
    ["a worry", "My worry is that the council will close the bridge and sell the land."],
    ["a hope", "Minister Jon Pell hopes to announce a deal to suspend the debt by May."],
    ["what may be agreed to", "Verland might agree to close two mines."],
    ["what should be agreed to", "Verland should be grateful and even agree to close two mines."],
    ["what one would do, but cannot", "Ms Orr said she would sell the house if she could."],
    ["what one would rather do", "The Liberals said they would rather run against Mr Pell."],
    ["what was said at first", "Initially, Norrick Air said it would open two mines."],
  ])("%s", (_, text) => {
    expect(actionsIn(text)).toEqual([]);
  });

  it("but a plan that is only reported, or insisted on, does", () => {
    expect(actionsIn("Ms Orr read reports about Norrick Air, which is preparing to close two mines.")).toEqual([
      "close two mines",
    ]);
    expect(actionsIn("Ministers have insisted they are committed to free care for the elderly.")).toEqual([
      "[stand by] free care",
    ]);
    expect(actionsIn("Ms Orr insisted that they close two mines.")).toEqual([]);
  });
});
