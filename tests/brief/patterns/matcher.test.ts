import { describe, expect, it } from "vitest";
import { compilePatterns, type TreePattern } from "../../../src/brief/patterns/matcher.js";
import type { Predicate } from "../../../src/brief/predicates/types.js";
import { Tree } from "../../../src/brief/tree.js";
import { words } from "../../../src/language/lexicon/words.js";
import type { Token } from "../../../src/language/types.js";

/** `word/lemma/TAG/deprel/head`, head as an index; one sentence. */
function treeOf(sentence: string) {
  const tokens: Token[] = sentence.split(" ").map((item, index) => {
    const [text = "", lemma = "", tag = "", deprel = "", head = "0"] = item.split("/");
    return {
      index,
      start: index,
      end: index + 1,
      text,
      lemma,
      tag,
      upos: tag.startsWith("V") ? "VERB" : "NOUN",
      morph: "",
      head: Number(head),
      deprel,
      sentence: 0,
    };
  });
  return new Tree({ tokens, entities: [{ start: 0, end: 1, firstToken: 0, endToken: 1, label: "ORG" }] });
}

const PLAN = treeOf(
  "Norrick/norrick/NNP/nsubj/1 plans/plan/VBZ/ROOT/1 to/to/TO/aux/3 close/close/VB/xcomp/1 mines/mine/NNS/dobj/3",
);
const NO_PREDICATES: ReadonlyMap<number, Predicate> = new Map();

const pattern = (given: Partial<TreePattern>): TreePattern => ({
  name: "test",
  cue: { lemma: words("plan") },
  example: "",
  counterExample: "",
  ...given,
});

const matchesOf = (given: Partial<TreePattern>) => compilePatterns([pattern(given)]).match(PLAN, NO_PREDICATES);

describe("the dependency matcher", () => {
  it("finds a cue by its lemma and captures related nodes", () => {
    const [match] = matchesOf({
      nodes: {
        action: { of: "cue", is: "child", deprel: ["xcomp"], tag: ["VB"] },
        what: { of: "action", is: "child", deprel: ["dobj"] },
      },
    });
    expect(match?.at).toEqual({ cue: 1, action: 3, what: 4 });
  });

  it("finds no match if a node fails its test", () => {
    expect(matchesOf({ nodes: { action: { of: "cue", is: "child", deprel: ["ccomp"] } } })).toEqual([]);
  });

  it("matches without an optional node, and not with a node that must be absent", () => {
    expect(matchesOf({ nodes: { not: { of: "cue", is: "child", deprel: ["neg"], optional: true } } })).toHaveLength(1);
    expect(matchesOf({ nodes: { subject: { of: "cue", is: "child", deprel: ["nsubj"], absent: true } } })).toEqual([]);
  });

  it("relates nodes by head, ancestor and descendant", () => {
    const cue = { lemma: words("mine") };
    expect(matchesOf({ cue, nodes: { verb: { of: "cue", is: "head", lemma: words("close") } } })[0]?.at["verb"]).toBe(
      3,
    );
    expect(
      matchesOf({ cue, nodes: { verb: { of: "cue", is: "ancestor", lemma: words("plan") } } })[0]?.at["verb"],
    ).toBe(1);
    expect(matchesOf({ nodes: { deep: { of: "cue", is: "descendant", lemma: words("mine") } } })[0]?.at["deep"]).toBe(
      4,
    );
  });

  it("tests entities, tags and words", () => {
    expect(matchesOf({ cue: { entity: ["ORG"], tag: ["NNP"] } }).map(({ cue }) => cue)).toEqual([0]);
    expect(matchesOf({ cue: { word: words("to") } }).map(({ cue }) => cue)).toEqual([2]);
    expect(matchesOf({ cue: { lemma: words("plan"), notLemma: words("plan") } })).toEqual([]);
  });

  it("fails tests on a verb group if there is no predicate", () => {
    expect(matchesOf({ cue: { lemma: words("plan"), negated: false } })).toEqual([]);
  });

  it("throws for a pattern that refers to an unknown node", () => {
    const wrong = pattern({ nodes: { action: { of: "verb", is: "child" } } });
    expect(() => compilePatterns([wrong])).toThrow('pattern "test": node "action" hangs on unknown "verb"');
  });
});
