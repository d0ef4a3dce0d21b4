import { Alphabet } from "./atoms.js";
import type { CompiledRule } from "./claims.js";
import { compilePattern, namesOf } from "./pattern.js";
import { RULES } from "./rules/index.js";

export interface Grammar {
  /** The letters that the rules need. */
  readonly alphabet: Alphabet;
  /** Ready to match, in their order. */
  readonly rules: readonly CompiledRule[];
}

let grammar: Grammar | null = null;

/** The rules of English, compiled when the first text is searched for times. */
export function compileGrammar(): Grammar {
  grammar ??= compile();
  return grammar;
}

function compile(): Grammar {
  const alphabet = new Alphabet(RULES.flatMap(({ pattern }) => namesOf(pattern)));
  return { alphabet, rules: RULES.map((rule) => ({ rule, regex: compilePattern(rule.pattern, alphabet) })) };
}
