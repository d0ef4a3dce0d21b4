import { describe, expect, it } from "vitest";
import { namesOf } from "./names-of.js";

describe("retypeAgencies", () => {
  it("types news agencies as organizations", () => {
    expect(namesOf("Orr was there, BelTA has learned. Kazinform has learnt it from BelTA.")).toEqual([
      "Orr: person",
      "BelTA: organization",
      "Kazinform: organization",
      "BelTA: organization",
    ]);
  });
});

describe("retypeKnownPlaces", () => {
  it("types a city as a place", () => {
    expect(namesOf("They were tried by a Denpasar court.")).toEqual(["Denpasar: place"]);
  });

  it("keeps a person with Mr and the name of a place", () => {
    expect(namesOf("Mr Darfur left the room.")).toEqual(["Mr > Darfur: person"]);
  });
});

describe("retypeByEnding", () => {
  it("types bombings as an event", () => {
    expect(namesOf("He was jailed for the 2005 London Bombings.")).toEqual(["London Bombings: event"]);
  });

  it("keeps the body that works against attacks", () => {
    expect(namesOf("The Medical Association for Prevention of Attacks condemned it.")).toEqual([
      "Medical Association for Prevention of Attacks: organization",
    ]);
  });

  it("types a name with a middle initial as a person", () => {
    expect(namesOf("The parcel was for Harlow T. Quist on Monday.")).toEqual(["Harlow T. Quist: person"]);
  });

  it("leaves a county out of the people", () => {
    expect(namesOf("Norrickshire and Kent want more trains.")).toEqual(["Kent: person"]);
  });
});

describe("retypeNonPersons", () => {
  it("types the constituency of an MP as a place", () => {
    expect(namesOf("Ada Orr is the MP for Witney.")).toEqual(["Ada Orr: person", "Witney: place"]);
  });

  it("finds no person with an article", () => {
    expect(namesOf("Last month the Calder Initiative met. He read the Jordan Valley Examiner.")).toEqual([
      "Calder Initiative: group",
      "Jordan Valley Examiner: organization",
    ]);
  });

  it("keeps people with an article", () => {
    expect(namesOf("The Rev. Walter Denby left. They hailed a Walter Denby free kick.")).toEqual([
      "The Rev. > Walter Denby: person",
      "Walter Denby: person",
    ]);
  });

  it("finds no person with a genitive inside", () => {
    expect(namesOf("The Whig's Worker's Ticket would help them, Mr Orr says.")).toEqual(["Mr > Orr: person"]);
  });
});

describe("retypeJointOfficeHolders", () => {
  it("types both names after an office in the plural", () => {
    expect(namesOf("Lord Justices Mason and Webb dissented.")).toEqual(["Mason: person", "Webb: person"]);
  });

  it("types the second surname of two after an office", () => {
    expect(namesOf("Lord Justices Harper and Bell dissented.")).toEqual(["Harper: person", "Bell: person"]);
  });

  it("types a name after a plural noun for people", () => {
    expect(namesOf("They blamed the tycoons JP Morrow and John Ashby for it.")).toEqual([
      "JP Morrow: person",
      "John Ashby: person",
    ]);
  });
});

describe("retypeNamedThings", () => {
  it("types the title of a novel as a work", () => {
    expect(namesOf("In his first novel, Burning Fields, Walter Denby wrote of the war.")).toEqual([
      "Burning Fields: work",
      "Walter Denby: person",
    ]);
  });

  it("types programmes as laws", () => {
    expect(namesOf("The Rural Roads Act passed. Medicare and Obamacare stay.")).toEqual([
      "Medicare: law",
      "Obamacare: law",
    ]);
  });

  it("drops diseases and bills", () => {
    expect(namesOf("Vets feared BSE. The Harbour Bill is ready.")).toEqual([]);
  });

  it("types goods as products", () => {
    expect(namesOf("Apple repaired the iPad and the iPod Nano.")).toEqual(["Apple: organization", "iPad: product"]);
  });

  it("drops the acronym of common nouns", () => {
    expect(namesOf("Siemens builds heat recovery pumps (HRP). It sold an HRP.")).toEqual(["Siemens: organization"]);
  });

  it("drops an abstract noun that opens a sentence", () => {
    expect(namesOf("Loneliness is an old guest of theirs.")).toEqual([]);
  });

  it("types a ship as a product", () => {
    expect(namesOf("The USS George Washington left Norfolk.")).toEqual([
      "USS George Washington: product",
      "Norfolk: place",
    ]);
  });

  it("finds no person in a planet", () => {
    expect(namesOf("Neptune rose at last, and she said nothing.")).toEqual([]);
  });
});

describe("retypeTeams", () => {
  it("types a place before a player's role as a team", () => {
    expect(namesOf("Norrick captain Ada Orr scored twice.")).toEqual([
      "Norrick: organization",
      "captain > Ada Orr: person",
    ]);
  });
});

describe("retypeByDescription", () => {
  it.each([
    ['"A deal is a deal," said Ada Orr of accountants Brodie Vale.', "Brodie Vale: organization"],
    ['"They paid too much," said Jon Vale of broker Keel Stanway.', "Keel Stanway: organization"],
    ["Dora Pell, a nurse from Kettering, was tired.", "Kettering: place"],
    ["Dora Pell, an engineer from Intel, was tired.", "Intel: organization"],
    ["Halvard Airways, the largest customer, is glad.", "Halvard Airways: organization"],
    ["Its chairman, Lorcan Petty, appealed to both sides.", "Lorcan Petty: person"],
  ])("reads the type from the noun beside the name: %s", (text, name) => expect(namesOf(text)).toContain(name));

  it("leaves two people of a trade people", () => {
    expect(namesOf("Brokers Ada Orr and Jon Vale left.")).toEqual(["Ada Orr: person", "Jon Vale: person"]);
  });

  it("types a longer name after a noun for a body as one, unless it has a first name", () => {
    expect(namesOf("Shares of water firm Aguas Norras fell.")).toEqual(["Aguas Norras: organization"]);
    expect(namesOf("Shares of the group that brewer Ada Orr leads fell.")).toEqual(["Ada Orr: person"]);
  });

  it("types a village as a place", () => {
    expect(namesOf("The village of Orlen does not vote.")).toEqual(["Orlen: place"]);
  });

  it("types a name called a woman as a person, with the first name before it", () => {
    expect(namesOf("Valeska Paris, an Australian woman and former teacher, has left the Church.")).toEqual([
      "Valeska Paris: person",
      "Australian: group",
      "Church: organization",
    ]);
  });

  it("types a name after “plane maker” or “airline” as an organization, but not one after “film maker”", () => {
    expect(namesOf("Jets from plane maker Averon are late.")).toEqual(["Averon: organization"]);
    expect(namesOf("Passengers of airline Skyline Maria wait.")).toEqual(["Skyline Maria: organization"]);
    expect(namesOf("A car with film maker Ada Orr is late.")).toEqual(["Ada Orr: person"]);
  });

  it("types a name as an organization that has a chairwoman, a chief executive or shareholders", () => {
    expect(namesOf("The chair was Averon's. Averon's vice chairwoman paid.")).toEqual([
      "Averon: organization",
      "Averon: organization",
    ]);
    expect(namesOf("Averon's chief executive paid.")).toEqual(["Averon: organization"]);
    expect(namesOf("Averon's deputy paid.")).toEqual(["Averon: person"]);
  });

  it("types a name after a noun for bodies as an organization", () => {
    expect(namesOf("Farmers blamed the agriculture department Norra for it.")).toEqual(["Norra: organization"]);
  });
});

describe("retypeCountries", () => {
  it("types countries apart from other places", () => {
    expect(namesOf("The ministers of Germany and the United States met in Munich.")).toEqual([
      "Germany: country",
      "United States: country",
      "Munich: place",
    ]);
  });

  it("takes what only a state has for a sign of one, for all mentions of the name", () => {
    expect(namesOf("Sanctions against Orvenia are due. Orvenia's foreign ministry was silent.")).toContain(
      "Orvenia: country",
    );
    expect(namesOf("NATO's ambassador to Norway met the president of Orlen.")).not.toContain("NATO: country");
  });

  it("reads it from the form of the state as well", () => {
    expect(namesOf("The Republic of Karvenia is silent. Karvenia will not pay.")).toEqual([
      "Republic of Karvenia: country",
      "Karvenia: country",
    ]);
  });
});

describe("retypeByDescription, where the text is misread", () => {
  it("keeps somebody whose employer is described", () => {
    expect(namesOf('"We hope not," said Eva Marek of Ostry & Klein, a law firm.')).toEqual([
      "Eva Marek: person",
      "Ostry & Klein: organization",
    ]);
  });

  it("never makes a firm of a country", () => {
    expect(namesOf("In Argentina, Suvelo's subsidiary, which was sold in May, has lost two wells.")).toContain(
      "Argentina: country",
    );
  });

  it("keeps a firm that is somebody's banker", () => {
    expect(namesOf("The group sued Morgan Stanley, its former banker, over a bond.")).toEqual([
      "Morgan Stanley: organization",
    ]);
  });
});

describe("retypeTeams, for towns", () => {
  it("takes a visit for a visit unless the text is the report of a game", () => {
    expect(namesOf("The envoy visited Toronto for two days.")).toEqual(["Toronto: place"]);
  });
});

describe("retypeByEnding, of firms", () => {
  it("types a bank written as one word, and the branch of a firm in a country", () => {
    expect(namesOf("Norlanbanken said it was sticking to its forecast.")).toEqual(["Norlanbanken: organization"]);
    expect(namesOf("Vodatel Kenya will study the ruling.")).toEqual(["Vodatel Kenya: organization"]);
  });

  it("keeps a person with such a surname", () => {
    expect(namesOf("Anna Burbank will study the ruling.")).toEqual(["Anna Burbank: person"]);
  });
});

describe("retypeSpeakingAcronyms", () => {
  it("takes the employer of a chief executive for a body, and a city for a place", () => {
    expect(namesOf("Ben Ash, BT's chief executive, agreed.")).toContain("BT: organization");
    expect(namesOf("She studied at LA. According to LA, it was fine.")).toEqual(["LA: place", "LA: place"]);
  });
});

describe("a name with a determiner", () => {
  it("is nobody's", () => {
    expect(namesOf('"No Bill goes through without talks," he said.')).not.toContain("Bill: person");
  });
});

describe("a currency with a capital", () => {
  it("is no name", () => {
    expect(namesOf("Mr Vale made 5.45m Euros last year.")).toEqual(["Mr > Vale: person"]);
  });
});

describe("retypeByLegalForm", () => {
  it("types the first word of a firm's name, by which it is called", () => {
    expect(
      namesOf('Velmont Energy NV has cut its dividend. "We plan," Velmont would say.').map(
        (name) => name.split(": ")[1],
      ),
    ).toEqual(["organization", "organization"]);
  });

  it("types the founder's name in a firm's name", () => {
    expect(namesOf("Paul Norrick plc has closed a mill. Paul Norrick will pay.")).toEqual([
      "Paul Norrick plc: organization",
      "Paul Norrick: organization",
    ]);
  });

  it("types a short form after a legal form with stops, and the first word alone", () => {
    expect(namesOf("Montorlen S.p.A. bought a mill. Montorlen will close it.")).toEqual([
      "Montorlen S.p.A.: organization",
      "Montorlen: organization",
    ]);
    expect(namesOf("Reed Norrick PLC cut its staff. Reed said it was sad.")).toEqual([
      "Reed Norrick PLC: organization",
      "Reed: organization",
    ]);
  });

  it("keeps the founder, if the text has his full name", () => {
    expect(namesOf("Norrick Inc was founded by Paul Norrick. Mr Norrick left.")).toEqual([
      "Norrick Inc: organization",
      "Paul Norrick: person",
      "Mr > Norrick: person",
    ]);
  });
});

describe("an office in another language", () => {
  it("is no name, and whoever stands behind it is a person", () => {
    expect(namesOf("The Tánaiste said she would stay.")).toEqual([]);
  });
});

describe("what a department did in a month", () => {
  it("does not take the month for its field", () => {
    expect(namesOf("The Trade Department for November had good figures.")).not.toContain(
      "Trade Department for November: organization",
    );
  });
});

describe("retypeByReference", () => {
  it("types what is taken over, or has shares, as a firm", () => {
    expect(namesOf("They bought a stake in Cervella Norte.")).toEqual(["Cervella Norte: organization"]);
    expect(namesOf("The takeover of Keel Stanway failed.")).toEqual(["Keel Stanway: organization"]);
  });

  it("types what says that it will act as a firm, also behind a noun for it", () => {
    expect(namesOf("The rival Jorgensen Kabel said it would lodge an objection.")).toEqual([
      "Jorgensen Kabel: organization",
    ]);
  });
});
