import { describe, expect, it } from "vitest";
import { findSpans } from "../../src/language/find-spans.js";

describe("a line of predicted quotations", () => {
  it("points at the words nearest to the quotation that stand for its speaker", () => {
    const text = 'Jon Vale met Ada Lorne, who said: "The port will open in May."';
    const start = text.indexOf('"');
    const who = text.indexOf("who");
    expect(findSpans("a", text, null, "quotations")).toEqual({
      id: "a",
      quotes: [{ start, end: text.length, speaker_start: who, speaker_end: who + 3 }],
    });
  });

  it("has no speaker where the text tells none", () => {
    const text = 'It rained. "The port will open in May."';
    expect(findSpans("a", text, null, "quotations")).toEqual({
      id: "a",
      quotes: [{ start: text.indexOf('"'), end: text.length }],
    });
  });
});
