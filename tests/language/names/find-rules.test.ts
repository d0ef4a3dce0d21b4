import { describe, expect, it } from "vitest";
import { namesOf } from "./names-of.js";

describe("findParties", () => {
  it("finds parties that are named like people", () => {
    expect(namesOf("Ministers say that Labour would lose. The Lib Dems said so.")).toEqual([
      "Labour: organization",
      "Lib Dems: organization",
    ]);
  });

  it("finds a party of which the model saw a part", () => {
    expect(namesOf("The Liberal Democrat leader will visit a temple.")).toEqual(["Liberal Democrat: organization"]);
  });

  it("finds a movement with a blank after its apostrophe", () => {
    expect(namesOf("The staff watched Da’ esh.")).toEqual(["Da’ esh: organization"]);
  });
});

describe("findBlocs", () => {
  it("finds a bloc by its letter and number, and types initials as an organization", () => {
    expect(namesOf("The G8 met in London. The army fought to seize a hospital from ISIL fighters.")).toEqual([
      "G8: organization",
      "London: place",
      "ISIL: organization",
    ]);
  });
});

describe("findExpansions", () => {
  it("finds the words that an acronym in brackets stands for", () => {
    expect(namesOf("The Open Shore Institute (OSI), financed by Jon Vale, has closed.")).toEqual([
      "Open Shore Institute: organization",
      "OSI: organization",
      "Jon Vale: person",
    ]);
  });
});

describe("findCampaigns", () => {
  it("finds a campaign by its call and a body by its members", () => {
    expect(namesOf("Save the Old Harbour will march. Reporters Without Borders condemned it.")).toEqual([
      "Save the Old Harbour: organization",
      "Reporters Without Borders: organization",
    ]);
  });

  it("finds nothing in a call to do something", () => {
    expect(namesOf("Save the Date! It is cold.")).toEqual([]);
  });
});

describe("findAddressedPeople", () => {
  it("finds a full name by Mr and the surname", () => {
    expect(namesOf("Sanjaya Senanayake writes of it. Mr Senanayake was there.")).toEqual([
      "Sanjaya Senanayake: person",
      "Mr > Senanayake: person",
    ]);
  });

  it("finds a hyphenated surname, and no name in the form of address alone", () => {
    expect(namesOf("Cardinal Jon Pell-Orr spoke first. Later the Cardinal left with Mr Labour.")).toEqual([
      "Cardinal > Jon Pell-Orr: person",
      "Mr > Labour: person",
    ]);
  });

  it("finds a person after a rank of several words", () => {
    expect(namesOf("Detective Senior Constable Barry Orr said so.")).toEqual([
      "Detective Senior Constable > Barry Orr: person",
    ]);
  });

  it("types the name after an office as a person", () => {
    expect(namesOf("Zambian president Temba Mokoli has opened the dam.")).toEqual([
      "Zambian: group",
      "president > Temba Mokoli: person",
    ]);
    expect(namesOf("Mayor Ines Calder said work would begin in June.")).toEqual(["Mayor > Ines Calder: person"]);
  });

  it("finds nobody in a general manager or a general assembly", () => {
    expect(namesOf("Ben Orr (General Manager of the Norland Rugby Union) spoke in the General Assembly.")).toEqual([
      "Ben Orr: person",
      "Norland Rugby Union: organization",
      "General Assembly: organization",
    ]);
  });

  it("finds nobody in an island with the name of a lord", () => {
    expect(namesOf("They warned Lord Howe Island and the coast down to Tasmania.")).toEqual(["Tasmania: place"]);
  });
});

describe("findFirmsAndSeats", () => {
  it("finds firms and seats that sound like people", () => {
    expect(namesOf("Yukos hired Deutsche Bank. Downing Street was silent.")).toEqual([
      "Yukos: organization",
      "Deutsche Bank: organization",
      "Downing Street: organization",
    ]);
  });
});

describe("findKnownCountries", () => {
  it("finds countries in a headline in capitals", () => {
    expect(namesOf("MINISTERS MEET IN WARSAW AS POLAND HALTS TALKS\nMinisters met in Warsaw on Monday.")).toEqual([
      "WARSAW: place",
      "POLAND: country",
      "Warsaw: place",
    ]);
  });
});

describe("findTeamsInTables", () => {
  it("finds teams in a table of results, and leaves countries", () => {
    expect(namesOf("Lessen 2 Orlen 0\nCardiff 4 2 1 1 3 2 7\nNorway 1 Sweden 3")).toEqual([
      "Lessen: organization",
      "Orlen: organization",
      "Cardiff: organization",
      "Norway: country",
      "Sweden: country",
    ]);
  });
});

describe("findInstitutions", () => {
  it("finds a newspaper by its last two words", () => {
    expect(namesOf("London's Evening Standard asked Mr Orr about a port.")).toEqual([
      "London: place",
      "Evening Standard: organization",
      "Mr > Orr: person",
    ]);
  });

  it("finds a body by the noun before it", () => {
    expect(namesOf("The steel group LNK said it would look at it.")).toEqual(["LNK: organization"]);
  });
});

describe("findAcronyms", () => {
  it("finds an acronym in brackets and in the rest of the text", () => {
    expect(namesOf("The Baltic Fisheries Council (BFC) met in Riga. Germany's BFC delegate left.")).toEqual([
      "Baltic Fisheries Council: organization",
      "BFC: organization",
      "Riga: place",
      "Germany: country",
      "BFC: organization",
    ]);
  });

  it("finds an acronym that leaves out the first word", () => {
    expect(namesOf("The Australian Department of Immigration (DIMIA) refused. DIMIA was wrong.")).toEqual([
      "Australian Department of Immigration: organization",
      "DIMIA: organization",
      "DIMIA: organization",
    ]);
  });
});

describe("findSurnames", () => {
  it("finds a surname that is also a common noun", () => {
    expect(namesOf("Angela Harbour spoke first. Harbour said that the harbour would stay open.")).toEqual([
      "Angela Harbour: person",
      "Harbour: person",
    ]);
  });

  it("cuts the rank before a surname", () => {
    expect(namesOf('Rear Admiral Harry Harris left. "It is over now and we go," Rear Admiral Harris said.')).toEqual([
      "Rear Admiral > Harry Harris: person",
      "Rear Admiral > Harris: person",
    ]);
  });

  it("finds a surname with its particle", () => {
    expect(
      namesOf('The rate has risen, according to Corinne Le Quere. "It is bad for us all," Le Quere said.'),
    ).toEqual(["Corinne Le Quere: person", "Le Quere: person"]);
  });
});

describe("findInstitutions, by what follows or precedes", () => {
  it("finds a body that an apposition describes", () => {
    expect(namesOf("Parvello, the Italian food group in the north, has sold a mill.")).toEqual([
      "Parvello: organization",
      "Italian: group",
    ]);
  });

  it("finds the employer after somebody's name", () => {
    expect(namesOf('"The bar is high," said Tomas Lind of Harbour Research.')).toEqual([
      "Tomas Lind: person",
      "Harbour Research: organization",
    ]);
  });

  it("finds a ministry with its people", () => {
    expect(namesOf("The French Interior Ministry took the step.")).toEqual(["French Interior Ministry: organization"]);
  });
});

describe("findAddressedPeople, with particles", () => {
  it("finds the surname after them", () => {
    expect(namesOf("Despite an email from Mr Van de Orlen, she did nothing.")).toEqual(["Mr > Van de Orlen: person"]);
  });
});

describe("findIntroducedPeople", () => {
  it("finds a name behind an office that opens the sentence", () => {
    expect(namesOf("Boss Graeme Soulis felt ill.")).toEqual(["Graeme Soulis: person"]);
  });

  it("finds a strange first name by the office after it", () => {
    expect(namesOf("Reince Vantor, the GOP chairman, this past week announced a website.")).toContain(
      "Reince Vantor: person",
    );
  });

  it("finds a name whose first name alone was taken for a group", () => {
    expect(namesOf("Annika Rasmi of the Tomar Weather Service said the model was too simple.")).toContain(
      "Annika Rasmi: person",
    );
  });
});
