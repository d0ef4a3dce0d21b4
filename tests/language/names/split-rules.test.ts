import { describe, expect, it } from "vitest";
import { namesOf } from "./names-of.js";

describe("splitAtDashOrComma", () => {
  it("splits a name from the text after a dash in a table", () => {
    expect(namesOf("The sentences are:\n*Jane Carter - Life in prison\n*Mark Rush - Life in prison")).toEqual([
      "Jane Carter: person",
      "Mark Rush: person",
    ]);
  });

  it("splits firms at the comma of a list", () => {
    expect(
      namesOf("The firms are T.J. Maxx, OfficeMax, Boston Market, Sports Authority, DSW and Norland Rail."),
    ).toEqual([
      "T.J. Maxx: person",
      "OfficeMax: organization",
      "Boston Market: organization",
      "Sports Authority: organization",
      "DSW: organization",
      "Norland Rail: organization",
    ]);
  });

  it("keeps the comma before a legal form", () => {
    expect(namesOf("She bought Lessen Computer Book Co., Ltd. in May.")).toEqual([
      "Lessen Computer Book Co., Ltd.: organization",
    ]);
  });
});

describe("splitCountries", () => {
  it("splits two countries without a comma between them", () => {
    expect(
      namesOf("For Belarus Kazakhstan is a good neighbour. Kazakhstan signed the Belarus-Kazakhstan pact."),
    ).toEqual([
      "Belarus: country",
      "Kazakhstan: country",
      "Kazakhstan: country",
      "Belarus: country",
      "Kazakhstan: country",
    ]);
  });

  it("keeps two countries with similar names apart", () => {
    expect(namesOf("They fled the Democratic Republic of the Congo for the Republic of Congo.")).toEqual([
      "Democratic Republic of the Congo: country",
      "Republic of Congo: country",
    ]);
  });
});

describe("splitBodies", () => {
  it("takes the seat of a firm and the country that owns it out of the name", () => {
    expect(namesOf("Pumps come from Orrick Electronics of Denmark.")).toEqual([
      "Orrick Electronics: organization",
      "Denmark: country",
    ]);
    expect(namesOf("Taiwan's Everlund will launch two phones.")).not.toContain("Taiwan's Everlund: organization");
  });

  it("splits newspapers at a slash and a party from its member", () => {
    expect(namesOf("The Norland Post/Lessen News poll put the Green Party's Jill Stein last.")).toEqual([
      "Norland Post: organization",
      "Lessen News: organization",
      "Green Party: organization",
      "Jill Stein: person",
    ]);
  });

  it("keeps the “and” of a department's fields", () => {
    expect(namesOf("The Department for Education and Skills said so.")).toEqual([
      "Department for Education and Skills: organization",
    ]);
  });
});

describe("splitBeforePerson", () => {
  it("splits a country from the person after it at “Mr”", () => {
    expect(namesOf("After the treaty with Kenya Mr Carter said the port would open.")).toEqual([
      "Kenya: country",
      "Mr > Carter: person",
    ]);
  });

  it("splits a minister's field from the minister at a first name", () => {
    expect(namesOf("Minister for the Far North Walter Denby opened the bridge.")).toEqual([
      "Far North: place",
      "Minister for the Far North > Walter Denby: person",
    ]);
  });

  it("starts a name after Secretary of State", () => {
    expect(namesOf("The Assistant Secretary of State Jendaya Orr left.")).toEqual([
      "The Assistant Secretary of State > Jendaya Orr: person",
    ]);
  });

  it("keeps State Farm, which does not follow an office", () => {
    expect(namesOf("She works for State Farm.")).toEqual(["State Farm: organization"]);
  });
});

describe("splitCoordinatedPeople", () => {
  it("gives two surnames to the two people of the text", () => {
    expect(
      namesOf("Walter Denby, 52, moved out. The clerk thanked Simon Marlow. Denby and Marlow were fined."),
    ).toEqual(["Walter Denby: person", "Simon Marlow: person", "Denby: person", "Marlow: person"]);
  });
});

describe("splitPersonOfCountry", () => {
  it("splits each president from the country", () => {
    expect(namesOf("Presidents Muhammadu Buhari of Nigeria and Patrice Talon of Benin signed the deal.")).toEqual([
      "Muhammadu Buhari: person",
      "Nigeria: country",
      "Patrice Talon: person",
      "Benin: country",
    ]);
  });

  it("keeps a university of a country", () => {
    expect(namesOf("Ada Orr went to the University of Norway.")).toEqual([
      "Ada Orr: person",
      "University of Norway: organization",
    ]);
  });
});
