import { countryNamed } from "../../lexicon/en/countries.js";
import { FIRM_NAMES } from "../../lexicon/en/firms.js";
import { genderOfFirstName } from "../../lexicon/en/first-names.js";
import { isBodyEnding, PLACE_NOUNS } from "../../lexicon/en/name-nouns.js";
import {
  AMBIGUOUS_COUNTRIES,
  CRAFTS,
  FIRM_ROLES,
  FIRM_TRADERS,
  HUMAN_NOUNS,
  TOWNSPEOPLE,
  TRADING_HOUSES,
} from "../../lexicon/en/name-words.js";
import { ORGANIZATION_NOUNS, PERSON_NOUNS } from "../../lexicon/en/roles.js";
import type { NameType, Token } from "../../types.js";
import {
  coverOf,
  headOf,
  inOrder,
  isCapital,
  lengthOf,
  type NameCandidate,
  type NameContext,
  wordsOf,
} from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/**
 * The type by the noun that the text calls a name, for all its mentions: [Orlen], a village; [Orlen] is a company; the
 * village of [Orlen].
 */
export const retypeByDescription: NameRule = {
  name: "retypeByDescription",
  example: {
    text: "The village of Orlen does not vote.",
    before: ["Orlen: person"],
    after: ["Orlen: place"],
  },
  counterExample: "The president of Orlen does not vote.",
  apply(names, context) {
    const cover = coverOf(names, context.tokens.length);
    const taken = new Set<NameCandidate>();
    const types = new Map<string, Described>();
    for (const name of names) {
      const described = describe(name, context);
      if (described) types.set(wordsOf(context, name), described);
    }
    const changed = names.map((name) => {
      const found = types.get(wordsOf(context, name));
      if (!found || !mayChange(name, found, context)) return name;
      const firstToken = found.type === "person" ? withFirstNames(name, cover, context) : name.firstToken;
      for (const other of cover.slice(firstToken, name.firstToken)) if (other) taken.add(other);
      return { ...name, firstToken, type: found.type, reason: `called a ${found.noun}` };
    });
    const kept = changed.filter((_, i) => !taken.has(names[i] as NameCandidate));
    return inOrder([...kept, ...findNamedPlaces(names, context)]);
  },
};

const NAMES: ReadonlySet<NameType> = new Set(["person", "organization", "place"]);

interface Described {
  readonly type: NameType;
  readonly noun: string;
}

/**
 * Towns and countries may be called partners and leaders, so only a noun for humans makes a place a person. A known
 * country is never a firm, whatever stands beside it, and a known firm may be somebody's banker.
 */
function mayChange(name: NameCandidate, { type, noun }: Described, context: NameContext): boolean {
  if (!NAMES.has(name.type) || name.type === type) return false;
  if (type === "organization") return !(name.type === "place" && isCountry(name, context));
  if (type !== "person") return true;
  if (isBodyByEnding(name, context)) return false;
  return (
    (name.label !== "GPE" || HUMAN_NOUNS.has(noun)) && !(FIRM_NAMES.has(wordsOf(context, name)) && FIRM_ROLES.has(noun))
  );
}

/** [Orlen Airways], the largest customer: a firm, whatever it is called. */
const isBodyByEnding = (name: NameCandidate, { tokens }: NameContext): boolean => {
  const last = tokens[name.endToken - 1]?.text ?? "";
  return lengthOf(name) > 1 && isBodyEnding(last);
};

const isCountry = (name: NameCandidate, context: NameContext): boolean => {
  const words = wordsOf(context, name);
  return countryNamed(words) !== null && !AMBIGUOUS_COUNTRIES.has(words);
};

/** [Ada] Paris, a woman: the start of the name with first names that the model left out or took for another name. */
function withFirstNames(
  name: NameCandidate,
  cover: readonly (NameCandidate | null)[],
  { tokens }: NameContext,
): number {
  let first = name.firstToken;
  for (let i = first - 1; i >= name.firstToken - 2; i--) {
    const other = cover[i];
    if (other && lengthOf(other) > 1) break;
    const token = tokens[i];
    const joins = token?.upos === "PROPN" && token.deprel === "compound" && token.sentence === tokens[first]?.sentence;
    if (!joins || !/^\p{Lu}\p{Ll}/u.test(token.text)) break;
    first = i;
  }
  return first;
}

/** How far after a name its description may begin, in tokens. */
const LONGEST_GAP = 12;

/** The noun that describes a name, with the type that it stands for; null if there is none. */
function describe(name: NameCandidate, context: NameContext): Described | null {
  const { tokens } = context;
  const head = headOf(name, tokens);
  if (!head) return null;
  const before = tokens[name.firstToken - 1];
  if (before?.lemma === "of" && head.head === before.index) {
    const noun = tokens[before.head];
    if (noun && PLACE_NOUNS.has(noun.lemma) && noun.index === before.index - 1)
      return { type: "place", noun: noun.lemma };
  }
  if (before && isHome(name, before, head, context)) return { type: "place", noun: "home" };
  const firm = before && traderBefore(name, before, context);
  if (firm) return { type: "organization", noun: firm };
  const office = before && officeBefore(name, before, head, context);
  if (office) return { type: "person", noun: office };
  const kind = before && bodyNounBefore(name, before, head, context);
  if (kind) return { type: "organization", noun: kind };
  // Ada Orr of Norrick & Vale, [a law firm]: what follows describes the employer
  const link = tokens[name.endToken]?.text ?? "";
  if (name.type === "person" && lengthOf(name) > 1 && /^(?:of|at|from|with)$/u.test(link)) return null;
  for (const token of tokens.slice(name.endToken, name.endToken + LONGEST_GAP)) {
    if (token.sentence !== head.sentence) break;
    const apposition = token.deprel === "appos" && token.head === head.index;
    const predicate = token.deprel === "attr" && head.deprel === "nsubj" && token.head === head.head;
    if (!(apposition || (predicate && tokens[token.head]?.lemma === "be")) || token.upos !== "NOUN") continue;
    // [Docteurs sans Frontières] (Doctors Without Borders): a translation
    if (token.tag === "NNS" && isCapital(token.text)) continue;
    const type = typeOfNoun(token.lemma.toLowerCase());
    return type && { type, noun: token.lemma.toLowerCase() };
  }
  return null;
}

/**
 * The farm department [Norra], telecoms regulator [Orlen], water firm [Aguas Norras]: a noun that is only for bodies
 * and depends on the name.
 */
function bodyNounBefore(name: NameCandidate, before: Token, head: Token, context: NameContext): string | null {
  const hangs = before.deprel === "compound" && before.head === head.index;
  const isBeside = hangs || (head.deprel === "appos" && head.head === before.index);
  if (!isBeside || before.tag !== "NN" || isCapital(before.text)) return null;
  const noun = before.lemma.toLowerCase();
  // the [film maker] Orlen, the [plane maker] Norrick
  const made = context.tokens[before.index - 1];
  // the [private equity house] Orlen Lake
  if (noun === "house" && TRADING_HOUSES.has(made?.lemma.toLowerCase() ?? "")) return noun;
  if (noun === "maker" && !(made?.deprel === "compound" && !CRAFTS.has(made.lemma.toLowerCase()))) return null;
  // budget airline [Norra Asia]: nobody is called an airline
  const mayBeSomebody = noun !== "airline" && hasFirstName(name, context);
  if (lengthOf(name) > 1 && mayBeSomebody) return null;
  return typeOfNoun(noun) === "organization" ? noun : null;
}

/** A machinist from [Orlen]: where people live who belong to no body. */
function isHome(name: NameCandidate, from: Token, head: Token, { tokens }: NameContext): boolean {
  const noun = tokens[from.index - 1];
  return (
    from.text === "from" &&
    head.head === from.index &&
    name.type === "organization" &&
    lengthOf(name) === 1 &&
    !/^(?:\p{Lu}{2,}|.*\p{Ll}\p{Lu}.*)$/u.test(head.text) &&
    !FIRM_NAMES.has(head.text) &&
    noun !== undefined &&
    !isCapital(noun.text) &&
    TOWNSPEOPLE.has(noun.lemma.toLowerCase())
  );
}

/**
 * Accountants [Orlen Vale], of broker [Orlen Vale]: several people with one name, or somebody's employer, are a firm.
 * [Brokers Ada Orr and Jon Vale] are people.
 */
function traderBefore(name: NameCandidate, noun: Token, context: NameContext): string | null {
  const { tokens } = context;
  if (name.type === "organization" || isCapital(noun.text)) return null;
  if (!FIRM_TRADERS.has(noun.lemma.toLowerCase()) || noun.sentence !== tokens[name.firstToken]?.sentence) return null;
  const [before, next, after] = [tokens[noun.index - 1], tokens[name.endToken], tokens[name.endToken + 1]];
  const isOne = !/^(?:and|&|or)$/u.test(next?.text ?? "") && !(next?.text === "," && isCapital(after?.text ?? ""));
  if (!isOne) return null;
  const isEmployed = before?.text === "of" || before?.text === "at" || before?.text === "from";
  const isPerson = tokens[before?.index ? before.index - 1 : 0]?.upos === "PROPN";
  if (isEmployed && (noun.tag === "NNS" || isPerson)) return noun.lemma.toLowerCase();
  return noun.tag === "NNS" && !isObject(noun) && !hasFirstName(name, context) ? noun.lemma.toLowerCase() : null;
}

/** He told [analysts] Orr would leave: the name begins a clause. */
const isObject = ({ deprel }: Token): boolean => /^(?:dobj|dative|pobj)$/u.test(deprel);

/**
 * Said the clerk, [Orlen Vale]: a name of two words or more after an office in lower case and a comma. [the owner,
 * Orlen Vale] may be a firm.
 */
function officeBefore(name: NameCandidate, comma: Token, head: Token, { tokens }: NameContext): string | null {
  const noun = tokens[comma.index - 1];
  const hangs = noun !== undefined && head.deprel === "appos" && head.head === noun.index;
  if (comma.text !== "," || !hangs || noun.tag !== "NN" || lengthOf(name) < 2) return null;
  const lemma = noun.lemma.toLowerCase();
  if (name.type !== "place" && !(name.type === "organization" && !FIRM_ROLES.has(lemma))) return null;
  return typeOfNoun(lemma) === "person" ? lemma : null;
}

/** The brewer [Ada Orr], the group [Norrick Ada Orr]: a longer name may be somebody's, or hold somebody's. */
const hasFirstName = ({ firstToken, endToken }: NameCandidate, { tokens }: NameContext): boolean =>
  tokens.slice(firstToken, endToken).some(({ text }) => genderOfFirstName(text) !== null);

function typeOfNoun(noun: string): NameType | null {
  if (PLACE_NOUNS.has(noun)) return "place";
  // [club], [chair]: a noun for both people and bodies does not decide.
  if (PERSON_NOUNS.has(noun)) return ORGANIZATION_NOUNS.has(noun) ? null : "person";
  return ORGANIZATION_NOUNS.has(noun) ? "organization" : null;
}

/** The village of [Orlen], which the model missed. */
function findNamedPlaces(names: readonly NameCandidate[], context: NameContext): NameCandidate[] {
  const { tokens } = context;
  const cover = coverOf(names, tokens.length);
  return tokens.flatMap((token): NameCandidate[] => {
    const name = tokens[token.index + 2];
    const isOf = tokens[token.index + 1]?.text === "of" && name?.sentence === token.sentence;
    if (!isOf || !name || !PLACE_NOUNS.has(token.lemma) || isCapital(token.text)) return [];
    let end = name.index;
    while (
      !cover[end] &&
      tokens[end]?.upos === "PROPN" &&
      isCapital(tokens[end]?.text ?? "") &&
      tokens[end]?.sentence === name.sentence
    )
      end++;
    const range = { firstToken: name.index, endToken: end };
    if (lengthOf(range) === 0 || cover[end]?.firstToken === end) return [];
    return [{ ...range, label: "GPE", type: "place", reason: `called a ${token.lemma}` }];
  });
}
