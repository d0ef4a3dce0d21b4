import { describe, expect, it } from "vitest";
import { valuesIn } from "./times-in.js";

/** Sentences are ours; the article's day is Wednesday, 15 October 2031. */
const check = (cases: readonly (readonly [sentence: string, ...values: string[]])[]) => {
  it.each(cases.map(([sentence, ...values]) => ({ sentence, values })))("$sentence", ({ sentence, values }) => {
    expect(valuesIn(sentence)).toEqual(values);
  });
};

describe("spoken years and days", () => {
  check([
    ["The port opened in nineteen ninety-six.", "nineteen ninety-six = 1996"],
    ["By the year two thousand it was full.", "the year two thousand = 2000"],
    ["It grew in the nineteen sixties.", "the nineteen sixties = 196"],
    ["The king died on February twentieth.", "February twentieth = 2031-02-20"],
    ["The king died on the third of February.", "the third of February = 2031-02-03"],
    ["The king died on February third, nineteen ninety-six.", "February third, nineteen ninety-six = 1996-02-03"],
    ["It fell in January of nineteen ninety.", "January of nineteen ninety = 1990-01"],
    ["The train left at three o'clock.", "three o'clock = TIME null"],
    ["The mill closed a hundred years ago.", "a hundred years ago = 1931"],
  ]);
});

describe("numbers in words that are not years", () => {
  it.each([
    "Some two thousand people came.",
    "It rained in two thousand villages.",
    "He threw nineteen seventy-yard passes.",
    "He has nineteen fifty-year-old trees.",
  ])("%s", (sentence) => {
    expect(valuesIn(sentence).filter((value) => !value.includes("DURATION"))).toEqual([]);
  });
});

describe("halves, and durations without a number", () => {
  check([
    ["The war lasted two and a half years.", "two and a half years = DURATION P2.5Y"],
    ["The wait was half an hour.", "half an hour = DURATION PT30M"],
    ["It took a year and a half.", "a year and a half = DURATION P1.5Y"],
    ["It was a half-hour show.", "a half-hour = DURATION PT30M"],
    ["He waited for years.", "years = DURATION PXY"],
    ["It rained all week.", "all week = DURATION P1W"],
    ["The trial is expected to last six weeks.", "six weeks = DURATION P6W"],
    [
      "He left on 3 May 2029. A year and a half later he was back.",
      "3 May 2029 = 2029-05-03",
      "A year and a half later = 2030-11",
    ],
  ]);
});

describe("periods without a number", () => {
  check([
    ["It will be gone by the end of the decade.", "the end of the decade = 203"],
    ["It will be gone by the end of the century.", "the end of the century = 20"],
    ["It was built at the turn of the century.", "the turn of the century = null"],
    ["By this time next year it will be gone.", "this time next year = 2032-10"],
    ["In the months to come it will be gone.", "the months to come = FUTURE_REF"],
    ["In the year ahead it will be gone.", "the year ahead = FUTURE_REF"],
    ["It was built a long time ago.", "a long time ago = PAST_REF"],
    ["It will be gone in the next century.", "the next century = 21"],
    ["Profit rose in the last three months of 2029.", "three months = DURATION P3M", "2029 = 2029"],
    ["It lost money in FY97.", "FY97 = 1997"],
    ["He retired no later than 2025.", "2025 = 2025"],
    ["The talks will last until the weekend.", "the weekend = 2031-W42-WE"],
    ["Ten years ago today the mill burned.", "Ten years ago today = 2021-10-15"],
    ["The mill burned a year ago this week.", "a year ago this week = 2030-W42"],
    ["The mill burned two years ago this month.", "two years ago this month = 2029-10"],
  ]);
});

describe("an expression that counts from the date before it", () => {
  check([
    ["The plant will close in 2034. By then it will be empty.", "2034 = 2034", "then = 2034"],
    ["It opens on 3 May 2032. Until that date it is shut.", "3 May 2032 = 2032-05-03", "that date = 2032-05-03"],
    ["He fell on 2 March. The next morning he left.", "2 March = 2031-03-02", "The next morning = TIME 2031-03-03TMO"],
    ["The riots of 1968 cost him his seat that November.", "1968 = 1968", "that November = 1968-11"],
    ["Prices rose in September from a year earlier.", "September = 2031-09", "a year earlier = 2030-09"],
    ["On Oct. 5, 2029, a Friday, the mill burned.", "Oct. 5, 2029 = 2029-10-05", "Friday = 2029-10-05"],
    ["The mill burned on a Friday.", "Friday = null"],
    ["She said so at a Friday hearing.", "Friday = 2031-10-10"],
  ]);
});

describe("repeated times", () => {
  check([
    ["They meet every second year.", "every second year = SET P2Y"],
    ["They meet each summer.", "each summer = SET XXXX-SU"],
    ["They meet on Monday mornings.", "Monday mornings = SET XXXX-WXX-1TMO"],
    ["It costs £30m a year.", "a year = SET P1Y"],
    ["The annual fair was quiet.", "annual = SET P1Y"],
  ]);
});

describe("holidays", () => {
  check([
    ["He left on Veterans Day.", "Veterans Day = 2030-11-11"],
    ["He left on Veterans' Day.", "Veterans' Day = 2030-11-11"],
    ["He left on St. Patrick's Day.", "St. Patrick's Day = 2031-03-17"],
    ["The shops were full on Black Friday.", "Black Friday = 2030-11-29"],
    ["The attacks of Sept. 11 changed it.", "Sept. 11 = 2031-09-11"],
    ["The Sept. 11 attacks changed it.", "Sept. 11 = 2001-09-11"],
  ]);

  it("are not found in [the Summer Olympics]", () => {
    expect(valuesIn("He won at the Summer Olympics.")).toEqual([]);
  });
});
