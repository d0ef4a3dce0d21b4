import { describe, expect, it } from "vitest";
import { Alphabet } from "../../../src/language/time/atoms.js";
import { compilePattern, namesOf, partName } from "../../../src/language/time/pattern.js";

function groupsOf(pattern: string, text: string): Record<string, string> | null {
  const alphabet = new Alphabet(namesOf(pattern));
  const atoms = alphabet.split(text);
  const hit = compilePattern(pattern, alphabet).exec(atoms.shape);
  if (!hit) return null;
  return Object.fromEntries(
    Object.entries(hit.indices?.groups ?? {}).flatMap(([group, range]) =>
      range ? [[partName(group), text.slice(atoms.starts[range[0]], atoms.ends[range[1] - 1])]] : [],
    ),
  );
}

describe("a pattern over atoms", () => {
  it("matches classes, words, optional parts and choices", () => {
    const pattern = "( m:mon d:dom [comma] y:yyyy / [the] d:dom of m:mon )";
    expect(groupsOf(pattern, "on Dec. 11, 2018")).toEqual({ m: "Dec.", d: "11", y: "2018" });
    expect(groupsOf(pattern, "on the 3rd of May")).toEqual({ d: "3rd", m: "May" });
    expect(groupsOf(pattern, "on May 2018")).toBeNull();
  });

  it("captures a sequence under one name", () => {
    expect(groupsOf("n:( tens hyphen ones / ones ) u:unit ago", "twenty-five years ago")).toEqual({
      n: "twenty-five",
      u: "years",
    });
  });

  it("matches [March] and [MARCH], but not [march]", () => {
    expect(groupsOf("m:mon", "they may march")).toBeNull();
    expect(groupsOf("m:mon", "in MARCH")).toEqual({ m: "MARCH" });
  });

  it("does not match across a line end", () => {
    expect(groupsOf("m:mon y:yyyy", "May\n2018")).toBeNull();
  });

  it("throws for an unknown class or sign", () => {
    expect(() => compilePattern("m:mon+", new Alphabet([]))).toThrow('not a pattern: "m:mon+" (at "+")');
    expect(() => compilePattern("nonsense", new Alphabet([]))).toThrow('no word or form has the class "nonsense"');
  });
});
