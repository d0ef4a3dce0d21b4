import { describe, expect, it } from "vitest";
import { buildActors } from "../../src/brief/actors.js";
import type { Actor } from "../../src/brief/model.js";
import { chainIn, readingOf, withChains } from "./reading-of.js";

const actorsOf = (text: string): Actor[] => buildActors(readingOf(text));
const find = (actors: readonly Actor[], name: string): Actor | undefined => actors.find((actor) => actor.name === name);

const STORY = `Lessen Rail will close two of its depots in the spring, its chairwoman Ada Orr said on Monday.

Ms Orr told a meeting in Norburg that the firm had lost money. She refused to name the depots.

Transport Minister Ben Ash criticised the decision. Mr Ash said the government would not pay.

Reuters reported on Sunday that 300 people work in the depots.`;

describe("the actors of an article", () => {
  const actors = actorsOf(STORY);

  it("are people and bodies with their fullest name and their office", () => {
    expect(find(actors, "Ada Orr")).toMatchObject({
      type: "person",
      role: "chairwoman",
      aliases: ["Orr"],
      key: true,
    });
    expect(find(actors, "Ben Ash")).toMatchObject({ type: "person", role: "Transport Minister", key: true });
    expect(find(actors, "Lessen Rail")).toMatchObject({ type: "organization", key: true });
  });

  it("have their deeds as verb phrases of the article", () => {
    expect(find(actors, "Lessen Rail")?.did.map(({ text }) => text)).toContain(
      "will close two of its depots in the spring",
    );
    expect(find(actors, "Ada Orr")?.did.map(({ text }) => text)).toContain("refused to name the depots");
    for (const { did } of actors)
      for (const { text, evidence } of did)
        expect(evidence.map((piece) => piece.text)).toEqual([text.replace(/ \[according to [^\]]+\]$/, "")]);
  });

  it("are numbered with the key ones first", () => {
    expect(actors.map(({ id }) => id)).toEqual(actors.map((_, i) => `a${i + 1}`));
    expect(actors.findIndex(({ key }) => !key)).toBeGreaterThan(0);
    expect(actors.findLastIndex(({ key }) => key)).toBeLessThan(actors.findIndex(({ key }) => !key));
  });

  it("are not key if they are the news agency or the place of the meeting", () => {
    expect(find(actors, "Reuters")?.key ?? false).toBe(false);
    expect(find(actors, "Norburg")?.key ?? false).toBe(false);
  });

  it("give the reason for their rank", () => {
    expect(find(actors, "Ada Orr")?.reason).toMatch(/^-?\d+\.\d\d: .*has an office \+\d/u);
  });
});

describe("a body without a name", () => {
  it("is an actor if its description identifies it and it acts", () => {
    const actors = actorsOf("The government has rejected the plan. The government said that it would not pay for it.");
    expect(actors.map(({ name, type, role }) => [name, type, role])).toEqual([["government", "organization", null]]);
  });

  it("is not an actor if it is a bare role or one of many", () => {
    expect(actorsOf("A spokesman declined to comment. Another company bought the mine.")).toEqual([]);
  });
});

describe("the type of an actor", () => {
  it("is decided by the whole text, not by one mention", () => {
    const plain = readingOf("Angers left the room. Spokeswoman Sandy Angers spoke. She was angry.");
    const chain = chainIn(plain, "Sandy Angers", "organization", [
      ["Angers", "name"],
      ["Sandy Angers", "name"],
      ["She", "pronoun"],
    ]);
    expect(buildActors(withChains(plain, [chain]))).toMatchObject([
      { name: "Sandy Angers", type: "person", role: "Spokeswoman" },
    ]);
  });

  it('includes a title that replaces the first name: "Lord Orr"', () => {
    const actors = actorsOf(
      "Liberal peer Lord Greville said on Monday that the bill was wrong. Lord Greville voted against it.",
    );
    expect(actors).toMatchObject([{ name: "Lord Greville", type: "person", role: "Liberal peer" }]);
    expect(actors[0]?.mentions[0]?.text).toBe("Lord Greville");
  });
});

describe("a title that belongs to the name", () => {
  const namesOf = (text: string): string[] => actorsOf(text).map(({ name, aliases }) => [name, ...aliases].join(" = "));

  it("is a knight's, wherever the full name has it", () => {
    expect(namesOf("Sir Ben Ash praised the plan. Mr Ash said it would help. Sir Ben left early.")).toEqual([
      "Sir Ben Ash = Ben Ash = Ash = Sir Ben = Ben",
    ]);
  });

  it("is a doctor's or a judge's, where the text gives no first name", () => {
    expect(namesOf("A study by Dr Orlen found faults. Dr Orlen told the board so.")).toEqual(["Dr Orlen = Orlen"]);
    expect(namesOf("A study by Dr Ada Orr found faults. Dr Orr told the board so.")[0]).toMatch(/^Ada Orr =/u);
    expect(namesOf("The case, Mr Justice Orlen ruled, was closed.")).toEqual(["Mr Justice Orlen = Orlen"]);
  });

  it("is a king's, and is not said again as his office", () => {
    expect(actorsOf("King Olav IV said on Monday that he would pay for it.")).toMatchObject([
      { name: "King Olav IV", role: null },
    ]);
  });
});

describe("a government that the text names fully later", () => {
  it("has its fullest name", () => {
    const actors = actorsOf(
      "The government has rejected the rise. The firm has sued the Irish government over it. The government said it would reply.",
    );
    expect(actors.map(({ name }) => name)).toEqual(["Irish government"]);
  });
});

describe("a bystander", () => {
  const TEXT = `Lessen Rail will build a plant in Kenya with its partner, Ada Orr said on Monday. She told Ben Ash about it.`;

  it("is not key, though it is named early, and no actor at all if it is only a place", () => {
    expect(find(actorsOf(TEXT), "Kenya")).toBeUndefined();
    expect(find(actorsOf(`${TEXT} The plant was the idea of Kenya.`), "Kenya")?.key).toBe(false);
  });

  it("is key if it acts", () => {
    const actors = actorsOf(`${TEXT} Kenya has approved the plant. Kenya will pay for the road.`);
    expect(find(actors, "Kenya")?.key).toBe(true);
  });
});

describe("a peer with a place in the title", () => {
  it("has the place in the name", () => {
    const actors = actorsOf("The choir was founded by Lord Denby of Winchester. Lord Denby said it would tour.");
    expect(actors).toMatchObject([{ name: "Lord Denby of Winchester", type: "person", aliases: ["Denby"] }]);
  });
});

describe("names that are not actors", () => {
  it("are share indices and storms", () => {
    const actors = actorsOf("The FTSE 100 fell and the Dow rose. Hurricane Ernesto hit the coast; Ernesto then left.");
    expect(actors.map(({ name }) => name)).toEqual([]);
  });
});

describe("a name that ends in a word for an occasion or a place", () => {
  it("is an actor only if it does something", () => {
    const named = (text: string): string[] => actorsOf(text).map(({ name }) => name);
    expect(named("Ada Orr will speak at the Republican National Convention and the Consumer Goods Show.")).toEqual([
      "Ada Orr",
    ]);
    expect(named("Ada Orr left from Lessen International Airport on Monday.")).toEqual(["Ada Orr"]);
    expect(named("Lessen International Airport said on Monday that it would close.")).toEqual([
      "Lessen International Airport",
    ]);
  });
});

describe("a one-word name that the model took for a person", () => {
  it("is not an actor if it has no first name, office, pronoun or deed", () => {
    const actors = actorsOf("Boats came from Penzance and Zeebrugge. Ada Orr left. Mr Vale stayed.");
    expect(actors.map(({ name }) => name).sort()).toEqual(["Ada Orr", "Vale"]);
  });
});

describe("somebody described before being named", () => {
  it("gets the description in the opening sentence", () => {
    const actors = actorsOf(
      "The founder and former captain of Norland Dairy has given up his seat.\n\nSimon Vale said he would travel.",
    );
    expect(find(actors, "Simon Vale")).toMatchObject({
      role: "founder and former captain",
      affiliation: "Norland Dairy",
    });
    const tail = actorsOf("The bank will cut its charges, its new chief has said.\n\nAda Orr told reporters so.");
    expect(find(tail, "Ada Orr")?.role).toBe("new chief");
    const body = actorsOf(
      "One of the country's largest carriers has closed a line.\n\nThe company, Norland Rail, said it had lost money.",
    );
    expect(find(body, "Norland Rail")?.role).toBe("One of the country's largest carriers");
    const late = actorsOf("Millions will lose their jobs, a charity has said.\n\nNorland Rail said it had lost money.");
    expect(find(late, "Norland Rail")?.role).toBeNull();
  });

  it("is not somebody named after another person", () => {
    const actors = actorsOf("The founder of Norland Dairy has met Ben Ash.\n\nAda Orr said she would pay.");
    expect(find(actors, "Ada Orr")?.role).toBeNull();
  });
});

describe("a description that only repeats the name and its kind, or belongs to another body", () => {
  it("is not a role of the body", () => {
    const actors = actorsOf(
      "Unite Norland won. The Unite Norland party has grown. Its leaflet is on the Lessen Bank website. The Unite Norland party paid.",
    );
    expect(find(actors, "Unite Norland")?.role).toBeNull();
  });

  it("is not a role if its noun is a separate body, and ends with its noun", () => {
    const roleIn = (text: string, name: string, type: "organization" | "person", words: string) => {
      const plain = readingOf(text);
      const chain = chainIn(plain, name, type, [
        [name, "name"],
        [words, "description"],
      ]);
      return find(buildActors(withChains(plain, [chain])), name)?.role;
    };
    const body = (words: string) =>
      roleIn(
        `Norland Rail has closed a line. Workers wrote to ${words} on Monday.`,
        "Norland Rail",
        "organization",
        words,
      );
    expect(body("the Lessen campaign")).toBeNull();
    expect(body("the foundation")).toBeNull();
    expect(body("the state-owned carrier")).toBe("state-owned carrier");
    const office = "the governor barely elected";
    expect(roleIn(`Ada Orr spoke. He met ${office} in May and left.`, "Ada Orr", "person", office)).toBe("governor");
  });
});

describe("a surname that is also a trade", () => {
  it("is not a description", () => {
    const actors = actorsOf("Ada Cook has resigned. Before her post at Norrick Airways, Cook was at Lessen Bank.");
    expect(find(actors, "Norrick Airways")).toMatchObject({ type: "organization", role: null });
    expect(find(actors, "Ada Cook")).toMatchObject({ type: "person" });
  });
});

describe("not actors", () => {
  const namesIn = (text: string): string[] => actorsOf(text).map(({ name }) => name);

  it("are a member of a faith and a region that does not speak", () => {
    expect(namesIn("Another Muslim spoke to Ada Orr. Ada Orr said it was late.")).not.toContain("Muslim");
    expect(namesIn("The Rust Belt supported Ada Orr. Ada Orr said it was late.")).not.toContain("Rust Belt");
  });

  it("are former roles in which the model sees a name", () => {
    expect(namesIn("Ada Orr, a teacher and former Scientologist, left the town.")).not.toContain("Scientologist");
  });
});

describe("a story that opens with a description", () => {
  it("names its subject next, also after a clause that names others", () => {
    const actors = actorsOf(
      "The former treasurer of the mill has admitted that he lied.\n\nSpeaking at the trial of Ben Ash, Jon Vale said he was sorry.",
    );
    expect(find(actors, "Jon Vale")?.role).toBe("former treasurer of the mill");
    expect(find(actors, "Ben Ash")?.role ?? null).toBeNull();
  });
});

describe("the people of an adviser", () => {
  it("are no person with an office", () => {
    const actors = actorsOf("The Turkish summer was short of rain, said Eve Holm, chief Turkish economist.");
    expect(find(actors, "Turkish")).toBeUndefined();
  });
});

describe("things with names", () => {
  it.each([
    ["The Lessen Dam has cost the town a lot. Mr Orr wants to close it.", "Lessen Dam"],
    ["The votes will be counted at 8 p.m. Eastern Standard Time, Mr Orr said.", "Eastern Standard Time"],
    ["The scheme was called a waste by MPs. Mr Orr agreed.", "MPs"],
    ["He fled through Belo Horizonte, Mr Orr said.", "Belo Horizonte"],
  ])("are no actors: %s", (text, thing) => {
    expect(actorsOf(text).map(({ name }) => name)).not.toContain(thing);
  });
});

describe("a newspaper", () => {
  const more = "Mr Orr and Ms Holm met Mr Vale. Ms Holm left. Mr Vale agreed with Mr Orr.";

  it("is no key actor if it only reports", () => {
    const actors = actorsOf(`The Guardian reported that Mr Orr had quit. Mr Orr told the Guardian so. ${more}`);
    expect(find(actors, "Guardian")?.key ?? false).toBe(false);
  });

  it("may be a station, by the end of its name", () => {
    const actors = actorsOf(`KING-TV reported that Mr Orr had quit. Mr Orr told KING-TV so. ${more}`);
    expect(find(actors, "KING-TV")?.key).toBe(false);
  });

  it("is one if it does something", () => {
    const actors = actorsOf(`The Guardian has sued Mr Orr. The Guardian announced a strike. ${more}`);
    expect(find(actors, "The Guardian")?.key).toBe(true);
  });
});

describe("a surname that looks like a plural", () => {
  it("is a person's, after a first name", () => {
    const actors = actorsOf("Ben Sanders won. A win over Ben Sanders hurts. Ben Sanders and Eve Holm are level.");
    expect(find(actors, "Ben Sanders")?.type).toBe("person");
  });
});

describe("a constituency", () => {
  it("belongs to the person described by it", () => {
    const text = "Ada Orr ran hard in Utah. Jon Vale beat the senator from Vermont by ten points.";
    const plain = readingOf(text);
    const chains = [
      chainIn(plain, "Ada Orr", "person", [
        ["Ada Orr", "name"],
        ["the senator", "description"],
      ]),
    ];
    expect(find(buildActors(withChains(plain, chains)), "Ada Orr")?.role).toBe("senator");
    expect(find(buildActors(withChains(plain, chains)), "Ada Orr")?.affiliation).toBe("Vermont");
  });
});

describe("one name in two spellings", () => {
  it("is one actor, with or without accents", () => {
    const actors = actorsOf("Striker José Orra left the club. Jose Orra said on Monday that he was sad.");
    expect(actors.filter(({ name }) => /Orra/.test(name))).toHaveLength(1);
  });

  it("has no office among its aliases", () => {
    for (const { aliases } of actorsOf("The ships belong to Major General Alain Orr, who leads them."))
      expect(aliases.join()).not.toMatch(/General/);
  });
});

describe("the end of a clause", () => {
  it("does not describe the subject after it", () => {
    const actors = actorsOf("When the verdict was read by the jury foreman, Mr Orr left the room.");
    expect(find(actors, "Orr")?.role ?? null).toBeNull();
  });
});

describe("a taunt before a first name", () => {
  it("is no part of the name", () => {
    const text =
      'Jon Vale attacked Crooked Anna on Monday. "Crooked Anna is a liar," he said. Anna Marlow said nothing. Anna will speak on Friday.';
    expect(find(actorsOf(text), "Anna Marlow")).toMatchObject({ aliases: ["Anna"] });
  });
});

describe("the office of a counterpart", () => {
  const text =
    "Sweden's finance minister, Ben Ash, said the bank was safe. His Dutch counterpart, Anneke Vale, agreed. The Netherlands will pay.";

  it("is that of the other one, in the country that the text names", () => {
    expect(find(actorsOf(text), "Anneke Vale")).toMatchObject({ role: "finance minister", affiliation: "Netherlands" });
  });

  it("stays as it is if the text names no country", () => {
    const short = text.replace(" The Netherlands will pay.", "");
    expect(find(actorsOf(short), "Anneke Vale")).toMatchObject({ role: "Dutch counterpart" });
  });

  it("may be told by a place that is no known country, or by a party", () => {
    const text = "Sweden's finance minister, Ben Ash, met his Orvik counterpart, Anneke Vale, on Monday. Vale agreed.";
    expect(find(actorsOf(text), "Anneke Vale")).toMatchObject({ role: "finance minister", affiliation: "Orvik" });
  });
});

describe("a home", () => {
  it("is part of the description and no employer", () => {
    const text = "Dora Pell, a nurse from Kettering, said she was tired. Ben Ash, a former furnaceman, agreed.";
    expect(find(actorsOf(text), "Dora Pell")).toMatchObject({ role: "nurse from Kettering", affiliation: null });
    expect(find(actorsOf(text), "Ben Ash")).toMatchObject({ role: "former furnaceman" });
  });
});

describe("a credit of a picture", () => {
  it.each([
    "Ben Ash spoke on Monday. Photo by Jon Vale.",
    "Ben Ash spoke on Monday. Neilson Barnard via Getty Images.",
    "Ben Ash spoke on Monday. John Moore/Getty Images.",
  ])("names nobody who acts: %s", (text) => expect(actorsOf(text).map(({ name }) => name)).toEqual(["Ben Ash"]));
});
