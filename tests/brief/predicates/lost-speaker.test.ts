import { describe, expect, it } from "vitest";
import { findLostSpeaker } from "../../../src/brief/predicates/lost-speaker.js";
import { Tree } from "../../../src/brief/tree.js";
import type { Token } from "../../../src/language/types.js";

/** Words as [text, relation, head]. */
function treeOf(...words: [string, string, number][]): Tree {
  const blank = { start: 0, end: 0, tag: "NN", upos: "NOUN", lemma: "", morph: "", sentence: 0 };
  const tokens = words.map(([text, deprel, head], index): Token => ({ ...blank, index, text, deprel, head }));
  return new Tree({ tokens, entities: [] });
}

const at = (tree: Tree, index: number): Token => tree.tokens[index] as Token;

describe("a speaker that the parser took for part of what is said", () => {
  it("is found with the comma before it: trade with Kazakhstan[, minister Jon Pell] said", () => {
    const tree = treeOf(
      ["Belarus", "nsubj", 1],
      ["seeks", "ccomp", 9],
      ["trade", "dobj", 1],
      ["with", "prep", 2],
      ["Kazakhstan", "pobj", 3],
      [",", "punct", 4],
      ["minister", "nmod", 8],
      ["Jon", "compound", 8],
      ["Pell", "appos", 4],
      ["said", "ROOT", 9],
    );
    expect(findLostSpeaker(tree, at(tree, 1), at(tree, 9))).toEqual({ firstToken: 5, endToken: 9 });
  });

  it("is null without an apposition at the end: [The mine] closed, he said", () => {
    const tree = treeOf(
      ["The", "det", 1],
      ["mine", "nsubj", 2],
      ["closed", "ccomp", 5],
      [",", "punct", 5],
      ["he", "nsubj", 5],
      ["said", "ROOT", 5],
    );
    expect(findLostSpeaker(tree, at(tree, 2), at(tree, 5))).toBeNull();
  });
});
