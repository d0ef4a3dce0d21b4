import { describe, expect, it } from "vitest";
import type { Actor } from "../../src/brief/model.js";
import { findAffiliation, findPost } from "../../src/brief/roles/affiliation.js";
import { findFullerOffice } from "../../src/brief/roles/fuller-office.js";
import { findPartyAndSeat } from "../../src/brief/roles/party-and-seat.js";
import { findRole } from "../../src/brief/roles.js";
import { extract } from "../../src/index.js";
import type { Name } from "../../src/language/types.js";
import { countTokensRead, nameIn, readingOf, withChains } from "./reading-of.js";

/** The office read for a name, followed by "@" and the holder's country or firm. */
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

describe("an office of a body told without its name", () => {
  const TEXT =
    "The Harbour Union has called a strike for Monday.\n\nThe union's chief negotiator, Ada Orr, said the offer was poor.";

  it("is parted from the body, whose name is the affiliation", () => {
    const found = extract({ text: TEXT }).actors.find(({ name }) => name === "Ada Orr");
    expect([found?.role, found?.affiliation]).toEqual(["chief negotiator", "Harbour Union"]);
  });
});

describe("the body of somebody without an office", () => {
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
    ["Ada Orr of the anti-toll group Open Lessen urged them on.", "Open Lessen"],
    ["Ada Orr of broker Keel and Sons urged them on.", "Keel and Sons"],
    ["Ada Orr of the Lessen-based Eastern Institute urged them on.", "Eastern Institute"],
  ])("is read from: %s", (text, body) => expect(bodyOf(text, body)).toBe(body));

  it("is told as the article tells it", () => {
    const plain = readingOf("Ada Orr of the anti-toll group Open Lessen urged them on.");
    const own = nameIn(plain, "Ada Orr", "person");
    const names = [own, nameIn(plain, "Open Lessen", "organization")];
    expect(findPost(withChains(plain, [], names), [own])).toBe("of the anti-toll group Open Lessen");
  });

  it("is where she works, after an office, not where she was met", () => {
    expect(bodyOf("It was praised by analyst Ada Orr at Norland Bank.", "Norland Bank")).toBe("Norland Bank");
    expect(bodyOf("They met Ada Orr at Norland Bank.", "Norland Bank")).toBeNull();
  });

  it("is not what she deals with", () => {
    expect(bodyOf("Ada Orr wrote to Norland Rail.", "Norland Rail")).toBeNull();
  });
});

describe("the party and the seat of somebody", () => {
  it.each([
    ["Senator Ada Orr, Republican of Ohio, and others left.", "Republican of Ohio"],
    ["Senator Ada Orr, a Democrat from Ohio, left.", "Democrat from Ohio"],
    ["Rep. Ada Orr (D-Ariz.) left.", "D-Ariz."],
    ["Rep. Ada Orr, I-Vt., left.", "I-Vt."],
    ["Rep. Ada Orr (R-TX), left.", "R-TX"],
    ["Rep. Ada Orr (Maine) left.", "Maine"],
    ["Sen. Ada Orr of Texas left.", "Texas"],
    ["Foreign Minister Ada Orr of Norway left.", "Norway"],
    ["Ada Orr of Texas left.", null],
    ["Ada Orr, the Democrat of the year, left.", null],
    ["Ada Orr (D) left.", null],
  ])("are read from: %s", (text, seat) => {
    const plain = readingOf(text);
    expect(findPartyAndSeat(plain, [nameIn(plain, "Ada Orr", "person")])).toBe(seat);
  });
});

describe("an office after a day", () => {
  it("begins after the day, unless the day is part of it", () => {
    expect(roleOf("On Monday school inspection chief Ada Orr left.", "Ada Orr")).toBe("school inspection chief");
    expect(roleOf("The Sunday school teacher Ada Orr left.", "Ada Orr")).toBe("Sunday school teacher");
    expect(roleOf("Last month Norse group Norrick bought it.", "Norrick", "organization")).toBe("Norse group");
  });
});

describe("an office of several people", () => {
  it("is in the singular for each of them", () => {
    const text = "Norland senators Ada Orr, Jon Vale and Ben Ash voted against it.";
    const plain = readingOf(text);
    const names = ["Ada Orr", "Jon Vale", "Ben Ash"].map((name) => nameIn(plain, name, "person"));
    const reading = withChains(plain, [], names);
    expect(names.map((name) => findRole(reading, "person", [name])?.role)).toEqual([
      "Norland senator",
      "Norland senator",
      "Norland senator",
    ]);
  });

  it("belongs to each across brackets and a comma before the last name", () => {
    const rolesIn = (text: string) => {
      const plain = readingOf(text);
      const names = ["Jon Vale", "Ben Ash", "Ada Orr"].map((name) => nameIn(plain, name, "person"));
      const reading = withChains(plain, [], names);
      return names.map((name) => findRole(reading, "person", [name])?.role ?? null);
    };
    expect(rolesIn("He met Sens. Jon Vale (D-N.J.), Ben Ash (D-W.Va.) and Ada Orr (R-Fla.) there.")).toEqual([
      "Sen.",
      "Sen.",
      "Sen.",
    ]);
    expect(rolesIn("He met senators Jon Vale, Ben Ash, and Ada Orr there.")).toEqual(["senator", "senator", "senator"]);
    expect(rolesIn("Senators met Jon Vale (D-N.J.), Ben Ash and Ada Orr.")).toEqual([null, null, null]);
  });

  it("belongs to as many as the phrase before them says", () => {
    const rolesIn = (text: string) => {
      const plain = readingOf(text);
      const names = ["Jon Vale", "Ada Orr"].map((name) => nameIn(plain, name, "person"));
      const reading = withChains(plain, [], names);
      return names.map((name) => findRole(reading, "person", [name])?.role ?? null);
    };
    expect(rolesIn("They accused two judges, Jon Vale and Ada Orr, of fraud.")).toEqual(["judge", "judge"]);
    expect(rolesIn("They accused three judges, Jon Vale and Ada Orr, of fraud.")).toEqual([null, null]);
    expect(rolesIn("Senators Jon Vale, Republican of Ohio, and Ada Orr, Democrat of Utah, left.")).toEqual([
      "Senator",
      "Senator",
    ]);
  });

  it("is read for firms as well", () => {
    const plain = readingOf("The car firms Norrick Motors (NM) and Orlen have cut production.");
    const names = ["Norrick Motors", "Orlen"].map((name) => nameIn(plain, name, "organization"));
    const reading = withChains(plain, [], names);
    expect(names.map((name) => findRole(reading, "organization", [name])?.role)).toEqual(["car firm", "car firm"]);
  });
});

describe("what somebody is to another, or praise", () => {
  /** The office of Ada Orr, whom the text calls only Orr at the end. */
  const laterOffice = (text: string): string | undefined => {
    const plain = readingOf(text);
    const own = nameIn(plain, "Ada Orr", "person");
    const last = plain.tree.tokens.find(({ start }) => start === text.lastIndexOf("Orr"));
    if (!last) throw new Error(`no name in: ${text}`);
    const range = { firstToken: last.index, endToken: last.index + 1 };
    const names = [own, { ...own, ...plain.tree.span(range), ...range, text: "Orr" }];
    return findRole(withChains(plain, [], names), "person", names)?.role;
  };

  it("says less than an office at a later mention", () => {
    expect(laterOffice("Ada Orr, its popular boss, left. Ms Orr, the chief executive of the mill, agreed.")).toBe(
      "chief executive of the mill",
    );
    expect(laterOffice("He met his colleague Ada Orr. The mill was sold by treasurer Orr.")).toBe("treasurer");
  });

  it("is no office of whoever appoints somebody", () => {
    expect(roleOf("Jon Vale, whom Ada Orr appointed chief of staff, left.", "Ada Orr")).toBeNull();
    expect(roleOf("Ada Orr was appointed chief of staff.", "Ada Orr")).toBe("chief of staff");
  });
});

describe("the title of somebody with a seat", () => {
  const fullerOf = (text: string): string | null => {
    const plain = readingOf(text);
    const own = nameIn(plain, "Ada Orr", "person");
    const start = text.indexOf("The Norland");
    const range = plain.tree.tokens.filter((token) => token.start >= start).slice(0, 3);
    const [first, , last] = range;
    if (!first || !last) throw new Error(`no description in: ${text}`);
    const span = { firstToken: first.index, endToken: last.index + 1 };
    const mention = {
      ...plain.tree.span(span),
      ...span,
      text: plain.text(plain.tree.span(span)),
      form: "description" as const,
      reason: "given",
    };
    const names = [own, ...(text.includes("Jon Vale") ? [nameIn(plain, "Jon Vale", "person")] : [])];
    const reading = withChains(plain, [], [...names, nameIn(plain, "Norland", "place")]);
    const role = findRole(reading, "person", [own]);
    const fuller = role && findFullerOffice(reading, role, [own], [mention]);
    return fuller && `${fuller.role} @ ${fuller.affiliation}`;
  };

  it("is filled from a description of the same office", () => {
    expect(fullerOf("Sen. Ada Orr left early. The Norland senator was ill.")).toBe("senator @ Norland");
    expect(fullerOf("Sen. Ada Orr left early. The Norland governor was ill.")).toBeNull();
  });

  it("is not filled if the description may be somebody else's", () => {
    expect(fullerOf("Sen. Ada Orr led. Next was Jon Vale. The Norland senator was ill.")).toBeNull();
  });
});

describe("a rank or a family relation", () => {
  it("says less than an office", () => {
    expect(roleOf("General Ada Orr, commander of the fleet, left.", "Ada Orr")).toBe("commander of the fleet");
    expect(roleOf("Attorney General Ada Orr, a mother of two, left.", "Ada Orr")).toBe("Attorney General");
    expect(roleOf("Ada Orr, a mother of two, left.", "Ada Orr")).toBe("mother of two");
    expect(roleOf("Representative Ada Orr, Democrat of Norland, left.", "Ada Orr")).toBe("Representative");
    expect(roleOf("Democrat Ada Orr, daughter of the founder, left.", "Ada Orr")).toBe("Democrat");
    expect(roleOf("Presidential candidate Gov. Ada Orr left.", "Ada Orr")).toBe("Presidential candidate");
  });
});

describe("two offices of one person", () => {
  it("are one role before the name", () => {
    expect(roleOf("Veteran Lessen MP and former minister Ada Orr has resigned.", "Ada Orr")).toBe(
      "Veteran Lessen MP and former minister",
    );
  });
});

describe("an office right after a name", () => {
  it.each([
    ["Ada Orr MP was hurt.", "MP"],
    ["They want to oust Ada Orr as election supremo.", "election supremo"],
    ["Ada Orr faces her first test as home secretary on Monday.", "home secretary"],
    ["Ada Orr an equity strategist, said so.", "equity strategist"],
  ])("is read from: %s", (text, role) => expect(roleOf(text, "Ada Orr")).toBe(role));

  it("needs no comma before its field", () => {
    expect(roleOf("Dr Walter Denby head of surgery said the ward was full.", "Walter Denby")).toBe("head of surgery");
  });

  it("is not somebody else's office or an opinion", () => {
    expect(roleOf("Ada Orr wants to oust Ben Ash as chairman.", "Ada Orr")).toBeNull();
    expect(roleOf("They described Ada Orr as a friend.", "Ada Orr")).toBeNull();
  });
});

describe("the affiliation of an office", () => {
  it('is the country of an adjective before it, by its name in the article: "Iranian foreign minister"', () => {
    const officeIn = (text: string) => {
      const plain = readingOf(text);
      const own = nameIn(plain, "Ada Orr", "person");
      const people = { ...nameIn(plain, "Norse", "group"), country: "Norland" };
      const land = text.includes("Norland") ? [{ ...nameIn(plain, "Norland", "country"), country: "Norland" }] : [];
      const { role, affiliation } = findRole(withChains(plain, [], [people, own, ...land]), "person", [own]) ?? {};
      return [role, affiliation];
    };
    expect(officeIn("Norse foreign minister Ada Orr spoke for Norland.")).toEqual(["foreign minister", "Norland"]);
    expect(officeIn("Norse foreign minister Ada Orr spoke.")).toEqual(["Norse foreign minister", null]);
  });

  it("is the body, not its place or what somebody is minister for", () => {
    const plain = readingOf("Ada Orr, currency strategist with Norland Bank in Lessen, said so.");
    const [own, bank, town] = [
      nameIn(plain, "Ada Orr", "person"),
      nameIn(plain, "Norland Bank", "organization"),
      nameIn(plain, "Lessen", "place"),
    ];
    expect(findRole(withChains(plain, [], [own, bank, town]), "person", [own])).toMatchObject({
      role: "currency strategist",
      affiliation: "Norland Bank",
    });
    const other = readingOf("Ada Orr, Minister for the Far North, said so.");
    const [minister, field] = [nameIn(other, "Ada Orr", "person"), nameIn(other, "Far North", "place")];
    expect(findRole(withChains(other, [], [minister, field]), "person", [minister])).toMatchObject({
      role: "Minister for the Far North",
      affiliation: null,
    });
  });
});

describe("an office in apposition", () => {
  it("begins with its own article or possessive and includes what the person does", () => {
    expect(roleOf("The bill of Ben Ash and his wife, Ada Orr, was paid.", "Ada Orr")).toBe("wife");
    expect(roleOf("He had talks with the Lessen leader, Ada Orr, on Monday.", "Ada Orr")).toBe("Lessen leader");
    expect(roleOf("Ada Orr, the lawyer representing Ben Ash, left.", "Ada Orr")).toBe("lawyer representing Ben Ash");
    expect(roleOf("The Attorney General, Lord Orr, has left.", "Orr")).toBe("Attorney General");
    expect(roleOf("RHB, the third-biggest lender, will close.", "RHB", "organization")).toBe("third-biggest lender");
  });

  it("may be followed by a title, or follow an age", () => {
    expect(roleOf("The strike was the end of its chairman, Sir Ben Ash, and others.", "Ben Ash")).toBe("chairman");
    expect(roleOf("Head of genetics at the clinic, Professor Ada Orr, said so.", "Ada Orr")).toBe(
      "Head of genetics at the clinic",
    );
    expect(roleOf("Ada Orr, aged 77, a legendary fiddle player, has died.", "Ada Orr")).toBe("legendary fiddle player");
  });

  it("of a body may be inside another's office", () => {
    expect(
      roleOf("A board member of Norway's central bank, the Landesbank, said so.", "Landesbank", "organization", [
        "Norway",
      ]),
    ).toBe("Norway's central bank");
  });

  it("of a minister includes all fields between commas", () => {
    expect(roleOf("Minister for Schools, Young People and Sport Ada Orr left.", "Ada Orr")).toBe(
      "Minister for Schools, Young People and Sport",
    );
  });

  it("is not read for a place", () => {
    expect(roleOf("In Lessen, a man was hurt.", "Lessen")).toBeNull();
  });

  it("is not a noun with a clause about the name, or praise in a quotation", () => {
    expect(roleOf("He promised the best campaign Norrick has ever run.", "Norrick", "organization")).toBeNull();
  });

  it("can follow an age and a dash, and be the first of two", () => {
    expect(roleOf("Ada Orr, 40 – a father and student who sang – was shot.", "Ada Orr")).toBe("father and student");
    expect(roleOf("Ada Orr, a Lessen woman and former Orlenist, has left.", "Ada Orr")).toMatch(/woman/u);
  });

  it("can be hyphenated", () => {
    expect(
      roleOf("Ada Orr, executive vice-president of Norland Rail, resigned.", "Ada Orr", "person", ["Norland Rail"]),
    ).toBe("executive vice-president @ Norland Rail");
  });
});

describe("an office that somebody is leaving", () => {
  it("is read from the clause about the name", () => {
    expect(roleOf("Ada Orr, who has resigned as home secretary, left.", "Ada Orr")).toBe("home secretary");
  });
});

describe("the office before a name", () => {
  it.each([
    ["Trade and Industry Secretary Ada Orr resigned on Monday.", "Ada Orr", "Trade and Industry Secretary"],
    ["The former finance minister Ada Orr resigned on Monday.", "Ada Orr", "former finance minister"],
    ["Capt. Ada Orr of the fleet left.", "Ada Orr", "Capt."],
    ["Lt Col Ada Orr of the fleet left.", "Ada Orr", "Lt Col"],
    ["Mr Vale's daughter Ada Orr left.", "Ada Orr", "Mr Vale's daughter"],
    ["The skull puzzled herpetologist Ada Orr.", "Ada Orr", "herpetologist"],
    ["As chief operating officer, Ada Orr will run the firm.", "Ada Orr", "chief operating officer"],
    ["As chief operating officer, Ada Orr ran the firm.", "Ada Orr", null],
    ["As president, Ada Orr would cut the tax.", "Ada Orr", null],
    ["Ada Orr, who masterminded the sale, will remain chief executive.", "Ada Orr", "chief executive"],
    ["The deal was signed by trade and industry commissioner Ada Orr.", "Ada Orr", "trade and industry commissioner"],
    ["It was said by police and health minister Ada Orr.", "Ada Orr", "health minister"],
    ["The war ended under the then president Ada Orr.", "Ada Orr", "then president"],
    ["Then President Ada Orr left.", "Ada Orr", "President"],
    ["Police spokeswoman for the north Ada Orr declined to comment.", "Ada Orr", "Police spokeswoman for the north"],
    ["The plan was praised by climate scientist Dr Ada Orr on Monday.", "Ada Orr", "climate scientist"],
    ['"It was a fine ride," radioed mission commander Ada Orr as he left.', "Ada Orr", "mission commander"],
  ])("is read from: %s", (text, name, role) => {
    expect(roleOf(text, name)).toBe(role);
  });

  it("is separated from the firm", () => {
    expect(roleOf("Lessen Rail chairman Ada Orr resigned.", "Ada Orr", "person", ["Lessen Rail"])).toBe(
      "chairman @ Lessen Rail",
    );
    expect(
      roleOf("Lessen Rail's deputy finance director Ada Orr resigned.", "Ada Orr", "person", ["Lessen Rail"]),
    ).toBe("deputy finance director @ Lessen Rail");
  });

  it("is not a form of address or the end of another sentence", () => {
    expect(roleOf("Mrs Ada Orr resigned.", "Ada Orr")).toBeNull();
    expect(roleOf("They wrote to the minister. Ada Orr resigned.", "Ada Orr")).toBeNull();
  });

  it("is not the head of the name", () => {
    expect(roleOf("Two units of the Lessen Army crossed the river.", "Lessen Army", "organization")).toBeNull();
  });

  it("describes a body", () => {
    expect(roleOf("The telecom regulator Ofwire said on Monday it would act.", "Ofwire", "organization")).toBe(
      "telecom regulator",
    );
  });
});

describe("the description in apposition", () => {
  it("follows the name, with or without a closing comma", () => {
    expect(roleOf("Ada Orr, chief executive of the firm, resigned on Monday.", "Ada Orr")).toBe(
      "chief executive of the firm",
    );
    expect(roleOf("Ada Orr, managing director of the port said that it would close.", "Ada Orr")).toBe(
      "managing director of the port",
    );
  });

  it("precedes the name, between commas", () => {
    expect(roleOf("The Shadow Secretary of State for the Family, Ada Orr, said that it was late.", "Ada Orr")).toBe(
      "Shadow Secretary of State for the Family",
    );
  });

  it("is separated from the firm after its preposition", () => {
    expect(
      roleOf("Ada Orr, chief executive of Lessen Rail, resigned on Monday.", "Ada Orr", "person", ["Lessen Rail"]),
    ).toBe("chief executive @ Lessen Rail");
  });

  it("follows an age or an acronym", () => {
    expect(roleOf("Ada Orr, 43, a mother of two, won the seat.", "Ada Orr")).toBe("mother of two");
    expect(roleOf("The Lessen Bank (LB), one of its biggest creditors, agreed.", "Lessen Bank", "organization")).toBe(
      "one of its biggest creditors",
    );
  });

  it("precedes the name without a second comma only with a determiner", () => {
    expect(roleOf("Its parent company, Lessen Rail says, will pay.", "Lessen Rail", "organization")).toBe(
      "parent company",
    );
  });

  it("is not a corpse, but can be a governing body", () => {
    const body = "The body of a colleague, Vale Orr, was found.";
    expect(roleOf(body, "Vale Orr", "organization")).toBeNull();
    expect(roleOf("The governing body of chess, Vale Orr, was late.", "Vale Orr", "organization")).toBe(
      "governing body of chess",
    );
  });

  it("can be a word for somebody who hopes or has won", () => {
    expect(roleOf("One presidential hopeful, Ada Orr, says she will win.", "Ada Orr")).toBe("One presidential hopeful");
  });

  it("is not the second name of a list", () => {
    expect(roleOf("Ada Orr, Ben Ash and Carl Lund left the room.", "Ada Orr")).toBeNull();
  });

  it("is the next one's in a list where the first has an office before the name", () => {
    const text = "Among them are Trade Minister Jon Vale, the head of the port board, Ada Orr, and judge Ben Ash.";
    const plain = readingOf(text);
    const names = ["Jon Vale", "Ada Orr", "Ben Ash"].map((name) => nameIn(plain, name, "person"));
    const reading = withChains(plain, [], names);
    expect(names.map((name) => findRole(reading, "person", [name])?.role)).toEqual([
      "Trade Minister",
      "head of the port board",
      "judge",
    ]);
  });
});

describe("the description in a clause", () => {
  it("is read from a relative clause about an office", () => {
    expect(roleOf("Ada Orr, who heads the port authority, said that the mine would close.", "Ada Orr")).toBe(
      "heads the port authority",
    );
  });

  it("is not what somebody once led, nor one of many bodies", () => {
    expect(roleOf("Ada Orr, who led the walk, said that the mine would close.", "Ada Orr")).toBeNull();
    expect(roleOf("Ada Orr, who runs a shelter, said that the mine would close.", "Ada Orr")).toBeNull();
  });

  it("is not the office of another whom somebody dismissed", () => {
    expect(roleOf("Ada Orr dismissed Ben Ash from his post as finance minister.", "Ada Orr")).toBeNull();
  });

  it('is read from a sentence with "is"', () => {
    expect(roleOf("Ada Orr is the chair of the committee.", "Ada Orr")).toBe("chair of the committee");
  });

  it("is an office that somebody takes or leaves", () => {
    expect(roleOf("In May, Ada Orr was forced to resign as finance minister.", "Ada Orr")).toBe("finance minister");
    expect(roleOf("In May, Ada Orr was described as a bad minister.", "Ada Orr")).toBeNull();
  });

  it("is not read from a negation", () => {
    expect(roleOf("Ada Orr is not the chair of the committee.", "Ada Orr")).toBeNull();
  });
});

describe("the role of a country", () => {
  it.each([
    ["The small island state of Lessen signed the treaty.", "small island state"],
    ["The island nation Lessen signed the treaty.", "island nation"],
    ["It was sold by Lessen, one of the biggest creditor nations, in May.", "one of the biggest creditor nations"],
    ["They fled to the republic of Lessen in May.", null],
    ["She went back to her home country, Lessen, in May.", null],
    ["It worsened the sorry state of the Lessen economy.", null],
    ["It was praised by a man from Lessen, a board member.", null],
  ])("is read from: %s", (text, role) => expect(roleOf(text, "Lessen", "country")).toBe(role));

  it("is not the next item of a list", () => {
    const plain = readingOf("They sell it to Lessen, the Norland Republic and others.");
    const [own, next] = [nameIn(plain, "Lessen", "country"), nameIn(plain, "Norland Republic", "country")];
    expect(findRole(withChains(plain, [], [own, next]), "country", [own])).toBeNull();
  });
});

describe("words before an office that may be part of it", () => {
  it.each([
    ["Donors gave money to a group backing former governor Ada Orr.", "former governor"],
    ["The papers printed headlines criticising Chancellor Ada Orr.", "Chancellor"],
    ["Some advisers, including his wife, Ada Orr, were there.", "wife"],
    ["He said he had once told fellow board member Ada Orr that it was false.", "fellow board member"],
    ["They wrote to the daughter of ex-King Ben of Orlen.", null],
    ["They wrote to the brother of bank manager Ada Orr.", "bank manager"],
    ["They asked Lifelong Learning Minister Ada Orr.", "Lifelong Learning Minister"],
    ["There were votes on Tuesday and former mayor Ada Orr won.", "former mayor"],
    ["It rained until July 2031 President Ada Orr said.", "President"],
  ])("in: %s", (text, role) => {
    expect(roleOf(text, text.includes("Ada Orr") ? "Ada Orr" : "King Ben of Orlen")).toBe(role);
  });

  it("can be another name with its own office", () => {
    expect(roleOf("Congress and President Ada Orr agreed on it.", "Ada Orr", "person", ["Congress"])).toBe("President");
  });
});

describe("words before an office that are part of it", () => {
  it.each([
    ["The branding firm Orlen published it.", "Orlen", "branding firm"],
    ["Drug maker Orlen and beermaker Norrick merged.", "Norrick", "beermaker"],
    ["It was bought by the oil and gas company Norrick.", "Norrick", "oil and gas company"],
    ["There is a feud between the state and water firm Norrick.", "Norrick", "water firm"],
  ])("of a body: %s", (text, name, role) => expect(roleOf(text, name, "organization")).toBe(role));

  it.each([
    ["The Norland Post's Editor-in-Chief Ada Orr left.", "Editor-in-Chief @ Norland Post"],
    ["Norland Post chief executive Ada Orr left.", "chief executive @ Norland Post"],
    ["He met Norland Post executive Ada Orr amid rumours.", "executive @ Norland Post"],
  ])("of a person: %s", (text, role) => expect(roleOf(text, "Ada Orr", "person", ["Norland Post"])).toBe(role));

  it("are an age and a place of residence, which is not an employer", () => {
    expect(roleOf("He answered 22-year-old student Ada Orr.", "Ada Orr")).toBe("22-year-old student");
    expect(roleOf("He found three-year-old schoolgirl Ada Orr.", "Ada Orr")).toBe("three-year-old schoolgirl");
    expect(roleOf("Ada Orr, a Norland-based strategist, left.", "Ada Orr", "person", ["Norland"])).toBe(
      "Norland-based strategist",
    );
  });
});

describe("a plural", () => {
  it("applies to each name even if capitalised or abbreviated", () => {
    const rolesIn = (text: string) => {
      const plain = readingOf(text);
      const names = ["Ada Orr", "Jon Vale"].map((name) => nameIn(plain, name, "person"));
      return names.map((name) => findRole(withChains(plain, [], names), "person", [name])?.role ?? null);
    };
    expect(rolesIn("Candidates Ada Orr and Jon Vale said so.")).toEqual(["Candidate", "Candidate"]);
    expect(rolesIn("He leads Sens. Ada Orr and Jon Vale by ten points.")).toEqual(["Sen.", "Sen."]);
  });
});

describe("an apposition", () => {
  it.each([
    ["The letter to Ada Orr - the senator asks for an answer - was sent.", null],
    ["In addition to Ada Orr, a minister has vouched for him.", null],
    ["Ben Ash, the Lessen sheriff, Ada Orr and others spoke.", null],
    ["Under questions from a prosecutor, Ada Orr said it was false.", null],
    ["In a talk with Ben Ash and Ada Orr, the senator said it was false.", null],
    ["Ada Orr, formerly a judge, said it was false.", "formerly a judge"],
    ["They will buy the firm of Ada Orr, a senior official said on Friday.", null],
    ["Ada Orr, the son of one king and the brother of another, said so.", "son of one king and the brother of another"],
    ["Ada Orr, two of the most trusted reporters, said so.", null],
    [
      "It went to the attorney for the District of Lessen, Ada Orr - and nobody else.",
      "attorney for the District of Lessen",
    ],
    ["Ada Orr, author of “Burning Fields,” said it was false.", "author of “Burning Fields”"],
    ["The commanding general, Lt. Gen. Ada Orr, said it was clear.", "commanding general"],
    ["Ada Orr, campaigns director at the club, said so.", "campaigns director at the club"],
    [
      "“We act,” said Ada Orr, commander, Joint Land Forces Command - Operation Steady Hand.",
      "commander, Joint Land Forces Command - Operation Steady Hand",
    ],
  ])("is read from: %s", (text, role) => {
    const plain = readingOf(text);
    const names = ["Ben Ash", "Ada Orr"].filter((name) => text.includes(name)).map((name) => nameIn(plain, name));
    const own = names.at(-1) as Name;
    const found = findRole(withChains(plain, [], names), "person", [own]);
    expect(found?.role ?? null).toBe(role);
  });
});

describe("a clause about somebody", () => {
  it.each([
    ["It was held up as proof that Ada Orr is an honest broker.", null],
    ["He believes Ada Orr is the leader for this hour.", null],
    ["We will not allow Ada Orr to become president.", null],
    ["Ada Orr is a woman who speaks her mind.", null],
    ["Ada Orr is the “founder” of the club.", null],
    ["The leader of the group was Ada Orr, of Lessen.", "leader of the group"],
    ["The leader of the group was not Ada Orr.", null],
    ["The man she met was Ada Orr.", null],
    ["Ada Orr will take over as interim chair.", "interim chair"],
    ["Ada Orr, who leads the polls, will come.", null],
    ["Representative Ada Orr, who represents the northern suburbs, agreed.", "Representative"],
  ])("gives an office: %s", (text, role) => expect(roleOf(text, "Ada Orr")).toBe(role));
});

it("nobody's office is to lead a rival", () => {
  const reading = readingOf("Ada Orr, who leads Jon Vale by two points, will come.");
  const own = reading.analysis.names.filter(({ text }) => text === "Ada Orr");
  expect(own).toHaveLength(1);
  expect(findRole(reading, "person", own)).toBeNull();
});

describe("a description behind other words", () => {
  it("follows the body, not the seat", () => {
    const text = "Ada Orr of Lessen University, the lead author of the study, said so.";
    expect(roleOf(text, "Ada Orr", "person", ["Lessen University"])).toBe("lead author of the study");
    expect(roleOf("Sen. Ada Orr of Lessen, the only opponent of the bill, said so.", "Ada Orr")).toBe("Sen.");
  });

  it.each([
    ["Ada Orr, then finance minister, signed it.", "then finance minister"],
    ["Ada Orr, then in hospital, signed it.", null],
    ["Ada Orr, a whistleblower influential in the drug trade, said so.", "whistleblower influential in the drug trade"],
  ])("is read from: %s", (text, role) => expect(roleOf(text, "Ada Orr")).toBe(role));
});

describe("letters after a name", () => {
  it("say less than a later description", () => {
    const plain = readingOf("Ada Orr MP was hit. Ada Orr, a Treasury minister, was on her way home.");
    const [first, second] = [nameIn(plain, "Ada Orr"), nameIn(plain, "Ada Orr, a")];
    const later = { ...second, text: "Ada Orr", end: second.end - 3, endToken: second.endToken - 2 };
    expect(findRole(withChains(plain, [], [first, later]), "person", [first, later])?.role).toBe("Treasury minister");
  });
});

describe("an office beside other words", () => {
  it.each([
    ["Both the prime minister and Chancellor Ada Orr agreed.", "Chancellor"],
    ["The chairman and chief executive Ada Orr agreed.", "chairman and chief executive"],
  ])("is that of another person before “and” only after “both”: %s", (text, office) =>
    expect(roleOf(text, "Ada Orr")).toBe(office),
  );

  it("has no rank after it", () => {
    expect(roleOf("The union negotiator General Ben Ash said so.", "Ben Ash")).toBe("union negotiator");
    expect(roleOf("The Attorney General Ben Ash said so.", "Ben Ash")).toBe("Attorney General");
  });

  it("follows the name of a body with a preposition inside", () => {
    expect(roleOf("The Bank of Scotland governor, Ada Orr, said so.", "Ada Orr", "person", ["Bank of Scotland"])).toBe(
      "governor @ Bank of Scotland",
    );
  });
});

describe("a deed as a description", () => {
  it("says less than a later description", () => {
    const plain = readingOf("Ada Orr, who leads the study, said so. Ada Orr is a former director of the fund.");
    const [first, later] = [nameIn(plain, "Ada Orr"), { ...nameIn(plain, "Ada Orr") }];
    expect(findRole(plain, "person", [first])?.role).toBe("leads the study");
    const at = plain.analysis.names.filter(({ text }) => text === "Ada Orr")[1] ?? later;
    expect(findRole(plain, "person", [first, at])?.role).toMatch(/^former director/);
  });
});

describe("the role of a body", () => {
  it.each([
    [
      "The claim was brought by the Norland financial watchdog, the Securities Commission (SC).",
      "Securities Commission",
      "Norland financial watchdog",
    ],
    ["The old car company Norrick filed for bankruptcy on Thursday.", "Norrick", "old car company"],
    ["One of the biggest card issuers, Norrick, was sold.", "Norrick", "One of the biggest card issuers"],
    ["Meanwhile, oil production cartel Norrick said it would cut output.", "Norrick", "oil production cartel"],
  ])("is read from: %s", (text, name, role) => {
    expect(roleOf(text, name, "organization")).toBe(role);
  });

  it.each([
    ["The company, Norrick, will close.", null],
    ["It is also suing Norrick, the company behind the site.", "company behind the site"],
    ["In Norrick, a firm that mines coal, said so.", null],
    ["After rain, hail and a campaign, Norrick has closed.", null],
  ])("is more than its bare kind and belongs to it: %s", (text, role) =>
    expect(roleOf(text, "Norrick", "organization")).toBe(role),
  );

  it("is not an object in a clause of its own", () => {
    expect(roleOf("It was the best company Norrick has run.", "Norrick", "organization")).toBeNull();
  });
});

describe("the search for an office", () => {
  it.each([
    ["forms of address", (n: number) => `The minister met ${"Mr. ".repeat(n)}Orr.`],
    ["nouns", (n: number) => `The ${"city bank ".repeat(n)}head, Orr, left.`],
  ])("takes no longer with more %s before a name", (_, text) => {
    const reads = (n: number): number => {
      const reading = readingOf(text(n));
      return countTokensRead(reading, (counted) => findRole(counted, "person", [nameIn(reading, "Orr")]));
    };
    expect(reads(400)).toBe(reads(100));
  });
});

describe("a trade that the tagger takes for an adjective", () => {
  it("is an office", () => {
    expect(roleOf("She and her co-author, biostatistician Ada Orr, urged caution.", "Ada Orr")).toBe("biostatistician");
  });
});
