import { describe, expect, it } from "vitest";
import { extract } from "../../../src/index.js";

/** The article's date is Wednesday, 15 October 2031. */
const due = (text: string): string | null => {
  const { commitments } = extract({ text, published: "2031-10-15" });
  const date = commitments[0]?.due;
  return date ? `${date.text} = ${date.value}` : null;
};

describe("a time in which to do something", () => {
  it.each([
    ["The parties have 45 days to reach a deal.", "45 days = 2031-11-29"],
    ["The firm has three months to repay the money.", "three months = 2032-01"],
    // days that no calendar tells
    ["The office has 25 working days to reach a decision.", "25 working days = null"],
    ["The firm must reply within 20 business days.", "within 20 business days = null"],
    // given on a day that may be long ago
    ["The court gave Veltrans 30 days to repay the money.", "30 days = null"],
    ["The mayor was given two weeks to repay the money.", "two weeks = null"],
    ["The firm has been given an extra year to repay the money.", "an extra year = null"],
  ])("%s", (sentence, expected) => {
    expect(due(sentence)).toBe(expected);
  });

  it.each([
    "The parties have 45 days to go.",
    "The firm has 30 days to appeal against the fine.",
    "The deputies have only two days to debate it.",
  ])("binds nobody if it is a right, a complaint or a count: %s", (sentence) => {
    expect(extract({ text: sentence, published: "2031-10-15" }).commitments).toEqual([]);
  });
});

describe("the circumstances of a deed", () => {
  it.each([
    "On Nov. 11, 2028, after a quiet walk across a bridge, Orvenia and Norvik sealed their agreement.",
    "Orr announced his decision to quit the Reform Party at a public meeting in Norvik last week.",
    "Ada Orr has pledged to stay in the race.",
  ])("are no due date: %s", (sentence) => {
    expect(due(sentence)).toBeNull();
  });
});
