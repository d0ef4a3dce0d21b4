import { genderOfFirstName } from "../../lexicon/en/first-names.js";
import { OFFICE_NOUNS, PORTFOLIO_WORDS } from "../../lexicon/en/titles.js";
import { type Candidate, isCapital, lengthOf, type NameContext, type NameRule, wordAt } from "../candidate.js";

/** Forms of address that stand within no name. */
const ADDRESS = /^(?:Mr|Mrs|Ms|Miss)\.?$/u;

/**
 * A person's name that the model took together with what stands before it: at a form of address another name begins, and behind the field
 * of an office its holder's does.
 *
 *     a deal with [Tanzania] Mr [Brown] said        Minister for [the Middle East] [Ada Orr]
 */
export const findInnerPersons: NameRule = (names, context) =>
  names.flatMap((name) => splitAtAddress(name, context) ?? splitAtFirstName(name, context) ?? [name]);

function splitAtAddress(name: Candidate, context: NameContext): Candidate[] | null {
  if (name.type === "work") return null;
  for (let i = name.firstToken + 1; i < name.endToken - 1; i++) {
    if (!ADDRESS.test(wordAt(context, i)) || !isCapital(wordAt(context, i + 1))) continue;
    return [before(name, i), personFrom(name, i + 1, `behind ${wordAt(context, i)}`)];
  }
  return null;
}

/** "Minister for the [Middle East Ada Orr]": from a first name on, where the name stands behind an office and its preposition. */
function splitAtFirstName(name: Candidate, context: NameContext): Candidate[] | null {
  if (lengthOf(name) < 3 || !isField(name.firstToken, context)) return null;
  for (let i = name.firstToken + 1; i < name.endToken - 1; i++) {
    if (!genderOfFirstName(wordAt(context, i)) || PORTFOLIO_WORDS.has(wordAt(context, i).toLowerCase())) continue;
    return [before(name, i), personFrom(name, i, "behind the field of an office")];
  }
  return null;
}

/** Whether what begins at a token is what somebody is "minister for" or "secretary of". */
function isField(first: number, context: NameContext): boolean {
  const at = /^the$/u.test(wordAt(context, first - 1)) ? first - 2 : first - 1;
  const noun = wordAt(context, at - 1);
  return /^(?:for|of)$/u.test(wordAt(context, at)) && isCapital(noun) && OFFICE_NOUNS.has(noun.toLowerCase());
}

const before = (name: Candidate, end: number): Candidate => ({
  ...name,
  endToken: end,
  type: "place",
  label: "LOC",
  reason: "before a person's name",
});

const personFrom = (name: Candidate, firstToken: number, reason: string): Candidate => ({
  ...name,
  firstToken,
  type: "person",
  label: "PERSON",
  reason,
});
