import { describe, expect, it } from "vitest";
import { chainsOf, type GivenNames, readSpeech } from "../speech-fixtures.js";

const PEOPLE: GivenNames = { "Ada Lorne": "person", "Jon Vale": "person", "Peter Holm": "person" };

/** The words that stand for somebody. */
const wordsFor = (name: string, text: string, names: GivenNames = PEOPLE): string[] =>
  chainsOf(readSpeech(text, names))[name] ?? [];

describe("a description by origin", () => {
  const SENATORS = "Sen. Ada Lorne (D-Ore.) met Sen. Jon Vale (R-Fla.) on Monday. Lorne was calm. The ships were late.";
  const names: GivenNames = {
    "Sen.|Ada Lorne": "person",
    "Sen.|Jon Vale": "person",
    Lorne: "person",
    Florida: "place",
    Oregon: "place",
    Democrat: "group",
  };

  it("stands for the senator whose state follows the name", () => {
    expect(wordsFor("Jon Vale", `${SENATORS} The Florida senator said nothing.`, names)).toEqual([
      "Jon Vale",
      "The Florida senator",
    ]);
  });

  it("may name the party instead of an office", () => {
    expect(wordsFor("Ada Lorne", `${SENATORS} The Oregon Democrat said nothing.`, names)).toEqual([
      "Ada Lorne",
      "Lorne",
      "The Oregon Democrat",
    ]);
  });

  it("is not a person named right before it in an opening phrase", () => {
    const text = 'Ada Lorne has attacked the club. Asked about Jon Vale, the American said: "It is an insult."';
    expect(wordsFor("Ada Lorne", text)).toEqual(["Ada Lorne", "the American"]);
  });

  it("may be a noun for a member of a people", () => {
    const text =
      "The Norwegian explorer Jon Vale met the British climber Ada Lorne. Lorne was calm. The Norwegian said nothing.";
    expect(wordsFor("Jon Vale", text, { ...PEOPLE, Lorne: "person", Norwegian: "group", British: "group" })).toEqual([
      "Jon Vale",
      "The Norwegian",
    ]);
  });

  it("does not stand for somebody of another origin", () => {
    const text = "Sen. Ada Lorne (D-Ore.) spoke on Monday. The Florida senator said nothing.";
    expect(wordsFor("Ada Lorne", text, { ...PEOPLE, Florida: "place" })).toEqual(["Ada Lorne"]);
  });
});

describe("a description in other words", () => {
  it("may be the age that follows the name", () => {
    const text = "Jon Vale, 43, was held on Monday. Peter Holm, 29, was with him. The 43-year-old said nothing.";
    expect(wordsFor("Jon Vale", text)).toEqual(["Jon Vale", "The 43-year-old"]);
  });

  it("may be a new age of the person named just before, unless the text gives another age", () => {
    expect(wordsFor("Jon Vale", "Norland Rail has hired Jon Vale. The 34-year-old said nothing.")).toEqual([
      "Jon Vale",
      "The 34-year-old",
    ]);
    const told = "Norland Rail has hired Jon Vale, 43. The 34-year-old said nothing.";
    expect(wordsFor("Jon Vale", told)).toEqual(["Jon Vale"]);
  });

  it("may be the status that the text gives its owner", () => {
    const names: GivenNames = { "Norland Rail": "organization" };
    const text = "Norland Rail lost its status as the former monopoly. The former monopoly said nothing.";
    expect(wordsFor("Norland Rail", text, names)).toEqual([
      "Norland Rail",
      "its",
      "the former monopoly",
      "The former monopoly",
    ]);
    const plain = "Norland Rail lost its case as the former monopoly won. The ships were late.";
    expect(wordsFor("Norland Rail", plain, names)).toEqual(["Norland Rail", "its"]);
  });

  it("may be a wider word for the office: “the attorney” for a lawyer", () => {
    const text = "Jon Vale denies it. His lawyer, Ada Lorne, was in court. The attorney said nothing.";
    expect(wordsFor("Ada Lorne", text)).toEqual(["Ada Lorne", "The attorney"]);
  });

  it("may be “leader” with an age for a prime minister, but not a newspaper's name", () => {
    const text =
      "Prime Minister Jon Vale fell ill. Doctors met Ada Lorne. Lorne was calm. The 77 year-old leader slept.";
    expect(wordsFor("Jon Vale", text)).toEqual(["Jon Vale", "The 77 year-old leader"]);
    expect(wordsFor("Jon Vale", text.replace("77 year-old leader slept", "Orlen Union Leader said so"))).toEqual([
      "Jon Vale",
    ]);
  });

  it("is not the person in a compound: “the director shortlist”", () => {
    const text = "Jon Vale hopes for the best actor award. The best director shortlist includes a Norwegian.";
    expect(wordsFor("Jon Vale", text)).toEqual(["Jon Vale"]);
  });

  it("may be the office with an age", () => {
    const text =
      "Prime Minister Jon Vale fell ill. Ada Lorne was calm. “The 76-year-old prime minister is well,” she said.";
    expect(wordsFor("Jon Vale", text)).toEqual(["Jon Vale", "The 76-year-old prime minister"]);
  });

  it("is not a narrower word: “the senator” for a lawmaker", () => {
    const text = "The lawmaker Ada Lorne met the trader Jon Vale. The senator's aide was late.";
    expect(wordsFor("Ada Lorne", text)).toEqual(["Ada Lorne"]);
  });

  it("may be an office abbreviated before the name: “Gov.”", () => {
    const names: GivenNames = { "Gov.|Ada Lorne": "person", "Jon Vale": "person" };
    expect(wordsFor("Ada Lorne", "Gov. Ada Lorne met Jon Vale. Vale left. The governor said nothing.", names)).toEqual([
      "Ada Lorne",
      "The governor",
    ]);
  });

  it("may be a trade with a hyphenated modifier", () => {
    const text = "The actor Jon Vale met the minister Ada Lorne. The Oscar-nominated actor said nothing.";
    expect(wordsFor("Jon Vale", text)).toEqual(["Jon Vale", "The Oscar-nominated actor"]);
  });

  it("may be “the mother of two”", () => {
    const text = "Ada Lorne met Jon Vale. The mother of two said nothing.";
    expect(wordsFor("Ada Lorne", text)).toEqual(["Ada Lorne", "The mother of two"]);
  });

  it("may be an unstated office of a candidate, but not of a journalist", () => {
    const candidate = "The candidate Jon Vale came on Monday. The senator was late.";
    expect(wordsFor("Jon Vale", candidate)).toEqual(["Jon Vale", "The senator"]);
    const journalist = "The journalist Jon Vale came on Monday. The senator was late.";
    expect(wordsFor("Jon Vale", journalist)).toEqual(["Jon Vale"]);
  });
});

describe("a description of somebody else", () => {
  it("is an office that the text gives another person later", () => {
    const names: GivenNames = { ...PEOPLE, "home secretary|Ada Lorne": "person" };
    const text = "Jon Vale was freed. The home secretary was late. Peter Holm met home secretary Ada Lorne in May.";
    expect(wordsFor("Jon Vale", text, names)).toEqual(["Jon Vale"]);
    expect(wordsFor("Jon Vale", "Jon Vale left. The home secretary was late.")).toEqual([
      "Jon Vale",
      "The home secretary",
    ]);
  });

  it("is a higher office: “the foreign secretary” is not the shadow foreign secretary", () => {
    const names: GivenNames = { "shadow foreign secretary|Ada Lorne": "person" };
    const text = "The shadow foreign secretary Ada Lorne spoke.";
    expect(wordsFor("Ada Lorne", `${text} The foreign secretary hit back.`, names)).toEqual(["Ada Lorne"]);
    expect(wordsFor("Ada Lorne", `${text} The shadow foreign secretary sat down.`, names)).toEqual([
      "Ada Lorne",
      "The shadow foreign secretary",
    ]);
  });

  it("is the firm of another country", () => {
    const names: GivenNames = { Norrick: "organization", German: "group", Italian: "group" };
    const text = "The German firm Norrick grew in May.";
    expect(wordsFor("Norrick", `${text} The German firm said so.`, names)).toEqual(["Norrick", "The German firm"]);
    expect(wordsFor("Norrick", `${text} The Italian firm said so.`, names)).toEqual(["Norrick"]);
  });

  it("is somebody new if a restrictive clause identifies the person", () => {
    const text = "The barrister Jon Vale spoke on Monday.";
    expect(wordsFor("Jon Vale", `${text} The barrister who stood for Ada Lorne had left.`)).toEqual(["Jon Vale"]);
    expect(wordsFor("Jon Vale", `${text} The barrister, who stood for Ada Lorne, had left.`)).toEqual([
      "Jon Vale",
      "The barrister",
    ]);
  });

  it("does not stand for the subject of the clause around it", () => {
    expect(wordsFor("Jon Vale", "Jon Vale, a lawyer, said the lawyer had left.")).toEqual(["Jon Vale"]);
    expect(wordsFor("Jon Vale", "Jon Vale, a lawyer, was late. Peter Holm said the lawyer had left.")).toEqual([
      "Jon Vale",
      "the lawyer",
    ]);
  });

  it.each([
    ["another country's", "Jon Vale is ill. The Norwegian president was late."],
    ["another time's", "Jon Vale is ill. The 41st president was late."],
    ["inside a quotation", "Jon Vale is ill. “The president was late,” Peter Holm said."],
    ["after “meanwhile”", "Jon Vale is ill. Meanwhile, the president was late."],
    ["two candidates", "Peter Holm left and Jon Vale was ill. The president was late."],
    ["the subject of a relative clause about the person", "Nobody knew Jon Vale, whom the president chose."],
    ["the person's opponent", "Jon Vale is ill. His row with the president goes on."],
  ])("is an office of state: %s", (_, text) => {
    const words = wordsFor("Jon Vale", text, { ...PEOPLE, Norwegian: "group" });
    expect(words.filter((word) => /president/u.test(word))).toEqual([]);
  });

  it("is not somebody else if the text has one candidate, or one who is a subject", () => {
    expect(wordsFor("Jon Vale", "Jon Vale is ill. The president was late.")).toEqual(["Jon Vale", "The president"]);
    expect(wordsFor("Jon Vale", "Jon Vale met Peter Holm. The president was late.")).toEqual([
      "Jon Vale",
      "The president",
    ]);
  });

  it("is a part of the body, or part of a title", () => {
    expect(wordsFor("Jon Vale", "Jon Vale fell. The ball hit him on the head.")).toEqual(["Jon Vale", "him"]);
    expect(wordsFor("Jon Vale", "Jon Vale fell. Fans saw The Return of the King twice.")).toEqual(["Jon Vale"]);
    expect(wordsFor("Jon Vale", "Jon Vale fell. Fans saw the king twice.")).toEqual(["Jon Vale", "the king"]);
  });
});

describe("a pronoun after a description", () => {
  it("stands for the aide that is the subject, not for the aide's employer", () => {
    const text = "Jon Vale spoke. Mr Vale's chief aide said it was late. “We will not wait for it,” he said.";
    const chain = chainsOf(readSpeech(text, { ...PEOPLE, "Mr|Vale": "person" }))["Mr Vale's chief aide"];
    expect(chain).toEqual(["Mr Vale's chief aide", "he"]);
  });

  it("stands for the person asked", () => {
    const text = "Peter Holm asked Jon Vale whether the port would open. “It will open in May,” he said.";
    expect(wordsFor("Jon Vale", text)).toEqual(["Jon Vale", "he"]);
  });

  it("stands for the person after an office, whatever word the parse attaches the name to", () => {
    const text = "“It is late,” said the general secretary of the union Norland, Jon Vale. “I am glad,” he said.";
    expect(wordsFor("Jon Vale", text, { ...PEOPLE, Norland: "organization" })).toEqual(["Jon Vale", "I", "he"]);
  });

  it("stands for the only woman of the text, even far back", () => {
    const between =
      "The port has ships. It is old. The crane is tall. Boats lie there. Fish is sold. It rains. It is wet.";
    expect(wordsFor("Ada Lorne", `Ada Lorne runs the port. ${between} “It will open in May,” she said.`)).toEqual([
      "Ada Lorne",
      "she",
    ]);
  });

  it("stands for a subject with a first name of the other gender if nobody else fits", () => {
    const names: GivenNames = { "Nicola Orr": "person" };
    expect(wordsFor("Nicola Orr", "Nicola Orr welcomed the plan. She said it was late.", names)).toEqual([
      "Nicola Orr",
      "She",
    ]);
  });
});

describe("a pronoun before the main clause", () => {
  it.each([
    ["In her letter, Ada Lorne thanked the port.", ["her", "Ada Lorne", "Ada Lorne"]],
    ["With the keys in her hands, Lorne smiled.", ["her", "Lorne", "Ada Lorne"]],
    ["Asked whether she would run, Lorne smiled.", ["she", "Lorne", "Ada Lorne"]],
    ["While she says she will fight, Lorne is tired.", ["she", "she", "Lorne", "Ada Lorne"]],
  ])("stands for the subject that follows: %s", (sentence, expected) => {
    const text = `Eve Holm leads the union. Holm was late. ${sentence}`;
    expect(wordsFor("Ada Lorne", `${text} Ada Lorne left.`, LORNE)).toEqual(expected);
  });

  it("does not stand for a following subject of another gender, after another name that fits, or a thing", () => {
    const text = "Eve Holm leads the union.";
    expect(wordsFor("Eve Holm", `${text} In her letter, Jon Vale was praised.`, LORNE)).toEqual(["Eve Holm", "her"]);
    expect(wordsFor("Eve Holm", "When Eve Holm sold her house, Ada Lorne was late.", LORNE)).toEqual([
      "Eve Holm",
      "her",
    ]);
    expect(wordsFor("Eve Holm", `${text} In her house, police found a letter.`, LORNE)).toEqual(["Eve Holm", "her"]);
  });

  it("stands for the subject of the clause before the main clause", () => {
    const text = "Eve Holm leads the union. Eve Holm sold the house. When Ada Lorne took the stage, she smiled.";
    expect(wordsFor("Ada Lorne", text, LORNE)).toEqual(["Ada Lorne", "she"]);
  });
});

const LORNE: GivenNames = { ...PEOPLE, Lorne: "person", "Eve Holm": "person", Holm: "person" };

describe("a pronoun for anybody", () => {
  it("stands for nobody in “he or she”", () => {
    const text = "Jon Vale chairs the house. Whoever comes must do as he or she is told, with his or her papers.";
    expect(wordsFor("Jon Vale", text)).toEqual(["Jon Vale"]);
    expect(wordsFor("Jon Vale", "Jon Vale chairs the house. He or Peter Holm will come.")).toEqual(["Jon Vale", "He"]);
  });
});

describe("a firm described by more than one noun", () => {
  const FIRMS: GivenNames = { Norrick: "organization", Calder: "organization" };

  it("is the subject before, if the text mentions no other firm", () => {
    const text = "Norrick had a bad year. The High Street retailer said that it expected less.";
    expect(wordsFor("Norrick", text, FIRMS)).toEqual(["Norrick", "The High Street retailer", "it"]);
  });

  it("is left open with two firms, or one that was not a subject", () => {
    const two = "Norrick had a bad year after Calder left. The High Street retailer said that it expected less.";
    expect(wordsFor("Norrick", two, FIRMS)).toEqual(["Norrick"]);
    const object = "People in Lessen like Norrick. The High Street retailer said that it expected less.";
    expect(wordsFor("Norrick", object, FIRMS)).toEqual(["Norrick"]);
  });

  it("may be described by two peoples with a hyphen", () => {
    const text = "Norrick had a bad year. The UK-Dutch group said that it expected less.";
    expect(wordsFor("Norrick", text, FIRMS)).toEqual(["Norrick", "The UK-Dutch group", "it"]);
  });

  it("is not “Norrick Company” if described as “the Korean company”", () => {
    const named: GivenNames = { "Norrick Company": "organization", Calder: "organization", Korean: "group" };
    const text = "Calder bought the mine from Norrick Company. As the Korean company was late, workers left.";
    expect(wordsFor("Norrick Company", text, named)).toEqual(["Norrick Company"]);
    const own = "Calder bought the mine from Norrick Company. As the company was late, workers left.";
    expect(wordsFor("Norrick Company", own, named)).toEqual(["Norrick Company", "the company"]);
  });
});

describe("a description with another possible antecedent", () => {
  it("stands for the indefinite phrase just before: “an actor”", () => {
    const told = "Jon Vale was invited. A cup is held in an actor's hands. The actor said nothing.";
    expect(wordsFor("Jon Vale", told)).toEqual(["Jon Vale"]);
    expect(wordsFor("Jon Vale", "Jon Vale was invited. The actor said nothing.")).toEqual(["Jon Vale", "The actor"]);
  });

  it("stands for a body whose name ends in the noun", () => {
    const firms: GivenNames = { "Blue Harbour Group": "organization" };
    const text = "Blue Harbour Group issued a statement. The musical comedy group said so.";
    expect(wordsFor("Blue Harbour Group", text, firms)).toEqual(["Blue Harbour Group", "The musical comedy group"]);
    expect(wordsFor("Norrick", text.replace("Blue Harbour Group", "Norrick"), { Norrick: "organization" })).toEqual([
      "Norrick",
    ]);
  });
});

describe("a description by an institution", () => {
  const names: GivenNames = { ...PEOPLE, WHO: "organization", Norrick: "organization" };
  const text = "Jon Vale, director of a WHO laboratory, spoke. The ships were late. The";

  it("stands for somebody with a role there", () => {
    expect(wordsFor("Jon Vale", `${text} WHO official said nothing.`, names)).toEqual(["Jon Vale", "The WHO official"]);
  });

  it("does not stand for somebody from another one", () => {
    expect(wordsFor("Jon Vale", `${text} Norrick official said nothing.`, names)).toEqual(["Jon Vale"]);
  });
});

describe("a firm that an analyst judges", () => {
  const names: GivenNames = { "Orlen Securities": "organization", Norrick: "organization" };

  it("is not the analyst's own house", () => {
    const text = "Norrick cut its fees. Analysts at Orlen Securities think the bank will grow.";
    expect(wordsFor("Orlen Securities", text, names)).toEqual(["Orlen Securities"]);
    const report = "Norrick cut its fees. An economist at Orlen Securities said the firm would grow.";
    expect(wordsFor("Orlen Securities", report, names)).toEqual(["Orlen Securities"]);
  });

  it("is the house of a manager who says so", () => {
    const text = "Norrick cut its fees. A manager at Orlen Securities said the bank would grow.";
    expect(wordsFor("Orlen Securities", text, names)).toEqual(["Orlen Securities", "the bank"]);
  });
});

describe("a description of somebody new", () => {
  it("does not stand for the one in office", () => {
    const text = "President Jon Vale called for calm. Lawyers warned that the new president might not be sworn in.";
    expect(wordsFor("Jon Vale", text)).toEqual(["Jon Vale"]);
  });
});

describe("a description that the text gives to nobody else", () => {
  it("by a people is the person spoken of", () => {
    expect(wordsFor("Jon Vale", "Jon Vale said the ships would stay. The Scot left.")).toEqual([
      "Jon Vale",
      "The Scot",
    ]);
  });

  it("by age and trade is the person spoken of", () => {
    const text = "Jon Vale said the clerks came at dawn. The 61-year-old potter left.";
    expect(wordsFor("Jon Vale", text)).toEqual(["Jon Vale", "The 61-year-old potter"]);
  });

  it("by age and trade is not a person whose trade is told", () => {
    const text = "Singer Jon Vale said the clerks came at dawn. The 61-year-old potter left.";
    expect(wordsFor("Jon Vale", text, { "Singer|Jon Vale": "person" })).toEqual(["Jon Vale"]);
  });

  it("is the backbencher of whom the text speaks, not the person named last", () => {
    const text = "One backbencher said Jon Vale had been wrong. The MP left.";
    expect(wordsFor("Jon Vale", text)).toEqual(["Jon Vale"]);
  });

  it("of a speaker is nobody whom the speech names", () => {
    const text =
      'Ada Lorne, a champion, is ill. Eve Vale said the team would wait. "It is good to have Ada Lorne with us," the champion said.';
    const names = { "Ada Lorne": "person", "Eve Vale": "person" } as const;
    expect(wordsFor("Ada Lorne", text, names)).not.toContain("the champion");
  });

  it("of a speaker whom only “he” stands for later is the person spoken of", () => {
    const text =
      'Jon Vale has lost much weight since May. The sprinter told the paper that a new diet had helped. "I have cut out the cakes and the beer," he said.';
    expect(wordsFor("Jon Vale", text)).toEqual(expect.arrayContaining(["The sprinter", "he"]));
    expect(wordsFor("Jon Vale", text.replace(/he said/u, "she said"))).toEqual(["Jon Vale"]);
  });

  it("with “other” is not the person spoken of", () => {
    const text =
      'Jon Vale said the port was safe. The other sailor told the paper that it was not. "I have seen it fall," he said.';
    expect(wordsFor("Jon Vale", text)).not.toContain("The other sailor");
  });
});

describe("an office of state", () => {
  it("is the person named behind it, though the comma that closes is missing", () => {
    const text = "Former premier Ada Lorne met Peter Holm. The current premier, Jon Vale said, has a plan. He left.";
    expect(wordsFor("Ada Lorne", text)).toEqual(["Ada Lorne"]);
    expect(wordsFor("Jon Vale", text)).toContain("Jon Vale");
  });

  it("is not held by somebody who held it once", () => {
    const text = "Former premier Ada Lorne met Peter Holm. The current premier will speak on Monday.";
    expect(wordsFor("Ada Lorne", text)).toEqual(["Ada Lorne"]);
    expect(wordsFor("Ada Lorne", text.replace("current", "former"))).toContain("The former premier");
  });

  it("is left open if the text tells of another one without a name", () => {
    const text = "Jon Vale gave a speech. The premier said that she would wait. Vale was calm. The mayor went home.";
    const names: GivenNames = { ...PEOPLE, Vale: "person" };
    expect(wordsFor("Jon Vale", text, names)).not.toContain("The mayor");
  });
});

describe("a speaker told in other words", () => {
  it("is who spoke last, not whom the words were about", () => {
    const text =
      '"Vale plans to help the towns," Peter Holm said on Monday. "It is the least that he can do," the retired surgeon told a club.';
    expect(wordsFor("Peter Holm", text, { ...PEOPLE, Vale: "person" })).toEqual(["Peter Holm", "the retired surgeon"]);
  });
});

describe("a description by its owner", () => {
  it("is not the one of another owner", () => {
    const text =
      "Ada Lorne spoke of Jon Vale, her first boss. Lorne was calm. Mary Pell said her boss had booked a room.";
    const names: GivenNames = { ...PEOPLE, Lorne: "person", "Mary Pell": "person" };
    expect(wordsFor("Jon Vale", text, names)).not.toContain("her boss");
    expect(wordsFor("Jon Vale", text.replace("Mary Pell said", "Lorne said"), names)).toContain("her boss");
  });
});
