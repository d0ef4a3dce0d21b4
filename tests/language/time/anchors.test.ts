import { describe, expect, it } from "vitest";
import { PUBLISHED, valuesIn } from "./times-in.js";

/** Sentences are ours; the article's day is Wednesday, 15 October 2031, unless the case gives another. */
type Case = readonly [text: string, values: readonly string[], published?: string];

const check = (cases: readonly Case[]) => {
  it.each(cases.map(([text, values, published]) => ({ text, values, published })))(
    "$text",
    ({ text, values, published }) => {
      expect(valuesIn(text, published ?? PUBLISHED)).toEqual(values);
    },
  );
};

describe("what counts from a date in the text", () => {
  check([
    // a year has no day
    ["Orr led the union in 2028. That day she was glad.", ["2028 = 2028", "That day = null"]],
    [
      "Orr spoke on Monday night. That night the mill burned.",
      ["Monday night = TIME 2031-10-13TNI", "That night = TIME 2031-10-13TNI"],
    ],
    [
      "Orr wept on Monday night, and left earlier in the day.",
      ["Monday night = TIME 2031-10-13TNI", "the day = 2031-10-13"],
    ],
    [
      "Income rose to $5 million in 2028, compared with $4 million in 2027. Sales rose from $3 million a year earlier.",
      ["2028 = 2028", "2027 = 2027", "a year earlier = 2027"],
    ],
    // in a past clause a count goes on from the year just before
    [
      "It made a loss in 2015, which freed it of taxes for the next ten years.",
      ["2015 = 2015", "the next ten years = 2015/2025"],
    ],
    ["It was built in 2015 and will last for the next ten years.", ["2015 = 2015", "the next ten years = 2031/2041"]],
    ["Following Monday's vote Orr left.", ["Monday = 2031-10-13"]],
    ["Work starts three weeks from today.", ["three weeks from today = 2031-11-05"]],
  ]);
});

describe("a name that the text uses again", () => {
  check([
    [
      "Monday's debate might not move many voters. Orr was hurt by Monday's debate.",
      ["Monday = 2031-10-13", "Monday = 2031-10-13"],
      "2031-10-16",
    ],
    [
      "This often does not turn into a win in November. She will run in November.",
      ["November = 2032-11", "November = 2032-11"],
      "2032-03-20",
    ],
    ["Orr may lose if the November election goes badly.", ["November = 2032-11"], "2032-03-20"],
    [
      "He agreed to lend it in late November or early December.",
      ["late November = 2031-11", "early December = 2031-12"],
    ],
  ]);
});

describe("an event of a day", () => {
  check([
    ["The mood is tense in the lead-up to Tuesday's vote.", ["Tuesday = 2031-10-21"]],
    ["She must hold on through May's trickle of contests.", ["May = 2032-05"]],
    ["Orr called November's election a test.", ["November = 2032-11"], "2032-08-17"],
    ["Orr won November's election.", ["November = 2031-11"], "2032-08-17"],
    ["In 2030 they met on the same day as the rally.", ["2030 = 2030", "the same day = null"]],
    [
      "They spoke in 2030. He was ill on that day in March 2028.",
      ["2030 = 2030", "that day = null", "March 2028 = 2028-03"],
    ],
    ["The euro rose to $1.11 from $1.10 the day before.", ["the day before = 2031-10-14"]],
    ["He held up images of Christmas gifts.", ["Christmas = 2031-12-25"], "2031-12-23"],
    ["He spent last Christmas in Norvik.", ["last Christmas = 2030-12-25"], "2031-12-23"],
  ]);
});

describe("a day of another year by the verb, but near in the article's own", () => {
  check([
    ["She asked him to publish the tape from Jan. 5.", ["Jan. 5 = null"], "2032-03-01"],
    ["She will retire on Jan. 5.", ["Jan. 5 = 2033-01-05"], "2032-03-01"],
    ["The vote is to be held on Nov. 8.", ["Nov. 8 = 2032-11-08"], "2032-01-05"],
  ]);
});

describe("years that stand for others", () => {
  check([["The budget for 2035-6 is ready.", ["2035-6 = 2035/2036"]]]);

  it("reach a month beside them in an article without a date", () => {
    expect(valuesIn("They will meet in March or April of 2032.", null)).toEqual([
      "March = 2032-03",
      "April of 2032 = 2032-04",
    ]);
  });
});

describe("days of each week", () => {
  check([
    ["The Tarvik Herald is a Monday-through-Friday paper.", ["Monday-through-Friday = SET P1W"]],
    ["The clinic works Monday to Friday.", ["Monday to Friday = SET P1W"]],
    ["The clinic works every Monday to Friday.", ["every Monday to Friday = SET P1W"]],
    ["Orr hosts a Sunday talk show.", []],
    ["Orr gave a Monday interview.", ["Monday = 2031-10-13"]],
    ["They meet every first Tuesday of the month.", ["every first Tuesday of the month = SET XXXX-WXX-2"]],
    ["Rents will rise by the 1st of the month.", ["the 1st of the month = 2031-11-01"]],
    ["The road is closed over the coming weekend.", ["the coming weekend = 2031-W42-WE"]],
    ["The hearing is set for Tuesday week.", ["Tuesday week = 2031-10-28"]],
  ]);
});

describe("words of time that name none", () => {
  check([
    ["Three-quarters of voters, or three quarters of the members, left.", []],
    ["It was the third time in as many years.", []],
    ["They sold a Century speedboat.", []],
    ['He told "This Morning" of it.', []],
    ["It is too soon to say.", []],
    ["He left soon after the vote.", []],
    ["Order soon returned.", []],
    ["The gate closes at 1800 local time.", ["1800 local time = TIME null"]],
    ["It took 1800 hours.", ["1800 hours = DURATION PT1800H"]],
    ["The limit stayed at 40 hours.", ["40 hours = DURATION PT40H"]],
    ["The gate closed at 1899 GMT.", []],
    ["Today's youth are poor.", ["Today = PRESENT_REF"]],
  ]);
});
