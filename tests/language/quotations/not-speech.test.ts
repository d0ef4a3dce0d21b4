import { describe, expect, it } from "vitest";
import { attributeAll } from "../../../src/language/quotations/attribute.js";
import { NOT_SPEECH, whyNotSpeech } from "../../../src/language/quotations/not-speech.js";
import { buildSpeechContext, placeStretch } from "../../../src/language/quotations/speech-context.js";
import { type GivenNames, readSpeech } from "../speech-fixtures.js";

const NAMES: GivenNames = { "Ada Lorne": "person", "Jon Vale": "person", "Harbour News": "organization" };

/** The words in marks that are not speech for a reason. */
function notSpeechBy(reason: string, text: string): string[] {
  const { document, parse, names } = readSpeech(text, NAMES);
  const context = buildSpeechContext(document, parse, names);
  const stretches = context.stretches.map((s) => placeStretch(s, context));
  const outermost = stretches.filter(({ depth }) => depth === 0);
  const attributions = attributeAll(outermost, context);
  return stretches
    .filter((s) => whyNotSpeech(s, attributions[outermost.indexOf(s)] ?? null, context) === reason)
    .map(({ start, end }) => document.text.slice(start, end));
}

describe("each reason why words in quotation marks are not speech, on the real model", () => {
  it.each(NOT_SPEECH)("$name: $example.text", ({ name, example: { text, words } }) => {
    expect(notSpeechBy(name, text)).toEqual([words]);
  });
});
