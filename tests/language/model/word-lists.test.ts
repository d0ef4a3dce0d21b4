import { describe, expect, it } from "vitest";
import { WordLists } from "../../../src/language/model/word-lists.js";

const bytes = Buffer.from("analyse\nquick\nwalk\n" + "better\tgood\twell\n" + "dont\tdo not\nöre\tÖre\n€\teuro\n");
const lists = new WordLists(bytes, { lemma: [0, 19], irregular: [19, 36], norm: [36, bytes.length] });

describe("word lists", () => {
  it.each(["analyse", "quick", "walk"])("contain %s", (word) => {
    expect(lists.find("lemma", word)).toEqual([]);
  });

  it.each(["", "a", "quic", "quicker", "zebra", "better"])('do not contain "%s"', (word) => {
    expect(lists.find("lemma", word)).toBeNull();
  });

  it("give the values of a word", () => {
    expect(lists.find("irregular", "better")).toEqual(["good", "well"]);
  });

  it("find words and values in any script", () => {
    expect(["dont", "öre", "€", "å"].map((word) => lists.find("norm", word))).toEqual([
      ["do not"],
      ["Öre"],
      ["euro"],
      null,
    ]);
  });

  it("find nothing in a list that does not exist", () => {
    expect([lists.has("lemma"), lists.has("lemma.noun"), lists.find("lemma.noun", "walk")]).toEqual([
      true,
      false,
      null,
    ]);
  });
});
