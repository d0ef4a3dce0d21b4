import { describe, expect, it } from "vitest";
import { findRole } from "../../../src/brief/roles.js";
import { extract } from "../../../src/index.js";
import type { NameType } from "../../../src/language/types.js";
import { nameIn, readingOf, withChains } from "../reading-of.js";

/** The role of Ada Orr, with what is printed as her country or firm. */
function roleOf(text: string, others: Readonly<Record<string, NameType>> = {}, own = "Ada Orr"): string | null {
  const plain = readingOf(text);
  const name = nameIn(plain, own, "person");
  const names = Object.entries(others).map(([other, type]) => nameIn(plain, other, type));
  const role = findRole(withChains(plain, [], [name, ...names]), "person", [name]);
  return role && [role.role, role.affiliation].filter(Boolean).join(" @ ");
}

describe("words with a role noun", () => {
  it.each([
    ["Ada Orr is the next governor of the province.", null],
    ["Ada Orr is the governor of your province.", null],
    ["The players - Eve Quarn, Tall Man, Ada Orr, and Big Ben - sang on.", null],
    ["Ada Orr, the governor of the province, left.", "governor of the province"],
  ])("say what somebody is, or are no role: %s", (text, role) => expect(roleOf(text)).toBe(role));

  it("may belong to the firm Next", () =>
    expect(roleOf("Next director Ada Orr left.", { Next: "organization" })).toBe("director @ Next"));

  it.each([
    ["They met another adviser, Ada Orr, on Monday.", "adviser"],
    ["She thanked your chairwoman, Ada Orr, on Monday.", "chairwoman"],
    ["Ada Orr was a spy whose team had failed.", "spy"],
  ])("lose what points to others: %s", (text, role) => expect(roleOf(text)).toBe(role));

  it("are no office if somebody only alleged them", () => {
    expect(roleOf("Norland alleged Ada Orr was a spy.")).toBeNull();
  });

  it("do not begin in the phrase before", () => {
    const firm = extract({ text: "In a monthly report anti-virus firm Norrick said it was bad." }).actors[0];
    expect([firm?.name, firm?.role]).toEqual(["Norrick", "anti-virus firm"]);
    expect(roleOf("They met Lessen chief of staff Ada Orr.", { Lessen: "place" })).toBe("chief of staff @ Lessen");
  });

  it("keep a name that a hyphen joins to them", () => {
    expect(roleOf("Oscar-winning director Ada Orr left.", { Oscar: "work" })).toBe("Oscar-winning director");
  });

  it("keep a hyphenated adverb whole", () => {
    expect(roleOf("The crowd saw highly-rated goalkeeper Ada Orr.")).toBe("highly-rated goalkeeper");
  });
});

describe("the employer and the country of an office", () => {
  it("is the employer, if both are given", () => {
    const names = { UK: "country", "Norland Bank": "organization" } as const;
    expect(roleOf("Ada Orr, UK economist at Norland Bank, left.", names)).toBe("UK economist @ Norland Bank");
  });

  it("is not one of two that are joined", () => {
    const text = "Lessen and Norland goalkeeper Ada Orr left.";
    expect(roleOf(text, { Lessen: "organization" })).toBe("Lessen and Norland goalkeeper");
  });

  it("stays with a noun that says nothing else", () => {
    expect(roleOf("The Lessen man Ada Orr left.", { Lessen: "place" })).toBe("Lessen man");
  });
});

describe("a description beside a name", () => {
  it("ends before the letter or interview in which somebody spoke", () => {
    const text = "“We mourn,” said Ada Orr, the director of Norland Radio in a statement to the press.";
    expect(roleOf(text, { "Norland Radio": "organization" })).toBe("director @ Norland Radio");
    expect(roleOf("Ada Orr, a teacher in a village school, left.")).toBe("teacher in a village school");
  });

  it("ends before what somebody does now", () => {
    expect(roleOf("Ada Orr, a law professor in her first campaign, left.")).toBe("law professor");
  });

  it("ends before a second office, if both are longer than any", () => {
    const text =
      "“Yes,” said Ada Orr, a professor of communication at the University of Lessen and the director of its very old Public Policy Centre.";
    expect(roleOf(text)).toBe("professor of communication at the University of Lessen");
  });

  it("begins after the verb of the clause", () => {
    expect(roleOf("The mayor has criticised Norland's chief inspector, Ada Orr.", { Norland: "country" })).toBe(
      "chief inspector @ Norland",
    );
  });

  it("of a relative belongs to the other name", () => {
    expect(roleOf("They saw the wife of rebel trader Ada Orr.")).not.toMatch(/wife/);
    expect(roleOf("They saw his wife Ada Orr.")).toBe("wife");
  });
});
