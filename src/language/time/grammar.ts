import { once } from "../once.js";
import { Alphabet } from "./atoms.js";
import type { CompiledRule } from "./claims.js";
import { compilePattern, namesOf } from "./pattern.js";
import { RULES } from "./rules/index.js";

export interface Grammar {
  /** The letters that the rules use. */
  readonly alphabet: Alphabet;
  /** The compiled rules, in their order. */
  readonly rules: readonly CompiledRule[];
}

/** The rules of English, compiled when the first text is searched for times. */
export const compileGrammar: () => Grammar = once(() => {
  const alphabet = new Alphabet(RULES.flatMap(({ pattern }) => namesOf(pattern)));
  return { alphabet, rules: RULES.map((rule) => ({ rule, regex: compilePattern(rule.pattern, alphabet) })) };
});
