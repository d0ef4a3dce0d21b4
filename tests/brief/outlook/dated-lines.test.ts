import { describe, expect, it } from "vitest";
import { extract } from "../../../src/index.js";

const linesOf = (...lines: string[]) =>
  extract({
    text: `The council of Norvik had a plan for the harbour.\n\n${lines.join("\n")}\n\nThe mayor liked it.`,
    published: "2031-10-15",
  }).outlook.map(({ kind, date, text }) => `${kind} ${date?.value}: ${text}`);

describe("a timetable", () => {
  it("gives a scheduled item for each line that opens with a day to come", () => {
    expect(
      linesOf(
        "Key dates:",
        "7 May 2031: Plan is published",
        "7 November: Council votes on the plan",
        "9 December - Public hearing",
      ),
    ).toEqual([
      "scheduled 2031-11-07: 7 November [2031]: Council votes on the plan",
      "scheduled 2031-12-09: 9 December [2031] - Public hearing",
    ]);
  });

  it("has at least two such lines", () => {
    expect(linesOf("9 December - Public hearing")).toEqual([]);
  });

  it("is no range of dates, and no sentence with a date", () => {
    expect(linesOf("9 December-12 December", "10 December of the year 2031 was rainy in the play")).toEqual([]);
  });
});
