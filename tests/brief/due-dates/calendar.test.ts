import { describe, expect, it } from "vitest";
import { lastDayOf, spanOfTerm } from "../../../src/brief/due-dates/calendar.js";

describe("the last day of a TIMEX3 value", () => {
  it.each([
    ["2026", "2026-12-31"],
    ["2019-05", "2019-05-31"],
    ["2020-02", "2020-02-29"],
    ["2018-12-11", "2018-12-11"],
    ["2018-12-11T09:00", "2018-12-11"],
    ["2018-W50", "2018-12-16"],
    ["2016-W53", "2017-01-08"],
    ["2018-Q3", "2018-09-30"],
    ["2018-H1", "2018-06-30"],
    ["2019-SP", "2019-05-31"],
    ["2019-WI", "2020-02-29"],
    ["201", "2019-12-31"],
    ["2019/2020", "2020-12-31"],
    ["2018-12-01/2019-01-15", "2019-01-15"],
  ])("%s ends on %s", (value, day) => {
    expect(lastDayOf(value)).toBe(day);
  });

  it.each(["P4Y", "FUTURE_REF", "", "2018-XX", "99999"])("%j is not a calendar value", (value) => {
    expect(lastDayOf(value)).toBeNull();
  });
});

describe("a term counted from a day", () => {
  it.each([
    ["2007-02-28", "P4Y", "2007", "2011"],
    ["2018-11-30", "P3M", "2018-11", "2019-02"],
    ["2015-08-20", "PT48H", "2015-08-20", "2015-08-22"],
    ["2018-12-30", "P2W", "2018-12-30", "2019-01-13"],
  ])("from %s, %s runs from %s to %s", (from, term, first, last) => {
    const span = spanOfTerm(from, term);
    expect([span?.first.value, span?.last.value]).toEqual([first, last]);
  });

  it.each(["P4H", "PT4Y", "four years", "PXD"])("%j is not a term", (term) => {
    expect(spanOfTerm("2007-02-28", term)).toBeNull();
  });
});
