import { describe, expect, it } from "vitest";
import { findCandidates } from "../../../src/brief/actors/candidates.js";
import { readingOf } from "../reading-of.js";

const namesOf = (text: string): string[] =>
  findCandidates(readingOf(text)).map(({ name, aliases }) => [name, ...aliases].join(" = "));

describe("a capital", () => {
  it("that acts like a government is the country, if the text names it", () => {
    expect(namesOf("China has no coal left. Beijing has agreed to buy 40 tonnes from Norway.")).toContain(
      "China = Beijing",
    );
  });

  it("is not the country if the text does not name it, or if it does what towns do", () => {
    expect(namesOf("Beijing has agreed to buy 40 tonnes.")).toEqual(["Beijing"]);
    expect(namesOf("China has no coal left. Beijing hosted the games.")).toEqual(["China", "Beijing"]);
  });
});
