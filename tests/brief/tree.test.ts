import { describe, expect, it } from "vitest";
import { readingOf } from "./reading-of.js";

const { tree } = readingOf("The old harbour will close in May.");
const token = (word: string) => {
  const found = tree.tokens.find(({ text }) => text === word);
  if (!found) throw new Error(`no token "${word}"`);
  return found;
};

describe("the dependency tree", () => {
  it("has no head above the root of a sentence", () => {
    expect(tree.head(token("close"))).toBeNull();
    expect(tree.head(token("harbour"))).toBe(token("close"));
  });

  it("gives the dependents of a token in the order of the text, by token or by index", () => {
    const words = tree.children(token("close")).map(({ text }) => text);
    expect(words).toEqual(["harbour", "will", "in", "."]);
    expect(tree.children(token("close").index)).toEqual(tree.children(token("close")));
  });

  it("gives the first dependent with a relation, or null", () => {
    expect(tree.child(token("close"), "nsubj")).toBe(token("harbour"));
    expect(tree.child(token("close"), "dobj")).toBeNull();
  });

  it("measures a subtree and finds the head of a range", () => {
    expect(tree.reach(token("harbour"))).toEqual({ firstToken: 0, endToken: 3 });
    expect(tree.top({ firstToken: 0, endToken: 3 })).toBe(token("harbour"));
  });
});
