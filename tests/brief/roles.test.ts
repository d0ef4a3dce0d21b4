import { describe, expect, it } from "vitest";
import type { Actor } from "../../src/brief/model.js";
import { findAffiliation } from "../../src/brief/roles/affiliation.js";
import { findRole } from "../../src/brief/roles.js";
import type { Name } from "../../src/language/types.js";
import { nameIn, readingOf, withChains } from "./reading-of.js";

/** The office that is read for a name, with the holder's country or firm behind an at sign. */
function roleOf(
  text: string,
  name: string,
  type: Actor["type"] = "person",
  others: readonly string[] = [],
): string | null {
  const plain = readingOf(text);
  const own = nameIn(plain, name, type);
  const names: Name[] = [own, ...others.map((other) => nameIn(plain, other, "organization"))];
  const role = findRole(withChains(plain, [], names), type, [own]);
  return role && [role.role, role.affiliation].filter(Boolean).join(" @ ");
}

describe("a body that somebody is of, where no office says so", () => {
  const bodyOf = (text: string, body: string): string | null => {
    const plain = readingOf(text);
    const own = nameIn(plain, "Ada Orr", "person");
    const names = [own, nameIn(plain, body, "organization")].sort((a, b) => a.start - b.start);
    return findAffiliation(withChains(plain, [], names), [own]);
  };

  it.each([
    ["Ada Orr of the Lessen Foundation urged them on.", "Lessen Foundation"],
    ["Ada Orr, from Norland Rail, urged them on.", "Norland Rail"],
    ["Norland Rail's Ada Orr urged them on.", "Norland Rail"],
  ])("is read from: %s", (text, body) => expect(bodyOf(text, body)).toBe(body));

  it("is not what she only deals with", () => {
    expect(bodyOf("Ada Orr wrote to Norland Rail.", "Norland Rail")).toBeNull();
  });
});

describe("an office in apposition", () => {
  it("is no noun that the name begins a clause about, and no praise in a quotation", () => {
    expect(roleOf("He promised the best campaign Norrick has ever run.", "Norrick", "organization")).toBeNull();
  });

  it("may stand behind an age and a dash, and be the first of two", () => {
    expect(roleOf("Ada Orr, 40 – a father and student who sang – was shot.", "Ada Orr")).toBe("father and student");
    expect(roleOf("Ada Orr, a Lessen woman and former Orlenist, has left.", "Ada Orr")).toMatch(/woman/u);
  });

  it("may be written with a hyphen", () => {
    expect(
      roleOf("Ada Orr, executive vice-president of Norland Rail, resigned.", "Ada Orr", "person", ["Norland Rail"]),
    ).toBe("executive vice-president @ Norland Rail");
  });
});

describe("an office that somebody leaves", () => {
  it("is read from the clause about the name", () => {
    expect(roleOf("Ada Orr, who has resigned as home secretary, left.", "Ada Orr")).toBe("home secretary");
  });
});

describe("the office before a name", () => {
  it.each([
    ["Trade and Industry Secretary Ada Orr resigned on Monday.", "Ada Orr", "Trade and Industry Secretary"],
    ["The former finance minister Ada Orr resigned on Monday.", "Ada Orr", "former finance minister"],
    ["Police spokeswoman for the north Ada Orr declined to comment.", "Ada Orr", "Police spokeswoman for the north"],
    ["The plan was praised by climate scientist Dr Ada Orr on Monday.", "Ada Orr", "climate scientist"],
  ])("is read from: %s", (text, name, role) => {
    expect(roleOf(text, name)).toBe(role);
  });

  it("is parted from the firm that it is held in", () => {
    expect(roleOf("Lessen Rail chairman Ada Orr resigned.", "Ada Orr", "person", ["Lessen Rail"])).toBe(
      "chairman @ Lessen Rail",
    );
    expect(
      roleOf("Lessen Rail's deputy finance director Ada Orr resigned.", "Ada Orr", "person", ["Lessen Rail"]),
    ).toBe("deputy finance director @ Lessen Rail");
  });

  it("is not a form of address, nor a noun that another sentence ends with", () => {
    expect(roleOf("Mrs Ada Orr resigned.", "Ada Orr")).toBeNull();
    expect(roleOf("They wrote to the minister. Ada Orr resigned.", "Ada Orr")).toBeNull();
  });

  it("is not the noun that the name itself hangs on", () => {
    expect(roleOf("Two units of the Lessen Army crossed the river.", "Lessen Army", "organization")).toBeNull();
  });

  it("tells of a body what it is", () => {
    expect(roleOf("The telecom regulator Ofwire said on Monday it would act.", "Ofwire", "organization")).toBe(
      "telecom regulator",
    );
  });
});

describe("the description in apposition", () => {
  it("stands behind the name, with or without a closing comma", () => {
    expect(roleOf("Ada Orr, chief executive of the firm, resigned on Monday.", "Ada Orr")).toBe(
      "chief executive of the firm",
    );
    expect(roleOf("Ada Orr, managing director of the port said that it would close.", "Ada Orr")).toBe(
      "managing director of the port",
    );
  });

  it("stands before the name, between commas", () => {
    expect(roleOf("The Shadow Secretary of State for the Family, Ada Orr, said that it was late.", "Ada Orr")).toBe(
      "Shadow Secretary of State for the Family",
    );
  });

  it("is parted from the firm behind its preposition", () => {
    expect(
      roleOf("Ada Orr, chief executive of Lessen Rail, resigned on Monday.", "Ada Orr", "person", ["Lessen Rail"]),
    ).toBe("chief executive @ Lessen Rail");
  });

  it("stands behind an age or an acronym", () => {
    expect(roleOf("Ada Orr, 43, a mother of two, won the seat.", "Ada Orr")).toBe("mother of two");
    expect(roleOf("The Lessen Bank (LB), one of its biggest creditors, agreed.", "Lessen Bank", "organization")).toBe(
      "one of its biggest creditors",
    );
  });

  it("stands before the name without a second comma only with its determiner", () => {
    expect(roleOf("Its parent company, Lessen Rail says, will pay.", "Lessen Rail", "organization")).toBe(
      "parent company",
    );
  });

  it("is no second name in a list", () => {
    expect(roleOf("Ada Orr, Ben Ash and Carl Lund left the room.", "Ada Orr")).toBeNull();
  });
});

describe("the description in a clause", () => {
  it("is read from a relative clause about an office", () => {
    expect(roleOf("Ada Orr, who heads the port authority, said that the mine would close.", "Ada Orr")).toBe(
      "heads the port authority",
    );
  });

  it("is read from a sentence that says who somebody is", () => {
    expect(roleOf("Ada Orr is the chair of the committee.", "Ada Orr")).toBe("chair of the committee");
  });

  it("is the office that somebody takes or leaves", () => {
    expect(roleOf("In May, Ada Orr was forced to resign as finance minister.", "Ada Orr")).toBe("finance minister");
    expect(roleOf("In May, Ada Orr was described as a bad minister.", "Ada Orr")).toBeNull();
  });

  it("is not read from what somebody is not", () => {
    expect(roleOf("Ada Orr is not the chair of the committee.", "Ada Orr")).toBeNull();
  });
});

it("gives a country no office", () => {
  expect(roleOf("The island nation Lessen signed the treaty.", "Lessen", "country")).toBeNull();
});
