import { describe, expect, it } from "vitest";
import { firstDayOf, lastDayOf, valueBounds } from "../../src/text/timex-value.js";

describe("the days that a TIMEX3 value covers", () => {
  it.each([
    ["2018-12-11", "2018-12-11", "2018-12-11"],
    ["2019-05", "2019-05-01", "2019-05-31"],
    ["2020-02", "2020-02-01", "2020-02-29"],
    ["2026", "2026-01-01", "2026-12-31"],
    ["2018-W50", "2018-12-10", "2018-12-16"],
    ["2018-W50-WE", "2018-12-15", "2018-12-16"],
    ["2018-Q3", "2018-07-01", "2018-09-30"],
    ["2019-H2", "2019-07-01", "2019-12-31"],
    ["2019-SP", "2019-03-01", "2019-05-31"],
    ["2018-WI", "2018-12-01", "2019-02-28"],
    ["197", "1970-01-01", "1979-12-31"],
    ["19", "1900-01-01", "1999-12-31"],
    ["2019-05-14TEV", "2019-05-14", "2019-05-14"],
    ["2019-05-14T10:35", "2019-05-14", "2019-05-14"],
    ["2019/2020", "2019-01-01", "2020-12-31"],
    ["2018-12-11/2018-12-13", "2018-12-11", "2018-12-13"],
  ])("%s: %s to %s", (value, from, to) => {
    expect(valueBounds(value)).toEqual({ from, to });
  });

  it.each([
    "P90D",
    "PT48H",
    "PRESENT_REF",
    "XXXX-WXX-5",
    "2019-13",
    "2019-02-30",
    "2019-W54",
    "2020/2019",
    "2019/2020/2021",
    "",
    "T10:35",
  ])("%s: none", (value) => {
    expect(valueBounds(value)).toBeNull();
  });

  it("are given as first and last day", () => {
    expect(lastDayOf("2027")).toEqual({ year: 2027, month: 12, day: 31 });
    expect(firstDayOf("2027-Q2")).toEqual({ year: 2027, month: 4, day: 1 });
    expect(lastDayOf("FUTURE_REF")).toBeNull();
  });
});
