import { describe, expect, it } from "vitest";
import { findSpans } from "../../src/language/find-spans.js";

describe("a line of predicted quotations", () => {
  it("gives the mention of the speaker that is nearest to the quotation", () => {
    const text = 'Jon Vale met Ada Lorne, who said: "The port will open in May."';
    const start = text.indexOf('"');
    const who = text.indexOf("who");
    expect(findSpans("a", text, null, "quotations")).toEqual({
      id: "a",
      quotes: [{ start, end: text.length, speaker_start: who, speaker_end: who + 3 }],
    });
  });

  it("has no speaker if the text names none", () => {
    const text = 'It rained. "The port will open in May."';
    expect(findSpans("a", text, null, "quotations")).toEqual({
      id: "a",
      quotes: [{ start: text.indexOf('"'), end: text.length }],
    });
  });
});
