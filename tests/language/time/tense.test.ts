import { describe, expect, it } from "vitest";
import { timesIn, valuesIn } from "./times-in.js";

/** The article's day is Wednesday, 15 October 2031: Friday is the 10th or the 17th. */
const FRIDAY = { before: ["Friday = 2031-10-10"], after: ["Friday = 2031-10-17"] };

describe("a weekday lies before the article's day", () => {
  it.each([
    "The parliament voted on Friday.",
    "Anna Orr said Friday that the plan had failed.",
    "The bridge was closed on Friday after a storm.",
    "They have met the union on Friday.",
    "He criticized Friday's ruling.",
    "Exports have grown since Friday.",
    "The union called a strike on Friday.",
    "The United Nations called for calm on Friday.",
    "The bank cut its rate on Friday.",
    "Rising rents hurt the shops on Friday.",
    "Officials would not comment on Friday.",
    "The two sides could not agree on Friday.",
    "Anna Orr gave a speech outlining her plans on Friday.",
  ])("%s", (sentence) => {
    expect(valuesIn(sentence)).toEqual(FRIDAY.before);
  });
});

describe("a weekday lies behind it", () => {
  it.each([
    "The parliament will vote on Friday.",
    "The ministers plan to meet on Friday.",
    "The two sides agreed to a truce from Friday.",
    "The two sides agreed to a truce until Friday.",
    "The ministers are to meet on Friday.",
    "The talks are scheduled for Friday.",
    "The talks were scheduled for Friday.",
    "The president meets union leaders on Friday.",
    "The company must pay by Friday.",
    "The minister said the talks would resume on Friday.",
    "The two sides agreed to meet on Friday.",
    "The border has been closed until Friday.",
    "Parties are campaigning ahead of Friday's vote.",
    "A hearing is set for Friday.",
    "Analysts said that by Friday the bank would raise rates.",
    "Norvik will withdraw its troops and hand over the port on Friday.",
    "A hearing was set for Friday.",
    "The union has called a strike for Friday.",
    "Students planned a rally on Friday.",
    "Trading was suspended until Friday.",
    "The fans, who came by train, play Verland on Friday.",
    "They will lose when the case is heard on Friday.",
    "The bank would buy as soon as trading opened on Friday.",
    "The team hopes to win Friday's final.",
    "Traders were waiting for Friday's figures.",
    "A ruling was expected Friday.",
    "He was bailed until Friday.",
    "The minister has a meeting on Friday.",
  ])("%s", (sentence) => {
    expect(valuesIn(sentence)).toEqual(FRIDAY.after);
  });
});

describe("a weekday on which something was to be", () => {
  it.each([
    ["The minister was to leave on Tuesday.", "Tuesday = 2031-10-14"],
    ["The minister was to leave on Saturday.", "Saturday = 2031-10-18"],
    ["The minister was scheduled to leave on Tuesday.", "Tuesday = 2031-10-14"],
    ["The polls taken before Tuesday's vote were wrong.", "Tuesday = 2031-10-14"],
    ["The coach spoke before Saturday's match.", "Saturday = 2031-10-18"],
  ])("is the nearer: %s", (sentence, value) => {
    expect(valuesIn(sentence)).toEqual([value]);
  });
});

describe("a month", () => {
  it.each([
    // the statistics of a month are known when it is over
    ["The September deficit will be published tomorrow.", "September = 2031-09"],
    // what hangs on a noun may be of either side
    ["The figure follows a rise in August.", "August = 2031-08"],
    ["The party faces a vote in December.", "December = 2031-12"],
    // no tense puts a month eleven months back
    ["Norvik told its buyers of a cut in November.", "November = 2031-11"],
    ["The fair is back come January.", "January = 2032-01"],
  ])("%s", (sentence, value) => {
    expect(valuesIn(sentence)[0]).toBe(value);
  });
});

describe("the article's own weekday", () => {
  it("is the article's day", () => {
    expect(valuesIn("He resigned on Wednesday.")).toEqual(["Wednesday = 2031-10-15"]);
    expect(valuesIn("The house will vote on Wednesday.")).toEqual(["Wednesday = 2031-10-15"]);
  });

  it("is a week off where the words say last or next", () => {
    expect(valuesIn("He resigned last Wednesday.")).toEqual(["last Wednesday = 2031-10-08"]);
    expect(valuesIn("The house will vote next Wednesday.")).toEqual(["next Wednesday = 2031-10-22"]);
  });
});

describe("a date beside a verb of saying", () => {
  const toldBy = (sentence: string) => timesIn(sentence).map(({ toldBy: verb }) => verb);

  it("tells when it was said, where it stands in front of the subject of what is said", () => {
    expect(toldBy("The firm said on Monday it would close.")).toEqual([2]);
    expect(toldBy("The firm said it would close on Monday.")).toEqual([null]);
    expect(toldBy("The firm said that by Monday it would close.")).toEqual([null]);
  });

  it("is of what is said, where it is a part of that subject or a day to come", () => {
    expect(toldBy("The firm said the December talks would fail.")).toEqual([null]);
    expect(toldBy("They estimated by 2050 rising demand would double prices.")).toEqual([null]);
  });

  it("tells which side it lies on, even where the article has no day", () => {
    expect(timesIn("He failed to return on Monday.", null)).toMatchObject([{ value: null, side: "past" }]);
    expect(timesIn("He will return on Monday.", null)).toMatchObject([{ value: null, side: "future" }]);
  });
});
