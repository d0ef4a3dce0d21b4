import { describe, expect, it, vi } from "vitest";
import { buildGround } from "../../src/brief/ground.js";
import { findOutlook } from "../../src/brief/outlook.js";
import { Draft } from "../../src/brief/summary/draft.js";
import { extract } from "../../src/index.js";
import { readingOf } from "./reading-of.js";

const outlookOf = (text: string) => extract({ text, published: "2019-01-10" }).outlook;

describe("what is denied, unsaid or overtaken", () => {
  it.each([
    "The mayor was unable to say when the port would reopen.",
    "Norrick Rail denied reports that it will cut 400 jobs.",
    "Norrick Rail denied that it would be sold.",
    "Reports that Norrick Rail will shrink were denied by the mayor.",
    "The mayor ruled out the possibility of a new tax.",
    "Norrick Rail did not say whether fares would rise.",
    "Norrick Rail declined to say if fares would rise.",
    "The board met to find out whether fares would rise.",
    "Ada Orr had been expected to speak in Lund.",
    "Norrick Rail was expected to grow but lost its licence.",
    "Norrick Rail, the firm originally tipped to win, was barred from the auction.",
    "Some predictions had suggested that fares would rise.",
    "The prediction had been that fares would rise.",
    "Norrick Rail said it had expected a profit of £3m.",
    "The quarrel threatened the economy of the town.",
    "The series takes readers behind the scenes this week.",
    "Ada Orr had been due to speak in Lund.",
    '"I said then that fares would rise, and here we are," Ada Orr said.',
    "The quarrel that had threatened to ruin the town ended in May.",
    "Under the constitution Ada Orr may not dissolve the council for six months.",
    "The police may search houses only with the consent of a judge.",
    "Neither mayor would set a date for the vote.",
    "Ada Orr would not be drawn on the date of the vote.",
    "The towns held talks over who will lead the council.",
    "The board recommends that Norrick Rail should end its contract by May.",
    "Ministers should close the port within a month.",
    "Norrick Rail never said that fares would rise.",
    "Ada Orr was going to speak about the fares.",
    "They cannot be certain.",
    "The tremors may be caused by the mine.",
    "The flood dashed hopes of a good harvest.",
    "It was worse than any storm they could remember.",
    "The mayor asked them to refrain from any step that could raise fares.",
    "Thrift does not mean the shop closes on Friday.",
    "Ada Orr asked for help, and they would not go to the mayor.",
    "Riders reported that the signal would fade and sometimes lead them astray.",
    "Ada Orr attacked likely Norrick candidate Jon Berg.",
    "Shops are closed on Thursday for the feast.",
    "Norrick Rail refused on Monday to say whether the line would be revived.",
  ])("is no outlook: %s", (text) => {
    expect(outlookOf(text)).toEqual([]);
  });

  it.each([
    "The council votes on 24 January.",
    "The mayor did not rule out the possibility of a new tax.",
    "Norrick Rail did not say whether fares would rise in May.",
    "Norrick Rail is expected to grow but lost its licence.",
    "The union threatened to strike.",
    "The tunnel should be finished in March.",
    "The river may flood the port in May.",
    "The festival takes place on 14 May.",
    "The festival takes place on Thursday.",
    "Shops are closed on Friday for the feast.",
    "Ada Orr said fares were going to rise.",
    "A strike could not be ruled out, Ada Orr said.",
    "The flood did not dash hopes of a good harvest.",
    "It does not mean that fares will never rise.",
    "Norrick Rail said it may be prepared to raise its offer.",
  ])("is still outlook: %s", (text) => {
    expect(outlookOf(text)).toHaveLength(1);
  });
});

describe("how things were, are or might be, in stories of science, sport and accidents", () => {
  it.each([
    "Not only was the kit heavy, but the filters could only be washed twice.",
    "The home side could only score two more goals.",
    '"I feel ill and couldn\'t run faster and finish," she said.',
    '"I am very disappointed for sure to end the season this way."',
    'I thought, "You know, this one is going to be for my first cup," she said.',
    "For villages that lack wells, or that may lack the money for pumps, the carts help.",
    "Orr would've been hired had she been careful.",
    "Valuers estimate the price of the fort to be about 50 million pounds.",
    "Terns may not be seen in lakes because the water is fresh.",
    "The joke is to show the film from inside the tent.",
    "Orr faces four counts of giving poison with intent to endanger life.",
    "Orr thanked him for risking his own health.",
    "The boat circled in a holding pattern awaiting help.",
    "The walkers were hit by a fast train not scheduled to stop at the station.",
    "Police fear that the hall is being used again by thieves.",
    "It is a move that is speculated to have been intended to prevent a fire.",
    "If you are due to travel this evening, please call the airline.",
    "The signal is as fast as the cable will allow.",
    "Police believe that Orr could be responsible for the fires in Osterby.",
    "The smoke could be the cause of the fire.",
    "She paid in the belief that she would receive diamonds in return.",
    "The first waves allow prediction of quakes.",
    "Before the main event happened, Orr would talk with Lund in his office.",
    "Most adults stayed home since they feared the revenge of the gang.",
    "Valuers can tell whether it will be a small storm.",
    "The note could indicate that Orr left the house.",
    "The deputy did not realise he could vote.",
    "The rules say that players may rest.",
    "Who could have predicted that Orr would turn?",
    "It is fine if Norrick Rail helps.",
    "She said it would be an ideal purchase for the firm.",
    "In general, rays are not aggressive and will not attack unless provoked.",
    "Rays may usually wait for the tide.",
    "All I could hear was the wind.",
    "The boy was charged with theft and with endangering life.",
    "The men face charges of fraud, endangering the crew and lying.",
    "The May opening was well ahead of the scheduled July goal.",
  ])("is no outlook: %s", (text) => {
    expect(outlookOf(text)).toEqual([]);
  });

  it.each([
    "Prices could only get worse.",
    "They met months ahead of the expected election.",
    "Orr left the town, facing trial next month.",
    "The terns may not be seen until 2021.",
    "Orr is in jail, awaiting trial.",
    "The union won the vote by threatening to strike.",
    "Investors are optimistic that fares will fall.",
    "Police fear that the hall will be used again by thieves.",
    "Scientists published a prediction of the next quake.",
    "Orr faces an appeal next year.",
  ])("is outlook: %s", (text) => {
    expect(outlookOf(text)).toHaveLength(1);
  });
});

describe("the date of a condition or of a forecast told in the past", () => {
  const datesOf = (text: string, published?: string) =>
    extract({ text, ...(published && { published }) }).outlook.map(({ date }) => date?.value ?? null);

  it("is given where it can only be ahead", () => {
    const warning = "Norrick Rail warned that it could close if it did not find a buyer by mid-March 2034.";
    expect(datesOf(warning)).toEqual(["2034-03"]);
    expect(datesOf(warning, "2033-10-15")).toEqual(["2034-03"]);
    expect(datesOf("The bank predicted growth of 3% in 2034-5, up from 2%.")).toEqual(["2034/2035"]);
  });

  it("but not as a day without a year, where the article's own date is not known", () => {
    expect(datesOf("Norrick Rail warned that it could close if it did not find a buyer by March.")).toEqual([null]);
  });
});

describe("a forecast with several dates", () => {
  const datesOf = (text: string) => outlookOf(text).map(({ date }) => date?.value ?? null);

  it.each<[string, string[]]>([
    ["The bank expects prices to rise by 3% this year and by 2% in 2020.", ["2019", "2020"]],
    ["The catch is likely to peak around 2025 and to fall by half by 2040.", ["2025", "2040"]],
    // a date within another, one of the past, one of a source
    ["The tram could open in June, and on 3 June at best.", ["2019-06-03"]],
    ["Fares may rise by 3% in 2020, and by more than the 2% of 2018.", ["2020"]],
    ["Fares may rise in 2020 and fall again, according to a report released in 2021.", ["2020"]],
  ])("%s", (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });
});

describe("an article without a date", () => {
  const found = (text: string) =>
    extract({ text }).outlook.map(({ kind, date }) => `${kind}: ${date?.text} = ${date?.value}`);

  it("tells what is scheduled, in its words", () => {
    expect(found("The lease of the port expires on 3 May.")).toEqual(["scheduled: on 3 May = null"]);
    expect(found("The lease of the port expired on 3 May.")).toEqual([]);
  });
});

describe("the outlook", () => {
  it.each([
    ["The tunnel is expected to open in March.", "expectation", "is expected to", "2019-03"],
    ["The merger could cost 900 jobs by 2020.", "forecast", "could", "2020"],
    ["Norrick has announced a merger, which could cost 900 jobs.", "forecast", "could", undefined],
    ["Farmers fear a poor harvest.", "risk", "fear", undefined],
    ["That should lead to a smaller deficit.", "expectation", "should", undefined],
    ["The lease is about to expire.", "forecast", "is about to", undefined],
    ["Shares fell, raising fears of a recession.", "risk", "fears", undefined],
    ["Its future is unclear.", "forecast", "is unclear", undefined],
    ["The hearing is scheduled for 14 May.", "scheduled", "is scheduled", "2019-05-14"],
    ["The launch of the ship is slated for May 2019.", "scheduled", "is slated", "2019-05"],
    ["The strike will end if the owners raise wages.", "condition", null, undefined],
    ["If the owner wins the next election, the strike will end by 2022.", "condition", null, "2022"],
    ["The pact lapses if Norrick has not signed it by 3 May 2019.", "condition", null, "2019-05-03"],
    [
      "The owners said they would drop the offer if it had not been accepted by 3 May.",
      "forecast",
      "would",
      "2019-05-03",
    ],
    ["Analysts said prices would fall in March, sooner than the bank had said in May.", "forecast", "would", "2019-03"],
    ["If we target the cells, we should be able to beat the illness.", "condition", null, undefined],
  ])("%s", (text, kind, likelihood, value) => {
    const items = outlookOf(text);
    expect(items.map((item) => [item.kind, item.likelihood, item.date?.value])).toEqual([[kind, likelihood, value]]);
  });

  it("is kept next to a commitment in the same sentence if it is hedged or has no agent", () => {
    const beside = (text: string) => outlookOf(`Norrick said it would close the depot and ${text}.`).length;
    expect(beside("prices would fall")).toBe(1);
    expect(beside("farmers will probably leave")).toBe(1);
    expect(beside("it would pay the drivers")).toBe(0);
    expect(beside("there would be a review")).toBe(0);
  });

  it("leaves out what somebody vowed long ago, whatever it takes", () => {
    const pledged = "In the 2012 election, Ada Orr vowed that she would get the rate down to 6 percent.";
    expect(outlookOf(pledged)).toEqual([]);
    expect(outlookOf(pledged.replace("vowed", "forecast").replace("she", "a tax"))).toHaveLength(1);
  });

  it("stands without the words that report it, at each of its clauses", () => {
    expect(outlookOf("Ada Orr said only that the port may close in May.").map(({ text }) => text)).toEqual([
      "The port may close in May [2019].",
    ]);
    const text = "Ada Orr said that a hearing had been set for May and that a court would rule in July.";
    const whole = "A hearing had been set for May [2019] and a court would rule in July [2019].";
    expect(outlookOf(text).map((item) => [item.text, item.date?.value])).toEqual([
      [whole, "2019-05"],
      [whole, "2019-07"],
    ]);
  });

  it("names the holder of a view", () => {
    const { outlook, actors } = extract({ text: "Sweden hopes to win the cup.", published: "2019-01-10" });
    expect(actors.find(({ id }) => id === outlook[0]?.holder)?.name).toBe("Sweden");
  });

  it("is nobody's view what somebody can expect", () => {
    const { outlook } = extract({ text: "Sweden can expect a decision in March.", published: "2019-01-10" });
    expect(outlook.map(({ text, holder }) => [text, holder])).toEqual([
      ["Sweden can expect a decision in March [2019].", null],
    ]);
  });

  it.each([
    "Bo Brandt's forecast of a fall in trade was wrong",
    "A forecast by Bo Brandt that trade will fall was wrong",
  ])("names who made a forecast, not who speaks of it: %s", (words) => {
    const text = `Ada Orr met Bo Brandt. ${words}, Ms Orr said.`;
    const { outlook, actors } = extract({ text, published: "2019-01-10" });
    expect(actors.find(({ id }) => id === outlook[0]?.holder)?.name).toBe("Bo Brandt");
  });

  it.each([
    "The merger could have cost 900 jobs.",
    "Sheep may look alike, but they differ.",
    "The team may be classed as weak.",
    "The minister praised her knowledge of the risks of a flood.",
    "They blamed the mayor for exploiting the fears of a flood.",
    "The skull has projections resembling teeth.",
    "The singer had been scheduled to attend the fair.",
    "The result was better than expected.",
    "Shares fell on fears that the bank has failed.",
    "The troops fought the rebels and the threat they pose to the town.",
    "The situation is still unclear.",
    "Neither side would comment on the claims.",
    "If it is true, it is because they are young.",
    "The court ruled that doctors could stop the treatment.",
    "He'd been named the best student.",
    "He could not sleep.",
    "The quota limited the amount that farmers could sell.",
    "There was a time when such claims could be dismissed.",
    "It remains unclear if the fire has hurt anybody.",
    "We should not be afraid to say it.",
    "If you want my opinion, I think it is good.",
    "The agreement envisages five areas of work.",
    "The police arrived before the driver could run away.",
    "The debts were larger than the province could afford.",
    "This reeks of some of the greatest fear that he has ever seen.",
    "The owners took the first chance to sell.",
    "There has been speculation of a rift.",
    "He was heard asking the guard if he is a soldier.",
    "None of them is in danger.",
    "He was due to face the court in May 2018 before a judge stopped it.",
    "It shows no respect for the concerns of the drivers.",
    "The mayor cautioned that owners need to shut their doors.",
    "They need to work without fear of being told on.",
    "Norland was the country that he was most afraid of.",
    "Ms Orr is not sure what the job would entail.",
    "They asked for the details that would be needed.",
    "It was left alone because it would cost votes.",
    '"That would be a false reason," Ms Orr said.',
    '"Most people would agree with it," Ms Orr said.',
    "The price was lower than could be expected.",
    "All fears of a flood were put to rest as the gauges fell.",
    "The leak was not expected.",
    "Several boats scheduled to leave were cancelled.",
    "Norland stored food in anticipation of a storm.",
    "If you cannot take a joke, you should go.",
    "If you cannot pay, leave the town.",
    "The mayor should resign if he is found to have lied.",
    '"I would be delighted to see it," Ms Orr said.',
    '"I thought it would be calmer than that," Ms Orr said.',
    "There is nothing that she could say to them.",
    "It would be quite wrong for a judge to say so.",
    "Mr Orr is heard asking Mr Vale if he is a thief.",
    "They moved closer so that they could be near the school.",
    "We would like to thank the public.",
    "The poor are more likely to be ill.",
    "Why should it pay if it could run away?",
    "Here are the things that worry you.",
    "Jobs were at risk.",
    "I am in no doubt that she is here.",
    "There are increased concerns regarding its debts.",
    "I wish I could be like her.",
    'He said: "If I were a manager, I would support a break."',
    "Students of the town will have had a field day.",
    "Output is expected to have fallen.",
    "Ms Orr said she could feel the ground shaking.",
    "You could say that she caused it.",
    "I will miss Ms Orr immensely.",
    "Asked whether he would resign, Mr Orr said no.",
    "It measured the amount of fuel that the plane could carry.",
    "Some 150,000 people are feared to be dead.",
    "He spoke to aspiring singers.",
    "He did it in a way that I couldn't expect.",
    "Have so much confidence in yourself that you can win.",
    "The campaign shows the confidence of the people.",
    "The firm is projecting an air of calm.",
    "The choir sang a hymn to close the day.",
    "Every morning he would walk to the harbour.",
    "In 1950 he would meet his wife.",
    "If you look at what they do, they attack nobody.",
    "If she thinks so, she is wrong.",
    "The accused should be presumed innocent unless proved guilty.",
    "They were punished for failing to take part on Saturday.",
    "He was prepared to stand up to the union.",
    "The risk of heart attacks rose sharply in the town.",
    "The doctors discussed the risk seen in the trial.",
    "All warnings of a flood have been lifted.",
    "They lived in worry for months.",
    "She slept without fearing for her life.",
    "The outbreak may be linked to the river.",
    "The outbreak could be related to the river.",
    "The team could be considered weak.",
    '"It was unlikely that voters would choose him," Ms Orr said.',
    "The spider is likely a member of another family.",
    "We need judges who will understand the town.",
    "The form is a burden on those who may not speak English.",
    "The cards were sold to the guests who would use them.",
    "The bill would prohibit the sale of knives.",
    "The mayor proposed an amendment that would impose a limit.",
    "Ms Orr rejected the notion that the dam could fail.",
    "The court ruled that owners may sell the land.",
    'Ms Orr said: "We will not stop."',
    "The meeting was told he would pay the bill.",
    "Who is to blame for the fire?",
    "The storm is to blame.",
    "Drivers are likely to blame.",
    "Output rose more than the bank had anticipated.",
    "The fall was smaller than the drop predicted by the bank.",
    "Because it is soft, it is possible to split the stone.",
    "The five would-be champions had a day left.",
    "The two would meet once more before the mayor fell ill.",
    "The harvest was far smaller than they had been hoping for.",
    "The teams played as scheduled.",
    "There were several scheduled events.",
    "There is a chance that she is still alive.",
    'Ms Orr warned the guests: "You are breaking the law."',
    "It is possible to see the harbour from the tower.",
    "If the papers are to be believed, the two have fallen out.",
    "The tunnel opened in March.",
  ])("is empty for: %s", (text) => {
    expect(outlookOf(text)).toEqual([]);
  });

  it.each([
    ['"Such a launch would pose a threat to the coast," Ms Orr said.', ": would"],
    ["There are concerns that the storm could break the dam.", ": risk of, fears that"],
    ["Ms Orr is afraid of losing the race.", ": confident that"],
    ["He was due to face the court in May 2019 before a judge stopped it.", ": due, set or likely to"],
    ["If it happens again, the ferry will have lost its guests.", ": will"],
    ["Without the owners' consent the sale cannot begin.", ": cannot without"],
    ["By 2030 the ferry will have lost most of its guests.", ": will"],
    ["The storm begins what could be her last race.", ": could, may, might"],
    ["The harbour is bound to lose more traffic.", ": due, set or likely to"],
    ["The bank is poised to raise its rates.", ": due, set or likely to"],
    ["The bank projects a loss of $3m.", ": predicts"],
    ["Shares fell as the bank predicted that growth would slow.", ": predicts"],
    ["Economists predict between two and four cuts.", ": predicts"],
    ["There are fears that the town will be left alone.", ": risk of, fears that"],
    ["There are hopes of services which would bear fruit.", ": forecast, expectation (noun)"],
    ["Analysts said the bill would cost 900 jobs.", ": would"],
    ["Norrick is working on a plan which could cost 900 jobs.", ": could, may, might"],
    ["It might be difficult to build the dam in winter.", ": could, may, might"],
    ["It may not be long before the owners sell it.", ": could, may, might"],
    ["There may be a rise in prices.", ": could, may, might"],
    ["If this goes on, it can only harm the town.", ": if, then"],
    ["Norrick said it would consider selling the mill if it gets approval.", ": if, then"],
    ["That should allow the growth of the port.", ": should come about"],
    ["The risk of a flood is growing.", ": risk of, fears that"],
    ["Ms Orr warned that the dam may break.", ": fears or warns"],
    ["The shop will probably close its doors, she said.", ": will"],
  ])("has an item for: %s", (text, pattern) => {
    expect(outlookOf(text).map(({ reason }) => reason?.replace(/^[^:]*/, ""))).toEqual([pattern]);
  });

  it.each([
    ["The bank may well lose money.", "may well"],
    ["The bank will almost certainly lose money.", "almost certainly"],
    ["The bank would inevitably lose money.", "would inevitably"],
    ["Norrick is the most likely winner.", "most likely"],
    ["There is a 60 per cent chance of rain.", "60 per cent chance"],
    ["The plan is highly unlikely to fail.", "is highly unlikely to"],
    ["The first ferry, the Norrick, due to sail in May, is late.", "due to"],
    ['Ms Orr is "confident that the plan will succeed".', "confident"],
  ])("has the hedge in the article's words for: %s", (text, likelihood) => {
    expect(outlookOf(text).map((item) => item.likelihood)).toEqual([likelihood]);
  });

  it.each([
    ["If Norrick succeeds in the next 30 days it would be eligible for a loan.", "2019-01-10/2019-02-09"],
    ["The trial finishes next week.", "2019-W03"],
    ["Will the talks resume on Monday?", "2019-01-14"],
    ["Laws coming into force on 1 May will help.", "2019-05-01"],
    ["The bank warned that it may fail by May.", "2019-05"],
  ])("has the date for: %s", (text, value) => {
    expect(outlookOf(text).map(({ date }) => date?.value)).toEqual([value]);
  });

  it("does not take an unresolved day of a warning as the date of the danger", () => {
    const { outlook } = extract({ text: "On Monday Ms Orr warned that the cuts could harm the town." });
    expect(outlook.map(({ kind, date }) => [kind, date])).toEqual([["risk", null]]);
  });

  it("does not repeat a commitment", () => {
    expect(outlookOf("Norrick Airways will close its base in Denmark.")).toEqual([]);
  });

  it("keeps two views separate if each has a date", () => {
    const dates = outlookOf("The bank could be profitable in 2020, and might repay its loans by 2025.").map(
      ({ date }) => date?.value,
    );
    expect(dates).toEqual(["2020", "2025"]);
  });

  it("gives two views of one sentence their own clauses if these can stand alone", () => {
    const texts = (text: string) => outlookOf(text).map((item) => item.text);
    expect(texts("Work is due to start in May and the first trains are expected in 2034.")).toEqual([
      "Work is due to start in May [2019].",
      "The first trains are expected in 2034.",
    ]);
    const leaning = "The bank could be profitable in 2020, and it might repay its loans by 2025.";
    expect(texts(leaning)).toEqual([leaning, leaning]);
  });

  it("has the verbatim sentence as evidence", () => {
    const text = "Norrick is small.  The merger could cost 900 jobs.";
    const [item] = outlookOf(text);
    expect(item?.evidence[0]).toMatchObject({
      start: 19,
      end: 50,
      text: "The merger could cost 900 jobs.",
    });
  });

  it.each([10, 40, 160])("prints a sentence once per item if it has %i cues", (cues) => {
    const reading = readingOf(`It may close${" if the bank closes".repeat(cues)}.`);
    const { document, analysis } = reading;
    const print = vi.spyOn(Draft.prototype, "print");
    const outlook = findOutlook(buildGround(reading, { document, analysis, actors: [], actorOf: () => [] }), []);
    expect(print.mock.calls.length).toBe(outlook.length);
    print.mockRestore();
  });
});
