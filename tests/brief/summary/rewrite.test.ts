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

  it('keep a word that only looks like a connective: "However hard"', () => {
    expect(rewrite("Meanwhile it rained. Still waters ran through the mine.", "Still").text).toBe(
      "Still waters ran through the mine.",
    );
  });

  it("lose the outlet's note on its own source", () => {
    const text = "The mine will reopen in May, Ada Orr told a meeting, Reuters has learned.";
    expect(rewrite(text, "The mine").text).toBe("The mine will reopen in May, Ada Orr told a meeting.");
  });

  it("keep a speaker who is an actor", () => {
    const text = "The mine will reopen in May, the mayor has said.";
    expect(rewrite(text, "The mine").text).toBe(text);
  });
});

describe("a reference in a key point", () => {
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

  it("completes a first name with the surname, and a surname with the first name", () => {
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

  it("does not add a surname to a thing named after a first name", () => {
    const story = "Ada Orr leads Lessen Rail. Critics gave the prize to Ada.";
    const orr = (reading: Reading) => [
      chainIn(reading, "Ada Orr", "person", [
        ["Ada Orr", "name"],
        ["Ada", "name", 2],
      ]),
    ];
    expect(rewrite(story, "Critics", orr).text).toBe("Critics gave the prize to Ada.");
  });

  it("is left alone if another name explains it", () => {
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

  it("keeps the name if a pronoun before it does not depend on it", () => {
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

  it("needs no name if the name follows the pronoun as its subject", () => {
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

  it("is left alone before a subject that is somebody else", () => {
    const text = "Ada Orr left. In her book, Cora Dell wrote of the mine.";
    expect(
      rewrite(text, "In her", (reading) => [
        chainIn(reading, "Ada Orr", "person", [
          ["Ada Orr", "name"],
          ["her", "pronoun"],
        ]),
        chainIn(reading, "Cora Dell", "person", [["Cora Dell", "name"]], 1),
      ]).text,
    ).toBe("In her book, Cora Dell wrote of the mine.");
  });

  it("is left alone after the name of somebody else who may be meant", () => {
    const text = "Ben Orr left. Jon Vale said the vote allowed him to stay.";
    const chainsOf = (other: string) => (reading: Reading) => [
      chainIn(reading, "Ben Orr", "person", [
        ["Ben Orr", "name"],
        ["him", "pronoun"],
      ]),
      chainIn(reading, other, "person", [[other, "name"]], 1),
    ];
    expect(rewrite(text, "Jon", chainsOf("Jon Vale")).text).toBe("Jon Vale said the vote allowed him to stay.");
    const woman = "Ben Orr left. Mary Dell said the vote allowed him to stay.";
    expect(rewrite(woman, "Mary", chainsOf("Mary Dell")).text).toBe(
      "Mary Dell said the vote allowed [Ben Orr] to stay.",
    );
  });

  it("is left alone if another body was named since, unless the article is about the first", () => {
    const text = "Lessen Rail ran. Norrick Freight won. The firm paid. Norrick Freight slept.";
    const chainsOf = (reading: Reading) => [
      chainIn(reading, "Lessen Rail", "organization", [
        ["Lessen Rail", "name"],
        ["The firm", "description"],
      ]),
      chainIn(
        reading,
        "Norrick Freight",
        "organization",
        [
          ["Norrick Freight", "name"],
          ["Norrick Freight", "name", 2],
          ["Norrick", "name"],
        ],
        1,
      ),
    ];
    expect(rewrite(text, "The firm", chainsOf).text).toBe("The firm paid.");
    const main = (reading: Reading) => chainsOf(reading).slice(0, 1);
    expect(rewrite(text, "The firm", main).text).toBe("The firm [Lessen Rail] paid.");
  });

  it("is in the genitive like the words that it explains", () => {
    const text = "Lessen Rail ran. The firm's depots will close.";
    const main = (reading: Reading) => [
      chainIn(reading, "Lessen Rail", "organization", [
        ["Lessen Rail", "name"],
        ["The firm", "description"],
      ]),
    ];
    expect(rewrite(text, "The firm", main).text).toBe("The firm's [Lessen Rail's] depots will close.");
  });

  it("completes no name of a river", () => {
    const text = "Upper Tarn is calm. Ships leave the Tarn river.";
    const person = (reading: Reading) => [
      chainIn(reading, "Upper Tarn", "person", [
        ["Upper Tarn", "name"],
        ["Tarn", "name", 1],
      ]),
    ];
    expect(rewrite(text, "Ships", person).text).toBe("Ships leave the Tarn river.");
  });

  it("is left alone for two of three", () => {
    const text = "Orvenia praised Norland and Sudland. The two countries signed.";
    const pair = (reading: Reading) => [
      chainIn(reading, "Orvenia", "country", [["Orvenia", "name"]]),
      ...["Norland", "Sudland"].map((name, i) =>
        chainIn(
          reading,
          name,
          "country",
          [
            [name, "name"],
            ["The two countries", "description"],
          ],
          i + 1,
        ),
      ),
    ];
    expect(rewrite(text, "The two", pair).text).toBe("The two countries signed.");
    const two = (reading: Reading) => pair(reading).slice(1);
    expect(rewrite(text, "The two", two).text).toBe("[Norland and Sudland] signed.");
  });

  it("is resolved in brackets, the first time only", () => {
    expect(rewrite(text, "She", chains).text).toBe("[Ada Orr] said its depots would close, and she resigned.");
  });

  it("adds the sentence with the name to the evidence", () => {
    expect(rewrite(text, "She", chains).sources.map((source) => source.text)).toEqual(["Ada Orr leads Lessen Rail."]);
  });

  it("is resolved if a sentence opens with an office of the body, not with a thing of it", () => {
    const body = (reading: Reading) => [
      chainIn(reading, "Lessen Rail", "organization", [
        ["Lessen Rail", "name"],
        ["Its", "pronoun"],
      ]),
    ];
    const office = "Lessen Rail met in May. Its chairwoman resigned.";
    expect(rewrite(office, "Its", body).text).toBe("[Lessen Rail's] chairwoman resigned.");
    const thing = "Lessen Rail met in May. Its sales rose by a third.";
    expect(rewrite(thing, "Its", body).text).toBe("Its sales rose by a third.");
  });

  it("is resolved after a description, or in place of a plural", () => {
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

  it('is resolved for "it" only as the subject of saying or willing', () => {
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

  it("is not resolved if the text does not give a name", () => {
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

  it("is not resolved if the same sentence gives the name first", () => {
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

  it("gets its missing quotation mark", () => {
    expect(rewrite(text, "We will").text).toBe('"We will hire 300 people," said Ada Orr.');
  });

  it("gets it in the style of the article, in an ellipsis as well", () => {
    const curly = "Ada Orr said: “The mine will reopen. We will hire 300 people.”";
    expect(rewrite(curly, "Ada").text).toBe("Ada Orr said: “The mine will reopen.”");
    expect(rewrite(curly, "We will").text).toBe("[Ada Orr:] “We will hire 300 people.”");
    const long =
      "Ada Orr said: “The mine will reopen in the spring after the council has paid for a new road to the old harbour of the town and for a bridge, which the union wants too.”";
    expect(rewrite(long, "Ada").short).toMatch(/^Ada Orr said: “The mine will reopen .* …”$/u);
  });

  it("gets it after a reporting clause, though marks that open twice never close", () => {
    const text = 'Ada Orr said: "The mine can stay. "It will hire 300 people."';
    expect(rewrite(text, "Ada").text).toBe('Ada Orr said: "The mine can stay."');
  });

  it("names its speaker if the reporting clause is elsewhere", () => {
    expect(rewrite(text, '"The mine').text).toBe('[Ada Orr:] "The mine will reopen."');
  });

  it("gets both marks and its speaker in an interview, where a turn has none", () => {
    const interview = [
      "Harbour News spoke to the minister, Ada Orr.",
      "Q: Will it open?",
      'A: The mine will reopen. "Be ready," I told the men.',
      "Q: When?",
      "A: In May.",
    ].join("\n\n");
    expect(rewrite(interview, "The mine").text).toBe('[Ada Orr:] "The mine will reopen."');
    expect(rewrite(interview, '"Be ready').text).toBe('[Ada Orr:] ‘"Be ready," I told the men.’');
  });
});

describe("the short form", () => {
  it("drops brackets whole", () => {
    const text =
      "The company in Norburg has said that the new rate for its oil would be about 900 crowns ($20.40; £10.50) per tonne, or some seven barrels, in May.";
    expect(rewrite(text, "The company").short).not.toMatch(/£|\)/u);
  });

  it("keeps what identifies its subject", () => {
    const airline =
      "Regional airline, Norrick, announced today that it is closing the routes which it had opened to the islands in the course of the spring.";
    expect(rewrite(airline, "Regional airline").short).toMatch(/^Regional airline, Norrick, announced today/u);
    const blows =
      "The court in Osterby has convicted the former guard Ben Ash for hitting and wounding Ada Orr, a witness whom he had met on the road near the town in May.";
    expect(rewrite(blows, "The court").short).toMatch(/ for hitting and wounding Ada Orr\.$/u);
  });

  it('drops an absolute "with" phrase whole or not at all', () => {
    const text =
      "The money would be spent on schools and clinics of the north with the rest used to cut the debts of the ministry.";
    expect(rewrite(text, "The money").short).toBe("The money would be spent on schools and clinics of the north.");
  });

  it("drops an aside with both of its dashes, and ends before a dash", () => {
    const between =
      "More than a third of the houses of the country - representing more than a billion crowns in value - are in the capital.";
    expect(rewrite(between, "More").short).toBe("More than a third of the houses of the country are in the capital.");
    const after =
      "The value of the housing stock of the country reached the three billion mark in 2004 - triple the value ten years earlier or so.";
    expect(rewrite(after, "The value").short).not.toMatch(/ - |-$/u);
  });

  it("leaves no dash of an aside behind", () => {
    const text =
      "Ada Orr was ahead by some 900 ballots out of nearly 40,000 counted — or a little over two points — in unofficial figures, according to the Harbour Post.";
    expect(rewrite(text, "Ada").short).toBe(
      "Ada Orr was ahead by some 900 ballots out of nearly 40,000 counted, according to the Harbour Post.",
    );
  });

  it("is the whole sentence if it is short", () => {
    expect(rewrite("The mine will reopen in May.", "The mine").short).toBe("The mine will reopen in May.");
  });

  it("drops a relative clause first", () => {
    const text =
      "Lessen Rail, which was founded in the last century by two brothers from the north, will close twelve of its depots in the spring.";
    expect(rewrite(text, "Lessen").short).toBe("Lessen Rail will close twelve of its depots in the spring.");
  });

  it("never drops a condition; an ellipsis shows a gap", () => {
    const text =
      "The creditors said on Monday that they would put the whole company into liquidation if its parent failed to back a rescue by the end of the week.";
    const { short } = rewrite(text, "The creditors");
    expect(short).toMatch(/ if | …/u);
    expect(short.split(" ").length).toBeLessThanOrEqual(22);
  });
});

describe("a line next to which the page names the speaker", () => {
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
  ])("drops the report: %s", (text, printed) => expect(without(text)).toBe(printed));

  it.each([
    "Ada Orr did not say that the mine would close.",
    "Ada Orr warned that the mine could close.",
    "The bank says the mine will close, while the union has estimated that it will grow.",
  ])("keeps a report that adds something: %s", (text) => expect(without(text)).toBe(text));
});
