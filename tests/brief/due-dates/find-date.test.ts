import { describe, expect, it } from "vitest";
import { extract } from "../../../src/index.js";

/** The article's date is Wednesday, 15 October 2031. */
const PUBLISHED = "2031-10-15";

/** `words = value` of the first commitment's due date, or null. */
function dueOf(text: string, published: string | null = PUBLISHED): string | null {
  const { commitments } = extract(published === null ? { text } : { text, published });
  expect(commitments.length).toBeGreaterThan(0);
  const due = commitments[0]?.due;
  return due ? `${due.text} = ${due.value}` : null;
}

/** The same of the first item of the outlook. */
function dateOf(text: string): string | null {
  const { outlook } = extract({ text, published: PUBLISHED });
  expect(outlook.length).toBeGreaterThan(0);
  const date = outlook[0]?.date;
  return date ? `${date.text} = ${date.value}` : null;
}

describe("the due date of a commitment", () => {
  it.each([
    ["The government of Orvenia will close its last plant by the end of 2037.", "by the end of 2037 = 2037"],
    ["Veltrans will pay a fine, and its owner must repair the bridge by 1 November.", null],
    ["Norvik will withdraw its troops and hand over the port by June.", "by June = 2032-06"],
    ["Over the next five years, Norvik will invest in railways.", "Over the next five years = 2031/2036"],
    ["The government will spend 5 billion euros between 2032 and 2035.", "between 2032 and 2035 = 2032/2035"],
    ["The minister will meet union leaders next Monday.", "next Monday = 2031-10-20"],
    ["The company said on Tuesday it would cut 400 jobs by March.", "by March = 2032-03"],
    [
      "The firm plans to sell the unit it bought in 2028 before the end of the year.",
      "before the end of the year = 2031",
    ],
    ["The union will strike from midnight on Sunday.", "from midnight on Sunday = 2031-10-19"],
    [
      "The two sides wait for 17 December, when the council of Norvik will decide on the port.",
      "17 December = 2031-12-17",
    ],
    ["The judge set a May 15 deadline for the two firms to hand over the letters.", "May 15 = 2032-05-15"],
    ["The ministers will meet again in the week of 3 November.", "in the week of 3 November = 2031-W45"],
    ["The ministry is planning to introduce the tax as early as next year.", "as early as next year = 2032"],
    ["The committee will finish its work sometime next year.", "sometime next year = 2032"],
    ["The committee will decide on the plan at its November meeting.", "at its November meeting = 2031-11"],
    ["The city will finish the stadium in time for the 2036 Olympics.", "in time for the 2036 Olympics = 2036"],
    ["The ministry plans to schedule the launch for May.", "for May = 2032-05"],
    ["The firm aims to raise sales to more than four million by 2034.", "by 2034 = 2034"],
    ["As of Friday, the police will stop all cars.", "As of Friday = 2031-10-17"],
    ["Next year, the fishermen say, they will return to the north.", "Next year = 2032"],
    ["Veltrans will cut jobs between now and May.", "between now and May = 2031-10-15/2032-05"],
    ["Starting next year, Veltrans will charge for calls.", "Starting next year = 2032"],
    ["Veltrans will charge for calls beginning on 3 May.", "beginning on 3 May = 2032-05-03"],
    [
      "The minister will tour the north ahead of the 9 November election.",
      "ahead of the 9 November election = 2031-11-09",
    ],
    ["Mr Orr was released on bail to appear in court in December.", "in December = 2031-12"],
    ["Veltrans will close the plant, but not before 1 June 2032.", "not before 1 June 2032 = 2032-06-01"],
    ["Veltrans will reopen the road only after 3 October 2032.", "only after 3 October 2032 = 2032-10-03"],
    ["The stadium, originally due in May, will be opened by the city on 3 June.", "on 3 June = 2032-06-03"],
    ["Pensions are to be cut from 5% to 4% for 2033.", "for 2033 = 2033"],
    ["The party will field two women in a November election.", "in a November election = 2031-11"],
    ["The firm plans to open the mill on 4 or 5 April.", "on 4 or 5 April = 2032-04-04/2032-04-05"],
    ["Norvik will rebuild the harbour by the middle of the century.", "by the middle of the century = null"],
    ["Norvik will spend 40 million euros on the harbour over five years.", "over five years = null"],
    [
      "Veltrans will hold the talks between 3 November and 5 November later this year.",
      "between 3 November and 5 November = 2031-11-03/2031-11-05",
    ],
    // no date of the calendar: a season that is over by then, some days of a month, a purpose
    ["Veltrans will close the mill after the summer.", "after the summer = null"],
    ["Veltrans promised to pay after finishing the survey.", "after finishing the survey = null"],
    ["Veltrans agreed to pay a fine after admitting guilt.", null],
    ["Veltrans will close the mill over Christmas.", "over Christmas = 2031-12"],
    ["Veltrans will close the mill over Easter.", "over Easter = 2032-03-26/2032-03-29"],
    ["Anna Orr promised to wait for the vote on the harbour.", null],
    [
      "Anna Orr will meet the king before she flies to Norvik on Friday.",
      "before she flies to Norvik on Friday = 2031-10-17",
    ],
    ["Veltrans must write to everyone affected by 30 November.", "by 30 November = 2031-11-30"],
    ["Veltrans will study the plans contained in the file over the next week.", "over the next week = 2031-W43"],
    ["Veltrans has undertaken to refund tickets already sold within 14 days.", "within 14 days = 2031-10-29"],
    ["Tarvik Rail will sell the port and has pledged to pay the drivers by May.", null],
    ["The firm will pay its clerks until 2034. It will feed them until then.", "until 2034 = 2034"],
  ])("%s", (sentence, due) => {
    expect(dueOf(sentence)).toBe(due);
  });
});

describe("the meaning of a due date", () => {
  const meaningOf = (text: string) => extract({ text, published: PUBLISHED }).commitments.map(({ due }) => due?.means);

  it.each([
    ["Veltrans will close the plant before 2034.", "deadline"],
    ["Veltrans will close the plant, but not before 1 June 2032.", "event"],
    ["Veltrans will not raise prices before 2034.", "term"],
    ["Veltrans will not raise prices until May 2033.", "term"],
  ])("%s", (sentence, means) => {
    expect(meaningOf(sentence)).toEqual([means]);
  });
});

describe("a time without a date keeps its words", () => {
  it.each([
    ["The two sides agreed to open the crossing within 90 days of signing the treaty.", "within 90 days"],
    ["The bank will freeze its fees for three years.", "for three years"],
    ["The bank must answer each letter within seven days.", "within seven days"],
    ["The minister will publish the report ahead of the summit.", "ahead of the summit"],
    ["The minister will publish the report closer to the election.", "closer to the election"],
    ["The minister will publish the report within weeks.", "within weeks"],
    ["The minister will publish the report at the end of the trial.", "at the end of the trial"],
    ["The minister will publish the report in the next parliament.", "in the next parliament"],
    ["The minister will publish the report at a later date.", "at a later date"],
    ["The ministry will keep the bridge closed through the election.", "through the election"],
  ])("%s", (sentence, words) => {
    expect(dueOf(sentence)).toBe(`${words} = null`);
  });

  it("even if the only date is of a past event", () => {
    expect(dueOf("The two sides pledged to work together after a meeting Wednesday.")).toMatch(/^after .* = null$/u);
  });

  it("and so does a day in an article without a date", () => {
    expect(dueOf("Veltrans will close its base by Friday.", null)).toBe("by Friday = null");
  });
});

describe("a date of something else is not the due date", () => {
  it("how long it has been", () => {
    expect(dueOf("After more than two decades in parliament, Anna Orr plans to retire.")).toBeNull();
    expect(dueOf("After two years, Norvik will return the ships.")).toBe("After two years = null");
  });

  it.each([
    // of a noun
    "The council will vote on the budget for 2032.",
    "The ministry will publish its report for the third quarter.",
    "The city will host the 2034 World Cup.",
    "The firm vowed to fight the ruling, due on Friday.",
    "The government has promised to publish a plan for the years to 2040.",
    // of another clause
    "The ministry will publish the report that it received in September.",
    "The president promised to veto the bill if it passes on Friday.",
    "Veltrans will build a tunnel, which the council wants open by 2034.",
    "Veltrans will repair the bridge for Norvik, which is seeking to open a road by 2034.",
    // of what a participle of saying adds
    "Norvik will buy ten ships, adding that prices would rise in May.",
    "Norvik announced a plan to sell the mill, saying that the port would reopen before the end of the year.",
    // of a source
    "The firm will raise its fares, according to a letter sent to passengers on Friday.",
    // of the day of saying, or of what was happening then
    "The company announced on Tuesday that it will close the plant.",
    "Starting the race on Friday, Ms Orr promised to cut taxes.",
    "Speaking ahead of Friday's summit, Ms Orr promised to cut taxes.",
    "Mr Orr, speaking before Thursday's debate, promised to publish the figures.",
    '"We will publish the data," Ms Orr told reporters on Wednesday, two weeks before a vote due on 29 October.',
    // of the day on which it was promised
    "Norvik Films agreed on Tuesday to license its cartoons to Veltrans.",
    "The firm vowed this month to hire 500 welders.",
    "The city has decided this week to sell the stadium.",
    "The union pledged Wednesday to help the firm.",
    "The firm said this month it would close the mill.",
    // of a lapse before it
    "The firm will sell its ships, after two years in which it lost money.",
    "Norvik will pay 4 million euros for the port, and said it would not raise its fees until 2034.",
    "Norvik will lend the money, provided that a study is finished by the end of the year.",
    // of a term counted from another day
    "The minister will publish the report for the first time in ten years.",
    "The party promised to hold a referendum in its first 100 days in office.",
  ])("%s", (sentence) => {
    expect(dueOf(sentence)).toBeNull();
  });
});

describe("the date of an outlook item", () => {
  it.each<[string, string | null]>([
    ["They estimated by 2050, rising demand would double prices.", "by 2050 = 2050"],
    ["Analysts said on Tuesday that by December the bank would raise rates.", "by December = 2031-12"],
    ["The company said it expects a loss of $5 million for 2033.", "for 2033 = 2033"],
    ["The bridge will be closed for the next 12 months.", "for the next 12 months = 2031-10/2032-10"],
    ["The vote, due on Friday, is expected to be close.", "on Friday = 2031-10-17"],
    ["The December vote is expected to be close.", "December = 2031-12"],
    ["A vote is widely expected next May.", "next May = 2032-05"],
    ["Any rise ahead of an expected May election would not matter.", "May = 2032-05"],
    ["The bank now forecasts 2032 revenue of $4 billion.", "2032 = 2032"],
    ["The bank expects 2032 profits to rise.", "2032 = 2032"],
    ["Sales could fall by a tenth next year.", "next year = 2032"],
    ["The mill may close by 2040, according to a report released on Wednesday.", "by 2040 = 2040"],
    ["The vote is two months away.", "two months away = 2031-12"],
    ["The ruling could be weeks away.", "weeks away = null"],
    ["The trial may begin in November or December.", "in November or December = 2031-11/2031-12"],
    ["The bank expects growth in 2032, 2033 and 2034.", "in 2032, 2033 and 2034 = 2032/2034"],
    ["The shops will be closed on 3 November and 9 December.", "on 3 November = 2031-11-03"],
    ["It could take up to nine years until Norvik joins.", "up to nine years = null"],
    ["The work will take at least ten years from today, Ms Orr said.", "at least ten years from today = null"],
    ["The hall is expected to be finished in time to host the final.", "in time to host the final = null"],
    ["The market will be as hard next year as it is today.", "next year = 2032"],
    ["The market will be as hard as it is today.", null],
    ["The sale would be a risk at a time investors are cautious.", null],
    ["The tunnel will not open before 2032.", "2032 = 2032"],
    ["A ruling is not expected before 2032.", "2032 = 2032"],
    ["If she sings and dances on the stage for 40 minutes, the doubts will end.", null],
    ["The flood could match the one that hit Norvik 90 years ago, in January 1942.", null],
    ["It will be the first voyage in four years.", null],
    ["The 2032 Norvik Games will begin on May 24 and close in June.", "on May 24 = 2032-05-24"],
    ["The old pumps could cost a farm £100 in a year.", null],
    ["The gift will have no effect on their vote.", null],
    ["The tram could stop at the other end of the bridge.", null],
    ["The road may stay shut after the floods of two weeks ago.", null],
    ["The law could cost Norvik 40 million euros over five years.", "over five years = null"],
    ["The firm warned of lower sales this year.", "this year = 2031"],
    ["The first tram since the war would be the first in 20 years.", null],
    ["The plant will close in 2033. By then, its staff will have left.", "in 2033 = 2033"],
    ["Output is expected to rise from 3% in 2031 to 5% in 2032.", "in 2032 = 2032"],
    ["Oil sales are expected to fall to $14bn from $16bn in the year to March 2032.", null],
    ["The new rolls are likely to be used in the 2032 election.", "in the 2032 election = 2032"],
    ["The bill is likely to pass by 2032 votes.", null],
    ["Growth is expected to be lower than forecast in July.", null],
    ["The case under the Shipping Act of 2032 may be heard.", null],
    ["If the bill passes, it will be by fewer than five votes.", null],
    ["The firm may go on building cars for at least two more years.", "for at least two more years = 2031/2033"],
    ["Ms Orr said the talks would resume once the firm started production.", "once the firm started production = null"],
    ["The apathy could confound forecasts of a low turnout in the coming election.", "in the coming election = null"],
    [
      "They would argue that, by the time of the next election, the party may be gone.",
      "by the time of the next election = null",
    ],
    ["A judgement is expected early in February.", "early in February = 2032-02"],
    ["The poll is widely expected to be on 5 May.", "on 5 May = 2032-05-05"],
    ["The date of the poll is expected to be 5 May.", "5 May = 2032-05-05"],
    ["This year will be hard for the banks.", "This year = 2031"],
    ["2032 is going to be hard for the banks.", "2032 = 2032"],
    ["A child may want the latest toy this Christmas.", "this Christmas = 2031-12-25"],
    ["By the time they vote in Tarvik, Ms Orr could be the leader.", "By the time they vote in Tarvik = null"],
    ["They cannot expect voters to support the party at the next election.", "at the next election = null"],
  ])("%s", (sentence, date) => {
    expect(dateOf(sentence)).toBe(date);
  });
});

describe("an event identified only by its date", () => {
  it("is not outlook if its verb is past", () => {
    expect(extract({ text: "Police search for a man who failed to return after a trip on Monday." }).outlook).toEqual(
      [],
    );
  });
});
