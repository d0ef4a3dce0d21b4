import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadModel } from "../../../src/language/load-model.js";
import { findNames } from "../../../src/language/names/find-names.js";
import { parseDocument } from "../../../src/language/parse-document.js";
import { documentOf } from "../../document/fixtures.js";
import { namesOf } from "./names-of.js";

const model = loadModel("en");

describe("the title of a person", () => {
  it("has the stop of a short rank, also as a word of its own, and the ranks before it", () => {
    expect(namesOf("“Yes,” said Col. Walter Denby. “No,” said Lt. Gen. Harlow Quist.")).toEqual([
      "Col. > Walter Denby: person",
      "Lt. Gen. > Harlow Quist: person",
    ]);
  });

  it("is the office before the name, without the country", () => {
    expect(
      namesOf("First Deputy Minister of Foreign Affairs Andrei Orr met Norwegian Prime Minister Erna Holt in Oslo."),
    ).toEqual([
      "First Deputy Minister of Foreign Affairs > Andrei Orr: person",
      "Norwegian: group",
      "Prime Minister > Erna Holt: person",
      "Oslo: place",
    ]);
  });

  it("is a former office with its adjective, or a form of address", () => {
    expect(namesOf("Former President Jon Pell and Mr Ruiz were there, too.")).toEqual([
      "Former President > Jon Pell: person",
      "Mr > Ruiz: person",
    ]);
  });
});

describe("the names of a document", () => {
  it("do not overlap, for any text", () => {
    const words = fc.constantFrom(
      ..."Orr Norway the United States - ( ) for of and Council Senate 5th Division 2 0 CIS Mr Minister Foreign Affairs said BelTA . , ' U.S. met a village".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 25 }), (parts) => {
        const document = { ...documentOf("Ministers met."), text: parts.join(" ") };
        const paragraphs = [{ number: 1, start: 0, proseStart: 0, end: document.text.length }];
        const names = findNames(document, parseDocument({ ...document, paragraphs }, model));
        names.forEach((name, i) => {
          expect(name.endToken).toBeGreaterThan(name.firstToken);
          expect(name.firstToken).toBeGreaterThanOrEqual(names[i - 1]?.endToken ?? 0);
        });
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  it("have a span and a token range that agree, in text order", () => {
    const document = documentOf(
      "Talks\n\nPrime Minister Anna Orr of Norway met Lena Sand (Sweden) at the United Nations' office.",
    );
    const parse = parseDocument(document, model);
    const names = findNames(document, parse);
    expect(names.length).toBeGreaterThan(3);
    names.forEach((name, i) => {
      expect(name.text).toBe(document.text.slice(name.start, name.end));
      expect(name.start).toBe(parse.tokens[name.firstToken]?.start);
      expect(name.end).toBe(parse.tokens[name.endToken - 1]?.end);
      expect(name.firstToken).toBeGreaterThanOrEqual(names[i - 1]?.endToken ?? 0);
    });
  });
});
