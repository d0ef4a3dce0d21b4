import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findMatches } from "../../../src/language/time/claims.js";
import { buildContext } from "../../../src/language/time/context.js";
import { compileGrammar } from "../../../src/language/time/grammar.js";
import { valueBounds } from "../../../src/text/timex-value.js";
import { timesIn } from "./times-in.js";

const { alphabet, rules } = compileGrammar();

/** Words and marks that occur in the rules. */
const WORDS =
  "the of in May March 11 2019 2020-2021 - – , . 's ’s last next this year month day quarter third a two few ago later within by from to between and Friday Fri. Christmas Eve 9/11 12/31/2019 2019-12-31 10:35 a.m. '98 1990s Q3 FY19 spring fall second every \n \u{1F600} é x".split(
    " ",
  );
const timeLike = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(" "));
const anyText = fc.oneof(timeLike, fc.string({ unit: "binary", maxLength: 80 }), fc.string({ unit: "grapheme" }));

describe("any text", () => {
  it("gives spans in text order that hold their words and nest only in ranges", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        let outer = 0;
        for (const time of timesIn(text)) {
          expect(text.slice(time.start, time.end)).toBe(time.text);
          expect(time.text.trim()).toBe(time.text);
          expect(time.endToken).toBeGreaterThan(time.firstToken);
          if (time.precision === "range" && time.rule === "range") {
            expect(time.start).toBeGreaterThanOrEqual(end);
            outer = time.end;
          } else {
            expect(time.start).toBeGreaterThanOrEqual(end);
            if (time.start < outer) expect(time.end).toBeLessThanOrEqual(outer);
            end = time.end;
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("gives only well-formed values, and dates that the calendar has", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { type, value, precision } of timesIn(text)) {
          if (value === null) continue;
          if (type === "DATE" && precision !== "reference") expect(valueBounds(value)).not.toBeNull();
          if (type === "DURATION") expect(value).toMatch(/^PT?[\dX]+[SMHDWQY]$/u);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is read the same whatever was read before", () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const alone = timesIn(text);
        timesIn(other);
        expect(timesIn(text)).toEqual(alone);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a long text", () => {
  /** How often a rule starts to match: a measure of the work, since every pattern has a bounded length. */
  function countSteps(text: string): number {
    let steps = 0;
    const counted = rules.map(({ rule, regex }) => ({
      rule,
      regex: Object.defineProperty(new RegExp(regex.source, regex.flags), "exec", {
        value(shape: string) {
          steps++;
          return RegExp.prototype.exec.call(this, shape);
        },
      }),
    }));
    const parse = { text, language: "en", tokens: [], sentences: [], entities: [], warnings: [] };
    findMatches(alphabet.split(text), counted, buildContext(parse, { year: 2031, month: 10, day: 15 }));
    return steps;
  }

  it.each(["on 11 December 2018, ", "2019-", "May ", "the next two ", "a ", "11 ", "third-", "every ", "’s "])(
    "that repeats %j takes a number of steps linear in its length",
    (unit) => {
      const short = countSteps(unit.repeat(500));
      const long = countSteps(unit.repeat(2000));
      expect(long).toBeLessThanOrEqual(4 * short + rules.length);
    },
  );

  it("is matched by patterns without repetition, so that every match has a bounded length", () => {
    expect(rules.filter(({ regex }) => /[*+{]/u.test(regex.source))).toEqual([]);
  });

  it("with 100,000 dates gives all of them", () => {
    const text = "on 11 December 2018, ".repeat(100_000);
    const atoms = alphabet.split(text);
    const parse = { text, language: "en", tokens: [], sentences: [], entities: [], warnings: [] };
    expect(findMatches(atoms, rules, buildContext(parse, null))).toHaveLength(100_000);
  });

  it("with one word of a million letters or digits is one atom", () => {
    expect(alphabet.split("x".repeat(1_000_000)).shape).toHaveLength(1);
    expect(alphabet.split("1".repeat(1_000_000)).shape).toHaveLength(1);
  });
});
