import { describe, expect, it } from "vitest";
import { loadModel } from "../../src/language/load-model.js";
import { parseDocument } from "../../src/language/parse-document.js";
import { documentOf } from "../document/fixtures.js";

const model = loadModel("en");
const parse = (text: string) => parseDocument(documentOf(text), model);

describe("the parse of a document", () => {
  it("gives each word its tag, its dependency label and its head", () => {
    const { tokens, sentences } = parse("Minister Anna Orr signed the treaty on Tuesday. She left Lessen.");
    expect(tokens.map((t) => `${t.text} ${t.tag} ${t.deprel} ${tokens[t.head]?.text}`)).toEqual([
      "Minister NNP compound Orr",
      "Anna NNP compound Orr",
      "Orr NNP nsubj signed",
      "signed VBD ROOT signed",
      "the DT det treaty",
      "treaty NN dobj signed",
      "on IN prep signed",
      "Tuesday NNP pobj on",
      ". . punct signed",
      "She PRP nsubj left",
      "left VBD ROOT left",
      "Lessen NNP dobj left",
      ". . punct left",
    ]);
    expect(sentences.map(({ firstToken, endToken, paragraph }) => [firstToken, endToken, paragraph])).toEqual([
      [0, 9, 1],
      [9, 13, 1],
    ]);
  });

  it("makes no content of the clause before a semicolon, unless the verb tells nothing else", () => {
    const labelOf = (word: string, text: string): string | undefined =>
      parse(text).tokens.find((token) => token.text === word)?.deprel;
    const rule = "The rule is not in force; the government has promised a bill in the next session.";
    expect(labelOf("is", rule)).toBe("parataxis");
    expect(labelOf("is", rule.replace("the government has promised a bill in the next session", "he said"))).toBe(
      "ccomp",
    );
  });

  it("has no sentence that crosses a paragraph", () => {
    const { sentences, tokens } = parse("Talks end.\n\nThe talks resume in spring with the\n\nTwo states will meet.");
    expect(sentences.map((s) => s.paragraph)).toEqual([1, 2, 3]);
    expect(tokens.filter((t) => t.sentence !== tokens[t.head]?.sentence)).toEqual([]);
  });

  it("has the exact text between the offsets of each token, and no tokens of white space", () => {
    const { tokens, text } = parse("Talks\n\nIt  rained 🌧️ in  Lessen.\n\nThe sun shone “twice”.");
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(tokens.filter((token) => !token.text.trim())).toEqual([]);
  });
});

describe("a very long sentence", () => {
  const text = `${"and they met again in Tarvik ".repeat(60).trim()}. The minister will pay.`;
  const read = (longest?: number) => parseDocument(documentOf(text), model, longest);

  it("is read in parts no longer than the limit, with one warning for all cuts", () => {
    const { sentences, warnings } = read(500);
    expect(Math.max(...sentences.map(({ start, end }) => end - start))).toBeLessThanOrEqual(500);
    expect(warnings.map(({ message, span }) => [message, span])).toEqual([
      ["a very long sentence was split for parsing, in 3 places", { start: 0, end: 1492 }],
    ]);
    expect(sentences.at(-1)).toMatchObject({ start: text.indexOf("The minister"), end: text.length });
  });

  it("is not split if it is within the limit", () => {
    expect([read().sentences.length, read().warnings]).toEqual([2, []]);
  });
});
