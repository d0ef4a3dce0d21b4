import { describe, expect, it } from "vitest";
import { RULES } from "../../../src/language/time/rules/index.js";
import { timesIn } from "./times-in.js";

const readBy = (rule: string, text: string) =>
  timesIn(text)
    .filter((time) => time.rule === rule)
    .map((time) => ({ found: time.text, value: time.value }));

describe("each rule of time, on the real model", () => {
  it.each(RULES)('"$name" reads $example.found as $example.value in: $example.text', ({ name, example }) => {
    expect(readBy(name, example.text)).toEqual([{ found: example.found, value: example.value }]);
  });

  it.each(RULES)('"$name" reads nothing in: $counterExample', ({ name, counterExample }) => {
    expect(readBy(name, counterExample)).toEqual([]);
  });
});

describe("the list of rules", () => {
  it("has no name twice", () => {
    const names = RULES.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });
});
