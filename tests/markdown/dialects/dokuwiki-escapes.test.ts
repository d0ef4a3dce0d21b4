import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dokuwikiId, escapeDokuwiki } from "../../../src/markdown/dialects/dokuwiki-escapes.js";
import { HOSTILE } from "./strings.mjs";

/**
 * DokuWiki's modes, entities, smileys and acronyms, as far as they start with something visible. No parser of
 * DokuWiki's syntax runs in Node.
 */
const ACTING =
  /\*\*|\/\/|__|''|\[\[|\{\{|\(\(|\)\)|<\w|~~|\\\\|--|==|->|<-|=>|@|\b(?:www|ftp)\.|\p{Lu}{2}|\p{Ll}\p{Lu}|["'^|]|\.\.\.|\d+[xX]\d|\((?:c|r|tm)\)|[:;8=]-?[()PODX/\\|]|:\?:|:!:|^[>*-]|%%/u;

/** The text outside `%%` and `<nowiki>`, and the text that a reader sees. */
function read(source: string): { bare: string; shown: string } {
  const parts = [...source.matchAll(/<nowiki>(.*?)<\/nowiki>|%%(.*?)%%|(.)/gsu)];
  return {
    bare: parts.map(([, , , bare]) => bare ?? "").join(""),
    shown: parts.map(([, nowiki, percent, bare]) => nowiki ?? percent ?? bare).join(""),
  };
}

describe("DokuWiki's escaper", () => {
  it("leaves nothing active unescaped, and shows the given text", () => {
    const marks = fc.string({
      unit: fc.constantFrom(..."aB1 #*_-+=|[]{}()<>&~'\"\\^$%@!:;.,/?é文xOP8"),
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.oneof(marks, fc.constantFrom(...HOSTILE.filter((text) => !/\n/u.test(text)))), (text) => {
        const { bare, shown } = read(escapeDokuwiki(text));
        expect(bare).not.toMatch(ACTING);
        expect(shown).toBe(text);
      }),
      { numRuns: 3000, seed: 20311014 },
    );
  });

  it.each([
    ["The ministry pays in May.", "The ministry pays in May."],
    [
      "Orvenia [Orvenia Rail] pays 4.5% (about $5 million), 2031-10-14.",
      "Orvenia [Orvenia Rail] pays 4.5% (about $5 million), 2031-10-14.",
    ],
    ["the ministry's plan", "%%the ministry's plan%%"],
    [" the WTO ", " %%the WTO%% "],
    ["50%", "<nowiki>50%</nowiki>"],
    ["a </nowiki>%% b", "<nowiki>a </no</nowiki><nowiki>wiki>%% b</nowiki>"],
  ])("writes %j as %j", (text, written) => expect(escapeDokuwiki(text)).toBe(written));

  it.each([
    ["Anna Orr", "anna_orr"],
    ["Қазақ теміржолы", "қазақ_теміржолы"],
    ["../:x:y", "x_y"],
  ])("makes %j the id %j", (name, id) => expect(dokuwikiId(name)).toBe(id));
});
