import { describe, expect, it } from "vitest";
import { isMisspelt } from "../../../src/language/coreference/misspelling.js";
import { chainsOf, readSpeech } from "../speech-fixtures.js";

describe("a misspelt surname", () => {
  it.each([
    ["vallenrway", "vallenwray"],
    ["orlleto", "orletto"],
    ["barnevik", "barnavik"],
    ["fortuno", "fortuño"],
  ])("is nearly another one: %s, %s", (a, b) => expect(isMisspelt(a, b)).toBe(true));

  it.each([
    ["orlin", "orlen"],
    ["clark", "clarke"],
    ["orlenov", "orlenova"],
    ["norrick", "derrick"],
    ["orletto", "orletto"],
  ])("is not a shorter one, a longer form or another name: %s, %s", (a, b) => expect(isMisspelt(a, b)).toBe(false));

  it("belongs to the only person with such a name", () => {
    const names = { "Jon Vallenwray": "person", Vallenrway: "person", "Jon Valenwray": "person" } as const;
    const reading = readSpeech("Jon Vallenwray paid. Mr Vallenrway left. Jon Valenwray stayed.", names);
    expect(chainsOf(reading)).toEqual({ "Jon Vallenwray": ["Jon Vallenwray", "Vallenrway", "Jon Valenwray"] });
  });

  it("is another person's after another first name or form of address", () => {
    const others = { "Jon Vallenwray": "person", "Eve Valenwray": "person" } as const;
    expect(Object.keys(chainsOf(readSpeech("Jon Vallenwray paid. Eve Valenwray left.", others)))).toHaveLength(2);
    const wife = { "Mr|Jon Vallenwray": "person", "Mrs|Valenwray": "person" } as const;
    expect(Object.keys(chainsOf(readSpeech("Mr Jon Vallenwray paid. Mrs Valenwray left.", wife)))).toHaveLength(2);
  });
});
