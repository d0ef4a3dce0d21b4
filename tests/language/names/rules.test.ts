import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { RULES } from "../../../src/language/names/rules/index.js";
import { changesBy } from "./names-of.js";

describe("each rule of names, on the real model", () => {
  it.each(RULES.map((rule) => ({ rule, ...rule })))(
    "$name turns $example.before into $example.after in: $example.text",
    ({ rule, example }) => {
      expect(changesBy(rule, example.text)).toEqual({ before: example.before, after: example.after });
    },
  );

  it.each(RULES.map((rule) => ({ rule, ...rule })))(
    "$name changes nothing in: $counterExample",
    ({ rule, counterExample }) => {
      expect(changesBy(rule, counterExample)).toEqual({ before: [], after: [] });
    },
  );
});

describe("the list of rules", () => {
  const folder = fileURLToPath(new URL("../../../src/language/names/rules/", import.meta.url));
  const fileOf = (name: string): string => `${name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}.ts`;

  it("has every file of the folder, and no rule twice", () => {
    const files = readdirSync(folder).filter((file) => file !== "index.ts");
    expect(RULES.map(({ name }) => fileOf(name)).sort()).toEqual(files.sort());
  });

  it.each(RULES)("exports $name from the file of that name", async ({ name }) => {
    const module: Record<string, unknown> = await import(`${folder}${fileOf(name)}`);
    expect(Object.keys(module)).toEqual([name]);
  });

  it.each(RULES)("names $name by what it does to names", ({ name }) => {
    expect(name).toMatch(/^(?:trim|split|join|drop|retype|find)[A-Z]/u);
  });
});
