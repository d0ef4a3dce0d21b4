import { describe, expect, it } from "vitest";
import { withFinalE } from "../../src/language/final-e.js";

describe("withFinalE", () => {
  it.each([
    ["slated", "slat", "slate"],
    ["hoped", "hop", "hope"],
    ["hoping", "hop", "hope"],
    ["Rated", "rat", "rate"],
    ["staged", "stag", "stage"],
    ["waging", "wag", "wage"],
    ["fined", "fin", "fine"],
    ["hopes", "hop", "hope"],
  ])("gives %s, which the lemmatizer takes for a form of '%s', the lemma '%s'", (text, lemma, expected) => {
    expect(withFinalE(text, lemma)).toBe(expected);
  });

  it.each([
    ["hopped", "hop", "a doubled consonant"],
    ["planned", "plan", "a doubled consonant"],
    ["visited", "visit", "two syllables"],
    ["looked", "look", "two vowels"],
    ["played", "play", "a final y, which never doubles"],
    ["boxed", "box", "a final x, which never doubles"],
    ["bused", "bus", "the one exception"],
    ["gases", "gas", "a final s, which takes -es"],
    ["hops", "hop", "a mere -s"],
    ["sign", "sign", "a base form"],
    ["told", "tell", "an irregular form"],
  ])("leaves %s, a form of '%s': %s", (text, lemma) => {
    expect(withFinalE(text, lemma)).toBe(lemma);
  });
});
