import { CAPITALS } from "../../lexicon/en/capitals.js";
import { countryNamed } from "../../lexicon/en/countries.js";
import { genderOfFirstName } from "../../lexicon/en/first-names.js";
import { KNOWN_PLACES } from "../../lexicon/en/known-places.js";
import { FIRM_TRADES, ORGANIZATION_ENDINGS } from "../../lexicon/en/name-nouns.js";
import { FIRM_DEEDS, FIRM_PARTS, FIRM_SHARES, OWN_RELATIONS } from "../../lexicon/en/name-words.js";
import { SAY_VERBS } from "../../lexicon/en/reporting-verbs.js";
import { isTitleNoun } from "../../lexicon/en/titles.js";
import type { Token } from "../../types.js";
import {
  headOf,
  lengthOf,
  type NameCandidate,
  type NameContext,
  wordAt,
  wordsOf,
  wordsOfPeople,
} from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/**
 * The type by what refers to a name. [Orlen], which will close, is no person, nor is it if [Orlen] said it would sell a
 * mill, or if [Orlen]'s chairwoman did. [Sefa Norr] said his party would vote: no body has a party of its own.
 */
export const retypeByReference: NameRule = {
  name: "retypeByReference",
  example: {
    text: "Kanemura said it had no intention of selling the mill.",
    before: ["Kanemura: person"],
    after: ["Kanemura: organization"],
  },
  counterExample: "Kanemura said it was cold.",
  apply(names, context) {
    const people = wordsOfPeople(names, context);
    const things = new Set<string>();
    const persons = new Set<string>();
    const firms = new Set<string>();
    const towns = wordsOfTowns(names, context);
    for (const name of names) {
      const words = wordsOf(context, name);
      if (name.type === "person" && mayBeFirm(name, people, context) && isThing(name, context)) things.add(words);
      const firm = openingOfFirm(name, context);
      if (firm !== null && !people.has(firm) && !genderOfFirstName(firm)) {
        things.add(firm);
        if (!towns.has(firm) && !isKnownPlace(firm)) firms.add(firm);
      }
      if (mayBePerson(name, context) && hasOwnPeople(name, context)) persons.add(words);
    }
    if (things.size === 0 && persons.size === 0) return [...names];
    return names.map((name) => {
      const words = wordsOf(context, name);
      const isAddressed = isTitleNoun(wordAt(context, name.firstToken - 1));
      const isFirm = name.type === "place" && firms.has(words);
      if (isFirm || (name.type === "person" && things.has(words) && !isAddressed))
        return { ...name, type: "organization", label: "ORG", reason: "it, in the text" };
      return persons.has(words) && mayBePerson(name, context)
        ? { ...name, type: "person", label: "PERSON", reason: "he or she, in the text" }
        : name;
    });
  },
};

/** [Orlen] of Orlen Airlines. */
function openingOfFirm(name: NameCandidate, context: NameContext): string | null {
  const isFirm =
    name.type === "organization" && lengthOf(name) === 2 && FIRM_TRADES.has(wordAt(context, name.endToken - 1));
  return isFirm ? wordAt(context, name.firstToken) : null;
}

const isKnownPlace = (word: string): boolean =>
  countryNamed(word) !== null || KNOWN_PLACES.has(word) || CAPITALS.has(word);

/** Names of where anything happens: [in Lessen], the town of Lessen Airlines. */
const wordsOfTowns = (names: readonly NameCandidate[], context: NameContext): ReadonlySet<string> =>
  new Set(
    names
      .filter(({ firstToken }) => TOWN_PREPOSITIONS.test(wordAt(context, firstToken - 1)))
      .map((name) => wordsOf(context, name)),
  );

const TOWN_PREPOSITIONS = /^(?:in|at|near|from|to|outside|around|into|across|through)$/iu;

/** One or two words that are not a first name, nor part of a longer name of a person. */
const mayBeFirm = (name: NameCandidate, people: ReadonlySet<string>, context: NameContext): boolean =>
  lengthOf(name) <= 2 &&
  !genderOfFirstName(wordAt(context, name.firstToken)) &&
  !(lengthOf(name) === 1 && people.has(wordAt(context, name.firstToken))) &&
  !isTitleNoun(wordAt(context, name.firstToken - 1));

function isThing(name: NameCandidate, context: NameContext): boolean {
  const { tokens } = context;
  const head = headOf(name, tokens);
  if (!head) return false;
  if (hasFirmPart(name, context) || isHeld(head, tokens)) return true;
  const [comma, which] = [tokens[name.endToken], tokens[name.endToken + 1]];
  const clause = which?.deprel.startsWith("nsubj") ? tokens[which.head] : undefined;
  if (comma?.text === "," && which?.text === "which" && clause?.deprel === "relcl" && clause.head === head.index)
    return true;
  const called = head.deprel === "appos" && head.head === name.firstToken - 1 ? tokens[head.head] : head;
  const said = called && speechOf(called, tokens);
  const it = said && tokens.slice(said.index + 1, said.index + 4).find(({ text }) => text === "it");
  const deed = it && it.deprel === "nsubj" ? tokens[it.head] : undefined;
  return deed !== undefined && deed.head === said?.index && deed.deprel === "ccomp" && FIRM_DEEDS.has(deed.lemma);
}

/** In tokens: [Orlen]'s vice [chairman]. */
const LONGEST_PART = 3;

/** [Orlen]'s chairwoman, [Orlen]'s chief executive, [Orlen]'s steel plant. */
function hasFirmPart({ endToken }: NameCandidate, { tokens }: NameContext): boolean {
  if (tokens[endToken]?.tag !== "POS") return false;
  const part = tokens.slice(endToken + 1, endToken + 1 + LONGEST_PART).find(({ upos }) => upos === "NOUN");
  const noun = part && part.deprel === "compound" ? tokens[part.head] : part;
  if (!noun || tokens[endToken]?.sentence !== noun.sentence) return false;
  const isChief = noun.lemma === "executive" && /^chief$/iu.test(tokens[noun.index - 1]?.text ?? "");
  return isChief || FIRM_PARTS.has(noun.lemma.toLowerCase());
}

/** A stake in [Orlen], the takeover of [Orlen]. */
function isHeld(head: Token, tokens: readonly Token[]): boolean {
  const preposition = head.deprel === "pobj" ? tokens[head.head] : undefined;
  const held = preposition && /^(?:in|of|with)$/u.test(preposition.text) ? tokens[preposition.head] : undefined;
  return held !== undefined && held.index === (preposition?.index ?? 0) - 1 && FIRM_SHARES.has(held.lemma);
}

/** The verb of speech that a name is the subject of. */
function speechOf(head: Token, tokens: readonly Token[]): Token | undefined {
  const verb = head.deprel === "nsubj" ? tokens[head.head] : undefined;
  return verb && verb.index > head.index && SAY_VERBS.has(verb.lemma) ? verb : undefined;
}

/** Two to four capitalised words without a noun for bodies. */
function mayBePerson(name: NameCandidate, context: NameContext): boolean {
  const words = wordsOf(context, name).split(" ");
  return (
    (name.type === "organization" || name.type === "place" || name.type === "product" || name.type === "work") &&
    words.length > 1 &&
    words.length <= 4 &&
    words.every((word) => /^\p{Lu}[\p{L}'’-]*$/u.test(word) && !ORGANIZATION_ENDINGS.has(word.toLowerCase())) &&
    !words.some((word) => /^\p{Lu}{2,}$/u.test(word)) &&
    countryNamed(words.join(" ")) === null
  );
}

/** [Sefa Norr] said [his party] would vote. */
function hasOwnPeople(name: NameCandidate, context: NameContext): boolean {
  const head = headOf(name, context.tokens);
  const said = head && speechOf(head, context.tokens);
  if (!said) return false;
  const [own, noun] = [1, 2].map((i) => context.tokens[said.index + i]);
  const [later, other] = own?.text === "that" ? [noun, context.tokens[said.index + 3]] : [own, noun];
  return /^(?:his|her)$/u.test(later?.text ?? "") && OWN_RELATIONS.has(other?.lemma ?? "");
}
