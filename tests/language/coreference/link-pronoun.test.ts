import { describe, expect, it } from "vitest";
import { chainsOf, type GivenNames, readSpeech } from "../speech-fixtures.js";

const NAMES: GivenNames = {
  "Ada Lorne": "person",
  "Jon Vale": "person",
  "Gordon Pell": "person",
  Lorne: "person",
  Vale: "person",
  Norrick: "organization",
  Tarvik: "organization",
  "Harbour Regulator": "organization",
};

/** The words that stand for somebody. */
const wordsFor = (name: string, text: string, names: GivenNames = NAMES): string[] =>
  chainsOf(readSpeech(text, names))[name] ?? [];

describe("his", () => {
  it("is the person that its noun is joined to by “and” or “along with”", () => {
    for (const joint of ["and", "along with"]) {
      const text = `Jon Vale led the crew. He said that Gordon Pell ${joint} his firm had sold the boats.`;
      expect(wordsFor("Gordon Pell", text)).toEqual(["Gordon Pell", "his"]);
    }
  });
});

describe("it", () => {
  it("is the body that says it, whoever was the subject before", () => {
    const text =
      "The Harbour Regulator fined two firms. Norrick declined to comment. The regulator said it hoped to finish by May.";
    expect(wordsFor("Harbour Regulator", text)).toEqual(["Harbour Regulator", "The regulator", "it"]);
    expect(wordsFor("Norrick", text)).toEqual(["Norrick"]);
  });

  it("is no body if it is a thing that no body is", () => {
    const text = "The storm sank Norrick's boat. The Harbour Regulator said that it was a tragedy.";
    expect(wordsFor("Harbour Regulator", text)).toEqual(["Harbour Regulator"]);
    expect(wordsFor("Harbour Regulator", text.replace("a tragedy", "a public body"))).toContain("it");
  });

  it("is nobody named before if the body that says it has no name", () => {
    const text = "Norrick declined to comment. A watchdog promised that it would publish the letters.";
    expect(wordsFor("Norrick", text)).toEqual(["Norrick"]);
  });

  it("is the name behind the noun", () => {
    expect(wordsFor("Norrick", "The oil giant Norrick said it would leave the port.")).toContain("it");
  });

  it("is open to the subject before if a person says it", () => {
    const text = "Norrick has closed the mine. Ada Lorne said it would open another one.";
    expect(wordsFor("Norrick", text)).toEqual(["Norrick", "it"]);
  });
});

describe("it after “A spokesman said”", () => {
  it("is the body that he speaks for", () => {
    const text = "The Harbour Regulator has gone. A Norrick spokesman said it would sue.";
    expect(wordsFor("Norrick", text)).toEqual(["Norrick", "it"]);
    const other = "Norrick was calm. The Harbour Regulator sent a letter. A company spokesman said it would sue.";
    expect(wordsFor("Norrick", other)).toEqual(["Norrick", "it"]);
  });

  it("may be a thing that something is done to", () => {
    const text = "Tarvik asked for a letter. A Norrick spokesman said it would be sent this week.";
    expect(wordsFor("Norrick", text)).toEqual(["Norrick"]);
    expect(wordsFor("Tarvik", text)).toEqual(["Tarvik"]);
  });
});

describe("it in a clause whose verb of saying is left out", () => {
  it("is the name before it", () => {
    const text = "Norrick said it had paid in full and Tarvik that it would do so by August.";
    expect(wordsFor("Norrick", text)).toEqual(["Norrick", "it"]);
    expect(wordsFor("Tarvik", text)).toEqual(["Tarvik", "it"]);
  });
});

describe("it under an order", () => {
  it("is who was told to act", () => {
    const text = "The Harbour Regulator ordered Norrick to repay drivers whom it had charged.";
    expect(wordsFor("Norrick", text)).toEqual(["Norrick", "it"]);
    expect(wordsFor("Norrick", "Tarvik wants Norrick to close its ports.")).toEqual(["Norrick", "its"]);
  });

  it("is nobody who was told something", () => {
    const text = "Ada Lorne told Norrick that nobody knew who did it.";
    expect(wordsFor("Norrick", text)).toEqual(["Norrick"]);
  });
});

describe("it as an object", () => {
  it("is not the subject of its clause", () => {
    const text = "Norrick has considered the offer but has decided against it.";
    expect(wordsFor("Norrick", text)).toEqual(["Norrick"]);
    expect(wordsFor("Norrick", "Norrick has hired ten men and will lend them to it.")).toEqual(["Norrick"]);
  });
});

describe("it under another verb", () => {
  it("is not the subject that acts, however far up the parse tells it", () => {
    for (const text of [
      "Norrick has read the offer. The firm wants to reject it.",
      "Norrick said it would consider selling it.",
      "Norrick praised the film, calling it a delight.",
    ])
      expect(wordsFor("Norrick", text).filter((word) => word === "it").length).toBeLessThan(2);
    expect(wordsFor("Norrick", "Norrick read the offer and wants to reject it.")).toEqual(["Norrick"]);
    expect(wordsFor("Norrick", "Norrick wrote about the film, calling it a delight.")).toEqual(["Norrick"]);
  });

  it("is a thing behind a preposition, or if it is called something", () => {
    expect(wordsFor("Norrick", "Norrick has a plan. There is more to it.")).toEqual(["Norrick"]);
    expect(wordsFor("Norrick", "Norrick has unveiled a poster. Ada Lorne called it tasteless.")).toEqual(["Norrick"]);
  });

  it("is nobody before “difficult to”", () => {
    const text = "Norrick has changed the form. That made it harder for the drivers to apply.";
    expect(wordsFor("Norrick", text)).toEqual(["Norrick"]);
  });

  it("is an event that follows, or a person in a cleft", () => {
    expect(wordsFor("Norrick", "Norrick has closed the mine. It follows a long strike.")).toEqual(["Norrick"]);
    expect(wordsFor("Norrick", "Norrick has closed the mine. It comes after a year of losses.")).toEqual(["Norrick"]);
    expect(wordsFor("Norrick", "Norrick has closed the mine. It was Ada Lorne who won.")).toEqual(["Norrick"]);
    expect(wordsFor("Norrick", "Norrick has closed the mine. It was the first sale since May.")).toEqual(["Norrick"]);
    expect(wordsFor("Norrick", "Norrick has closed the mine. It is the largest firm there.")).toContain("It");
  });
});

describe("it that goes on speaking", () => {
  it("is who spoke last, not the subject of what was spoken", () => {
    const text = "None of the men at Tarvik have been paid, Norrick says. It argues that the law is clear.";
    expect(wordsFor("Norrick", text)).toEqual(["Norrick", "It"]);
  });

  it("is nobody if a text without a chain spoke", () => {
    const text = "Tarvik agreed to pay. But Tarvik has not done so, the survey says. It argues that the law is clear.";
    expect(wordsFor("Tarvik", text)).toEqual(["Tarvik", "Tarvik"]);
  });
});

describe("its", () => {
  it("is the subject that follows, before a main clause", () => {
    const text = "Tarvik has hired ten men. For its part, Norrick was glad.";
    expect(wordsFor("Norrick", text)).toEqual(["its", "Norrick"]);
    expect(wordsFor("Tarvik", text)).toEqual(["Tarvik"]);
  });

  it("is the noun of the relative clause", () => {
    const text = "Tarvik looked better than Norrick, which is struggling with its debts.";
    expect(wordsFor("Norrick", text)).toEqual(["Norrick", "its"]);
  });
});

describe("it below the owner of a subject", () => {
  it("is that owner rather than the subject of the sentence before", () => {
    const text = "The Harbour Regulator checks the port. Norrick's rivals have accused it of lying.";
    expect(wordsFor("Norrick", text)).toEqual(["Norrick", "it"]);
    expect(wordsFor("Tarvik", "Tarvik has grown. Norrick's largest rival has raised its prices.")).toEqual([
      "Tarvik",
      "its",
    ]);
  });
});

describe("they for a body", () => {
  it("is no body if the sentence has a plural noun before it", () => {
    const text = "The Harbour Regulator asked the captains to cut their prices.";
    expect(wordsFor("Harbour Regulator", text)).toEqual(["Harbour Regulator"]);
    expect(wordsFor("Norrick", "Norrick has sent letters to them.")).toEqual(["Norrick"]);
    expect(wordsFor("Norrick", "Norrick has unveiled their boat.")).toEqual(["Norrick", "their"]);
    expect(wordsFor("Norrick", "Norrick have sold six ships from their fleet.")).toEqual(["Norrick", "their"]);
    expect(wordsFor("Norrick", "Norrick has sold two models of their boat.")).toEqual(["Norrick", "their"]);
  });

  it("is the body that says so", () => {
    expect(wordsFor("Tarvik", "Norrick has gone. A Tarvik spokeswoman said they would sue.")).toEqual([
      "Tarvik",
      "they",
    ]);
  });
});

describe("itself", () => {
  it("is the subject of its clause", () => {
    const text = "Norrick has gone. Tarvik committed itself to the port.";
    expect(wordsFor("Tarvik", text)).toEqual(["Tarvik", "itself"]);
  });
});

describe("he or she", () => {
  it("is the subject before a semicolon", () => {
    const text =
      "Jon Vale has resigned. The chairman, Gordon Pell, had told members that there was no risk; on Monday he said he was sorry.";
    expect(wordsFor("Gordon Pell", text)).toEqual(["Gordon Pell", "he", "he"]);
  });

  it("is the subject before a colon, not somebody named in what she says", () => {
    const text =
      "Jon Vale lost. His deputy, Ada Lorne, went further: she said that if the king asked Vale to govern, she would leave.";
    expect(wordsFor("Ada Lorne", text)).toEqual(["Ada Lorne", "she", "she"]);
  });

  it("is nobody who is named in a clause below", () => {
    const text = "Jon Vale has won. He said that if the others asked Vale to govern, all would leave.";
    expect(wordsFor("Jon Vale", text)).toEqual(["Jon Vale", "Vale"]);
  });

  it("is who says what the clause announces", () => {
    const text =
      'Gordon Pell called the date close. "It is tight," he said. He was less worried: "A month is enough to build a road," Jon Vale joked.';
    expect(wordsFor("Jon Vale", text)).toEqual(["He", "Jon Vale"]);
    expect(wordsFor("Gordon Pell", text)).toEqual(["Gordon Pell", "he"]);
  });

  it("is nobody from further back after somebody told only by office", () => {
    const text = "Jon Vale spoke first. Ada Lorne was next. She will write to the port surveyor. He left in May.";
    expect(wordsFor("Jon Vale", text)).toEqual(["Jon Vale"]);
    expect(wordsFor("Jon Vale", text.replace("the port surveyor", "the port"))).toEqual(["Jon Vale", "He"]);
    expect(wordsFor("Jon Vale", text.replace("He left", '"I shall stay," he said'))).toContain("he");
  });
});

describe("he who goes on speaking", () => {
  it("has spoken last, though others are named since", () => {
    const text =
      'Jon Vale described the sale as "a very good sign for all." The only other owners are Ada Lorne and Gordon Pell.\n\nHe continued, "Why would they sell it if it was worth so much?"';
    expect(wordsFor("Jon Vale", text)).toEqual(["Jon Vale", "He"]);
  });

  it("is somebody else if another person has been the subject since", () => {
    const text =
      'Jon Vale described the sale as "a very good sign for all." Gordon Pell left the town in May.\n\nHe added, "Why would they sell it if it was worth so much?"';
    expect(wordsFor("Gordon Pell", text)).toEqual(["Gordon Pell", "He"]);
  });

  it("is the source of the sentence before", () => {
    const text =
      'Jon Vale denied that he was aware of it.\n\nAccording to a harbour official, the ban will not have an impact. "There is no lack of boats in the port," he said.';
    expect(wordsFor("Jon Vale", text)).toEqual(["Jon Vale", "he"]);
  });

  it("is somebody whom another speaks to inside her words", () => {
    const text =
      "Ada Lorne recalled the old master. \"He always whispered, 'Ada Lorne, you are the queen,'\" she said.";
    expect(wordsFor("Ada Lorne", text)).toContain("she");
  });

  it("is who says what the sentence before tells, if he explains it", () => {
    const text =
      'In a poll, Jon Vale has only a tenth of the vote, and Gordon Pell says that islanders vote for the left. He explains, "An islander would help."';
    expect(wordsFor("Gordon Pell", text)).toEqual(["Gordon Pell", "He"]);
  });
});

describe("he after a name for a thing", () => {
  it("is the subject told of before", () => {
    const text =
      'Jon Vale felt that they were never in danger. An early goal followed by a Gordon Pell strike won the match. "It was a great start," he said.';
    expect(wordsFor("Jon Vale", text)).toEqual(["Jon Vale", "he"]);
  });
});

describe("she after words that tell of somebody else", () => {
  it("is no man whom the text puts beside his wife", () => {
    const text = "Ada Lorne spoke. The envoys were mayor Jon Vale and his wife. She said the tour was long.";
    expect(wordsFor("Jon Vale", text)).not.toContain("She");
  });

  it("is no man whose niece or daughter the text tells of", () => {
    const text = "Ada Lorne spoke. Jon Vale, the owner’s niece, left the room. She was tired.";
    expect(wordsFor("Jon Vale", text)).not.toContain("She");
  });
});

describe("he after a relative of the subject", () => {
  it("is the subject", () => {
    const text =
      "Gordon Pell, a trader whose father-in-law, Jon Vale, was mayor of Lund from 1994 to 2005, has given them money. He has lent them his boat.";
    expect(wordsFor("Gordon Pell", text)).toEqual(["Gordon Pell", "He", "his"]);
  });
});

describe("it that a spokesman says", () => {
  it("is the body that the spokesman speaks for, also by its kind", () => {
    const text =
      "The Harbour Union began a strike. Norrick lost money. A spokesman for the union said it would never accept the offer.";
    expect(wordsFor("Harbour Union", text, { ...NAMES, "Harbour Union": "organization" })).toEqual([
      "Harbour Union",
      "the union",
      "it",
    ]);
  });
});

describe("a first name that a pronoun confirms", () => {
  it("is not misjudged afterwards", () => {
    const text = "Ada Lorne said she was told to write to a tenant about the roof that she had built for his barn.";
    expect(wordsFor("Ada Lorne", text)).toEqual(["Ada Lorne", "she", "she"]);
  });
});

describe("he after a topic", () => {
  it("is whom the sentence is about", () => {
    const text =
      "Jon Vale spoke first. Gordon Pell was calm before the vote. For Jon Vale, the question is whether those who chose him will do so again.";
    expect(wordsFor("Jon Vale", text)).toEqual(["Jon Vale", "Jon Vale", "him"]);
  });
});

describe("he in a clause of condition", () => {
  it("is the object of the clause above, if its subject is no person", () => {
    const text = "Jon Vale said the board would vote against Gordon Pell only if it was shown that he had lied.";
    expect(wordsFor("Gordon Pell", text)).toEqual(["Gordon Pell", "he"]);
    expect(wordsFor("Jon Vale", text.replace("the board", "he"))).toContain("he");
  });

  it("is left open after somebody whom the text does not name", () => {
    const text = "Jon Vale said the bank would support the governor until he retired.";
    expect(wordsFor("Jon Vale", text)).toEqual(["Jon Vale"]);
  });
});

describe("a possessive in a subordinate clause", () => {
  it("is the subject of its own clause", () => {
    expect(wordsFor("Gordon Pell", "Jon Vale said Gordon Pell had sold his boat.")).toEqual(["Gordon Pell", "his"]);
    expect(wordsFor("Tarvik", "Norrick said Tarvik would publish its plan.")).toEqual(["Tarvik", "its"]);
  });

  it("is somebody else after “is” and after another object", () => {
    expect(wordsFor("Tarvik", "Norrick said Tarvik was its rival.")).toEqual(["Tarvik"]);
    const text = "Jon Vale will be calm if Ada Lorne asks him about his taxes.";
    expect(wordsFor("Ada Lorne", text)).toEqual(["Ada Lorne"]);
  });
});

describe("it as what events are", () => {
  it("is no body", () => {
    const text = "Norrick lost a ship. It is the latest in a row of losses.";
    expect(wordsFor("Norrick", text)).toEqual(["Norrick"]);
    expect(wordsFor("Norrick", "Norrick gave no papers. It’s unclear at this point.")).toEqual(["Norrick"]);
  });

  it("is no party with the name of its members", () => {
    const names: GivenNames = { ...NAMES, Tories: "organization", Labour: "organization" };
    const text = "The Tories have tabled a motion. It says that the plan is wrong.";
    expect(wordsFor("Tories", text, names)).toEqual(["Tories"]);
    expect(wordsFor("Labour", text.replace("The Tories have", "Labour has"), names)).toEqual(["Labour", "It"]);
  });
});

describe("he in a clause about somebody without a name", () => {
  it("is nobody who was named before", () => {
    const text = "Jon Vale was dismissed. The post showed a man wearing a wig over his hat.";
    expect(wordsFor("Jon Vale", text)).toEqual(["Jon Vale"]);
  });

  it("is no site whose name was taken for a person's", () => {
    const names: GivenNames = { ...NAMES, Lessen: "person" };
    const text = "The police searched the Lessen site. The other one was a guard. She was charged in May.";
    expect(wordsFor("Lessen", text, names)).toEqual(["Lessen"]);
  });
});

describe("they behind a quotation", () => {
  it("are those whom “they” meant in the sentence before", () => {
    const text =
      'Critics of the plan doubt its worth. They wrote on Thursday to the harbour master.\n\n"It costs us more than the old pier," they wrote.';
    expect(wordsFor("Critics of the plan", text)).toEqual(["Critics of the plan", "They", "they"]);
  });
});
