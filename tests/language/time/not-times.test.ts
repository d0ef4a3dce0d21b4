import { describe, expect, it } from "vitest";
import { valuesIn } from "./times-in.js";

describe("a text without an expression of time", () => {
  it.each([
    // amounts, prices, shares
    "Some 2000 people came to the square of Tarvik.",
    "He paid 1998 dollars, or $2019, for it.",
    "The town has 1950 houses and 2010 voters.",
    "It cost 1,999 marks.",
    "Output rose to at least 2025 barrels.",
    "A share of 5/6 was sold.",
    // numbers in names
    "Flight 2019 to Rome was late.",
    "They met in Room 1984 under Resolution 2231.",
    "Call 555-2010 or 2019-555-0110.",
    "The book has the ISBN 978-3-16-148410-0.",
    "He lives at 1984 Elm Street.",
    "He drives a Boeing 1999.",
    // scores and ratios
    "The home side won 5-4 and then 11-9.",
    "A majority of 3:2 was needed.",
    "The quarter-final was lost in the second half.",
    "A second-half goal won it.",
    "The last year of the war was hard.",
    "They met the day before the vote.",
    // names of people and papers
    "Theresa May met April Jones and June Carter.",
    "The Sunday Times asked the Friday Group.",
    "He remembers Bloody Sunday.",
    "She wrote for the Mail on Sunday.",
    "She was a guest on NTV's This Week.",
    "The Sun and Sat were tabloids.",
    // things named for a time
    "He cut down a Christmas tree and hid an Easter egg.",
    "Shares in 21st Century Lamps rose.",
    // other words
    "She may march on the palace.",
    "Wait a second, the fall was hard.",
    "He came second in the second round.",
    "The 15th anniversary was marked on the 15th floor.",
    "He is 45 years old.",
    "A 30-year-old man was hurt.",
    "The current account and the future king were discussed.",
    "Year-on-year growth was 4%.",
    // days that the calendar does not have
    "It was 31 February.",
    "The form says 13/13/2020.",
    "The file is version 2.2019.",
  ])("%s", (sentence) => {
    expect(valuesIn(sentence)).toEqual([]);
  });
});

describe("a number beside a date", () => {
  it("is not part of the date", () => {
    expect(valuesIn("About 2000 people left in 1999.")).toEqual(["1999 = 1999"]);
    expect(valuesIn("In 2000 people left the valley.")).toEqual(["2000 = 2000"]);
    expect(valuesIn("On May 5, 10 million votes were cast.")).toEqual(["May 5 = 2031-05-05"]);
  });
});
