import { describe, expect, it } from "vitest";
import { findMarkedStretches } from "../../../src/language/quotations/pair-marks.js";
import { regularMarks } from "../../../src/language/quotations/regular-marks.js";
import { rewriteText } from "../../../src/language/rewriting.js";
import { documentOf } from "../../document/fixtures.js";

const read = (text: string) => {
  const document = documentOf(text);
  const whole = { start: 0, end: document.text.length };
  const edits = regularMarks(document.text, whole, findMarkedStretches(document));
  return { given: document.text, ...rewriteText(document.text, whole, edits) };
};

describe("text as the model reads it", () => {
  it.each([
    ['He said ""go"" again.', 'He said "go" again.'],
    ['He said " go " again.', 'He said "go" again.'],
    ['He said"go now,"and left.', 'He said "go now," and left.'],
    ["He said «go» again.", 'He said "go" again.'],
    ["He said ‘go’ again.", 'He said "go" again.'],
    ['He said *"go"* again.', 'He said "go" again.'],
    ["He said “go ‘home’ now” again.", "He said “go ‘home’ now” again."],
    ['He said "go" again.', 'He said "go" again.'],
  ])("sets %j as %j", (text, expected) => {
    expect(read(text).text).toBe(expected);
  });

  it("maps each letter back to its place in the article", () => {
    const { given, text, startOf, endOf } = read('He said ""go"" to " us ".');
    const letters = [...text].flatMap((character, i) =>
      /\p{L}/u.test(character) ? [[character, given.slice(startOf(i), endOf(i))]] : [],
    );
    expect(letters.every(([read, stands]) => read === stands)).toBe(true);
    expect(given.slice(startOf(8), endOf(8))).toBe('""');
    expect(startOf(text.indexOf("us"))).toBe(given.indexOf("us"));
  });
});
