import { describe, expect, it } from "vitest";
import { documentOf } from "./fixtures.js";

const turnsOf = (paragraphs: readonly string[]) => {
  const { text, paragraphs: found } = documentOf(["The port opens in May.", ...paragraphs].join("\n\n"));
  return found.map(({ turn, proseStart, end }) =>
    turn
      ? [text.slice(turn.label.start, turn.label.end), turn.asks ? "asks" : "answers", text.slice(proseStart, end)]
      : null,
  );
};

describe("the turns of an interview", () => {
  it("begin with a name and a colon, and the one who asks is the interviewer", () => {
    expect(
      turnsOf([
        "Harbour News: Is it safe?",
        "Ada Lorne: It is.",
        "Harbour News: Who pays?",
        "Lorne: The council. It has the money.",
      ]),
    ).toEqual([
      null,
      ["Harbour News", "asks", "Is it safe?"],
      ["Ada Lorne", "answers", "It is."],
      ["Harbour News", "asks", "Who pays?"],
      ["Lorne", "answers", "The council. It has the money."],
    ]);
  });

  it("may be told apart by letters", () => {
    expect(turnsOf(["Q: Is it safe?", "A: It is.", "Q. Tell us who pays.", "A. The council."])).toEqual([
      null,
      ["Q", "asks", "Is it safe?"],
      ["A", "answers", "It is."],
      ["Q", "asks", "Tell us who pays."],
      ["A", "answers", "The council."],
    ]);
  });

  it("go on in a paragraph without a label, but not behind the last turn", () => {
    expect(
      turnsOf(["Q: Is it safe?", "A: It is.", "It always was.", "Q: Who pays?", "A: The council.", "The port is old."]),
    ).toEqual([
      null,
      ["Q", "asks", "Is it safe?"],
      ["A", "answers", "It is."],
      ["A", "answers", "It always was."],
      ["Q", "asks", "Who pays?"],
      ["A", "answers", "The council."],
      null,
    ]);
  });

  it.each([
    [["Background: The port is old.", "Cost: It costs 4m crowns.", "Opening: It opens in May.", "Contact: Ada Lorne."]],
    [["Ada Lorne: It is safe.", "Jon Vale: It is not.", "Ada Lorne: It was tested.", "Jon Vale: By whom, I ask."]],
    [["Q: Is it safe?", "A: It is.", "The council will pay."]],
    [["Lorne: Who pays?", "Vale: The council.", "The port is old."]],
    [["Lorne: Who pays?", "Lorne: Is it safe?", "Lorne: When does it open?", "Lorne: Why?"]],
  ])("are not found in %j", (paragraphs) => {
    expect(turnsOf(paragraphs).every((turn) => turn === null)).toBe(true);
  });
});
