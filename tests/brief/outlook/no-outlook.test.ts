import { describe, expect, it } from "vitest";
import { extract } from "../../../src/index.js";

const outlookOf = (text: string) => extract({ text, published: "2019-01-10" }).outlook;

/** Sentences that sound like the future and are not, each group with those that are. */
const GROUPS: Readonly<Record<string, { readonly not: readonly string[]; readonly but: readonly string[] }>> = {
  "what speakers once thought, in their own words": {
    not: [
      '"We were going to live by the port," Ada Orr said.',
      '"We expected bad news," said Ada Orr.',
      '"I hoped it would rain," said Ada Orr.',
      '"We knew it was going to rain," said Ada Orr.',
      '"I was confident that it would rain," said Ada Orr.',
      "The actor was originally due to make a fifth film.",
    ],
    but: [
      "Ada Orr said they were going to live by the port.",
      '"We expect bad news," said Ada Orr.',
      '"She told us she hoped to win," Ada Orr said.',
      "Ada Orr hoped it would rain.",
    ],
  },
  "aims and definitions with [is to]": {
    not: [
      "One of the hardest things for a mayor to do is to listen.",
      "Part of her job is to listen.",
      "Their power is to ask questions.",
      "Their message is to call on all riders.",
      "It has a law of its own, which is to say none.",
    ],
    but: ["The step is to be taken in May.", "A film about Lund is to open in May."],
  },
  "conditions of what is already so": {
    not: [
      "It’s fine if they want to speak their own language.",
      "It is a good sign if the hall is full.",
      "The bank acts as if its rules count for nothing.",
    ],
    but: [
      "It is likely to rain if the wind turns.",
      "The race is over if she loses in Lund.",
      "Norland is in danger of war unless it ends the blockade.",
      "There is a risk of floods if the wind turns.",
    ],
  },
  "what anybody does at any time": {
    not: [
      "The rest of it matters only if you believe them.",
      "If you do not change the code, it goes to the main network.",
      "If you leave the portal, you are going to have heavy costs.",
      "You could write a whole book about it.",
      "You might spend a fortune on such a club.",
    ],
    but: ["If you elect her, she will close the port.", "You could see fares rise in May."],
  },
  "what the speaker only imagines": {
    not: [
      '"If I could, I would bring the old line back," Ada Orr said.',
      '"If the race were a tie, I would vote for Jon Berg," Ada Orr said.',
      '"It would be a mistake to wait," Ada Orr said.',
      '"That would be sad," Ada Orr said.',
      '"I would ask riders to wait," Ada Orr said.',
    ],
    but: ['"If the port closed, fares would rise," Ada Orr said.', "Ada Orr said she would go if the port closed."],
  },
  "questions, and words that settle nothing": {
    not: [
      "People wondered what would happen if she dropped out.",
      "Ada Orr declined a question about whether she would lead the council.",
      "Riders want to know if the firm will return the money.",
      '"I will say it again," Ada Orr said.',
      '"We will have to wait and see," Ada Orr said.',
      '"We will see what happens," Ada Orr said.',
    ],
    but: ['"We will see fares rise," Ada Orr said.', '"I will say more on Friday," Ada Orr said.'],
  },
  "what depends on other things by its nature": {
    not: ["The taste depends on the soil.", "The towns depend on the port."],
    but: [
      "The outcome depends on the weather.",
      "It depends on whether the council agrees.",
      "The price will depend on the harvest.",
    ],
  },
  "potentials, marks and guesses about the present": {
    not: [
      "She explored the possibilities of film.",
      "The old map had the potential to mislead riders.",
      "The index missed forecasts of 53.7.",
      "Ada Orr states with confidence that the firm has most of the market.",
      "Analysts speculated that the firm might be angry.",
      "Charges are estimated to have dropped by between 50 and 60%.",
      "They took whatever help they could get.",
      "It would seem to be a good year for the port.",
    ],
    but: [
      "The storm has the potential to ruin the harvest.",
      "The deal has potential for profit.",
      "The index is close to forecasts of a recession.",
      "Analysts speculated that the firm might be sold.",
      "Sales are expected to have dropped by May.",
    ],
  },
  "risks that people take": {
    not: ["The doctors risk their lives.", "The crew risked everything to save the port."],
    but: ["Delays could risk lives."],
  },
};

describe.each(Object.entries(GROUPS))("%s", (_, { not, but }) => {
  it.each(not)("is no outlook: %s", (text) => {
    expect(outlookOf(text)).toEqual([]);
  });

  it.each(but)("is outlook: %s", (text) => {
    expect(outlookOf(text)).toHaveLength(1);
  });
});

describe("when it would be", () => {
  it.each([
    ["The firm’s next test comes on Tuesday, when it is scheduled to pay its debts.", ["Tuesday"]],
    ["Old coins are taken until 1 May, when they will lose their worth.", ["1 May"]],
    ["The firm failed on Monday, when it was expected to pay its debts.", []],
  ])("is the day that the clause describes, if it is ahead: %s", (text, dates) => {
    expect(outlookOf(text).flatMap(({ date }) => date?.text ?? [])).toEqual(dates);
  });
});

describe("whose view it is", () => {
  it.each([
    ["A statement by Lund Council is expected soon.", null],
    ["It is estimated that Norrick Rail could lose half of its riders.", null],
    ["Norrick Rail expects a loss.", "Norrick Rail"],
  ])("is not that of what is expected: %s", (text, holder) => {
    const { outlook, actors } = extract({ text, published: "2019-01-10" });
    expect(outlook.map((item) => actors.find(({ id }) => id === item.holder)?.name ?? null)).toEqual([holder]);
  });
});
