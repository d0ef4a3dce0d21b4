import { describe, expect, it } from "vitest";
import { UserError } from "../../src/errors.js";
import { analyse } from "../../src/language/analyse.js";
import { loadModel } from "../../src/language/load-model.js";
import { canRead, listReadLanguages } from "../../src/language/loaded-models.js";
import { documentOf } from "../document/fixtures.js";

const document = documentOf("Anna Orr left on Friday.");
const english = loadModel("en");

describe("an analysis", () => {
  it("finds names and times with the model of a language that has rules", () => {
    const { names, times } = analyse(document, english);
    expect([names.map(({ text }) => text), times.map(({ text }) => text)]).toEqual([["Anna Orr"], ["Friday"]]);
  });

  it("refuses a model of a language that has no rules", () => {
    expect(() => analyse(document, { ...english, language: "ru" })).toThrow(
      new UserError("usage", {
        what: 'there are no rules for the language "ru"',
        where: { field: "--language" },
        advice: "give --language en if the article is in English",
      }),
    );
  });
});

describe("the languages that are read", () => {
  it("are those with a model and rules", () => {
    expect([listReadLanguages(), canRead("en"), canRead("ru")]).toEqual([["en"], true, false]);
  });
});
