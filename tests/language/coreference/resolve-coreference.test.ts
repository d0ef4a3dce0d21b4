import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chainsOf, readSpeech } from "../speech-fixtures.js";

const reasonsOf = (text: string, names: Parameters<typeof readSpeech>[1], chain: string): string[] =>
  readSpeech(text, names)
    .chains.filter(({ name }) => name === chain)
    .flatMap(({ mentions }) => mentions.map((m) => m.reason));

describe("names with names", () => {
  it("links a surname with the full name, before or after it", () => {
    const text = "Lorne will speak today. Ada Lorne leads the port. Ms Lorne took office in May.";
    const names = { "Ada Lorne": "person", Lorne: "person" } as const;
    expect(chainsOf(readSpeech(text, names))).toEqual({ "Ada Lorne": ["Lorne", "Ada Lorne", "Lorne"] });
    expect(reasonsOf(text, names, "Ada Lorne")).toEqual([
      "surname of Ada Lorne",
      "first mention",
      "surname of Ada Lorne",
    ]);
  });

  it("does not take “mother” before a comma for a form of address", () => {
    const names = { "Daniel Lorne": "person", Lorne: "person", "Mark Vale": "person", Vale: "person" } as const;
    const text =
      "Daniel Lorne met Mark Vale. Asked about his mother, Lorne wept. Vale wrote. Lorne left after he had read it.";
    expect(chainsOf(readSpeech(text, names))["Daniel Lorne"]).toContain("he");
  });

  it("separates two bearers of a surname by the form of address", () => {
    const names = {
      "Ada Lorne": "person",
      "Jon Lorne": "person",
      "Mr|Lorne": "person",
      "Mrs|Lorne": "person",
    } as const;
    const reading = readSpeech("Ada Lorne met Jon Lorne. Mrs Lorne left. Mr Lorne stayed.", names);
    expect(chainsOf(reading)).toEqual({ "Ada Lorne": ["Ada Lorne", "Lorne"], "Jon Lorne": ["Jon Lorne", "Lorne"] });
  });

  it("links a body with and without a plural in its name", () => {
    const names = {
      "Disasters Relief Committee": "organization",
      "Disaster Relief Committee": "organization",
    } as const;
    const reading = readSpeech("The Disasters Relief Committee met. The Disaster Relief Committee paid.", names);
    expect(Object.keys(chainsOf(reading))).toHaveLength(1);
  });

  it("keeps a king with a first name apart from somebody with that surname", () => {
    const names = { "Jon Orlo": "person", "King|Orlo": "person" } as const;
    expect(chainsOf(readSpeech("Jon Orlo met King Orlo.", names))).toEqual({
      "Jon Orlo": ["Jon Orlo"],
      Orlo: ["Orlo"],
    });
    const minister = { "Jon Orlo": "person", "Mr|Orlo": "person" } as const;
    expect(chainsOf(readSpeech("Jon Orlo left. Mr Orlo slept.", minister))).toEqual({
      "Jon Orlo": ["Jon Orlo", "Orlo"],
    });
  });

  it("gives a bare surname to the person named in full more often", () => {
    const names = { "Ada Lorne": "person", "Eve Lorne": "person", Lorne: "person" } as const;
    const reading = readSpeech("Ada Lorne fell ill. Ada Lorne went to her daughter Eve Lorne. Lorne rested.", names);
    expect(chainsOf(reading)["Ada Lorne"]).toContain("Lorne");
  });

  it("gives a bare surname to the bearer that a pronoun of the clause fits, else to the most salient one", () => {
    const names = { "Ada Lorne": "person", "Jon Lorne": "person", Lorne: "person" } as const;
    expect(
      chainsOf(readSpeech("Ada Lorne is away. The driver of Jon Lorne said Lorne sold her boat.", names))["Ada Lorne"],
    ).toContain("Lorne");
    expect(
      chainsOf(
        readSpeech("Ada Lorne met the farmers with a letter from Jon Lorne. Lorne said more would come.", names),
      )["Ada Lorne"],
    ).toContain("Lorne");
  });

  it("links “also known as” and “born”", () => {
    const names = { "Jon Vale": "person", "Abu Orr": "person", "Ada Lorne": "person", "Ada Pell": "person" } as const;
    expect(
      chainsOf(
        readSpeech("Jon Vale, also known as Abu Orr, left. Ada Lorne (born Ada Pell) stayed. Abu Orr returned.", names),
      ),
    ).toEqual({ "Jon Vale": ["Jon Vale", "Abu Orr", "Abu Orr"], "Ada Lorne": ["Ada Lorne", "Ada Pell"] });
  });

  it("links spellings of one name", () => {
    const names = { "Norland Rail": "organization", "Norland - Rail": "organization" } as const;
    expect(chainsOf(readSpeech("Norland Rail paid. Norland - Rail has closed.", names))).toEqual({
      "Norland Rail": ["Norland Rail", "Norland - Rail"],
    });
  });

  it("gives the next pronoun to the last speaker, despite an ambiguous first name or a wrong parse", () => {
    const names = { "Jon Vale": "person", "Dominique Orr": "person", "Per-Willy Holm": "person" } as const;
    const both =
      "Jon Vale met them. “It can be undone,” said Dominique Orr, the head of the port. “It is late,” he said.";
    expect(chainsOf(readSpeech(both, names))["Dominique Orr"]).toContain("he");
    const lost =
      "Jon Vale met them. “It is wrong,” said Per-Willy Holm, the spokesman. According to him, the port is closed.";
    expect(chainsOf(readSpeech(lost, names))["Per-Willy Holm"]).toContain("him");
    const other = "Jon Vale met them. “It can be undone,” said Ada Orr, the head of the port. “It is late,” he said.";
    expect(chainsOf(readSpeech(other, { ...names, "Ada Orr": "person" }))["Jon Vale"]).toContain("he");
  });

  it("links a surname with a particle, and one with another apostrophe", () => {
    const names = {
      "Bill de Lorne": "person",
      "De Lorne": "person",
      "James O’Vale": "person",
      "O'Vale": "person",
    } as const;
    const text = "Bill de Lorne met James O’Vale. De Lorne left. O'Vale stayed.";
    expect(Object.keys(chainsOf(readSpeech(text, names)))).toEqual(["Bill de Lorne", "James O’Vale"]);
  });

  it("links the first of two surnames, unless two people have it", () => {
    const names = { "Ana Isabel Lorne Vale": "person", "Jon Lorne Orr": "person", Lorne: "person" } as const;
    expect(chainsOf(readSpeech("Ana Isabel Lorne Vale left. Lorne did so in May.", names))).toEqual({
      "Ana Isabel Lorne Vale": ["Ana Isabel Lorne Vale", "Lorne"],
    });
    const two = "Ana Isabel Lorne Vale and Jon Lorne Orr left. Lorne did so in May.";
    expect(chainsOf(readSpeech(two, names))["Ana Isabel Lorne Vale"]).toEqual(["Ana Isabel Lorne Vale"]);
  });

  it("links a part of a surname with a hyphen", () => {
    const names = { "Ana Lorne-Vale": "person", Vale: "person", Holm: "person" } as const;
    expect(chainsOf(readSpeech("Ana Lorne-Vale left. Vale did so in May. Holm stayed.", names))).toEqual({
      "Ana Lorne-Vale": ["Ana Lorne-Vale", "Vale"],
      Holm: ["Holm"],
    });
  });

  it("links the British and the American spelling of a body, but not two parties", () => {
    const names = {
      "Lessen Trade Organisation": "organization",
      "Lessen Trade Organization": "organization",
      "Labour Party": "organization",
      "Labor Party": "organization",
    } as const;
    const text =
      "The Lessen Trade Organisation met the Labour Party. The Lessen Trade Organization met the Labor Party.";
    expect(Object.keys(chainsOf(readSpeech(text, names)))).toEqual([
      "Lessen Trade Organisation",
      "Labour Party",
      "Labor Party",
    ]);
  });

  it("links a surname of two words, but not across a dash", () => {
    const names = { "Eve Ashford Lyle": "person", "Jon Pell - Ashford Lyle": "person" } as const;
    const own = "Eve Ashford Lyle met them. Ashford Lyle left.";
    expect(Object.keys(chainsOf(readSpeech(own, { ...names, "Ashford Lyle": "person" })))).toEqual([
      "Eve Ashford Lyle",
    ]);
    const dash = "Jon Pell - Ashford Lyle met them. Ashford Lyle left.";
    expect(Object.keys(chainsOf(readSpeech(dash, { ...names, "Ashford Lyle": "person" })))).toHaveLength(2);
  });

  it("links an acronym in brackets, and by its letters alone", () => {
    const names = { "Lessen Port Authority": "organization", LPA: "organization" } as const;
    expect(chainsOf(readSpeech("The Lessen Port Authority (LPA) met. The LPA closed a pier.", names))).toEqual({
      "Lessen Port Authority": ["Lessen Port Authority", "LPA", "LPA"],
    });
  });

  it("links a contraction in brackets", () => {
    const names = { "New Lessen Metal Exchange": "organization", Nelmex: "organization" } as const;
    expect(chainsOf(readSpeech("It fell on the New Lessen Metal Exchange (Nelmex).", names))).toEqual({
      "New Lessen Metal Exchange": ["New Lessen Metal Exchange", "Nelmex"],
    });
  });

  it("links an acronym that contains another one", () => {
    const names = { "UK Reform League": "organization", UKRL: "organization" } as const;
    expect(chainsOf(readSpeech("The UK Reform League met. UKRL closed a pier.", names))).toEqual({
      "UK Reform League": ["UK Reform League", "UKRL"],
    });
  });

  it("links two names of one party", () => {
    const names = { Tories: "group", Conservatives: "group" } as const;
    expect(chainsOf(readSpeech("The Tories met. The Conservatives closed a pier.", names))).toEqual({
      Conservatives: ["Tories", "Conservatives"],
    });
  });

  it("links a company with and without its legal form, and the names of one country", () => {
    const names = {
      "Vexcorp Inc.": "organization",
      Vexcorp: "organization",
      "U.S.": "country",
      "United States": "country",
    } as const;
    const reading = readSpeech("Vexcorp Inc. grew in the U.S. market. Vexcorp left the United States.", names);
    expect(chainsOf(reading)).toEqual({
      "Vexcorp Inc.": ["Vexcorp Inc.", "Vexcorp"],
      "United States": ["U.S.", "United States"],
    });
  });

  it("keeps namesakes of different first names and different things apart", () => {
    const names = { "Ada Lorne": "person", "Ben Lorne": "person", "Lorne Ltd": "organization" } as const;
    expect(Object.keys(chainsOf(readSpeech("Ada Lorne and Ben Lorne own Lorne Ltd today.", names)))).toEqual([
      "Ada Lorne",
      "Ben Lorne",
      "Lorne Ltd",
    ]);
  });
});

describe("descriptions", () => {
  it("link an office to its holder by its words", () => {
    const names = { "First Deputy Minister of Trade|Ada Lorne": "person", "President|Jon Vale": "person" } as const;
    const text =
      "First Deputy Minister of Trade Ada Lorne met President Jon Vale. The first deputy minister signed. The president left.";
    expect(chainsOf(readSpeech(text, names))).toEqual({
      "Ada Lorne": ["Ada Lorne", "The first deputy minister"],
      "Jon Vale": ["Jon Vale", "The president"],
    });
    expect(reasonsOf(text, names, "Ada Lorne")[1]).toBe(
      '"First Deputy Minister of Trade" is what the text calls Ada Lorne',
    );
  });

  it("link a noun to the name right before it", () => {
    const reading = readSpeech("Labour won. The Labour party has changed.", { Labour: "organization" });
    expect(reading.chains.map(({ mentions }) => mentions.length)).toEqual([3]);
  });

  it("do not include the day: “the minister on Sunday”", () => {
    const reading = readSpeech("Jon Vale has spoken. The minister on Sunday said it was over.", {
      "Jon Vale": "person",
    });
    expect(chainsOf(reading)).toEqual({ "Jon Vale": ["Jon Vale", "The minister"] });
  });

  it("link an office given in apposition", () => {
    const text = "Ada Lorne, the chairman of the board, came late. Jon Vale came too. The chairman spoke first.";
    const names = { "Ada Lorne": "person", "Jon Vale": "person" } as const;
    expect(chainsOf(readSpeech(text, names))["Ada Lorne"]).toEqual(["Ada Lorne", "The chairman"]);
  });

  it("link “the company” to a firm, not to a ministry", () => {
    const names = { "Norland Rail": "organization", "Ministry of Trade": "organization" } as const;
    const text =
      "Norland Rail sued the Ministry of Trade. The company wants its money back. The ministry gave no reason.";
    expect(chainsOf(readSpeech(text, names))).toEqual({
      "Norland Rail": ["Norland Rail", "The company", "its"],
      "Ministry of Trade": ["Ministry of Trade", "The ministry"],
    });
  });

  it("do not link “the company” to the exchange that its shares are traded on, nor “the combined firm” to any", () => {
    const names = { "Lessen Stock Exchange": "organization", "Norland Rail": "organization" } as const;
    expect(
      chainsOf(
        readSpeech("The shares will be sold on the Lessen Stock Exchange. The company could be worth more.", names),
      ),
    ).toEqual({ "Lessen Stock Exchange": ["Lessen Stock Exchange"] });
    expect(
      chainsOf(readSpeech("Norland Rail will buy a rival. The combined firm will run 90 trains.", names))[
        "Norland Rail"
      ],
    ).toEqual(["Norland Rail"]);
  });

  it("link a trade with words of praise to the only one who has it", () => {
    const names = { "Ada Lorne": "person", "Eve Pell": "person" } as const;
    const text = "Film actress Ada Lorne may vote for Eve Pell. The prominent actress spoke at a rally.";
    expect(chainsOf(readSpeech(text, names))["Ada Lorne"]).toContain("The prominent actress");
  });

  it("link “our correspondent” to the one whom the text names", () => {
    const named = { "Ada Lorne": "person", "Jon Vale": "person", "Norland News": "organization" } as const;
    const text =
      "Norland News correspondent Ada Lorne said the port was open. Jon Vale had left. Our correspondent saw him go.";
    expect(chainsOf(readSpeech(text, named))["Ada Lorne"]).toEqual(["Ada Lorne", "Our correspondent"]);
  });

  it("do not start a chain for “as a professor”", () => {
    const text = "Jon Vale came in May after serving as a professor. He left in June.";
    expect(chainsOf(readSpeech(text, { "Jon Vale": "person" }))).toEqual({ "Jon Vale": ["Jon Vale", "He"] });
  });

  it("do not link a description with a name of its own to another body", () => {
    const chain = (text: string) =>
      chainsOf(readSpeech(text, { "Norland Rail": "organization", Orlen: "product" }))["Norland Rail"];
    expect(chain("Norland Rail opened a shop. The store sells tickets.")).toEqual(["Norland Rail", "The store"]);
    expect(chain("Norland Rail opened a shop. The Orlen store sells tickets.")).toEqual(["Norland Rail"]);
  });

  it("link “the firm” to the speaker's own, not to the hearer", () => {
    const names = { "Ada Orr": "person", Norrick: "organization", "Lessen News": "organization" } as const;
    const text = "A spokeswoman for Norrick, Ada Orr, told Lessen News that it was fine. She said the firm would grow.";
    expect(chainsOf(readSpeech(text, names))["Norrick"]).toContain("the firm");
    const other = "A clerk told Lessen News that it was fine. The firm has grown.";
    expect(chainsOf(readSpeech(other, names))["Lessen News"]).toEqual(["Lessen News"]);
  });

  it("do not link “the committee” to a court", () => {
    const names = { "Lessen Court": "organization", "Norland Committee": "organization" } as const;
    expect(
      chainsOf(readSpeech("The Norland Committee met. The Lessen Court agreed. The committee has closed.", names))[
        "Lessen Court"
      ],
    ).toEqual(["Lessen Court"]);
  });

  it("link “the university” to a university, not to a University Council", () => {
    const names = { "Lessen University": "organization", "University Council": "organization" } as const;
    const text = "Lessen University met. The University Council agreed. The university has closed.";
    expect(chainsOf(readSpeech(text, names))["Lessen University"]).toEqual(["Lessen University", "The university"]);
  });

  it("do not link “this terrorist group” to a government", () => {
    const names = { Daesh: "organization", "Government of Iraq": "organization" } as const;
    expect(
      chainsOf(
        readSpeech("Daesh has fled. We joined the Government of Iraq in driving this terrorist group out.", names),
      )["Daesh"],
    ).toEqual(["Daesh", "this terrorist group"]);
  });

  it("link “the company” to the speaker's company", () => {
    const names = { "Norland Rail": "organization", "Halden Works": "organization", "Tom Brand": "person" } as const;
    const text =
      "Norland Rail ordered wagons. Norland Rail pays in May. Halden Works chief executive Tom Brand said the company would hire people.";
    expect(chainsOf(readSpeech(text, names))["Halden Works"]).toEqual(["Halden Works", "the company"]);
  });

  it("do not link “the new president” to the one in office", () => {
    const text = "Ada Lorne thanked the judges. The new president takes office in May.";
    expect(chainsOf(readSpeech(text, { "Ada Lorne": "person" }))["Ada Lorne"]).toEqual(["Ada Lorne"]);
  });

  it("do not link a spokesman to the person named last", () => {
    const text = "Ada Lorne signed. The spokesman said the port was open.";
    expect(chainsOf(readSpeech(text, { "Ada Lorne": "person" }))).toEqual({
      "Ada Lorne": ["Ada Lorne"],
      spokesman: ["The spokesman"],
    });
  });

  it("link “the document” to the agreement just signed", () => {
    const text = "Norland and Lessen signed an agreement on trade. The document names four ports.";
    expect(chainsOf(readSpeech(text, { Norland: "country", Lessen: "country" }))["an agreement on trade"]).toEqual([
      "an agreement on trade",
      "The document",
    ]);
  });

  it("link “the Latvian side” to Latvia", () => {
    const names = { Latvia: "country", Estonia: "country" } as const;
    const reading = readSpeech("Latvia sells gas to Estonia. The Latvian side will lower the price.", names);
    expect(chainsOf(reading)).toMatchObject({ Latvia: ["Latvia", "The Latvian side"], Estonia: ["Estonia"] });
  });

  it("add “the two countries” and “both sides” to each chain", () => {
    const text = "Norland and Lessen signed a treaty. The two countries will build a port. Both sides will pay.";
    const names = { Norland: "country", Lessen: "country" } as const;
    const chains = chainsOf(readSpeech(text, names));
    expect(chains["Norland"]).toEqual(["Norland", "The two countries", "Both sides"]);
    expect(chains["Lessen"]).toEqual(["Lessen", "The two countries", "Both sides"]);
    expect(reasonsOf(text, names, "Lessen")[1]).toBe('"countries": the last 2 of that kind, Norland and Lessen');
  });

  it("leave a group of three open with two candidates", () => {
    const text = "Norland and Lessen signed a treaty. The three countries will build a port.";
    expect(chainsOf(readSpeech(text, { Norland: "country", Lessen: "country" }))["Norland"]).toEqual(["Norland"]);
  });

  it("do not link to the subject of the clause around them", () => {
    const text = "Ada Orr has held talks. Ms Orr denied that the prime minister had lied.";
    expect(chainsOf(readSpeech(text, { "Ada Orr": "person", "Ms|Orr": "person" }))["Ada Orr"]).not.toContain(
      "the prime minister",
    );
  });

  it("link “the Norrick trade union” to Norrick", () => {
    const text = "The Norrick trade union said so. Norrick wants more.";
    expect(chainsOf(readSpeech(text, { Norrick: "organization" }))["Norrick"]).toEqual([
      "The Norrick trade union",
      "Norrick",
      "Norrick",
    ]);
  });

  it("link a result to the object of the clause", () => {
    const text = "Orlen is a company. The bank refused to bail out Norrick, forcing the company to sell its mines.";
    expect(chainsOf(readSpeech(text, { Orlen: "organization", Norrick: "organization" }))["Norrick"]).toEqual([
      "Norrick",
      "the company",
      "its",
    ]);
  });

  it("do not link “the paper” to its informants' firm, or “the airline” to a public body", () => {
    const names = { Norrick: "organization", NATO: "organization", "Orlen City": "organization" } as const;
    expect(chainsOf(readSpeech("Norrick managers told the paper they would stay.", names))["Norrick"]).toEqual([
      "Norrick",
    ]);
    expect(chainsOf(readSpeech("NATO has rules. The airline obeys.", names))["NATO"]).toEqual(["NATO"]);
  });
});

describe("pronouns", () => {
  it("match in gender and prefer the subject", () => {
    const names = { "Ada Lorne": "person", "Jon Vale": "person" } as const;
    const text = "Ada Lorne met Jon Vale on Monday. She praised the port. He left early.";
    expect(chainsOf(readSpeech(text, names))).toEqual({
      "Ada Lorne": ["Ada Lorne", "She"],
      "Jon Vale": ["Jon Vale", "He"],
    });
    expect(reasonsOf(text, names, "Jon Vale")[1]).toBe(
      'he: last person that fits, Jon Vale (male by first name "Jon")',
    );
  });

  it("prefer a main-clause subject of unknown gender to a subject inside it", () => {
    const names = { Qorin: "person", "Jon Vale": "person" } as const;
    const text = "Jon Vale is away. Qorin said Jon Vale had left the port. He said it was closed.";
    expect(chainsOf(readSpeech(text, names))["Qorin"]).toEqual(["Qorin", "He"]);
  });

  it("prefer the main subject to that of a coordinated reported clause", () => {
    const names = { "Jon Vale": "person", "Per Orr": "person", Orr: "person" } as const;
    const text =
      "Per Orr had kept the books. Mr Orr lost them. Jon Vale suspended Mr Orr. He said that the books would be looked into and Mr Orr may be asked about them. He added that it was late.";
    expect(chainsOf(readSpeech(text, names))["Jon Vale"]).toEqual(["Jon Vale", "He", "He"]);
  });

  it("prefer a subject that is a pronoun already", () => {
    const names = { "Jon Vale": "person", "Per Orr": "person", Orr: "person" } as const;
    const text =
      "Per Orr had kept the books. Mr Orr lost them. Jon Vale met Mr Orr. He was content and Mr Orr was not. He left.";
    expect(chainsOf(readSpeech(text, names))["Jon Vale"]).toEqual(["Jon Vale", "He", "He"]);
  });

  it("prefer the only person of the sentence before to somebody spoken of further back", () => {
    const names = { "Mr|Jon Vale": "person", "Mr|Peter Holm": "person" } as const;
    const chains = chainsOf(
      readSpeech(
        "Mr Jon Vale called the plan good. That is no help for Mr Peter Holm. Ships came late. He left.",
        names,
      ),
    );
    expect(chains["Jon Vale"]).toContain("He");
    expect(
      chainsOf(
        readSpeech(
          "Mr Jon Vale called the plan good. He praised the port. That was not enough for Mr Peter Holm. He left.",
          names,
        ),
      ),
    ).toEqual({ "Jon Vale": ["Jon Vale", "He"], "Peter Holm": ["Peter Holm", "He"] });
  });

  it("are left open if a noun in the same sentence fits better than a name of unknown gender", () => {
    const text = "Orvel accused the council of hiding his girlfriend and will stay until she is found.";
    expect(chainsOf(readSpeech(text, { Orvel: "person" }))).toEqual({ Orvel: ["Orvel", "his"] });
  });

  it("before a main clause are left to the office that is its subject", () => {
    const names = { "Mr|Jon Vale": "person" } as const;
    const text = "Mr Jon Vale met a pilot. In his letter, the air marshal asked for more ships.";
    expect(chainsOf(readSpeech(text, names))["Jon Vale"]).not.toContain("his");
  });

  it("in a clause of time stand for its subject, though that is a name", () => {
    const names = { "Harbour Agency": "organization", Tarvik: "place" } as const;
    const text = "The Harbour Agency warned sailors. Tarvik weakened as it moved north.";
    expect(chainsOf(readSpeech(text, names))["Harbour Agency"]).toEqual(["Harbour Agency"]);
  });

  it("link a reflexive to the subject of its own clause", () => {
    const names = { Qorin: "person", "Ada Lorne": "person" } as const;
    const text = "Qorin heard Ada Lorne referring to herself as a sailor. He left.";
    expect(chainsOf(readSpeech(text, names))["Qorin"]).toEqual(["Qorin", "He"]);
  });

  it("link to the author of a text that speaks", () => {
    const names = { "Jon Vale": "person", "Karl Dorn": "person" } as const;
    const text = "Jon Vale's letter suggested they get Karl Dorn to sign. In it, he called the port a ruin.";
    expect(chainsOf(readSpeech(text, names))["Jon Vale"]).toEqual(["Jon Vale", "he"]);
    const boat = "Jon Vale's boat hit Karl Dorn near the port. Afterwards, he called it a ruin.";
    expect(chainsOf(readSpeech(boat, names))["Karl Dorn"]).toContain("he");
  });

  it("link “her” to the subject of its own sentence", () => {
    const names = { "Ada Lorne": "person", "Eve Pell": "person" } as const;
    const text =
      "Ada Lorne leads the port. Ada Lorne won. Eve Pell, a friend of Ada Lorne, caused a stir over her boat.";
    expect(chainsOf(readSpeech(text, names))["Eve Pell"]).toEqual(["Eve Pell", "her"]);
  });

  it("link an “it” that speaks to a body, not to a thing", () => {
    const names = { "Norland Rail": "organization" } as const;
    const text =
      "Norland Rail closed a depot. The line goes back to 1890. In a statement, it said that trains would run.";
    expect(chainsOf(readSpeech(text, names))["Norland Rail"]).toEqual(["Norland Rail", "it"]);
    const ran = "Norland Rail closed a depot. The line goes back to 1890. In summer, it floods.";
    expect(chainsOf(readSpeech(ran, names))["Norland Rail"]).toEqual(["Norland Rail"]);
  });

  it("link “they” to the narrator's plural, not to one in a quotation", () => {
    const text = "Analysts at the bank, however, said they were calm. “The measures are fair enough,” they said.";
    expect(Object.values(chainsOf(readSpeech(text, {})))).toContainEqual(["Analysts at the bank", "they", "they"]);
  });

  it("do not link a speaker to a person named in the speech", () => {
    const names = { "Jon Vale": "person", "Karl Dorn": "person", "Mr|Vale": "person" } as const;
    const met = "Karl Dorn met Jon Vale. Mr Vale was late.";
    const dorn = (text: string) => chainsOf(readSpeech(`${met} ${text}`, names))["Karl Dorn"];
    expect(dorn("“We hope that Mr Vale gets well,” he said.")).toContain("he");
    expect(dorn("Mr Vale is in need of a rest, he said.")).toContain("he");
    expect(dorn("Mr Vale's boat is in need of a rest, he said.")).not.toContain("he");
    expect(dorn("“We hope that the port stays open,” he said.")).not.toContain("he");
  });

  it("do not link an object to the subject of its verb", () => {
    const names = { "Mr|Vale": "person", "Mr|Dorn": "person" } as const;
    expect(chainsOf(readSpeech("Mr Dorn left the talks. Mr Vale thanked him.", names))).toEqual({
      Dorn: ["Dorn", "him"],
      Vale: ["Vale"],
    });
  });

  it("fix the gender by the first pronoun", () => {
    const names = { Qorin: "person", "Jon Vale": "person" } as const;
    const text = "Qorin runs the port. She took office in May. Jon Vale wrote to Qorin. She answered him.";
    expect(chainsOf(readSpeech(text, names))["Qorin"]).toEqual(["Qorin", "She", "Qorin", "She"]);
  });

  it("are the subject of the clause above, so a thing and not the body that speaks of it", () => {
    const names = { "Norland Rail": "organization" } as const;
    const text = "Norland Rail said the tunnel could still leak a great deal of water before it shuts.";
    expect(chainsOf(readSpeech(text, names))["Norland Rail"]).toEqual(["Norland Rail"]);
    const body = "Norland Rail will sell two depots before it closes the line.";
    expect(chainsOf(readSpeech(body, names))["Norland Rail"]).toEqual(["Norland Rail", "it"]);
  });

  it("do not link an empty subject", () => {
    const text = "Norland Rail lost money. It is clear that the port will close. It rained.";
    expect(chainsOf(readSpeech(text, { "Norland Rail": "organization" }))["Norland Rail"]).not.toContain("It is");
    expect(readSpeech(text, { "Norland Rail": "organization" }).chains[0]?.mentions.map((m) => m.start)).not.toContain(
      25,
    );
  });

  it("link “they” to both members of a group", () => {
    const text = "Norland and Lessen signed a treaty. The two countries met in May. They will build a port.";
    const chains = chainsOf(readSpeech(text, { Norland: "country", Lessen: "country" }));
    expect(chains["Norland"]).toEqual(["Norland", "The two countries", "They"]);
    expect(chains["Lessen"]).toEqual(["Lessen", "The two countries", "They"]);
  });

  it("link “she” to a chairman if nobody else fits", () => {
    const names = { "Jan Orr": "person", "Ben Vale": "person", "Eve Holm": "person" } as const;
    const chain = (text: string) => chainsOf(readSpeech(text, names))["Jan Orr"];
    expect(chain("Union chairman Jan Orr welcomed the move. She left.")).toContain("She");
    expect(chain("Eve Holm spoke. Union chairman Jan Orr welcomed the move. She left.")).toEqual(["Jan Orr"]);
  });

  it("do not link “them” to the agent", () => {
    const chain = (text: string) => chainsOf(readSpeech(text, { "Norland Rail": "organization" }))["Norland Rail"];
    expect(chain("Norland Rail met two of its rivals and paid them.")).not.toContain("them");
    expect(chain("Norland Rail grew. They bought a ship.")).toContain("They");
  });

  it("leave “they” open after another plural subject", () => {
    const text = "Norland Rail closed. The workers went home. They were angry.";
    expect(chainsOf(readSpeech(text, { "Norland Rail": "organization" }))["Norland Rail"]).toEqual(["Norland Rail"]);
  });
});

describe("an account of a life", () => {
  it("goes on with whoever the text is about, after a birth", () => {
    const names = { "Ada Orr": "person", Orr: "person", "Eve Lorne": "person" } as const;
    const text =
      "Ada Orr has died. Orr ran the port. Orr was 91. Eve Lorne praised her. Born in Lessen, she won a seat.";
    expect(chainsOf(readSpeech(text, names))["Ada Orr"]).toContain("she");
    expect(chainsOf(readSpeech(text.replace("Born in Lessen, she", "Later she"), names))["Eve Lorne"]).toContain("she");
  });
});

describe("speech", () => {
  const names = { "Norland's": "country", "Minister of Trade|Ada Lorne": "person", Norland: "country" } as const;

  it("links “I” to the speaker and “we” to the speaker's side", () => {
    const text = 'Norland\'s Minister of Trade Ada Lorne came. "I am glad that we signed," she said.';
    const { "Norland's": _, ...given } = names;
    const chains = chainsOf(readSpeech(text, given));
    expect(chains["Ada Lorne"]).toEqual(["Ada Lorne", "I", "she"]);
    expect(chains["Norland"]).toEqual(["Norland", "we"]);
  });

  it("links “we” to the body that a spokesman's description stands for", () => {
    const text =
      'Lessen Council closed the port. A spokesman for the council was calm. "We will study the plan," he said.';
    expect(chainsOf(readSpeech(text, { "Lessen Council": "organization" }))["Lessen Council"]).toEqual([
      "Lessen Council",
      "the council",
      "We",
    ]);
  });

  it("links “we” outside speech to the one body that takes a stand, unless an author writes", () => {
    const names = { Verland: "country" } as const;
    const statement = "Verland condemns the attack. We mourn the dead. Verland remains ready to help.";
    expect(chainsOf(readSpeech(statement, names))).toEqual({ Verland: ["Verland", "We", "Verland"] });
    const letter = "Verland condemns the attack. We mourn the dead. I am glad of it.";
    expect(chainsOf(readSpeech(letter, names))).toEqual({ Verland: ["Verland"] });
  });

  it("links “I” after a colon without marks to the speaker", () => {
    const reading = readSpeech("Jon Vale said: I welcome the agreement. I hope it will hold.", {
      "Jon Vale": "person",
    });
    expect(chainsOf(reading)).toEqual({ "Jon Vale": ["Jon Vale", "I", "I"] });
  });

  it("starts a chain for a described speaker", () => {
    const text = '"The port is open," said a spokesman for the harbour.';
    expect(chainsOf(readSpeech(text))).toEqual({ "a spokesman for the harbour": ["a spokesman for the harbour"] });
  });

  it("does not link “he” inside a quotation to somebody outside", () => {
    const text = 'Jon Vale came. "He is late," Ada Lorne said.';
    expect(chainsOf(readSpeech(text, { "Jon Vale": "person", "Ada Lorne": "person" }))["Jon Vale"]).toEqual([
      "Jon Vale",
    ]);
  });
});

describe("names that no list has", () => {
  it("are found for speakers, with their offices and pronouns", () => {
    const text = "Cardinal Teodor Vaal said the port was open. The Cardinal smiled. He left.";
    expect(chainsOf(readSpeech(text))).toEqual({ "Teodor Vaal": ["Teodor Vaal", "The Cardinal", "He"] });
  });

  it("are not merged in “both the cardinal and the minister”", () => {
    const text = "Cardinal Jon Vale came. Both the cardinal and the minister spoke. The cardinal left.";
    expect(chainsOf(readSpeech(text, { "Cardinal|Jon Vale": "person" }))["Jon Vale"]).toEqual([
      "Jon Vale",
      "the cardinal",
      "The cardinal",
    ]);
  });
});

describe("any text at all", () => {
  it("has exact mentions in order, chains with ids from 0, and one answer", () => {
    const piece = fc.constantFrom(
      "Ada Lorne ",
      "Lorne ",
      "Norland ",
      "he ",
      "she said ",
      "it ",
      "they ",
      "the company ",
      "the minister ",
      "the two countries ",
      "“we ",
      "I” ",
      "the document ",
      ". ",
      ", ",
      "\n\n",
      "and ",
      "signed ",
      "'s ",
      "😀 ",
      "(",
    );
    const names = { "Ada Lorne": "person", Lorne: "person", Norland: "country" } as const;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = `a ${pieces.join("")}`;
        const { chains, document, parse } = readSpeech(text, names);
        expect(chains.map(({ id }) => id)).toEqual(chains.map((_, i) => i));
        for (const { mentions, name } of chains) {
          expect(name).not.toBe("");
          for (const m of mentions) {
            expect(document.text.slice(m.start, m.end)).toBe(m.text);
            expect(parse.tokens[m.firstToken]?.start).toBe(m.start);
            expect(parse.tokens[m.endToken - 1]?.end).toBe(m.end);
            expect(m.reason).not.toBe("");
          }
          const starts = mentions.map((m) => m.start);
          expect(starts).toEqual([...starts].sort((a, b) => a - b));
        }
        expect(readSpeech(text, names).chains).toEqual(chains);
      }),
      { numRuns: 60 },
    );
  });

  it("reads 4,000 sentences with 200 people of one surname", () => {
    const names: Record<string, "person"> = { Lorne: "person" };
    for (let i = 0; i < 200; i++) names[`Ada${i} Lorne`] = "person";
    const text = Array.from({ length: 4_000 }, (_, i) => `Ada${i % 200} Lorne met Lorne and she left.`).join(" ");
    expect(readSpeech(text, names).chains.length).toBeGreaterThan(10);
  });
});

describe("speakers described in other words", () => {
  const names = { "Ada Lorne": "person", Lorne: "person", "Jon Vale": "person", "Eve Holm": "person" } as const;

  it.each([
    [
      "the topic of the sentence before",
      'Former minister Ada Lorne attacked the plan. "It is simply wrong," the member for Lessen said.',
      ["Ada Lorne", "the member for Lessen"],
    ],
    [
      "the topic of the sentence before, after two coordinated names",
      'Former minister Ada Lorne spoke. In a talk with the hosts Jon Vale and Eve Holm, the member for Lessen said it is "simply wrong for us".',
      ["Ada Lorne", "the member for Lessen"],
    ],
    [
      "the next name, at the beginning of an article",
      'The plan is "simply wrong for us", the former minister has said. Ada Lorne spoke on Monday.',
      ["the former minister", "Ada Lorne"],
    ],
    [
      "the holder of exactly that office further on",
      'The plan is "simply wrong for us", the harbour minister has said. It was cold. "No," said harbour minister Ada Lorne.',
      ["the harbour minister", "Ada Lorne"],
    ],
  ])("are linked to %s", (_, text, expected) => {
    expect(chainsOf(readSpeech(text, names))["Ada Lorne"]).toEqual(expected);
  });

  it.each([
    ["a person, for a spokesman", 'Ada Lorne attacked the plan. "It is simply wrong," the spokesman said.'],
    ["a person, for an indefinite phrase", 'Ada Lorne attacked the plan. "It is simply wrong," a driver said.'],
    ["a person, for a full office", 'Ada Lorne attacked the plan. "It is simply wrong," the premier of Lessen said.'],
    [
      "a holder of another office with that noun",
      'Trade minister Ada Lorne left. "It is wrong," the finance minister said.',
    ],
    [
      "the holder of another post, for an office of state",
      'Police superintendent Ada Lorne left. "It is wrong," the prime minister said.',
    ],
    [
      "a person, if the text calls another so",
      'The judge Jon Vale came. Ada Lorne attacked the plan. "It is simply wrong," the judge said.',
    ],
    [
      "a person, if a possessive introduces somebody new",
      'It was cold. It rained. Ada Lorne attacked the plan. "It is simply wrong," the city\'s rector said.',
    ],
    [
      "a person, if another is named before the words",
      'Ada Lorne attacked the plan. Jon Vale, the member for Lessen, said it is "simply wrong for us".',
    ],
    [
      "a person, if the speaker is explained",
      'The plan is "simply wrong for us", the member for Lessen, an official of the union, has said. Ada Lorne spoke on Monday.',
    ],
    [
      "a person whom the speaker names",
      'Ada Lorne is in hospital. The surgeon said: "Lorne is weak, but out of danger."',
    ],
    ["the employer of the speaker", 'Ada Lorne attacked the plan. "It is simply wrong," Lorne\'s former adviser said.'],
  ])("are not linked to %s", (_, text) => {
    const mentions = chainsOf(readSpeech(text, names))["Ada Lorne"] ?? [];
    expect(mentions.filter((mention) => !/^(?:Ada )?Lorne$/u.test(mention))).toEqual([]);
  });
});

describe("he and his", () => {
  it("link to the office that is the subject, though its holder is named later", () => {
    const text = "Jon Vale said he was beaten. The home secretary said he would not help. Home Secretary Ben Orr left.";
    const names = { "Jon Vale": "person", "Home Secretary|Ben Orr": "person" } as const;
    expect(chainsOf(readSpeech(text, names))["Jon Vale"]).toEqual(["Jon Vale", "he"]);
  });

  it("link to the subject though its verb was parsed as a clause", () => {
    const text =
      "Mr Howard left. Trevor Lorne, chairman of the Commission for Racial Equality, called on Mr Vale to denounce the suggestion Norland's " +
      'hospitality was being tested by immigration. "Tell that to the doctors," he said.';
    const names = { "Trevor Lorne": "person", "Mr|Howard": "person", "Mr|Vale": "person" } as const;
    expect(chainsOf(readSpeech(text, names))["Trevor Lorne"]).toEqual(["Trevor Lorne", "he"]);
  });

  it("link a possessive without a noun to the subject", () => {
    const text = "Dan Lorne left. Phones were banned after Jon Vale used his to accidentally send a message.";
    const names = { "Dan Lorne": "person", "Jon Vale": "person" } as const;
    expect(chainsOf(readSpeech(text, names))["Jon Vale"]).toEqual(["Jon Vale", "his"]);
  });

  it("do not link to somebody named after them in their clause", () => {
    const named = { "Dan Lorne": "person", "Jon Vale": "person", Vale: "person" } as const;
    const chain = (text: string) => chainsOf(readSpeech(text, named))["Dan Lorne"];
    expect(chain("Jon Vale spoke to Dan Lorne. Then he backed Vale's wish for a vote.")).toEqual(["Dan Lorne", "he"]);
    expect(chain("Jon Vale spoke to Dan Lorne. Then he left, as Vale had wished.")).toEqual(["Dan Lorne"]);
  });
});

describe("the two men", () => {
  const named = { "Dan Lorne": "person", "Jon Vale": "person", "Ben Orr": "person" } as const;

  it("are the last two named, without the agent", () => {
    const text = "Dan Lorne and Jon Vale have fallen out. Ben Orr urged the two men to talk.";
    const chains = chainsOf(readSpeech(text, named));
    expect(chains["Dan Lorne"]).toEqual(["Dan Lorne", "the two men"]);
    expect(chains["Ben Orr"]).toEqual(["Ben Orr"]);
  });
});
