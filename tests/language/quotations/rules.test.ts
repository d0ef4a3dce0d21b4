import { describe, expect, it } from "vitest";
import { attributeAll } from "../../../src/language/quotations/attribute.js";
import { FLOW_RULES } from "../../../src/language/quotations/flow-rules/list.js";
import { PART_OF_SENTENCE_RULES, WHOLE_SENTENCE_RULES } from "../../../src/language/quotations/speaker-rules/list.js";
import { buildSpeechContext, placeStretch } from "../../../src/language/quotations/speech-context.js";
import { type GivenNames, readSpeech } from "../speech-fixtures.js";

const NAMES: GivenNames = {
  "Ada Lorne": "person",
  "Jon Vale": "person",
  "Norland Rail": "organization",
  "Harbour News": "organization",
};

const RULES = [...new Set([...WHOLE_SENTENCE_RULES, ...PART_OF_SENTENCE_RULES]), ...FLOW_RULES];

/** The words whose speaker a rule finds in a text, each with the speaker. */
function foundBy(rule: string, text: string) {
  const { document, parse, names } = readSpeech(text, NAMES);
  const context = buildSpeechContext(document, parse, names);
  const stretches = context.stretches.filter(({ depth }) => depth === 0).map((s) => placeStretch(s, context));
  return attributeAll(stretches, context).flatMap((found, i) =>
    found?.rule === rule
      ? [{ words: document.text.slice(stretches[i]?.start, stretches[i]?.end), speaker: found.speaker?.text ?? null }]
      : [],
  );
}

describe("each rule of speakers, on the real model", () => {
  it.each(RULES)("$name finds $example.speaker in: $example.text", ({ name, example: { text, words, speaker } }) => {
    expect(foundBy(name, text)).toEqual([{ words, speaker }]);
  });

  it.each(RULES)("$name finds nobody in: $counterExample", ({ name, counterExample }) => {
    expect(foundBy(name, counterExample)).toEqual([]);
  });
});

describe("the lists of rules of speakers", () => {
  it("have no name twice", () => {
    const names = RULES.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });
});
