import { describe, expect, it } from "vitest";
import { WordLists } from "../../../src/language/model/word-lists.js";

const bytes = Buffer.from("analyse\nquick\nwalk\n" + "better\tgood\twell\n" + "dont\tdo not\nöre\tÖre\n€\teuro\n");
const lists = new WordLists(bytes, { lemma: [0, 19], irregular: [19, 36], norm: [36, bytes.length] });

describe("word lists", () => {
  it.each(["analyse", "quick", "walk"])("have %s", (word) => {
    expect(lists.find("lemma", word)).toEqual([]);
  });

  it.each(["", "a", "quic", "quicker", "zebra", "better"])('do not have "%s"', (word) => {
    expect(lists.find("lemma", word)).toBeNull();
  });

  it("say what stands for a word", () => {
    expect(lists.find("irregular", "better")).toEqual(["good", "well"]);
  });

  it("hold words and what stands for them in any script", () => {
    expect(["dont", "öre", "€", "å"].map((word) => lists.find("norm", word))).toEqual([
      ["do not"],
      ["Öre"],
      ["euro"],
      null,
    ]);
  });

  it("find nothing in a list that they do not have", () => {
    expect([lists.has("lemma"), lists.has("lemma.noun"), lists.find("lemma.noun", "walk")]).toEqual([
      true,
      false,
      null,
    ]);
  });
});
