import { describe, expect, it } from "vitest";
import { isOverturned } from "../../../src/brief/summary/overturn.js";
import { readingOf } from "../reading-of.js";

describe("a sentence is taken back by the next", () => {
  it.each([
    ["Ben Orr was due to stand in Lessen. But he was suspended in May.", true],
    ["Norrick Rail had sold a stake in 2000. But losses have changed its mind.", true],
    ["The council was expected to sell the port. However, it will keep it.", true],
    ["Norrick Rail sold a stake in May. But it kept the port.", false],
    ["Ben Orr was due to stand in Lessen. He was suspended in May.", false],
  ])("%s %s", (text, expected) => {
    const reading = readingOf(text);
    const [first, second] = reading.analysis.sentences;
    expect(isOverturned(reading, first as never, second as never)).toBe(expected);
  });
});
