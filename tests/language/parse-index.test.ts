import { describe, expect, it } from "vitest";
import { buildParseIndex, headOf } from "../../src/language/parse-index.js";
import { readSpeech } from "./speech-fixtures.js";

const { parse, names } = readSpeech("The old harbour will close in May.", { May: "event" });
const index = buildParseIndex(parse, names);
const at = (word: string): number => parse.tokens.findIndex(({ text }) => text === word);

describe("the index of a parse", () => {
  it("gives the dependents of a token in the order of the text", () => {
    expect(index.children(at("close")).map((child) => index.token(child)?.text)).toEqual([
      "harbour",
      "will",
      "in",
      ".",
    ]);
    expect(index.children(-1)).toEqual([]);
  });

  it("gives the first dependent with one of some relations, if there is one", () => {
    expect(index.child(at("close"), "nsubj")).toBe(at("harbour"));
    expect(index.child(at("close"), "prep", "aux")).toBe(at("will"));
    expect(index.child(at("close"), "dobj")).toBeUndefined();
  });

  it("knows the edges of a subtree, the head of a range and the name at a token", () => {
    expect([index.leftEdge(at("harbour")), index.rightEdge(at("in"))]).toEqual([0, at("May")]);
    expect(headOf(0, at("will"), index)).toBe(at("harbour"));
    expect([at("May"), at("in")].map((i) => index.nameAt(i)?.text)).toEqual(["May", undefined]);
  });
});
