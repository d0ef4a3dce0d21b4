import { describe, expect, it } from "vitest";
import { COMMITMENT_PATTERNS } from "../../../src/brief/patterns/commitment-patterns.js";
import { OUTLOOK_PATTERNS } from "../../../src/brief/patterns/outlook-patterns.js";
import { extract } from "../../../src/index.js";

const briefOf = (text: string) => extract({ text, published: "2019-01-10" });
const found = (items: readonly { reason: string | null }[], name: string): number =>
  items.filter(({ reason }) => reason?.endsWith(`: ${name}`)).length;

describe("each commitment pattern, on the real model", () => {
  it.each(COMMITMENT_PATTERNS)('"$name" is found in: $example', ({ name, example }) => {
    expect(found(briefOf(example).commitments, name)).toBe(1);
  });

  it.each(COMMITMENT_PATTERNS)('"$name" is not found in: $counterExample', ({ name, counterExample }) => {
    expect(found(briefOf(counterExample).commitments, name)).toBe(0);
  });
});

describe("each outlook pattern, on the real model", () => {
  it.each(OUTLOOK_PATTERNS)('"$name" is found in: $example', ({ name, example }) => {
    expect(found(briefOf(example).outlook, name)).toBe(1);
  });

  it.each(OUTLOOK_PATTERNS)('"$name" is not found in: $counterExample', ({ name, counterExample }) => {
    expect(found(briefOf(counterExample).outlook, name)).toBe(0);
  });
});

describe("the pattern tables", () => {
  it("use no name twice", () => {
    const names = [...COMMITMENT_PATTERNS, ...OUTLOOK_PATTERNS].map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });
});
