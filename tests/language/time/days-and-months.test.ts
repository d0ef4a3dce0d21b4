import { describe, expect, it } from "vitest";
import { valuesIn } from "./times-in.js";

/** Sentences are ours; the article's day is Wednesday, 15 October 2031. */
type Case = readonly [text: string, ...values: string[]];

const check = (cases: readonly Case[]) => {
  it.each(cases.map(([text, ...values]) => ({ text, values })))("$text", ({ text, values }) => {
    expect(valuesIn(text)).toEqual(values);
  });
};

describe("a day of last, this or next year", () => {
  check([
    ["The order took effect on 15 December last year.", "15 December last year = 2030-12-15"],
    ["The mill opens on March 3 of next year.", "March 3 of next year = 2032-03-03"],
    ["On May 3, last year's winner lost.", "May 3 = 2031-05-03", "last year = 2030"],
    ["In December last year the mill closed.", "December last year = 2030-12"],
  ]);
});

describe("a month after [that]", () => {
  it("is no abbreviation without its point", () => {
    expect(valuesIn("The riots of 1968 cost him his seat that Dec.")).toContain("that Dec. = 1968-12");
    expect(valuesIn("She said in 2029 that DEC hoped to win.")).toEqual(["2029 = 2029"]);
  });
});

describe("a month of delivery", () => {
  check([
    ["Crude for December delivery fell 12 cents in Norvik.", "December = 2031-12"],
    ["January wheat futures rose two cents on Friday.", "January = 2032-01", "Friday = 2031-10-10"],
    ["The March contract lost 3%.", "March = 2032-03"],
    ["The March ruling cost the firm 3%.", "March = 2031-03"],
  ]);
});

describe("a month after a word with another meaning ([past], [Anna])", () => {
  check([
    ["She looked past November to the end of it.", "November = 2031-11"],
    ["It was sold this past May.", "past May = 2031-05"],
    // half a year off, [this] is of the year that the verb points to
    ["The bridge will open this February.", "this February = 2032-02"],
    ["The bridge was opened this February.", "this February = 2031-02"],
    ["Anna May, minister for the family, left in May.", "May = 2031-05"],
  ]);
});

describe("a year before a colon or after [rather than]", () => {
  check([
    ["Three things will decide 2032: rain, wheat and luck.", "2032 = 2032"],
    ["The tax will start in 2035 rather than 2033.", "2035 = 2035", "2033 = 2033"],
    ["More than 2033 people signed under ISO 2033:A."],
  ]);
});

describe("a month with an owner ([her August remark])", () => {
  check([
    ["The union will not back her after her August remark.", "August = 2031-08"],
    ["The union will back her at its March meeting.", "March = 2032-03"],
  ]);
});

describe("a weekday in the possessive ([Tuesday's ruling])", () => {
  check([
    ["Tuesday's ruling will cost 40 jobs.", "Tuesday = 2031-10-14"],
    ["Friday's ruling will cost 40 jobs.", "Friday = 2031-10-17"],
    ["The film was shown in Norvik on Sunday.", "Sunday = 2031-10-12"],
  ]);
});

describe("a weekday that may be any one ([on a Friday night])", () => {
  check([
    ["On a Friday night the bars are full.", "Friday night = TIME null"],
    ["In a Friday night raid the police held two men.", "Friday night = TIME 2031-10-10TNI"],
    ["Come to Tarvik on a Friday or Saturday night.", "Friday = null", "Saturday night = TIME null"],
  ]);
});

describe("a month or day of every year ([in May each year])", () => {
  it.each([
    [
      "The pool is open between May and July each year.",
      "May = SET XXXX-05",
      "July = SET XXXX-07",
      "each year = SET P1Y",
    ],
    [
      "The pool closes in May and on 3 July every year.",
      "May = SET XXXX-05",
      "3 July = SET XXXX-07-03",
      "every year = SET P1Y",
    ],
    ["Every year in May the pool closes.", "Every year = SET P1Y", "May = SET XXXX-05"],
    ["The pool closes in May. Every year it is cleaned.", "May = 2032-05", "Every year = SET P1Y"],
  ])("%s", (sentence, ...expected) => {
    expect(valuesIn(sentence)).toEqual(expected);
  });
});

describe("a range that begins now", () => {
  check([
    [
      "Between now and May it will rain.",
      "Between now and May = 2031-10-15/2032-05",
      "now = PRESENT_REF",
      "May = 2032-05",
    ],
    ["Now and in May it will rain.", "Now = PRESENT_REF", "May = 2032-05"],
  ]);
});

describe("short forms of decades and seasons", () => {
  check([
    ["The mill was built in the late 70s.", "the late 70s = 197"],
    ["The mill was built in the early sixties.", "the early sixties = 196"],
    ["It was hot, in the mid 90s."],
    ["The 2029/2030 season was wet.", "The 2029/2030 = 2029/2030"],
    ["The file 2029/2035 was lost."],
  ]);
});
