import { genderOfFirstName } from "../../lexicon/en/first-names.js";
import { LAW_NOUNS, WORK_NOUNS } from "../../lexicon/en/name-nouns.js";
import { SHIP_PREFIXES } from "../../lexicon/en/name-words.js";
import { NAMED_THINGS, PRODUCTS } from "../../lexicon/en/named-things.js";
import { ORGANIZATION_NOUNS } from "../../lexicon/en/roles.js";
import { REPORTING_VERBS } from "../../lexicon/en/speech-verbs.js";
import type { NameType } from "../../types.js";
import {
  headOf,
  isCapital,
  lengthOf,
  type NameCandidate,
  type NameContext,
  wordAt,
  wordsOf,
} from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/** Laws, works, goods, diseases and feasts that the model takes for people or bodies. Nobody acts under these names. */
export const retypeNamedThings: NameRule = {
  name: "retypeNamedThings",
  example: {
    text: "In his first novel, Burning Fields, Walter Denby wrote of the war.",
    before: ["Burning Fields: person"],
    after: ["Burning Fields: work"],
  },
  counterExample: "The National Convention met.",
  apply(names, context) {
    const within = new Set(names.filter((name) => !opensSentence(name, context)).map((name) => wordsOf(context, name)));
    const common = commonAcronyms(context);
    return names.flatMap((name): NameCandidate[] => {
      if (name.type === "work" || name.type === "law" || name.type === "event") return [name];
      const words = wordsOf(context, name);
      if (common.has(words) || isAbstract(name, within, context)) return [];
      const known = NAMED_THINGS.get(words);
      if (known === null) return [];
      const type = known ?? thingType(name, words, context);
      return [type ? { ...name, type, reason: `a ${type} by its words` } : name];
    });
  },
};

function thingType(name: NameCandidate, words: string, context: NameContext): NameType | null {
  if (isLaw(name, context)) return "law";
  if (isProduct(words) || isShip(name, context)) return "product";
  return isCalledWork(name, context) ? "work" : null;
}

/**
 * [Hunting Act], [Convention on the Rights of the Child], [the Police Bill]; not [the National Convention] and not
 * [Bill].
 */
function isLaw(name: NameCandidate, context: NameContext): boolean {
  const last = wordAt(context, name.endToken - 1);
  if (last === "Bill" && name.endToken - 2 >= 0) {
    // [the Criminal Justice Bill], of which the model found only the last word.
    let opening = name.firstToken - 1;
    while (
      isCapital(wordAt(context, opening)) &&
      opening > name.firstToken - 4 &&
      !/^(?:The|A)$/.test(wordAt(context, opening))
    )
      opening--;
    const isNamed = lengthOf(name) > 1 || isCapital(wordAt(context, name.firstToken - 1));
    return isNamed && /^(?:the|a|this|that)$/iu.test(wordAt(context, opening));
  }
  for (let i = name.firstToken; i < name.endToken; i++) {
    const word = wordAt(context, i);
    if (!LAW_NOUNS.has(word) || (i === name.firstToken && lengthOf(name) === 1)) continue;
    const next = wordAt(context, i + 1);
    if (word === "Convention") return /^(?:on|against|for)$/u.test(next);
    if (i === name.endToken - 1 || /^(?:on|of|for|\d+)$/u.test(next))
      return name.type !== "person" || word !== "Accord";
  }
  return false;
}

/** [iPhone], [iPod Nano]: goods by their own name, which a model may follow. */
function isProduct(words: string): boolean {
  if (PRODUCTS.has(words)) return true;
  const [first = "", second] = words.split(" ");
  return (
    second !== undefined &&
    /^(?:i\p{Lu}|MacBook|Windows$|PlayStation|Xbox|BlackBerry$)/u.test(first) &&
    PRODUCTS.has(first)
  );
}

/** [HMS Queen Elizabeth], [USS Norrick]: a ship, even if the model found only a part of the name. */
function isShip(name: NameCandidate, context: NameContext): boolean {
  const before = (steps: number): string => wordAt(context, name.firstToken - steps);
  return (
    (lengthOf(name) > 1 && SHIP_PREFIXES.has(before(0))) ||
    SHIP_PREFIXES.has(before(1)) ||
    (isCapital(before(1)) && SHIP_PREFIXES.has(before(2)))
  );
}

/**
 * His first novel, [Burning Fields]; the novel [Dark Waters]: a name in apposition to a noun for a work, or directly
 * after it.
 */
function isCalledWork(name: NameCandidate, context: NameContext): boolean {
  const { tokens } = context;
  const head = headOf(name, tokens);
  const before = tokens[name.firstToken - 1];
  const noun = before?.text === "," ? tokens[name.firstToken - 2] : before;
  if (!head || !noun || noun.sentence !== head.sentence || !WORK_NOUNS.has(noun.text)) return false;
  return before?.text === "," ? head.deprel === "appos" && head.head === noun.index : true;
}

/**
 * Acronyms of common nouns, as in liquid natural gas ([LNG]), but not of a body, as in the city planning council (CPC).
 */
function commonAcronyms(context: NameContext): ReadonlySet<string> {
  const { tokens } = context;
  return new Set(
    tokens.flatMap(({ text, index }): string[] => {
      const acronym = wordAt(context, index + 1);
      if (text !== "(" || wordAt(context, index + 2) !== ")" || !/^\p{Lu}{2,6}s?$/u.test(acronym)) return [];
      const letters = acronym.replace(/s$/u, "").toLowerCase();
      const words = tokens.slice(Math.max(0, index - letters.length), index);
      const stands =
        words.length === letters.length && words.every((word, i) => word.text.charAt(0) === letters.charAt(i));
      return stands && !ORGANIZATION_NOUNS.has(words.at(-1)?.lemma ?? "") ? [acronym] : [];
    }),
  );
}

const opensSentence = ({ firstToken }: NameCandidate, { tokens }: NameContext): boolean =>
  tokens[firstToken - 1]?.sentence !== tokens[firstToken]?.sentence;

/** A noun that is derived from an adjective or a verb. */
const ABSTRACT = /^\p{Lu}\p{Ll}{2,}(?:ness|ity|tion|sion|ment|cy|ance|ence|ship|hood|ism)$/u;

/**
 * [Loneliness] is an old guest: a common noun with the capital of the sentence. The subject of a verb of saying is a
 * name.
 */
function isAbstract(name: NameCandidate, within: ReadonlySet<string>, context: NameContext): boolean {
  const word = wordAt(context, name.firstToken);
  if (lengthOf(name) > 1 || name.type === "place" || !ABSTRACT.test(word) || !opensSentence(name, context))
    return false;
  const verb = context.tokens[context.tokens[name.firstToken]?.head ?? -1];
  return !within.has(word) && !genderOfFirstName(word) && !(verb && REPORTING_VERBS.has(verb.lemma));
}
