import { appendTo } from "../../text/append-to.js";
import type { AttributeRule, StringTest, TokenAttributes, TokenPattern } from "./model-data.js";

/** What the rules test. */
export interface RuledToken {
  readonly tag: string;
  readonly deprel: string;
  readonly lower: string;
  readonly isSpace: boolean;
}

type Test = (token: RuledToken) => boolean;

interface Rule {
  /** Rules apply in this order; later ones override earlier ones. */
  readonly order: number;
  readonly tests: readonly Test[];
  readonly attributes: TokenAttributes;
  /** Index of the matched token that gets the attributes. */
  readonly target: number;
}

/**
 * The rules that fit a token with one tag, relation and word. Finding them is nearly all of the work, so they are
 * cached.
 */
interface Matches {
  readonly single: readonly Rule[];
  readonly attributes: TokenAttributes;
  /** Rules over several tokens whose first test passes. */
  readonly several: readonly Rule[];
}

const LARGEST_CACHE = 50_000;

/**
 * Sets universal tags, features and some lemmas by patterns over tags, relations and words. After `attributeruler.py`
 * of spaCy 3.8 (MIT).
 */
export class AttributeRuler {
  readonly #single: readonly Rule[];
  readonly #several: readonly Rule[];
  /** Tag -> relation -> word. These are interned strings; a joined key would have to be built for every token. */
  readonly #cache = new Map<string, Map<string, Map<string, Matches>>>();
  #cached = 0;
  /** By the rules that fit: all tokens share a few sets of rules. */
  readonly #known = new Map<string, Matches>();

  constructor(rules: readonly AttributeRule[]) {
    const all = rules.map(([patterns, attributes, target], order) => ({
      order,
      tests: patterns.map(buildTest),
      attributes,
      target,
    }));
    this.#single = all.filter(({ tests }) => tests.length === 1);
    this.#several = all.filter(({ tests }) => tests.length > 1);
  }

  apply(tokens: readonly RuledToken[]): readonly TokenAttributes[] {
    const matches = tokens.map((token) => this.#match(token));
    const extra = new Map<number, Rule[]>();
    matches.forEach(({ several }, i) => {
      for (const rule of several) {
        const holds = rule.tests.every((test, j) => {
          const token = tokens[i + j];
          return token !== undefined && test(token);
        });
        if (holds) appendTo(extra, i + rule.target, rule);
      }
    });
    return matches.map(({ single, attributes }, i) => {
      const more = extra.get(i);
      return more ? merge([...single, ...more].sort((a, b) => a.order - b.order)) : attributes;
    });
  }

  #match(token: RuledToken): Matches {
    const known = this.#cache.get(token.tag)?.get(token.deprel)?.get(token.lower);
    if (known) return known;
    const meets = ({ tests }: Rule): boolean => tests[0]?.(token) === true;
    const matches = this.#matchesOf(this.#single.filter(meets), this.#several.filter(meets));
    if (this.#cached++ >= LARGEST_CACHE) {
      this.#cache.clear();
      this.#cached = 1;
    }
    const relations = within(this.#cache, token.tag, () => new Map<string, Map<string, Matches>>());
    within(relations, token.deprel, () => new Map<string, Matches>()).set(token.lower, matches);
    return matches;
  }

  #matchesOf(single: readonly Rule[], several: readonly Rule[]): Matches {
    const orders = [...single, ...several].map(({ order }) => order).join();
    return within(this.#known, orders, () => ({ single, attributes: merge(single), several }));
  }
}

/** The value of a key, created if the map has none. */
function within<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

const merge = (rules: readonly Rule[]): TokenAttributes =>
  Object.assign({}, ...rules.map(({ attributes }) => attributes)) as TokenAttributes;

function buildTest({ TAG, DEP, LOWER, IS_SPACE }: TokenPattern): Test {
  const tag = TAG === undefined ? null : buildStringTest(TAG);
  const deprel = DEP === undefined ? null : buildStringTest(DEP);
  const lower = LOWER === undefined ? null : buildStringTest(LOWER);
  return (token) =>
    (tag?.(token.tag) ?? true) &&
    (deprel?.(token.deprel) ?? true) &&
    (lower?.(token.lower) ?? true) &&
    (IS_SPACE === undefined || IS_SPACE === token.isSpace);
}

function buildStringTest(test: StringTest): (text: string) => boolean {
  if (typeof test === "string") return (text) => text === test;
  if ("IN" in test) return (text) => test.IN.includes(text);
  if ("NOT_IN" in test) return (text) => !test.NOT_IN.includes(text);
  const pattern = new RegExp(test.REGEX, "u");
  return (text) => pattern.test(text);
}
