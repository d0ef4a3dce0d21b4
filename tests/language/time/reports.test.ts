import { describe, expect, it } from "vitest";
import { valuesIn } from "./times-in.js";

/** Sentences are ours; the article's day is Wednesday, 15 October 2031. */
type Case = readonly [text: string, ...values: string[]];

const check = (cases: readonly Case[], published?: string) => {
  it.each(cases.map(([text, ...values]) => ({ text, values })))("$text", ({ text, values }) => {
    expect(valuesIn(text, published)).toEqual(values);
  });
};

describe("a quarter named by its months", () => {
  check([
    [
      "Tarvik Steel earned $5 million in the three months ended Sept. 30, against $4 million a year earlier.",
      "three months = DURATION P3M",
      "Sept. 30 = 2031-09-30",
      "a year earlier = 2030-Q3",
    ],
    [
      "Output grew in the three months to September, after a fall in the previous quarter.",
      "three months = DURATION P3M",
      "September = 2031-09",
      "the previous quarter = 2031-Q2",
    ],
    [
      "The mill lost money in the last three months of 2030, compared with a profit a year earlier.",
      "three months = DURATION P3M",
      "2030 = 2030",
      "a year earlier = 2029-Q4",
    ],
    [
      "Sales fell in the July-September period, compared with the year-earlier period.",
      "July-September = 2031-07/2031-09",
      "July = 2031-07",
      "September = 2031-09",
      "the year-earlier period = 2030-Q3",
    ],
    ["The September quarter was weak.", "The September quarter = 2031-Q3"],
    ["In the most recent quarter sales fell.", "the most recent quarter = 2031-Q3"],
    ["In the second quarter a year ago sales fell.", "the second quarter a year ago = 2030-Q2"],
    ["Sales fell in the final quarter of last year.", "the final quarter of last year = 2030-Q4"],
    ["Output is up 4% in the year to date.", "the year = 2031"],
    [
      "Sales fell in the first and second quarters of 2030.",
      "the first = 2030-Q1",
      "second quarters of 2030 = 2030-Q2",
    ],
    ["Sales fell in the second and third quarters.", "the second = 2031-Q2", "third quarters = 2031-Q3"],
    ["Three fell in the first and second rounds."],
    ["Jobs will be cut in next year's first half.", "next year's first half = 2032-H1"],
    [
      "Third-quarter sales fell from the like period last year.",
      "Third-quarter = 2031-Q3",
      "the like period last year = 2030-Q3",
    ],
    ["The June 2030 quarter was weak.", "The June 2030 quarter = 2030-Q2"],
  ]);
});

describe("the quarter under discussion", () => {
  check([
    [
      "Third-quarter profit rose. After a flat second quarter, sales recovered. In the year-ago period they fell.",
      "Third-quarter = 2031-Q3",
      "second quarter = 2031-Q2",
      "the year-ago period = 2030-Q3",
    ],
    [
      "The firm reported a decline in fourth-quarter earnings, which were higher a year earlier.",
      "fourth-quarter = 2031-Q4",
      "a year earlier = 2030-Q4",
    ],
    [
      "Third-quarter sales rose 3 percent from the same period of 2029.",
      "Third-quarter = 2031-Q3",
      "the same period of 2029 = 2029-Q3",
    ],
    ["The firm lost money in the year-earlier quarter.", "the year-earlier quarter = 2030-Q3"],
    [
      "Fourth-quarter profit will exceed that of the year-ago quarter.",
      "Fourth-quarter = 2031-Q4",
      "the year-ago quarter = 2030-Q4",
    ],
    ["It lost money in the year-ago second quarter.", "the year-ago second quarter = 2030-Q2"],
    ["She plays in the same quarter of the draw."],
    ["Third-quarter sales rose. In the first half they fell.", "Third-quarter = 2031-Q3", "the first half = 2031-H1"],
    ["Tarvik United lost two players in the first half."],
    ["It opened in the third quarter of the year.", "the third quarter of the year = 2031-Q3"],
    ["Its fiscal 2030 third quarter was weak.", "Its fiscal 2030 third quarter = 2030-Q3"],
    ["Sales fell in the first half of the current fiscal year.", "the first half of the current fiscal year = 2031-H1"],
  ]);
});

describe("a year or a month in a comparison", () => {
  check([
    [
      "For the year ended March 31, it earned $5 million, against $4 million a year earlier.",
      "the year = 2031",
      "March 31 = 2031-03-31",
      "a year earlier = 2030",
    ],
    ["For the year ending next June it will lose money.", "the year = 2032", "next June = 2032-06"],
    ["In the week ended Oct. 3 sales fell.", "the week = 2031-W40", "Oct. 3 = 2031-10-03"],
    ["The firm expects to lose money for the full year.", "the full year = 2031"],
    ["In 2029 it earned $5 million, compared with $4 million a year earlier.", "2029 = 2029", "a year earlier = 2028"],
    [
      "In late 2025 she joined the bank. She had moved to Tarvik a year earlier.",
      "late 2025 = 2025",
      "a year earlier = 2024",
    ],
    ["Its share was 12%, against 15% a year before.", "a year before = 2030"],
    ["She met him a year before the vote.", "a year = DURATION P1Y"],
    ["Sales fell in September compared to a year ago.", "September = 2031-09", "a year ago = 2030-09"],
    [
      "Sales rose in September. In the same month of 2029 they fell.",
      "September = 2031-09",
      "the same month of 2029 = 2029-09",
    ],
    [
      "In fiscal 2029 it lost $5 million, after $3 million in the previous fiscal year.",
      "fiscal 2029 = 2029",
      "the previous fiscal year = 2028",
    ],
    ["Shares fell on Friday. For the week, the index lost 3 percent.", "Friday = 2031-10-10", "the week = 2031-W41"],
  ]);
});

describe("the full year, in an article of the next February", () => {
  check(
    [
      ["For the full year, the firm earned $5 million.", "the full year = 2030"],
      ["The firm expects to earn $5 million for the full year.", "the full year = 2031"],
      ["The firm had 4,000 workers at the end of the year.", "the end of the year = 2030"],
      ["The firm will have 4,000 workers by the end of the year.", "the end of the year = 2031"],
    ],
    "2031-02-12",
  );
});
