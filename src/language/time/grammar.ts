import { Alphabet } from "./atoms.js";
import type { CompiledRule } from "./claims.js";
import { compilePattern, namesOf } from "./pattern.js";
import { RULES } from "./rules/index.js";

/** The letters that the rules of English need. */
export const ALPHABET = new Alphabet(RULES.flatMap(({ pattern }) => namesOf(pattern)));

/** The rules, ready to match, in their order. */
export const COMPILED_RULES: readonly CompiledRule[] = RULES.map((rule) => ({
  rule,
  regex: compilePattern(rule.pattern, ALPHABET),
}));
