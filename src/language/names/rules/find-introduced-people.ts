import { countryNamed, countryOfPeople } from "../../lexicon/en/countries.js";
import { genderOfFirstName } from "../../lexicon/en/first-names.js";
import { isBodyEnding } from "../../lexicon/en/name-nouns.js";
import { SAY_VERBS } from "../../lexicon/en/reporting-verbs.js";
import { PERSON_NOUNS } from "../../lexicon/en/roles.js";
import { HELD_BY_PEOPLE, isTitleNoun } from "../../lexicon/en/titles.js";
import type { Token } from "../../types.js";
import {
  coverOf,
  inOrder,
  isProperWord,
  lengthOf,
  type NameCandidate,
  type NameContext,
  standsAlone,
  wordsOf,
} from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/**
 * A first name and a surname that the model missed, if an office before it or in apposition or a verb of speech shows
 * a person, or the surname is a person's elsewhere: [Olive Reed], the chairwoman, has …
 */
export const findIntroducedPeople: NameRule = {
  name: "findIntroducedPeople",
  example: {
    text: "Olive Reed, the chairwoman of the port, has left the board.",
    before: [],
    after: ["Olive Reed: person"],
  },
  counterExample: "Grant Thornton, the auditors, and Virginia Water were sold.",
  apply(names, context) {
    const cover = coverOf(names, context.tokens.length);
    const surnames = new Set(
      names.filter(({ type }) => type === "person").map(({ endToken }) => context.tokens[endToken - 1]?.text),
    );
    const found = context.tokens.flatMap((last, i): NameCandidate[] => {
      const first = context.tokens[i - 1];
      // [the Orlando Sentinel]
      if (/^the$/iu.test(context.tokens[i - 2]?.text ?? "")) return [];
      if (!first || cover[i] || !isFree(cover[i - 1], context) || !isFullName(first, last, context)) return [];
      const office = officeBefore(first, last, context);
      if (!standsAlone(context, i - 1, i + 1) && office === null) return [];
      const reason = surnames.has(last.text) ? "surname of a person" : (office ?? shownBy(last, context));
      return reason === null ? [] : [{ firstToken: i - 1, endToken: i + 1, label: "PERSON", type: "person", reason }];
    });
    const taken = new Set(found.map(({ firstToken }) => firstToken));
    return inOrder([...names.filter(({ firstToken }) => !taken.has(firstToken)), ...found]);
  },
};

/** Whether no name covers a token, or one of this word alone that the model takes for no place, body or person. */
const isFree = (name: NameCandidate | null | undefined, context: NameContext): boolean =>
  !name || (lengthOf(name) === 1 && /^(?:group|work|product|event|law)$/u.test(name.type) && !isPeople(name, context));

const isPeople = (name: NameCandidate, context: NameContext): boolean =>
  countryOfPeople(wordsOf(context, name)) !== null;

/** [Boss Olive Reed felt ill]: an office right before the name. After a proper noun it may belong to a firm. */
function officeBefore(first: Token, last: Token, { tokens }: NameContext): string | null {
  const office = tokens[first.index - 1];
  if (!office || office.head !== last.index || office.sentence !== first.sentence) return null;
  const isFirst = tokens[office.index - 1]?.sentence !== office.sentence;
  const isOffice = PERSON_NOUNS.has(office.text.toLowerCase()) || isTitleNoun(office.text);
  return isOffice && (isFirst || !/^\p{Lu}/u.test(office.text)) ? `"${office.text}" before it` : null;
}

/** [Olive Reed]; not [Judge Reed], [Jordan River], [Georgia Tech]. A strange first name needs an office after it. */
function isFullName(first: Token, last: Token, context: NameContext): boolean {
  if (first.sentence !== last.sentence || first.head !== last.index || first.upos !== "PROPN" || last.upos !== "PROPN")
    return false;
  const word = first.text.toLowerCase();
  const isOther = isTitleNoun(word) || countryNamed(word) || countryOfPeople(word);
  return (
    !isOther &&
    isProperWord(first.text) &&
    isProperWord(last.text) &&
    (genderOfFirstName(word) !== null || isHolder(last, context))
  );
}

/** Orlo Vantor, [the] Norse [chairman], said: an office in the singular between commas, which no body has. */
function isHolder(last: Token, { tokens }: NameContext): boolean {
  if (
    isBodyEnding(last.text) ||
    tokens[last.index + 1]?.text !== "," ||
    !/^(?:the|a|an)$/u.test(tokens[last.index + 2]?.text ?? "")
  )
    return false;
  const noun = tokens
    .slice(last.index + 3, last.index + 2 + REACH)
    .find(({ deprel, head }) => deprel === "appos" && head === last.index);
  return noun?.tag === "NN" && HELD_BY_PEOPLE.has(noun.lemma.toLowerCase());
}

/** What shows that it is a person: an office in apposition, or a verb of speech. */
function shownBy(last: Token, { tokens }: NameContext): string | null {
  const verb = tokens[last.head];
  if (last.deprel === "nsubj" && verb && SAY_VERBS.has(verb.lemma)) return `subject of "${verb.text}"`;
  if (tokens[last.index + 1]?.text !== ",") return null;
  for (let i = last.index + 2; i < last.index + 2 + REACH; i++) {
    const token = tokens[i];
    if (token?.deprel === "appos" && token.head === last.index && PERSON_NOUNS.has(token.lemma.toLowerCase()))
      return `"${token.text}" in apposition`;
  }
  return null;
}

/** In tokens, from a comma to the noun of the office: the [chairman of], the independent Vermont [senator]. */
const REACH = 6;
