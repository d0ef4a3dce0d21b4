import { describe, expect, it } from "vitest";
import { timesIn, valuesIn } from "./times-in.js";

/** Sentences are ours; the article's day is Wednesday, 15 October 2031. */
type Case = readonly [sentence: string, ...values: string[]];

const check = (cases: readonly Case[]) => {
  it.each(cases.map(([sentence, ...values]) => ({ sentence, values })))("$sentence", ({ sentence, values }) => {
    expect(valuesIn(sentence)).toEqual(values);
  });
};

describe("whole dates", () => {
  check([
    ["The court of Orvenia ruled on 11 December 2028.", "11 December 2028 = 2028-12-11"],
    ["The court ruled on Dec. 11, 2028.", "Dec. 11, 2028 = 2028-12-11"],
    ["The treaty of Thursday, August 21, 2025, is void.", "Thursday, August 21, 2025 = 2025-08-21"],
    ["Anna Orr was born on the 3rd of May, 1981.", "the 3rd of May, 1981 = 1981-05-03"],
    ["On 2031-10-10 the ministry published the text.", "2031-10-10 = 2031-10-10"],
    ["The lease was signed on 12/31/2027.", "12/31/2027 = 2027-12-31"],
    ["The lease was signed on 31.12.2027.", "31.12.2027 = 2027-12-31"],
    ["The lease was signed on 12/31/27.", "12/31/27 = 2027-12-31"],
    ["The treaty of Monday the 3rd of October 2033 is void.", "Monday the 3rd of October 2033 = 2033-10-03"],
    ["The next leap day is 29 February 2032.", "29 February 2032 = 2032-02-29"],
  ]);

  it("have no value if day and month could be swapped", () => {
    expect(valuesIn("The lease was signed on 11/12/2027.")).toEqual(["11/12/2027 = null"]);
  });

  it("are read in the order that gives the article's own day", () => {
    expect(valuesIn("TARVIK, 5/6/2031", "2031-06-05")).toEqual(["5/6/2031 = 2031-06-05"]);
  });
});

describe("days and months without a year", () => {
  check([
    ["The ministers met on Aug. 7.", "Aug. 7 = 2031-08-07"],
    ["The ministers will meet on 7 August.", "7 August = 2032-08-07"],
    ["The payment is due on November 3.", "November 3 = 2031-11-03"],
    ["The ministers met on Friday, 9 November.", "Friday, 9 November = 2029-11-09"],
    ["Exports fell in February.", "February = 2031-02"],
    ["The port will reopen in February.", "February = 2032-02"],
    ["Talks were held in May last year.", "May last year = 2030-05"],
    ["The minister will visit in May next year.", "May next year = 2032-05"],
    ["The deal will be signed next May.", "next May = 2032-05"],
    ["He resigned last October.", "last October = 2030-10"],
    ["The fee is due on the 20th.", "the 20th = 2031-10-20"],
    ["The report is out on the 20th.", "the 20th = 2031-10-20"],
    ["The report was out on the 20th.", "the 20th = 2031-09-20"],
    ["The first Monday of November is election day.", "The first Monday of November = 2031-11-03"],
    ["The pair met on the last Friday of September.", "the last Friday of September = 2031-09-26"],
    ["This is the last day of this month.", "the last day of this month = 2031-10-31"],
    ["They will meet in the week of 3 November.", "the week of 3 November = 2031-W45"],
    ["He resigned last week on Tuesday.", "last week on Tuesday = 2031-10-07"],
    ["The tournament starts a week from Friday.", "a week from Friday = 2031-10-24"],
    ["He resigned a week ago Monday.", "a week ago Monday = 2031-10-06"],
    ["The bank failed on Friday the 13th.", "Friday the 13th = 2031-06-13"],
    ["The fee is due by the 20th of this month.", "the 20th of this month = 2031-10-20"],
    [
      "The tunnel opens on 1 June [2034], the quay in May [2035].",
      "1 June [2034] = 2034-06-01",
      "May [2035] = 2035-05",
    ],
    ["The minister left in Oct. '98 after the summer of '98.", "Oct. '98 = 1998-10", "the summer of '98 = 1998-SU"],
    ["The summit was held on April 24 and 25.", "April 24 = 2031-04-24", "25 = 2031-04-25"],
  ]);
});

describe("periods of the calendar", () => {
  check([
    ["The programme runs through 2036.", "2036 = 2036"],
    ["The plant will open by the end of 2037.", "the end of 2037 = 2037"],
    ["Work will begin in the second half of 2032.", "the second half of 2032 = 2032-H2"],
    ["Output fell in the third quarter of 2028.", "the third quarter of 2028 = 2028-Q3"],
    ["They will meet in the first quarter of next year.", "the first quarter of next year = 2032-Q1"],
    ["In Q3 2030 sales rose.", "Q3 2030 = 2030-Q3"],
    ["Construction is planned for spring 2033.", "spring 2033 = 2033-SP"],
    ["Elections are due next autumn.", "next autumn = 2032-FA"],
    ["It was built in the late 1970s.", "the late 1970s = 197"],
    ["The castle dates from the 17th century.", "the 17th century = 16"],
    ["The fund grew in fiscal 2030.", "fiscal 2030 = 2030"],
    ["The 2030-31 fiscal year was hard.", "The 2030-31 fiscal year = 2030/2031"],
    ["They met early last week and will meet next week.", "early last week = 2031-W41", "next week = 2031-W43"],
    ["Prices fell this year.", "this year = 2031"],
    ["Work stops at year-end.", "year-end = 2031"],
    ["It had fallen by week's end and by midyear.", "week's end = 2031-W42", "midyear = 2031"],
    ["He left in late-2028.", "late-2028 = 2028"],
    ["It snowed in the winter of 2029-30.", "the winter of 2029-30 = 2029-WI"],
    ["He resigned the week before last.", "the week before last = 2031-W40"],
    ["She won at the same time last year.", "the same time last year = 2030-10"],
    ["The law takes effect early in the new year.", "early in the new year = 2032"],
    ["Fuel will be free in the year 2050.", "the year 2050 = 2050"],
    ["It will be ready by end-March.", "end-March = 2032-03"],
    ["In the last week of September it rained.", "the last week of September = 2031-09"],
    ["Police arrested 20 people over the weekend.", "the weekend = 2031-W41-WE"],
    ["Fans will travel to Tarvik at the weekend.", "the weekend = 2031-W42-WE"],
    ["In the quarter ended June 30 it lost $5 million.", "the quarter = 2031-Q2", "June 30 = 2031-06-30"],
    ["The first-half loss widened.", "The first-half = 2031-H1"],
    ["In the last decade exports doubled.", "the last decade = 2021/2031"],
  ]);
});

describe("ranges", () => {
  check([
    ["The roadmap for 2032-2033 is ready.", "2032-2033 = 2032/2033", "2032 = 2032", "2033 = 2033"],
    ["Prices rose between 2020 and 2025.", "between 2020 and 2025 = 2020/2025", "2020 = 2020", "2025 = 2025"],
    ["Talks will be held from May to July.", "from May to July = 2032-05/2032-07", "May = 2032-05", "July = 2032-07"],
    ["The summit takes place on 11-13 December.", "11-13 December = 2031-12-11/2031-12-13"],
    ["The summit takes place from December 11 to the 13th.", "December 11 to the 13th = 2031-12-11/2031-12-13"],
    ["The summit takes place on December 11-13, 2033.", "December 11-13, 2033 = 2033-12-11/2033-12-13"],
    [
      "The show runs January 23 - March 9 2032.",
      "January 23 - March 9 2032 = 2032-01-23/2032-03-09",
      "January 23 = 2032-01-23",
      "March 9 2032 = 2032-03-09",
    ],
    [
      "Rain was heavy in January, February and March 2025.",
      "January = 2025-01",
      "February = 2025-02",
      "March 2025 = 2025-03",
    ],
    [
      "The shop will be closed from Dec. 24 to Jan. 5.",
      "from Dec. 24 to Jan. 5 = 2031-12-24/2032-01-05",
      "Dec. 24 = 2031-12-24",
      "Jan. 5 = 2032-01-05",
    ],
    [
      "They work from Monday to Thursday.",
      "from Monday to Thursday = 2031-10-20/2031-10-23",
      "Monday = 2031-10-20",
      "Thursday = 2031-10-23",
    ],
    ["Over the next four years the firm will cut jobs.", "the next four years = 2031/2035"],
    ["It shrank over the past decade.", "the past decade = 2021/2031"],
  ]);
});

describe("an article without a date", () => {
  it("does not count a step from an older date, past one that it cannot place", () => {
    expect(valuesIn("It was founded in 1998. It will vote next year and again a year later.", null)).toEqual([
      "1998 = 1998",
      "next year = null",
      "a year later = null",
    ]);
  });
});

describe("terms and steps", () => {
  check([
    ["The company must reply within 90 days.", "90 days = 2032-01-13"],
    ["They have to leave within 48 hours.", "48 hours = 2031-10-17"],
    ["The plant will close in five years.", "five years = 2036"],
    ["The plant will close within a decade.", "a decade = 2041"],
    ["The hearing will be held on Friday week.", "Friday week = 2031-10-24"],
    ["The bid is 14% more than its closing price on Friday.", "Friday = 2031-10-10"],
    ["The bank, which reports its results on Friday, is small.", "Friday = 2031-10-17"],
    ['She told "Sunday Morning" that she would go.'],
    ["She told the Today programme that she would go."],
    ["The law expires on 14 May. They will be freed on that date.", "14 May = 2032-05-14", "that date = 2032-05-14"],
    ["It must answer each letter within seven days.", "seven days = DURATION P7D"],
    ["It will be the first crossing in five years.", "five years = DURATION P5Y"],
    ["The bank failed 11 days ago.", "11 days ago = 2031-10-04"],
    ["He left several years ago.", "several years ago = PAST_REF"],
    [
      "On 3 March 2027 the talks began. Two days later they ended, and the following month the deal was signed.",
      "3 March 2027 = 2027-03-03",
      "Two days later = 2027-03-05",
      "the following month = 2027-04",
    ],
    ["Two days later the bank closed.", "Two days later = null"],
    ["On 3 May he was arrested. The next day he was freed.", "3 May = 2031-05-03", "The next day = 2031-05-04"],
    ["In 2019 he left. The previous day he had slept.", "2019 = 2019", "The previous day = null"],
    ["In May 2019 he left. Two days later he fell.", "May 2019 = 2019-05", "Two days later = null"],
    ["In May 2019 he left. A month later he fell.", "May 2019 = 2019-05", "A month later = 2019-06"],
    ["In 2019 he left. A month later he fell.", "2019 = 2019", "A month later = null"],
    ["The crew will strike on 23 December and rest on the 24th.", "23 December = 2031-12-23", "the 24th = 2031-12-24"],
    [
      "The firm would drop it if it had not been accepted by midnight on 6 December.",
      "midnight = TIME 2031-12-06T24:00",
      "6 December = 2031-12-06",
    ],
    ["She left in 2028 and came back the following spring.", "2028 = 2028", "the following spring = 2029-SP"],
    [
      "He won on 3 March 2027 and lost the following Monday.",
      "3 March 2027 = 2027-03-03",
      "the following Monday = 2027-03-08",
    ],
    ["He won on 3 March 2027 and lost the following May.", "3 March 2027 = 2027-03-03", "the following May = 2027-05"],
    [
      "It fell on 3 March 2027. The firm will close the mill by the end of the month.",
      "3 March 2027 = 2027-03-03",
      "the end of the month = 2031-10",
    ],
    ["In 2019 he married; in June the following year he left.", "2019 = 2019", "June the following year = 2020-06"],
    [
      "On 5 May 2019 he left; on 7 June that year he was back.",
      "5 May 2019 = 2019-05-05",
      "7 June that year = 2019-06-07",
    ],
    ["Turnout was 60 percent in 2026, up from 50 percent the year before.", "2026 = 2026", "the year before = 2025"],
    ["It began two and a half years ago.", "two and a half years ago = 2029-04"],
    ["It began half a century ago.", "half a century ago = 1981"],
    ["It began decades ago.", "decades ago = PAST_REF"],
    [
      "It began a year or two ago, not 65 million years ago.",
      "a year or two ago = PAST_REF",
      "65 million years ago = PAST_REF",
    ],
    ["It will end in a week or so.", "a week or so = FUTURE_REF"],
    ["Ten minutes later it was over.", "Ten minutes later = TIME null"],
    [
      "The firm earned $5 million in the third quarter. In the first nine months it earned $15 million, against $12 million a year earlier.",
      "the third quarter = 2031-Q3",
      "nine months = DURATION P9M",
      "a year earlier = 2030",
    ],
    [
      "The firm earned $5 million in the third quarter, up from $4 million a year ago.",
      "the third quarter = 2031-Q3",
      "a year ago = 2030-Q3",
    ],
    ["Turnout was 60 percent in 2026, up from 50 percent a year earlier.", "2026 = 2026", "a year earlier = 2025"],
  ]);
});

describe("durations and repeated times", () => {
  check([
    ["The meeting lasted three hours.", "three hours = DURATION PT3H"],
    ["The six-month programme costs $5 million a year.", "six-month = DURATION P6M", "a year = SET P1Y"],
    ["They meet every two weeks and on Fridays.", "every two weeks = SET P2W", "Fridays = SET XXXX-WXX-5"],
    ["He died within 30 days of the ruling.", "30 days = DURATION P30D"],
    ["The paper appears daily.", "daily = SET P1D"],
    ["The council meets every other Thursday.", "every other Thursday = SET XXXX-WXX-4"],
    ["The ferry sails every second Sunday.", "every second Sunday = SET XXXX-WXX-7"],
    [
      "The bridge opened on 9 May 2030, a year earlier than planned.",
      "9 May 2030 = 2030-05-09",
      "a year = DURATION P1Y",
    ],
    [
      "The bridge will open in May 2032, two years later than expected.",
      "May 2032 = 2032-05",
      "two years = DURATION P2Y",
    ],
  ]);
});

describe("times of day", () => {
  check([
    ["The train leaves at 10:35 a.m. on Monday.", "10:35 a.m. = TIME 2031-10-20T10:35", "Monday = 2031-10-20"],
    ["The truce began at noon on Saturday.", "noon = TIME 2031-10-11T12:00", "Saturday = 2031-10-11"],
    ["He will arrive tomorrow morning.", "tomorrow morning = TIME 2031-10-16TMO"],
    ["The doors open at 7 p.m.", "7 p.m. = TIME null"],
  ]);
});

describe("holidays and references", () => {
  check([
    ["The office will be closed on Christmas Day.", "Christmas Day = 2031-12-25"],
    ["He was elected on New Year's Eve 2029.", "New Year's Eve 2029 = 2029-12-31"],
    ["They met last Thanksgiving.", "last Thanksgiving = 2030-11-28"],
    ["The siblings met at Easter.", "Easter = 2031-04-13"],
    ["The accord was signed on Good Friday 1998.", "Good Friday 1998 = 1998-04-10"],
    ["He now leads the party and will soon retire.", "now = PRESENT_REF", "soon = FUTURE_REF"],
    ["In the coming weeks they will sign.", "the coming weeks = FUTURE_REF"],
    [
      "In the long term and in the foreseeable future it will lose.",
      "the long term = FUTURE_REF",
      "the foreseeable future = FUTURE_REF",
    ],
    ["The long term contract expired the other day.", "the other day = PAST_REF"],
  ]);
});

describe("an article without a date of its own", () => {
  it("leaves relative words without a value", () => {
    expect(valuesIn("On Friday he said the plant will open next year, in May.", null)).toEqual([
      "Friday = null",
      "next year = null",
      "May = null",
    ]);
    expect(valuesIn("They must reply within 90 days.", null)).toEqual(["90 days = null"]);
  });

  it("still gives complete dates their value", () => {
    expect(valuesIn("It was signed on 5 May 2014 and runs through 2036.", null)).toEqual([
      "5 May 2014 = 2014-05-05",
      "2036 = 2036",
    ]);
  });
});

describe("an expression of time", () => {
  it("has a precision, an anchor, a certainty and the name of its rule", () => {
    const [stated, inferred] = timesIn("The deal of 11 December 2028 was renewed on Friday.");
    expect(stated).toMatchObject({ precision: "day", anchor: null, certainty: "stated", rule: "day, month, year" });
    expect(inferred).toMatchObject({ precision: "day", anchor: "published", certainty: "inferred", rule: "weekday" });
  });

  it("has the tokens of its words", () => {
    const [year] = timesIn("It ends in mid-2036.");
    expect(year).toMatchObject({ text: "mid-2036", start: 11, end: 19, firstToken: 3, endToken: 4 });
  });
});

describe("two expressions side by side", () => {
  it("share no word: “later” belongs to the one before", () => {
    expect(valuesIn("It rose in 2019 a second later FY19 began.", null)).toEqual([
      "2019 = 2019",
      "a second later = TIME null",
      "FY19 = 2019",
    ]);
  });
});
