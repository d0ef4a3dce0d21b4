import type { AttributeRule, StringTest, TokenAttributes, TokenPattern } from "./model-data.js";

/** What the rules look at. */
export interface RuledToken {
  readonly tag: string;
  readonly deprel: string;
  readonly lower: string;
  readonly isSpace: boolean;
}

type Test = (token: RuledToken) => boolean;

interface Rule {
  /** Rules apply in this order, later ones over earlier ones. */
  readonly order: number;
  readonly tests: readonly Test[];
  readonly attributes: TokenAttributes;
  /** Which of the matched tokens gets the attributes. */
  readonly target: number;
}

/** The rules that tokens of one tag, relation and word meet: nearly all of the work, so it is cached. */
interface Matches {
  readonly single: readonly Rule[];
  readonly attributes: TokenAttributes;
  /** Rules over several tokens whose first test holds. */
  readonly several: readonly Rule[];
}

const LARGEST_CACHE = 50_000;

/** Universal tags, features and some lemmas from patterns over tags, relations and words. After `attributeruler.py` of spaCy 3.8 (MIT). */
export class AttributeRuler {
  readonly #single: readonly Rule[];
  readonly #several: readonly Rule[];
  readonly #cache = new Map<string, Matches>();

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
        if (holds) extra.set(i + rule.target, [...(extra.get(i + rule.target) ?? []), rule]);
      }
    });
    return matches.map(({ single, attributes }, i) => {
      const more = extra.get(i);
      return more ? merge([...single, ...more].sort((a, b) => a.order - b.order)) : attributes;
    });
  }

  #match(token: RuledToken): Matches {
    const key = `${token.tag}\t${token.deprel}\t${token.lower}`;
    const known = this.#cache.get(key);
    if (known) return known;
    const meets = ({ tests }: Rule): boolean => tests[0]?.(token) === true;
    const single = this.#single.filter(meets);
    const matches = { single, attributes: merge(single), several: this.#several.filter(meets) };
    if (this.#cache.size >= LARGEST_CACHE) this.#cache.clear();
    this.#cache.set(key, matches);
    return matches;
  }
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
