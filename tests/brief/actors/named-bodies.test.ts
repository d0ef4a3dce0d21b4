import { describe, expect, it } from "vitest";
import { buildActors } from "../../../src/brief/actors.js";
import { readingOf } from "../reading-of.js";

const namesOf = (text: string): string[] => buildActors(readingOf(text)).map(({ name }) => name);

describe('a body called after a name: "the Norland government"', () => {
  it("is an actor anywhere in the sentence", () => {
    expect(namesOf("The mine was closed after a letter from the Orvenian government.")).toContain(
      "Orvenian government",
    );
    expect(namesOf("Miners were fined over the strike by the Irish authorities.")).toContain("Irish authorities");
    expect(namesOf("Ada Orr was fined by a Dublin court.")).toContain("Dublin court");
    expect(namesOf("The loan comes from the provincial government of Ontario.")).toContain(
      "provincial government of Ontario",
    );
  });

  it("is not an actor as a modifier or without a name", () => {
    expect(namesOf("Ada Orr met Orvenian government officials.")).toEqual(["Ada Orr"]);
    expect(namesOf("Ada Orr asked for aid from a government.")).toEqual(["Ada Orr"]);
  });

  it("also has the country's name if the text uses that name only there", () => {
    const actors = buildActors(readingOf("Ada Orr asked the Kenya government for a loan."));
    expect(actors.map(({ name, type }) => [name, type])).toContainEqual(["Kenya government", "organization"]);
    expect(actors.map(({ name }) => name)).not.toContain("Kenya");
    expect(namesOf("Ada Orr asked the Kenya government for a loan. Kenya refused it.")).toContain("Kenya");
  });

  it("may be a candidate's campaign, which is one with and without a first name", () => {
    expect(namesOf("The Sanders campaign will spend more. Bernie Sanders's campaign said so.")).toContain(
      "Sanders campaign",
    );
    expect(namesOf("Bernie Sanders's campaign has bought time on the radio.")).toContain("Bernie Sanders's campaign");
    expect(namesOf("He worked for Bernie Sanders's campaign. It was the best campaign.")).not.toContain("campaign");
  });

  it("has no owner in its name if a name precedes its noun", () => {
    expect(namesOf("Kenya's Orr government hid its doubts. The government said it would reply.")).toContain(
      "Orr government",
    );
  });
});
