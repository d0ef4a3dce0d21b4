import { genderOfFirstName } from "../../language/lexicon/en/first-names.js";
import { BODY_ROLE_NOUNS, NAME_TITLES, PERSON_ROLE_NOUNS } from "../../language/lexicon/en/role-nouns.js";
import type { Chain, Name } from "../../language/types.js";
import type { Reading } from "../reading.js";
import { findApposition } from "../roles/apposition.js";
import { findRoleBefore } from "../roles/before-name.js";
import { isAmbiguousNoun, isBodyWord } from "../roles/role-nouns.js";
import { findBearer } from "./bearer.js";

/** Evidence for and against a person. The sum over a chain decides. */
const VOTES = {
  typedPerson: 1,
  typedOrganization: -1,
  personPronoun: 2,
  thingPronoun: -1,
  personOffice: 3,
  bodyOffice: -3,
  plural: -1,
  bodyWord: -4,
  acronym: -3,
} as const;

const MOST_TYPED = 2;

/**
 * Whether a chain is a person or an organization, by the votes of the whole document: a mention that the model took for
 * a firm does not outweigh a "spokeswoman" and a "she" elsewhere. Above 0 it is a person.
 */
export function countPersonVotes(reading: Reading, chain: Chain): number {
  let sum = chain.name.split(" ").some(isBodyWord) ? VOTES.bodyWord : 0;
  if (/^(?:\p{Lu}\.?){2,6}$/u.test(chain.name)) sum += VOTES.acronym;
  if (NAME_TITLES.has(chain.name.split(" ")[0]?.toLowerCase() ?? "")) sum += VOTES.personOffice;
  let typed = 0;
  let plural = 0;
  for (const mention of chain.mentions) {
    if (mention.form === "pronoun") sum += pronounVote(mention.text);
    const name = findBearer(reading, mention)?.name;
    if (!name) continue;
    sum += nameVote(reading, name);
    plural += pluralVote(reading, name);
    typed += name.type === "person" ? VOTES.typedPerson : name.type === "organization" ? VOTES.typedOrganization : 0;
  }
  // The model repeats its mistake at each mention, so ten mentions are not ten independent votes.
  const limit = (votes: number): number => Math.max(-MOST_TYPED, Math.min(MOST_TYPED, votes));
  return sum + limit(typed) + limit(plural);
}

/** Whether the text calls it by a noun for a body anywhere. */
export const isCalledBody = (reading: Reading, chain: Chain): boolean =>
  chain.mentions.some((mention) => {
    const name = findBearer(reading, mention)?.name;
    return name !== undefined && isDescribed(reading, name, BODY_ROLE_NOUNS);
  });

function pronounVote(pronoun: string): number {
  if (/^(he|she|him|her|his|hers)$/i.test(pronoun)) return VOTES.personPronoun;
  return /^(it|its|they|their)$/i.test(pronoun) ? VOTES.thingPronoun : 0;
}

function nameVote(reading: Reading, name: Name): number {
  // "chief [Norse] economist"
  if (name.type === "group" && /^(?:amod|compound|nmod)$/.test(reading.tree.top(name)?.deprel ?? "")) return 0;
  let sum = 0;
  if (name.title || isDescribed(reading, name, PERSON_ROLE_NOUNS)) sum += VOTES.personOffice;
  if (isDescribed(reading, name, BODY_ROLE_NOUNS)) sum += VOTES.bodyOffice;
  return sum;
}

/** "[Ben Sanders]" may be tagged as a plural, and is one person. */
function pluralVote({ tree }: Reading, { firstToken, endToken }: Name): number {
  const isPlural = tree.tokens[endToken - 1]?.tag === "NNPS";
  const isFull = endToken - firstToken > 1 && genderOfFirstName(tree.tokens[firstToken]?.text ?? "") !== null;
  return isPlural && !isFull ? VOTES.plural : 0;
}

/** Whether a noun of only one kind says what the name is. */
function isDescribed(reading: Reading, name: Name, nouns: ReadonlySet<string>): boolean {
  const words = findRoleBefore(reading, name, nouns) ?? findApposition(reading, name, nouns);
  return words !== null && !isAmbiguousNoun(reading.tree.tokens[words.noun]?.text ?? "");
}
