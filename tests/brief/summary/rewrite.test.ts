import { describe, expect, it } from "vitest";
import type { Reading } from "../../../src/brief/reading.js";
import { rewriteSentence } from "../../../src/brief/summary/rewrite.js";
import type { Chain } from "../../../src/language/types.js";
import { chainIn, nameIn, readingOf, withChains } from "../reading-of.js";

/** The sentence that begins with these words, as the summary prints it. */
function rewrite(text: string, begins: string, chains: (reading: Reading) => Chain[] = () => []) {
  const plain = readingOf(text);
  const reading = withChains(plain, chains(plain));
  const sentence = reading.analysis.sentences.find((sentence) => reading.text(sentence).startsWith(begins));
  if (!sentence) throw new Error(`no sentence begins with "${begins}"`);
  return rewriteSentence(reading, sentence);
}

describe("the edges of a key point", () => {
  it.each([
    ["But the union will sue the firm.", "The union will sue the firm."],
    ["In addition, the depot will close in May.", "The depot will close in May."],
    ["However, the mine stays open.", "The mine stays open."],
  ])("lose a connective: %s", (sentence, printed) => {
    expect(rewrite(`The port is shut. ${sentence}`, sentence).text).toBe(printed);
  });

  it("keep a word that only looks like a connective", () => {
    expect(rewrite("Meanwhile it rained. Still waters ran through the mine.", "Still").text).toBe(
      "Still waters ran through the mine.",
    );
  });

  it("lose the outlet's report of the report", () => {
    const text = "The mine will reopen in May, Ada Orr told a meeting, Reuters has learned.";
    expect(rewrite(text, "The mine").text).toBe("The mine will reopen in May, Ada Orr told a meeting.");
  });

  it("keep who said it, where that is an actor", () => {
    const text = "The mine will reopen in May, the mayor has said.";
    expect(rewrite(text, "The mine").text).toBe(text);
  });
});

describe("what a key point refers to", () => {
  const text = "Ada Orr leads Lessen Rail. She said its depots would close, and she resigned.";
  const chains = (reading: Reading) => [
    chainIn(
      reading,
      "Ada Orr",
      "person",
      [
        ["Ada Orr", "name"],
        ["She", "pronoun"],
        ["she", "pronoun", 1],
      ],
      1,
    ),
    chainIn(
      reading,
      "Lessen Rail",
      "organization",
      [
        ["Lessen Rail", "name"],
        ["its", "pronoun"],
      ],
      2,
    ),
  ];

  it("gives a first name the surname, and a surname the first name", () => {
    const story = "Ada Orr leads Lessen Rail. Critics asked Ada why. Nobody told Orr.";
    const orr = (reading: Reading) => [
      chainIn(reading, "Ada Orr", "person", [
        ["Ada Orr", "name"],
        ["Ada", "name", 2],
        ["Orr", "name", 2],
      ]),
    ];
    expect(rewrite(story, "Critics", orr).text).toBe("Critics asked Ada [Orr] why.");
    expect(rewrite(story, "Nobody", orr).text).toBe("Nobody told [Ada] Orr.");
  });

  it("gives no surname to what bears a first name", () => {
    const story = "Ada Orr leads Lessen Rail. Critics gave the prize to Ada.";
    const orr = (reading: Reading) => [
      chainIn(reading, "Ada Orr", "person", [
        ["Ada Orr", "name"],
        ["Ada", "name", 2],
      ]),
    ];
    expect(rewrite(story, "Critics", orr).text).toBe("Critics gave the prize to Ada.");
  });

  it("is no description that another name explains", () => {
    const story = "Lessen Rail ran. It bought the holding firm, Norland Rail, in May.";
    const rail = (reading: Reading) => [
      chainIn(reading, "Lessen Rail", "organization", [
        ["Lessen Rail", "name"],
        ["the holding firm", "description"],
      ]),
    ];
    const names = (reading: Reading) => [nameIn(reading, "Norland Rail", "organization")];
    const reading = readingOf(story);
    const named = withChains(reading, rail(reading), names(reading));
    const sentence = named.analysis.sentences[1];
    expect(sentence && rewriteSentence(named, sentence).text).toBe("It bought the holding firm, Norland Rail, in May.");
  });

  it("stays for a pronoun behind which the name is no subject over it", () => {
    const story = "Ada Orr leads Lessen Rail. Her three lawyers said that the Orr family was glad.";
    const orr = (reading: Reading) => [
      chainIn(reading, "Ada Orr", "person", [
        ["Ada Orr", "name"],
        ["Her", "pronoun"],
        ["Orr", "name", 2],
      ]),
    ];
    expect(rewrite(story, "Her", orr).text).toMatch(/^\[Ada Orr's\] three lawyers said/u);
  });

  it("needs no name for a pronoun in front of it", () => {
    const letter = "Ada Orr leads Lessen Rail. In her letter to the staff, Ada Orr said it would close.";
    const her = (reading: Reading) => [
      chainIn(reading, "Ada Orr", "person", [
        ["Ada Orr", "name"],
        ["her", "pronoun"],
        ["Ada Orr", "name", 2],
      ]),
    ];
    expect(rewrite(letter, "In her", her).text).toBe("In her letter to the staff, Ada Orr said it would close.");
  });

  it("is named in brackets, the first time only", () => {
    expect(rewrite(text, "She", chains).text).toBe("[Ada Orr] said its depots would close, and she resigned.");
  });

  it("brings the sentence that names it along as evidence", () => {
    expect(rewrite(text, "She", chains).sources.map((source) => source.text)).toEqual(["Ada Orr leads Lessen Rail."]);
  });

  it("is added behind a description and put in place of a plural", () => {
    const story = "Norland and Sudland met. Lessen Rail ran. The firm paid. The two countries signed.";
    const all = (reading: Reading) => [
      chainIn(
        reading,
        "Norland",
        "country",
        [
          ["Norland", "name"],
          ["The two countries", "description"],
        ],
        1,
      ),
      chainIn(
        reading,
        "Sudland",
        "country",
        [
          ["Sudland", "name"],
          ["The two countries", "description"],
        ],
        2,
      ),
      chainIn(
        reading,
        "Lessen Rail",
        "organization",
        [
          ["Lessen Rail", "name"],
          ["The firm", "description"],
        ],
        3,
      ),
    ];
    expect(rewrite(story, "The two", all).text).toBe("[Norland and Sudland] signed.");
    expect(rewrite(story, "The firm", all).text).toBe("The firm [Lessen Rail] paid.");
  });

  it("is an it only where that it says or wills something", () => {
    const story = "Lessen Rail met the union. It has nine depots. It plans to close two.";
    const all = (reading: Reading) => [
      chainIn(
        reading,
        "Lessen Rail",
        "organization",
        [
          ["Lessen Rail", "name"],
          ["It", "pronoun"],
          ["It", "pronoun", 2],
        ],
        1,
      ),
    ];
    expect(rewrite(story, "It has", all).text).toBe("It has nine depots.");
    expect(rewrite(story, "It plans", all).text).toBe("[Lessen Rail] plans to close two.");
  });

  it("is nobody whom the text does not name", () => {
    const story = "The broker sold. He left.";
    const all = (reading: Reading) => [
      chainIn(
        reading,
        "The broker",
        "person",
        [
          ["The broker", "description"],
          ["He", "pronoun"],
        ],
        1,
      ),
    ];
    expect(rewrite(story, "He", all).text).toBe("He left.");
  });

  it("stays as it is where the same sentence names it first", () => {
    const story = "Ada Orr said that she would resign.";
    const all = (reading: Reading) => [
      chainIn(
        reading,
        "Ada Orr",
        "person",
        [
          ["Ada Orr", "name"],
          ["she", "pronoun"],
        ],
        1,
      ),
    ];
    expect(rewrite(story, "Ada", all).text).toBe(story);
  });
});

describe("a sentence of a longer quotation", () => {
  const text = '"The mine will reopen. We will hire 300 people," said Ada Orr.';

  it("gets its second mark", () => {
    expect(rewrite(text, "We will").text).toBe('"We will hire 300 people," said Ada Orr.');
  });

  it("names its speaker where the reporting clause stands elsewhere", () => {
    expect(rewrite(text, '"The mine').text).toBe('[Ada Orr:] "The mine will reopen."');
  });
});

describe("the short form", () => {
  it("leaves a bracket out whole", () => {
    const text =
      "The company in Norburg has said that the new rate for its oil would be about 900 crowns ($20.40; £10.50) per tonne, or some seven barrels, in May.";
    expect(rewrite(text, "The company").short).not.toMatch(/£|\)/u);
  });

  it("keeps what a sentence would not say who or what without", () => {
    const airline =
      "Regional airline, Norrick, announced today that it is closing the routes which it had opened to the islands in the course of the spring.";
    expect(rewrite(airline, "Regional airline").short).toMatch(/^Regional airline, Norrick, announced today/u);
    const blows =
      "The court in Osterby has convicted the former guard Ben Ash for hitting and wounding Ada Orr, a witness whom he had met on the road near the town in May.";
    expect(rewrite(blows, "The court").short).toMatch(/ for hitting and wounding Ada Orr\.$/u);
  });

  it("leaves out what a with says that happens whole, or not at all", () => {
    const text =
      "The money would be spent on schools and clinics of the north with the rest used to cut the debts of the ministry.";
    expect(rewrite(text, "The money").short).toBe("The money would be spent on schools and clinics of the north.");
  });

  it("leaves out what stands between dashes with both of them, and stops in front of one", () => {
    const between =
      "More than a third of the houses of the country - representing more than a billion crowns in value - are in the capital.";
    expect(rewrite(between, "More").short).toBe("More than a third of the houses of the country are in the capital.");
    const behind =
      "The value of the housing stock of the country reached the three billion mark in 2004 - triple the value ten years earlier or so.";
    expect(rewrite(behind, "The value").short).not.toMatch(/ - |-$/u);
  });

  it("is the whole sentence where that is short", () => {
    expect(rewrite("The mine will reopen in May.", "The mine").short).toBe("The mine will reopen in May.");
  });

  it("leaves out a relative clause before anything else", () => {
    const text =
      "Lessen Rail, which was founded in the last century by two brothers from the north, will close twelve of its depots in the spring.";
    expect(rewrite(text, "Lessen").short).toBe("Lessen Rail will close twelve of its depots in the spring.");
  });

  it("never leaves out a condition: an ellipsis shows that something is missing", () => {
    const text =
      "The creditors said on Monday that they would put the whole company into liquidation if its parent failed to back a rescue by the end of the week.";
    const { short } = rewrite(text, "The creditors");
    expect(short).toMatch(/ if | …/u);
    expect(short.split(" ").length).toBeLessThanOrEqual(22);
  });
});

describe("a line beside which the page says whose view it is", () => {
  const without = (text: string, begins = text) => {
    const reading = readingOf(text);
    const sentence = reading.analysis.sentences.find((sentence) => reading.text(sentence).startsWith(begins));
    if (!sentence) throw new Error(`no sentence begins with "${begins}"`);
    return rewriteSentence(reading, sentence, { withoutReport: true }).text;
  };

  it.each([
    ["Ada Orr said on Monday that the mine would reopen.", "The mine would reopen."],
    ["The mine could close, the minister Ada Orr said.", "The mine could close."],
    ['"The mine could close," Ada Orr said.', '"The mine could close."'],
  ])("leaves out the report: %s", (text, printed) => expect(without(text)).toBe(printed));

  it.each([
    "Ada Orr did not say that the mine would close.",
    "Ada Orr warned that the mine could close.",
    "The bank says the mine will close, while the union has estimated that it will grow.",
  ])("keeps a report that says more than that it was said: %s", (text) => expect(without(text)).toBe(text));
});
