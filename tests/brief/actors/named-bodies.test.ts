import { describe, expect, it } from "vitest";
import { buildActors } from "../../../src/brief/actors.js";
import { readingOf } from "../reading-of.js";

const namesOf = (text: string): string[] => buildActors(readingOf(text)).map(({ name }) => name);

describe("a body that is called by what it is of", () => {
  it("is an actor wherever it stands in the sentence", () => {
    expect(namesOf("The mine was closed after a letter from the Orvenian government.")).toContain(
      "Orvenian government",
    );
    expect(namesOf("Miners were fined over the strike by the Irish authorities.")).toContain("Irish authorities");
    expect(namesOf("Ada Orr was fined by a Dublin court.")).toContain("Dublin court");
    expect(namesOf("The loan comes from the provincial government of Ontario.")).toContain(
      "provincial government of Ontario",
    );
  });

  it("is none where it only tells of what kind something else is, or where no name says of what it is", () => {
    expect(namesOf("Ada Orr met Orvenian government officials.")).toEqual(["Ada Orr"]);
    expect(namesOf("Ada Orr asked for aid from a government.")).toEqual(["Ada Orr"]);
  });

  it("goes by the country's name as well, where the text has that name there only", () => {
    const actors = buildActors(readingOf("Ada Orr asked the Kenya government for a loan."));
    expect(actors.map(({ name, type }) => [name, type])).toContainEqual(["Kenya government", "organization"]);
    expect(actors.map(({ name }) => name)).not.toContain("Kenya");
    expect(namesOf("Ada Orr asked the Kenya government for a loan. Kenya refused it.")).toContain("Kenya");
  });

  it("has no owner in its name where a name stands before its noun", () => {
    expect(namesOf("Kenya's Orr government hid its doubts. The government said it would reply.")).toContain(
      "Orr government",
    );
  });
});
