import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Document } from "../../../src/document/types.js";
import { loadModel } from "../../../src/language/load-model.js";
import { parseDocument } from "../../../src/language/parse-document.js";
import type { Parse } from "../../../src/language/types.js";
import { documentOf } from "../../document/fixtures.js";

const model = loadModel("en");

/** One paragraph, not normalised: the parser must accept any text. */
const raw = (text: string): Document => ({
  ...documentOf("Ministers met."),
  text,
  paragraphs: [{ number: 1, start: 0, end: text.length, proseStart: 0 }],
});

const parseRaw = (text: string): Parse => parseDocument(raw(text), model);

/**
 * Every word is in one token; tokens are in text order; heads are in the sentence of their token; each sentence has one
 * root.
 */
function checkParse({ text, tokens, sentences, entities }: Parse): void {
  let at = 0;
  const wrong = tokens.filter((token, i) => {
    const gap = text.slice(at, token.start);
    at = token.end;
    return !(
      token.index === i &&
      text.slice(token.start, token.end) === token.text &&
      gap.trim() === "" &&
      tokens[token.head]?.sentence === token.sentence
    );
  });
  expect(wrong).toEqual([]);
  expect(text.slice(at).trim()).toBe("");
  for (const sentence of sentences) {
    const words = tokens.slice(sentence.firstToken, sentence.endToken);
    const roots = words.filter((token) => token.head === token.index);
    expect(roots.map(({ deprel }) => deprel)).toEqual(["ROOT"]);
    expect(sentence.start).toBe(tokens[sentence.firstToken]?.start);
    expect(sentence.end).toBe(tokens[sentence.endToken - 1]?.end);
  }
  for (const { start, end, firstToken, endToken } of entities) {
    expect([start, end]).toEqual([tokens[firstToken]?.start, tokens[endToken - 1]?.end]);
  }
}

const pieces = fc.constantFrom(
  ..."()[]{}.,;:!?'\"`“”‘’«»…—–-/\\@#$%&*+=<>~^_|€№°²①٣५漢ıİﬁ😀👨‍👩‍👧".split(""),
  "\ud800",
  "\udc00",
  "\u200b",
  "\u202e",
  "\u0301",
  " ",
  "  ",
  "\n",
  "\u00a0",
  "\u2028",
  "Orr",
  "said",
  "U.S.",
  "a.m.",
  "don't",
  "3.5km",
  "http://a.b/c?d=e",
  "constructor",
  "__proto__",
  "عاجل",
  "Ώρα",
);

describe("hostile text", () => {
  it("keeps offsets, token order and one tree per sentence", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        checkParse(parseRaw(parts.join("")));
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it("may be any string of code units", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        checkParse(parseRaw(text));
      }),
      { numRuns: 200, seed: 2 },
    );
  });

  it.each([
    ["nothing", ""],
    ["blanks", " \n\t  "],
    ["a token of 10,000 letters", "a".repeat(10_000)],
    ["10,000 digits and stops", "1.".repeat(5_000)],
    ["10,000 quotation marks", '"'.repeat(10_000)],
    ["10,000 brackets", "(".repeat(5_000) + ")".repeat(5_000)],
    ["10,000 full stops", ".".repeat(10_000)],
    ["10,000 hyphens between letters", "a-".repeat(5_000)],
    ["a long address", `http://${"a.".repeat(4_000)}com/${"b/".repeat(2_000)}`],
    ["10,000 emoji", "👩‍👩‍👧".repeat(1_250)],
    ["10,000 lone surrogates", "\ud83d".repeat(10_000)],
    ["20,000 line ends", "a\n".repeat(10_000)],
  ])("may be %s", (_, text) => {
    checkParse(parseRaw(text));
  });

  it("may be a sentence of 49,000 words, which is parsed in windows", () => {
    const text = "the old harbour of the town and ".repeat(7_000);
    expect(parseRaw(text).tokens.length).toBe(49_000);
  });

  it("is parsed the same whatever was parsed before", () => {
    const text =
      "Minister Anna Orr told Lessen Radio on 4 May that the xylographic quorf of U.S. exports “won't last”.";
    const fresh = parseDocument(raw(text), loadModel("en"));
    parseRaw(Array.from({ length: 13_000 }, (_, i) => `w${i.toString(36)}`).join(" "));
    expect(parseRaw(text)).toEqual(fresh);
    parseRaw("(".repeat(9_000));
    expect(parseRaw(text)).toEqual(fresh);
  });
});
