import { describe, expect, it } from "vitest";
import { daysOf } from "../../src/brief/days-of.js";

describe("the days of a date", () => {
  it.each<[string, string, string, string]>([
    ["this year", "2031", "2031-01-01", "2031-12-31"],
    ["by 2034", "2034", "2034-01-01", "2034-12-31"],
    // the part of a period that is meant
    ["by the end of 2034", "2034", "2034-12-31", "2034-12-31"],
    ["the end of the year", "2031", "2031-12-31", "2031-12-31"],
    ["at the end of May", "2031-05", "2031-05-31", "2031-05-31"],
    ["before the end of the month", "2032-02", "2032-02-29", "2032-02-29"],
    ["by the start of 2032", "2032", "2032-01-01", "2032-01-01"],
    ["by the middle of next year", "2032", "2032-06-30", "2032-06-30"],
    ["by mid-June", "2032-06", "2032-06-14", "2032-06-14"],
    ["in the middle of 2032", "2032", "2032-01-01", "2032-12-31"],
    // the day before, the day after
    ["before 2034", "2034", "2033-12-31", "2033-12-31"],
    ["before the start of 2034", "2034", "2033-12-31", "2033-12-31"],
    ["after the end of 2034", "2034", "2035-01-01", "2035-01-01"],
    // the period named before it is still to pass
    ["before then", "2032-02", "2032-02-29", "2032-02-29"],
  ])("%s", (text, value, from, to) => {
    expect(daysOf({ text, value })).toEqual({ from, to });
  });

  it("are none without a value in the calendar", () => {
    expect(daysOf({ text: "soon", value: null })).toBeNull();
    expect(daysOf({ text: "for 90 days", value: "P90D" })).toBeNull();
  });
});
