import fc from "fast-check";
import { describe, expect, it } from "vitest";

/** The build's own files have no types. */
interface Late {
  readonly makeLate: (code: string) => string;
  readonly narrowed: (pattern: string) => string;
  readonly lateExpression: (source: string, flags: string, narrow: string) => RegExp;
}
const load = (file: string) => import(new URL(`../../src/build/late/${file}`, import.meta.url).href);
const { makeLate, narrowed }: Pick<Late, "makeLate" | "narrowed"> = await load("transform.mjs");
const { lateExpression }: Pick<Late, "lateExpression"> = await load("expression.mjs");

const late = (expression: RegExp) => lateExpression(expression.source, expression.flags, narrowed(expression.source));

const ASKED = [
  /[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu,
  /^\p{Lu}\p{Ll}+\.?$/u,
  /[^\p{L}\p{M}\p{N}._-]+/gu,
  /\P{M}\p{M}*|\p{M}+/gu,
  /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu,
  /[\]\\[\p{Lu}]/u,
];

describe("a late expression", () => {
  it("matches what the original expression matches, in any text", () => {
    const text = fc.array(fc.constantFrom(..."aZé_.,-’ ¶1\\[]\u0301жЖ漢😀", "ab1", "Orr"), { maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom(...ASKED), text, (expression, parts) => {
        const [asked, given] = [late(expression), parts.join("")];
        expect(given.replace(asked, "<$&>")).toBe(given.replace(expression, "<$&>"));
        expect(given.match(asked)).toEqual(given.match(expression));
        expect(given.split(asked)).toEqual(given.split(expression));
        expect(given.search(asked)).toBe(given.search(expression));
        if (expression.global) expect([...given.matchAll(asked)]).toEqual([...given.matchAll(expression)]);
        else expect([asked.test(given), asked.exec(given)]).toEqual([expression.test(given), expression.exec(given)]);
      }),
      { numRuns: 3000, seed: 7 },
    );
  });

  it("continues at lastIndex if it is global", () => {
    const words = late(/\p{L}+/gu);
    expect([words.exec("one zwölf")?.[0], words.exec("one zwölf")?.[0], words.exec("one zwölf")]).toEqual([
      "one",
      "zwölf",
      null,
    ]);
  });

  it("reduces Unicode classes to U+0000 to U+02FF and U+2000 to U+20CF", () => {
    expect(narrowed("[\\p{Nd}x]\\p{Nd}\\\\p{a}")).toBe("[\\u0030-\\u0039x][\\u0030-\\u0039]\\\\p{a}");
  });
});

describe("the code of a module", () => {
  const made = (code: string) => makeLate(code).split("\n").slice(1).join("\n");

  it("has a late expression in place, or at the top of the module for one in a function", () => {
    expect(made("const A = /\\p{Nd}/u;")).toBe('const A = lateExpression("\\\\p{Nd}", "u", "[\\\\u0030-\\\\u0039]");');
    expect(made("const f = (t) => t.replace(/\\p{Nd}/gu, '');")).toBe(
      'const late$0 = lateExpression("\\\\p{Nd}", "gu", "[\\\\u0030-\\\\u0039]");\nconst f = (t) => t.replace(late$0, \'\');',
    );
  });

  it("is unchanged if an expression keeps state between calls, ignores case, or has no Unicode class", () => {
    for (const code of [
      "function f(t) { const r = /\\p{L}/gu; return r.exec(t); }",
      "const A = /\\p{L}/iu;",
      "const A = /[a-z]/u;",
      'const A = "/\\\\p{L}/u";',
    ])
      expect(makeLate(code)).toBe(code);
  });
});
