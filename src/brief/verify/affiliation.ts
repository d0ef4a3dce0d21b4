import { countryNamed, countryOfPeople } from "../../language/lexicon/en/countries.js";
import { BODY_ROLE_NOUNS } from "../../language/lexicon/en/role-nouns.js";
import { hasLettersInOrder } from "../../text/letters-in-order.js";

/** Words that stand for an affiliation without naming it. */
export interface Allusions {
  readonly text: string;
  /** Countries by the words for their people: "Norwegian". */
  readonly countries: ReadonlySet<string>;
  /** Words in capitals: "NRU". */
  readonly shortForms: ReadonlySet<string>;
  /** Whether a body without its name has somebody: "the union's chairwoman". */
  readonly describesOwner: boolean;
}

export const findAllusions = (text: string): Allusions => ({
  text,
  countries: new Set(text.split(/[\s-]+/u).flatMap((word) => countryOfPeople(word) ?? [])),
  shortForms: new Set(text.match(IN_CAPITALS) ?? []),
  describesOwner: [...text.matchAll(OWNER)].some(([, noun = ""]) => BODY_ROLE_NOUNS.has(noun.toLowerCase())),
});

const OWNER = /(\p{L}+)(?:['’]s|s['’])/gu;

const IN_CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}{2,6}(?![\p{L}\p{N}])/gu;

/**
 * Whether a text alludes to an affiliation that it does not name: "Norwegian chancellor Ada Orr" is of Norway, "Ada Orr
 * of the NRU" of the Norland Rail Union, "Reform senator Ada Orr" of the Reform Party, and "the union's chairwoman" of a
 * union, as the article calls them in full elsewhere.
 */
export function isAlludedTo(affiliation: string, near: readonly Allusions[], article: string): boolean {
  const country = countryNamed(affiliation);
  if (country !== null && near.some(({ countries }) => countries.has(country))) return true;
  if (!article.includes(affiliation)) return false;
  if (near.some(({ describesOwner }) => describesOwner)) return true;
  const party = /^(.+) Party$/u.exec(affiliation)?.[1];
  if (party !== undefined && near.some(({ text }) => text.includes(party))) return true;
  const initials = affiliation.split(/[\s-]+/u).map(([first = ""]) => first);
  const isShort = (short: string): boolean =>
    affiliation.startsWith(short[0] ?? " ") && hasLettersInOrder(short, initials.join(""));
  return near.some(({ shortForms }) => [...shortForms].some(isShort));
}
