import { describe, expect, it } from "vitest";
import { timesIn, valuesIn } from "./times-in.js";

/** The article's day is Wednesday, 15 October 2031: Friday is the 10th or the 17th. */
const FRIDAY = { before: ["Friday = 2031-10-10"], after: ["Friday = 2031-10-17"] };

describe("[Friday] is the one before the article's day", () => {
  it.each([
    "The parliament voted on Friday.",
    "Anna Orr said Friday that the plan had failed.",
    "The bridge was closed on Friday after a storm.",
    "They have met the union on Friday.",
    "The mayor has called for calm at a meeting on Friday.",
    "The mayor has announced the plan on Friday.",
    "He criticized Friday's ruling.",
    "Exports have grown since Friday.",
    "The union called a strike on Friday.",
    "The United Nations called for calm on Friday.",
    "The bank cut its rate on Friday.",
    "Rising rents hurt the shops on Friday.",
    "Officials would not comment on Friday.",
    "The guards saw him leave the palace on Friday.",
    "The minister sought to calm the miners on Friday.",
    "Shops found themselves targeted on Friday by thieves.",
    "The union will not forget the minister's remark on Friday that it was weak.",
    "The two sides could not agree on Friday.",
    "Anna Orr gave a speech outlining her plans on Friday.",
    // did
    "The minister did not sign the order on Friday.",
    "Why did the bank fail on Friday?",
    // the perfect after a modal verb or "to"
    "The thief could have fled on Friday.",
    "The rebels must have left the town on Friday.",
    "The ship would have sunk on Friday.",
    "The thief is believed to have fled on Friday.",
    "The thief was believed to be hiding in Norvik on Friday.",
    "Anna Orr finished ahead of the field on Friday.",
    "The driver seems to have stopped on Friday.",
    // an obligation or an ability that led to the act
    "The minister had to cancel his trip on Friday.",
    "The pilot was able to land the plane on Friday.",
    "Anna Orr became the first leader to visit Norvik on Friday.",
    // states of a day
    "As of Friday, the harbour holds nine ships.",
    "As of Friday, nine ships are waiting in the harbour.",
    "Friday's ruling is a blow to the miners.",
    "The cost of Friday's election is high.",
    // causes of future events
    "The carrier must refund its passengers after it cancelled flights on Friday.",
    "He will be tried for lying to the court on Friday.",
    "As agreed on Friday, the firm will pay.",
    "The rise was smaller than expected on Friday.",
    // participles
    "By signing the pact on Friday, the leaders have ended the feud.",
    "The strike went on despite the union meeting the owners on Friday.",
    "With the last ferry sinking on Friday, the island is cut off.",
    "Firefighters struggled to reach the village on Friday.",
    // captions
    "Anna Orr stands beside the king in Tarvik on Friday.",
    "Anna Orr would resign if she had lied on Friday.",
    // a figure that another is compared with
    "The firm expects to sell 30 ships, compared with 20 on Friday.",
    "The share will end the week at $4, down from $5 on Friday.",
    "Dahl will hire 30 people, against the 20 it had on Friday.",
    "The price is likely to reach 40 marks, against 30 on Friday.",
    // between what is said and its noun
    "Voters will remember her claim on Friday that the mine was safe.",
    "The mayor announced plans on Friday to widen the bridge.",
    "Dahl unveiled a plan Friday to sell the mill.",
    // deadlines that are over
    "The firm missed a Friday deadline.",
    "The firm failed to meet Friday's deadline.",
    "The owners sold their shares by the Friday deadline.",
  ])("%s", (sentence) => {
    expect(valuesIn(sentence)).toEqual(FRIDAY.before);
  });
});

describe("[Friday] is the one after the article's day", () => {
  it.each([
    // what is called coming
    "Anna Orr met the union ahead of a vote on Friday.",
    "He discussed the forthcoming vote on Friday with the council.",
    "The port is closed until Friday.",
    "The mayor announced plans to leave the town by Friday.",
    "The parliament will vote on Friday.",
    "The ministers plan to meet on Friday.",
    "The two sides agreed to a truce from Friday.",
    "The two sides agreed to a truce until Friday.",
    // what a perfect has brought about or offered
    "The mediator has invited them to a meeting on Friday.",
    "Anna Orr has called a meeting in Tarvik on Friday.",
    "The owners have been summoned to a hearing on Friday.",
    "The firm has offered 2 per cent from Friday.",
    "The club has agreed to a replay on Friday.",
    "The miners asked for talks before Friday.",
    "The league demanded a vote by Friday.",
    "The hearing was put off to Friday.",
    "The vote has been moved to Friday.",
    "The talks were brought forward to Friday.",
    "The firm said it was raising its prices from Friday.",
    "Tolls of 10 per cent come into force on Friday.",
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
    "The weather office has issued a yellow warning of snow for Friday.",
    "Students planned a rally on Friday.",
    "Trading was suspended until Friday.",
    "The fans, who came by train, play Verland on Friday.",
    "They will lose when the case is heard on Friday.",
    "The bank would buy as soon as trading opened on Friday.",
    "The vote is put off until ministers report back on Friday.",
    "Norvik would pay once the council had approved the plan on Friday.",
    "The firm would withdraw the offer if the union had not accepted it by Friday.",
    "Anna Orr will resign after talks on Friday.",
    "The team hopes to win Friday's final.",
    "Traders were waiting for Friday's figures.",
    "A ruling was expected Friday.",
    "He was bailed until Friday.",
    "The minister has a meeting on Friday.",
    "The court does not sit on Friday.",
    "If the ship does leave port on Friday, the crew will be paid.",
    "The minister has to sign the bill on Friday.",
    "The team will have left the town by Friday.",
    "The firm gave the union until Friday to answer.",
    "The firm suspended trading until Friday.",
    "The crew has little hope of leaving on Friday.",
    "The new bridge is opened on Friday.",
    "Verland will take part in the fair taking place on Friday.",
    "The shop will be closed as of Friday.",
    "The union set a Friday deadline.",
    "Anna Orr and Per Dahl are running in the election on Friday.",
    "The work is going to start getting done on Friday.",
    "The accord would see her sign the bill on Friday.",
  ])("%s", (sentence) => {
    expect(valuesIn(sentence)).toEqual(FRIDAY.after);
  });
});

describe("a weekday that may be on either side of the article's day", () => {
  it.each([
    ["The minister was to leave on Tuesday.", "Tuesday = 2031-10-14"],
    ["The minister was to leave on Saturday.", "Saturday = 2031-10-18"],
    ["The mediator invited both sides to talks on Tuesday.", "Tuesday = 2031-10-14"],
    ["The mediator invited both sides to talks on Saturday.", "Saturday = 2031-10-18"],
    ["Unions are praising the ruling on Tuesday.", "Tuesday = 2031-10-14"],
    ["Green groups are hailing the minister's speech on Tuesday.", "Tuesday = 2031-10-14"],
    ["The minister prepared to leave on Tuesday.", "Tuesday = 2031-10-14"],
    ["The minister prepared to leave on Saturday.", "Saturday = 2031-10-18"],
    ["The miners had a chance to vote on Tuesday.", "Tuesday = 2031-10-14"],
    ["The miners will have a chance to vote on Tuesday.", "Tuesday = 2031-10-21"],
    ["The minister may resign before Tuesday's vote.", "Tuesday = 2031-10-21"],
    ["Banks were targeted Tuesday by thieves.", "Tuesday = 2031-10-14"],
    ["The minister was scheduled to leave on Tuesday.", "Tuesday = 2031-10-14"],
    ["The polls taken before Tuesday's vote were wrong.", "Tuesday = 2031-10-14"],
    ["The coach spoke before Saturday's match.", "Saturday = 2031-10-18"],
    ["A hearing planned for Tuesday was cancelled.", "Tuesday = 2031-10-14"],
    ["A hearing planned for Saturday was cancelled.", "Saturday = 2031-10-18"],
    ["The ministers were going to meet on Tuesday.", "Tuesday = 2031-10-14"],
    ["The firm had planned to open on Saturday.", "Saturday = 2031-10-18"],
    ["Anna Orr was invited to the summit taking place on Saturday.", "Saturday = 2031-10-18"],
    ["The minister is facing anger over remarks in a speech on Tuesday.", "Tuesday = 2031-10-14"],
    ["Readers can study the results of Tuesday's election.", "Tuesday = 2031-10-14"],
    ["The result of Saturday's election will be known.", "Saturday = 2031-10-18"],
    ["Saturday's election is the first in Norvik.", "Saturday = 2031-10-18"],
    ["His refusal to open the gates on Tuesday angered the fans.", "Tuesday = 2031-10-14"],
    ["The two ministers pledged to work together after talks on Tuesday.", "Tuesday = 2031-10-14"],
  ])("is the nearer one: %s", (sentence, value) => {
    expect(valuesIn(sentence)).toEqual([value]);
  });
});

describe("a weekday after the hour", () => {
  it("depends on the verb and not on the hour", () => {
    expect(valuesIn("Polls open at 7 a.m. on Tuesday.").at(-1)).toBe("Tuesday = 2031-10-21");
    expect(valuesIn("Polls opened at 7 a.m. on Tuesday.").at(-1)).toBe("Tuesday = 2031-10-14");
  });
});

describe("the year of a month", () => {
  it.each([
    // statistics are published when their month is over
    ["The September deficit will be published tomorrow.", "September = 2031-09"],
    // a date that depends on a noun may be on either side
    ["Dahl warned that it would close if it did not find a buyer by March.", "March = 2032-03"],
    ["Dahl closed because it did not find a buyer by March.", "March = 2031-03"],
    ["The figure follows a rise in August.", "August = 2031-08"],
    ["The party faces a vote in December.", "December = 2031-12"],
    // no tense puts a month eleven months back
    ["Norvik told its buyers of a cut in November.", "November = 2031-11"],
    ["Those who live abroad are eligible to vote in the March election.", "March = 2032-03"],
    ["The fair is back come January.", "January = 2032-01"],
    // and not eleven months ahead
    ["The report on sales in September had been expected.", "September = 2031-09"],
    ["The plant will open in September.", "September = 2032-09"],
    ["Prices edge up in September.", "September = 2031-09"],
    // an act that may be over by now is on the nearer side
    ["The team hopes to win after failing in May.", "May = 2031-05"],
    ["His refusal to open the gates in July angered the fans.", "July = 2031-07"],
    // what is called coming is ahead
    ["She was not hopeful about the looming showdown in May.", "May = 2032-05"],
    ["He is suspended until May.", "May = 2032-05"],
    // a past form that the tagger takes for a present
    ["The bank forecasts a deficit of 3%, up from the 2% it foresaw in April.", "April = 2031-04"],
  ])("%s", (sentence, value) => {
    expect(valuesIn(sentence)[0]).toBe(value);
  });
});

describe("the article's own weekday", () => {
  it("is the article's day", () => {
    expect(valuesIn("He resigned on Wednesday.")).toEqual(["Wednesday = 2031-10-15"]);
    expect(valuesIn("The house will vote on Wednesday.")).toEqual(["Wednesday = 2031-10-15"]);
  });

  it("is a week away with [last] or [next]", () => {
    expect(valuesIn("He resigned last Wednesday.")).toEqual(["last Wednesday = 2031-10-08"]);
    expect(valuesIn("The house will vote next Wednesday.")).toEqual(["next Wednesday = 2031-10-22"]);
  });
});

describe("a participle of beginning", () => {
  const valueIn = (sentence: string) => timesIn(sentence).map(({ side }) => side);

  it("is future after [agreed to a truce] and past after [rose]", () => {
    expect(valueIn("Both sides agreed to a truce starting on Friday.")).toEqual(["future"]);
    expect(valueIn("The rebels agreed to a ceasefire beginning Friday.")).toEqual(["future"]);
    expect(valueIn("Prices rose beginning on Friday.")).toEqual(["past"]);
  });
});

describe("a date beside a verb of saying", () => {
  const toldBy = (sentence: string) => timesIn(sentence).map(({ toldBy: verb }) => verb);

  it("belongs to that verb if it precedes the reported subject or follows the closing quotation mark", () => {
    expect(toldBy("The firm said on Monday it would close.")).toEqual([2]);
    expect(toldBy("The firm said it would close on Monday.")).toEqual([null]);
    expect(toldBy("The firm warned that “the crisis is not over” on Monday.")).toEqual([2]);
    expect(toldBy("The firm warned that “the crisis is not over on Monday”.")).toEqual([null]);
    expect(toldBy("The firm said that by Monday it would close.")).toEqual([null]);
  });

  it("does not belong to that verb if it is part of the reported subject or a day to come", () => {
    expect(toldBy("The firm said the December talks would fail.")).toEqual([null]);
    expect(toldBy("They estimated by 2050 rising demand would double prices.")).toEqual([null]);
  });

  it("has a side even if the article has no date", () => {
    expect(timesIn("He failed to return on Monday.", null)).toMatchObject([{ value: null, side: "past" }]);
    expect(timesIn("He will return on Monday.", null)).toMatchObject([{ value: null, side: "future" }]);
  });
});
