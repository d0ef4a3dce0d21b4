import { describe, expect, it } from "vitest";
import { joinNeighbours, joinTexts, namedAlone } from "../../../src/brief/summary/join.js";
import { rewriteSentence } from "../../../src/brief/summary/rewrite.js";
import { extract } from "../../../src/index.js";
import { chainIn, readingOf, withChains } from "../reading-of.js";

/** The points, as numbers of sentences in the text, if these are chosen in the given order after another one. */
function join(text: string, order: readonly number[]): number[][] {
  return joinFrom(`${text} The sun rose.`, [text.split(/[.?]"? (?=[A-Z"])/u).length, ...order]).slice(1);
}

function joinFrom(text: string, order: readonly number[]): number[][] {
  const reading = readingOf(text);
  const chosen = order.map((index) => ({ sentence: reading.analysis.sentences[index] as never, score: 0 }));
  return joinNeighbours(reading, chosen).map((sentences) => sentences.map(({ sentence: { index } }) => index));
}

const NORRICK = "Norrick Rail will close its depot in May. The depot has 300 staff. Rain fell on the hills of Sudland.";

describe("two chosen sentences become one key point", () => {
  it("if one follows the other and both have the same topic, in the order of the text", () => {
    expect(join(NORRICK, [1, 2, 0])).toEqual([[0, 1], [2]]);
  });

  it("unless one of them is the first choice, which is the bottom line", () => {
    expect(joinFrom(NORRICK, [0, 1, 2])).toEqual([[0], [1], [2]]);
  });

  it("unless they have different topics or are not consecutive", () => {
    expect(join(NORRICK, [1, 2])).toEqual([[1], [2]]);
    expect(join(NORRICK, [0, 2])).toEqual([[0], [2]]);
  });

  it("even if one quotes a few words or ends with a number", () => {
    expect(join('Ada Orr called the depot "an old shed". The depot will close by 2019.', [0, 1])).toEqual([[0], [1]]);
    expect(join('Ada Orr called the depot "an old shed" again. The depot will close by 2019.', [0, 1])).toEqual([
      [0, 1],
    ]);
  });

  it("unless one is speech, is a question, or has a semicolon already", () => {
    expect(join('The depot will close. "The depot is old," Ada Orr said.', [0, 1])).toEqual([[0], [1]]);
    expect(join("The depot will close. Will the depot be missed?", [0, 1])).toEqual([[0], [1]]);
    expect(join("The depot will close; it is old. The depot has 300 staff.", [0, 1])).toEqual([[0], [1]]);
  });

  it("unless they are three, or longer together than a long sentence", () => {
    expect(join("The depot will close. The depot is old. The depot has 300 staff.", [0, 1, 2])).toEqual([[0, 1], [2]]);
    const long = `The depot ${"by the river and the road ".repeat(7)}will close.`;
    expect(join(`${long} The depot has 300 staff.`, [0, 1])).toEqual([[0], [1]]);
  });
});

describe("the second half of a joined point", () => {
  /** The second sentence as it is printed after the first. */
  function second(text: string, chains: Parameters<typeof withChains>[1] = []): string {
    const reading = withChains(readingOf(text), chains);
    const [sentence, other] = reading.analysis.sentences;
    if (!sentence || !other) throw new Error("two sentences are needed");
    const lead = rewriteSentence(reading, sentence);
    const rest = rewriteSentence(reading, other, { follows: { sentence, text: lead.text } });
    return joinTexts(lead.text, rest.text);
  }

  it("begins in lower case and keeps a connective that refers to the first", () => {
    expect(second("The depot will close. But the mine stays open.")).toBe(
      "The depot will close; but the mine stays open.",
    );
  });

  it("keeps the capital of a name and of an abbreviation", () => {
    expect(second("The depot will close. Norrick Rail has sold it.")).toBe(
      "The depot will close; Norrick Rail has sold it.",
    );
    expect(second("The depot will close. EU rules forbid it.")).toBe("The depot will close; EU rules forbid it.");
  });

  it('says "he" for the only man in the first, and the name if the first names two', () => {
    const text = "Ben Orr told Max Lund that the depot would close. He said the mine would stay open.";
    const reading = readingOf(text);
    const chain = chainIn(reading, "Ben Orr", "person", [
      ["Ben Orr", "name"],
      ["He", "pronoun"],
    ]);
    const other = chainIn(reading, "Max Lund", "person", [["Max Lund", "name"]], 1);
    const [sentence] = withChains(reading, [chain, other]).analysis.sentences;
    if (!sentence) throw new Error("no sentence");
    expect([...namedAlone(withChains(reading, [chain]), sentence, text)]).toEqual([chain.id]);
    expect([...namedAlone(withChains(reading, [chain, other]), sentence, text)]).toEqual([]);
  });
});

describe("the evidence of a joined point", () => {
  it("begins with its first sentence, even if the short form takes a name from there", () => {
    const text = `The mine at Lessen will reopen in May after a strike of two years.

Ben Orr talked about the weather in the hills. He said Norrick Rail would build a bridge for 3 million crowns by June 2020.`;
    const joined = extract({ text, published: "2019-01-10" }).summary.find(({ text }) => text.includes(";"));
    expect(joined?.evidence.map(({ text }) => text)).toEqual([
      "Ben Orr talked about the weather in the hills.",
      "He said Norrick Rail would build a bridge for 3 million crowns by June 2020.",
    ]);
  });
});

describe("a summary with a joined point", () => {
  const text = `Norrick Rail will close its depot at Lessen in May. The depot has 300 staff.

Ada Orr, the mayor of Lessen, said on Monday she would ask the courts to stop Norrick Rail. Ms Orr has won such a case before.`;

  it("has both sentences as text and evidence, and only the better one as the short form", () => {
    const joined = extract({ text, published: "2019-01-10" }).summary.find(({ text }) => text.includes(";"));
    expect(joined?.text).toBe(
      "Ada Orr, the mayor of Lessen, said on Monday [7 January 2019] she would ask the courts to stop Norrick Rail; Ms Orr has won such a case before.",
    );
    expect(joined?.short).toBe(
      "Ada Orr said on Monday [7 January 2019] she would ask the courts to stop Norrick Rail.",
    );
    expect(joined?.evidence.map(({ text }) => text)).toEqual([
      "Ada Orr, the mayor of Lessen, said on Monday she would ask the courts to stop Norrick Rail.",
      "Ms Orr has won such a case before.",
    ]);
  });
});
