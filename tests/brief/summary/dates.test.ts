import { describe, expect, it } from "vitest";
import { completionOf } from "../../../src/brief/summary/dates.js";
import { extract } from "../../../src/index.js";
import type { Timex } from "../../../src/language/types.js";

const time = (text: string, value: string | null, given: Partial<Timex> = {}): Timex => ({
  start: 0,
  end: text.length,
  firstToken: 0,
  endToken: 1,
  text,
  value,
  type: "DATE",
  precision: "day",
  anchor: "published",
  certainty: "inferred",
  side: "unknown",
  toldBy: null,
  rule: "test",
  ...given,
});

describe("a stretch that ends now", () => {
  it("is not completed by the year of the calendar", () => {
    expect(completionOf(time("the past year", "2030", { precision: "year" }))).toBeNull();
    expect(completionOf(time("last year", "2030", { precision: "year" }))).toBe("2030");
  });
});

describe("the completion of an hour and its day", () => {
  it("stands once, after the day", () => {
    const { summary } = extract({
      text: "The council of Norvik will close the harbour at midnight on 6 December.",
      published: "2031-10-15",
    });
    expect(summary[0]?.text).toBe("The council of Norvik will close the harbour at midnight on 6 December [2031].");
  });
});

describe("a date with a note of the article's own", () => {
  it("is not completed a second time", () => {
    const { summary } = extract({
      text: "The council of Norvik closed the harbour on Tuesday [14 October] after a storm.",
      published: "2031-10-15",
    });
    expect(summary[0]?.text).toContain("on Tuesday [14 October");
  });
});

describe("a day in the name of a programme", () => {
  it("is no date", () => {
    const { summary } = extract({
      text: 'Ada Orr told the programme "Sunday Morning" on Friday that the harbour would close.',
      published: "2031-10-15",
    });
    expect(summary[0]?.text).toBe(
      'Ada Orr told the programme "Sunday Morning" on Friday [10 October 2031] that the harbour would close.',
    );
  });
});

describe("the completion of a date", () => {
  it.each([
    ["May next year", "2027-05", "2027"],
    ["next year", "2027", "2027"],
    ["11 December", "2026-12-11", "2026"],
    ["Tuesday", "2026-12-08", "8 December 2026"],
    ["last month", "2026-11", "November 2026"],
  ])("%s is completed by %s", (text, value, completion) => {
    expect(completionOf(time(text, value))).toBe(completion);
  });

  it.each([
    ["May 2027", "2027-05"],
    ["soon", "FUTURE_REF"],
    ["spring", "2027-SP"],
    ["next Friday", null],
  ])("adds nothing to %s", (text, value) => {
    expect(completionOf(time(text, value))).toBeNull();
  });

  it("adds nothing to a duration", () => {
    expect(completionOf(time("three days", "P3D", { type: "DURATION" }))).toBeNull();
  });
});
