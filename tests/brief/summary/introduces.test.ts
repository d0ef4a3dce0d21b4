import { describe, expect, it } from "vitest";
import { onlyIntroduces } from "../../../src/brief/summary/introduces.js";
import { readingOf } from "../reading-of.js";

describe("a sentence that only sets the scene", () => {
  it.each([
    ["Ada Orr was speaking to the clerks of Lessen in May.", true],
    ["Ada Orr spoke with reporter Ben Ash about rents and ferries.", true],
    ["The mayors of three towns attended the ceremony.", true],
    ["Ada Orr spoke to 300 workers about rents and ferries.", false],
    ["Ada Orr was speaking as the roof fell in.", false],
    ["Ada Orr told reporters that rents would rise.", false],
    ["Ben Ash attended the northern school in Lessen.", false],
    ["The mayor did not attend the ceremony.", false],
  ])("%s %s", (text, expected) => {
    const reading = readingOf(text);
    expect(onlyIntroduces(reading, reading.analysis.sentences[0] as never)).toBe(expected);
  });
});
