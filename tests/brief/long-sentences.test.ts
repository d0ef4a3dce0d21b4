import { describe, expect, it, vi } from "vitest";
import { buildBrief } from "../../src/brief/build.js";
import { Draft } from "../../src/brief/summary/draft.js";
import { rewriteSentence } from "../../src/brief/summary/rewrite.js";
import { countTokensRead, readingOf } from "./reading-of.js";

/*
 * Hostile sentences. The tests count how often tokens are looked at rather than time: a sentence twice as long may take
 * twice the work, plus a little for binary searches.
 */

const MOST = 2.3;

/** Units per sentence. The longer ones still fit into one piece of the model's input. */
const [SHORT, LONG] = [75, 150];

const readsOf = (text: string): number => {
  const reading = readingOf(text, { published: { value: "2031-10-14", from: "flag" } });
  return countTokensRead(reading, ({ document, analysis }) => buildBrief(document, analysis));
};

describe("a sentence twice as long", () => {
  it.each([
    ["conditions", "It will close", " if the bank closes"],
    ["limits", "It will close", " unless the bank will close"],
    ["modals", "It will close", " may close"],
    ["joined modals", "It will close", " and could close"],
    ["relative clauses", "It will close", ", which will close"],
    ["joined promises", "The bank will close", " and will sign the deal"],
    ["joined promises with dates", "The bank will close", " and will sign the deal by May"],
    ["clauses with dates", "It will close in May", "; the minister may resign by June"],
    ["expectations", "It will close", " and expects that it will fail"],
    ["warnings", "It will close", " and warned that it may fail"],
    ["clauses of a noun", "The minister repeated the claim", " that the bank denied the claim"],
    ["quotations", "The minister said “we will go”", " and “we will pay by May”"],
    ["appositions", "Ada Orr", ", chief executive of Norland Bank"],
    ["forms of address", "The minister met", " Mr."],
    ["offices", "Foreign Minister", " and Deputy Prime Minister"],
    ["nouns of nouns", "The head", " of the board of the bank"],
    ["brackets", "The minister", " (the head (of the bank) will go)"],
  ])("takes twice the work: %s", (_, head, unit) => {
    const text = (units: number): string => `${head}${unit.repeat(units)}.`;
    expect(readsOf(text(LONG)) / readsOf(text(SHORT))).toBeLessThan(MOST);
  });

  it.each([
    ["an office and its holder", "The minister said she would go. Anna Orr, the minister, nodded. "],
    ["an owner", "Orr's ministry will pay the union's members by 2030. "],
    ["a body that is told of", "The ministry said the company must pay its workers by June. "],
    ["a country and its people", "Norland's prime minister said Norland will join the union. The country may leave. "],
  ])("or a text that repeats one sentence twice as often takes twice the work: %s", (_, sentence) => {
    expect(readsOf(sentence.repeat(LONG * 2)) / readsOf(sentence.repeat(SHORT * 2))).toBeLessThan(MOST);
  });

  it("is not printed more often while it is shortened", () => {
    const prints = (clauses: number): number => {
      const reading = readingOf(`It will close${", which will close".repeat(clauses)}.`);
      const [sentence] = reading.analysis.sentences;
      const print = vi.spyOn(Draft.prototype, "print");
      if (sentence) rewriteSentence(reading, sentence);
      const calls = print.mock.calls.length;
      print.mockRestore();
      return calls;
    };
    expect(prints(300)).toBeLessThanOrEqual(prints(100));
  });
});
