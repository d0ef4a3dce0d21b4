import { describe, expect, it } from "vitest";
import { extract } from "../../src/index.js";
import { joinedWords } from "../../src/language/joined-words.js";
import { loadModel } from "../../src/language/load-model.js";
import { parseDocument } from "../../src/language/parse-document.js";
import { rewriteText } from "../../src/language/rewriting.js";
import { documentOf } from "../document/fixtures.js";

const read = (text: string): string => {
  const whole = { start: 0, end: text.length };
  return rewriteText(text, whole, joinedWords(text, whole)).text;
};

describe("words split at an apostrophe or a hyphen", () => {
  it.each([
    ["Norland’ s army left.", "Norland’s army left."],
    ["They' ll go, and we’ ve stayed.", "They'll go, and we’ve stayed."],
    ["The workers' pay and 'S words", "The workers' pay and 'S words"],
    ["He said ‘yes’ so we left.", "He said ‘yes’ so we left."],
    ["It’s late, they’ll go and Lund’s port isn’t open.", "It's late, they'll go and Lund’s port isn't open."],
    ["‘That’ s all,’ said Orr’s ‘dream team’.", "‘That’s all,’ said Orr’s ‘dream team’."],
    ["to re-enter, co-operating, pre-empted, re-launch", "to reenter, cooperating, preempted, relaunch"],
    [
      "to re-sign, a co-founder, co-operation, pre-election, semi-re-open",
      "to re-sign, a co-founder, co-operation, pre-election, semi-re-open",
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it("is a form of [be] with either apostrophe", () => {
    const document = documentOf("It’s late, and they're ready.");
    const { tokens } = parseDocument(document, loadModel("en"));
    expect(tokens.filter(({ lemma }) => lemma === "be").map(({ text }) => text)).toEqual(["’s", "'re"]);
  });

  it("end a name before a separated [’ s]", () => {
    const { actors } = extract({
      text: "Norrick Rail’ s chief Ada Orr left. Norrick Rail will sell its depot.",
      published: "2018-05-03",
    });
    expect(actors.map(({ name }) => name).sort()).toEqual(["Ada Orr", "Norrick Rail"]);
  });

  it("give the same commitment as unsplit ones, and leave the article's text unchanged", () => {
    const text = "Norland’ s plan to close the mine by 2019 was welcomed by Sudland.";
    const { commitments, actors, article } = extract({ text, published: "2018-05-03" });
    expect(
      commitments.map(({ action, actors: [id] }) => [action, actors.find((actor) => actor.id === id)?.name]),
    ).toEqual([["close the mine", "Norland"]]);
    expect(article.text).toBe(text);
  });
});
