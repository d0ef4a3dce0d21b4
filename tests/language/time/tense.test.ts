import { describe, expect, it } from "vitest";
import { valuesIn } from "./times-in.js";

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
  ])("%s", (sentence) => {
    expect(valuesIn(sentence)).toEqual(FRIDAY.before);
  });
});

describe("a weekday lies behind it", () => {
  it.each([
    "The parliament will vote on Friday.",
    "The ministers plan to meet on Friday.",
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
  ])("%s", (sentence) => {
    expect(valuesIn(sentence)).toEqual(FRIDAY.after);
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
