import type { Alphabet } from "./atoms.js";

/*
 * The language of patterns, over atoms:
 *
 *   monthname        an atom of that class, or that very word ("ago", "of")
 *   next|coming      one of these
 *   m:monthname      the same, kept under a name
 *   [comma]          may be left out
 *   ( a b / c )      one of these sequences;  n:( … ) keeps it under a name
 *
 * There is no repetition, so every pattern has a greatest length.
 */

/** Sequences that many patterns share. */
const ALIASES: Readonly<Record<string, string>> = {
  mon: "( monthname / monthabbr [dot] )",
  wd: "( weekday / shortweekday [dot] )",
  dom: "( dd / dayordinal )",
  numeral: "( [a|ones|number] hundred|thousand / tens [hyphen] ones / tens / ones / number / figure )",
  count:
    "( numeral to|or|dash numeral / a couple [of] / a few / a dozen / a|an [single|full|whole|entire] / numeral / couple [of] / vague )",
  ord: "( ordinal / numericordinal / tens hyphen ordinal )",
  textyear: "( that [same] / the same|following|previous ) year",
  det: "the|its|their|our|his|her",
};

const TOKEN = /([a-z0-9]+):\(|([a-z0-9]+):([a-z|]+)|[[\]()/]|[a-z|]+/gu;

/** The words and classes that a pattern mentions. */
export function namesOf(pattern: string): string[] {
  return [...pattern.matchAll(TOKEN)].flatMap(([token, , , named]) => {
    if (token.endsWith("(") || /^[[\]()/]$/u.test(token)) return [];
    return (named ?? token).split("|").flatMap((name) => (ALIASES[name] ? namesOf(ALIASES[name]) : [name]));
  });
}

/**
 * Compiles a pattern to a regular expression over `Atoms.shape`. Group names must be unique, so each is numbered: see
 * `partName`.
 *
 * @throws Error for a sign or a class that does not exist
 */
export const compilePattern = (pattern: string, alphabet: Alphabet): RegExp =>
  new RegExp(sourceOf(pattern, alphabet, { count: 0 }), "dgu");

/** The name of a group as the pattern writes it. */
export const partName = (group: string): string => group.replace(/\$.*$/u, "");

function sourceOf(pattern: string, alphabet: Alphabet, groups: { count: number }): string {
  const rest = pattern.replace(TOKEN, "").trim();
  if (rest) throw new Error(`not a pattern: "${pattern}" (at "${rest}")`);
  return [...pattern.matchAll(TOKEN)]
    .map(([token, group, name, named]) => {
      if (group) return `(?<${group}$${groups.count++}>`;
      if (name && named) return `(?<${name}$${groups.count++}>${classSource(named, alphabet)})`;
      return SIGNS[token] ?? classSource(token, alphabet);
    })
    .join("");
}

const SIGNS: Readonly<Record<string, string>> = { "[": "(?:", "]": ")?", "(": "(?:", ")": ")", "/": "|" };

/** Compiled aliases: they contain each other and occur in most rules. */
const aliasSources = new WeakMap<Alphabet, Map<string, string>>();

function aliasSource(name: string, pattern: string, alphabet: Alphabet): string {
  const known = aliasSources.get(alphabet) ?? new Map<string, string>();
  aliasSources.set(alphabet, known);
  const source = known.get(name) ?? sourceOf(pattern, alphabet, { count: 0 });
  known.set(name, source);
  return source;
}

function classSource(names: string, alphabet: Alphabet): string {
  const parts = names.split("|");
  const choices = parts.flatMap((name) => (ALIASES[name] ? [aliasSource(name, ALIASES[name], alphabet)] : []));
  const letters = parts.filter((name) => !ALIASES[name]).map((name) => alphabet.lettersOf(name));
  if (letters.length > 0) choices.push(`[${letters.join("")}]`);
  return choices.length === 1 ? (choices[0] ?? "") : `(?:${choices.join("|")})`;
}
