import { describe, expect, it } from "vitest";
import { namesOf } from "./names-of.js";

describe("joinOrganizationParts", () => {
  it("adds the members of a board", () => {
    expect(namesOf("The Board of Deputies of British Jews complained.")).toEqual([
      "Board of Deputies of British Jews: organization",
    ]);
  });

  it("adds the purpose of a commission", () => {
    expect(namesOf("The advice came from the Fair Rent Commission for Norra, which welcomed it.")).toEqual([
      "Fair Rent Commission for Norra: organization",
    ]);
  });
});

describe("joinWholeInstitution", () => {
  it("adds a foreign phrase, and keeps the body one after its translation", () => {
    expect(namesOf("Money went to Medecins sans Frontieres (Doctors Without Borders).")[0]).toBe(
      "Medecins sans Frontieres: organization",
    );
  });

  it("adds the place before a chamber of commerce", () => {
    expect(namesOf("He wrote to the U.S. Chamber of Commerce.")).toEqual(["U.S. Chamber of Commerce: organization"]);
  });

  it("adds the first half of a region that joins two", () => {
    expect(namesOf("The Newfoundland and Labrador Court of Appeal agreed.")).toEqual([
      "Newfoundland and Labrador Court of Appeal: organization",
    ]);
  });

  it("adds the word before “and” that the acronym shows", () => {
    const names = namesOf("Public and Commercial Services union members voted. The PCS will strike.");
    expect(names).toContain("Public and Commercial Services: organization");
    expect(namesOf("Public and Commercial Services union members voted.")).not.toContain(
      "Public and Commercial Services: organization",
    );
  });
});

describe("joinOpenEnds", () => {
  it("adds the capitalised words after a linking word", () => {
    expect(namesOf("The Office of the Deputy Prime Minister agreed.")).toEqual([
      "Office of the Deputy Prime Minister: organization",
    ]);
  });

  it("adds the second field after “and”", () => {
    expect(namesOf("The Organisation for Economic Co-operation and Development said so.")).toEqual([
      "Organisation for Economic Co-operation and Development: organization",
    ]);
  });

  it("adds the country of a board", () => {
    expect(namesOf("The Board of Deputies of Norway complained.")).toEqual([
      "Board of Deputies of Norway: organization",
    ]);
  });

  it("ends a person's name before a dash", () => {
    expect(namesOf("The divers - trained by Walter Denby - were cold as always.")).toEqual(["Walter Denby: person"]);
  });
});

describe("joinHyphenatedParts", () => {
  it("adds the surname after a lower-case part", () => {
    expect(namesOf("The country is led by its president Nursultan Omar-uly Nazarov.")).toEqual([
      "president > Nursultan Omar-uly Nazarov: person",
    ]);
  });

  it("joins two acronyms at a hyphen with blanks", () => {
    expect(namesOf("The CJTF - OIR staff watched Da’ esh.")).toEqual([
      "CJTF - OIR: organization",
      "Da’ esh: organization",
    ]);
  });

  it("joins an Irish O and the name after a blank", () => {
    expect(namesOf("The airline's chief executive, Michael O' Dwyer, defended the purchase.")).toEqual([
      "Michael O' Dwyer: person",
    ]);
  });
});

describe("joinOwnGenitive", () => {
  it("keeps the genitive of a firm in every mention", () => {
    expect(namesOf("McOrlen's said it will close 40 shops. The firm pays McOrlen's staff.")).toEqual([
      "McOrlen's: organization",
      "McOrlen's: organization",
    ]);
  });
});

describe("joinFirstNames", () => {
  it("adds a first name that the model left out", () => {
    expect(namesOf("Party Chair Debbie Ashford Lyle dismissed the claim.")).toEqual([
      "Party Chair > Debbie Ashford Lyle: person",
    ]);
  });

  it("adds it to a surname that is also a town's, if the town speaks or has a trade", () => {
    expect(namesOf('"It is high," said Ana Prado, an analyst at Crestline Capital.')).toEqual([
      "Ana Prado: person",
      "Crestline Capital: organization",
    ]);
  });

  it("does not add the office before a first name", () => {
    expect(namesOf("Judge Eve Marlow dismissed the claim.")).toEqual(["Judge > Eve Marlow: person"]);
  });

  it("does not add the office before a surname", () => {
    expect(namesOf("The claim was dismissed by Judge Marlow.")).toEqual(["Judge > Marlow: person"]);
  });
});

describe("joinNicknames", () => {
  it("joins the parts on both sides of a nickname", () => {
    expect(namesOf('The ringleader was Albert "Segvec" Gonzalez, of Lessen.')).toEqual([
      'Albert "Segvec" Gonzalez: person',
      "Lessen: place",
    ]);
  });

  it("joins the parts on both sides of a nickname in brackets, not those of a list", () => {
    expect(namesOf("William (Bill) Orr said he was glad.")).toEqual(["William (Bill) Orr: person"]);
    const listed = namesOf("Blair (Labour) Kennedy (Liberal) and Howard (Conservative) met. Blair said so.").join();
    expect(listed).toContain("Blair: person");
    expect(listed).not.toContain("(");
  });

  it("closes a nickname whose opening mark the model took", () => {
    expect(namesOf('Former Philippine President Joseph "Erap" Ejercito Estrada was found guilty.')).toEqual([
      "Philippine: group",
      'President > Joseph "Erap" Ejercito Estrada: person',
    ]);
  });

  it("keeps speech between two people out of their names", () => {
    expect(namesOf('Albert said "Hello" to Gonzalez.')).toEqual(["Albert: person", "Gonzalez: person"]);
  });
});

describe("joinOwnGenitive, where nothing is said", () => {
  it("keeps the genitive of a firm that the text names only so, if it owns nothing", () => {
    expect(
      namesOf("The deal brings together shops like Norrick's, Fendale's and Harrowby's, creating the largest chain."),
    ).toEqual(["Norrick's: organization", "Fendale's: organization", "Harrowby's: organization"]);
    expect(namesOf("Shoppers left Sainsbury's after the news.")).toEqual(["Sainsbury's: organization"]);
  });

  it("leaves out a genitive whose noun is not repeated", () => {
    expect(namesOf("Microsoft's profit was bigger than Google's.")).toEqual([
      "Microsoft: organization",
      "Google: organization",
    ]);
  });
});

describe("joinOpenEnds, for people", () => {
  it("adds the surname after its particles", () => {
    expect(
      namesOf("It brought the resignation of its head, Ben Ash, and production chief Walter van der Orlen."),
    ).toEqual(["Ben Ash: person", "chief > Walter van der Orlen: person"]);
  });
});
