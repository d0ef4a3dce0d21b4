import { genderOfFirstName } from "../../lexicon/en/first-names.js";
import { ORGANIZATION_NOUNS } from "../../lexicon/en/roles.js";
import { isCourtesyTitle, OFFICE_NOUNS, PORTFOLIO_WORDS } from "../../lexicon/en/titles.js";
import { isCapital, lengthOf, type NameCandidate, type NameContext, wordAt } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/**
 * Splits a person's name from the words before it: another name begins at a form of address, and after the field of an
 * office.
 *
 *     after the treaty with [Kenya] Mr [Orr] said
 *     Minister for the [Far North] [Ada Orr]
 *     Secretary of State [Ada Orr]
 */
export const splitBeforePerson: NameRule = {
  name: "splitBeforePerson",
  example: {
    text: "Minister for the Far North Walter Denby opened the bridge.",
    before: ["Far North Walter Denby: organization"],
    after: ["Far North: place", "Walter Denby: person"],
  },
  counterExample: "She works for State Farm.",
  apply: (names, context) =>
    names.flatMap(
      (name) =>
        splitAtAddress(name, context) ?? splitAtState(name, context) ?? splitAtFirstName(name, context) ?? [name],
    ),
};

function splitAtAddress(name: NameCandidate, context: NameContext): NameCandidate[] | null {
  if (name.type === "work") return null;
  for (let i = name.firstToken + 1; i < name.endToken - 1; i++) {
    if (!isCourtesyTitle(wordAt(context, i)) || !isCapital(wordAt(context, i + 1))) continue;
    return [before(name, i, context), personFrom(name, i + 1, `after ${wordAt(context, i)}`)];
  }
  return null;
}

/** Secretary of [State Ada Orr], for any first name. [State Farm] is a firm, since no secretary is before it. */
function splitAtState(name: NameCandidate, context: NameContext): NameCandidate[] | null {
  const { firstToken, endToken } = name;
  const isOffice =
    wordAt(context, firstToken) === "State" &&
    wordAt(context, firstToken - 1) === "of" &&
    /^(?:Under)?Secretary$/iu.test(wordAt(context, firstToken - 2));
  const isName =
    endToken - firstToken < 5 && context.tokens.slice(firstToken + 1, endToken).every(({ text }) => isCapital(text));
  return isOffice && isName && lengthOf(name) > 1
    ? [personFrom(name, firstToken + 1, "after Secretary of State")]
    : null;
}

/** Minister for the [Far North Ada Orr]: splits at a first name if an office and its preposition precede the name. */
function splitAtFirstName(name: NameCandidate, context: NameContext): NameCandidate[] | null {
  if (lengthOf(name) < 3 || !isField(name.firstToken, context)) return null;
  for (let i = name.firstToken + 1; i < name.endToken - 1; i++) {
    if (!genderOfFirstName(wordAt(context, i)) || PORTFOLIO_WORDS.has(wordAt(context, i).toLowerCase())) continue;
    return [before(name, i, context), personFrom(name, i, "after the field of an office")];
  }
  return null;
}

/** In tokens: general secretary of [the public services union] Norland. */
const LONGEST_DESCRIPTION = 7;

/** Whether "minister for", "general secretary of" or the like precedes a token. */
function isField(first: number, context: NameContext): boolean {
  for (let at = first - 1; at >= first - LONGEST_DESCRIPTION; at--) {
    const word = wordAt(context, at);
    if (/^(?:for|of)$/u.test(word)) return OFFICE_NOUNS.has(wordAt(context, at - 1).toLowerCase());
    if (!/^(?:DT|NN|JJ|NNS)$/u.test(context.tokens[at]?.tag ?? "")) return false;
  }
  return false;
}

/** The part before the person: a place, unless a noun for a body precedes it: the union [Norland]. */
function before(name: NameCandidate, endToken: number, { tokens }: NameContext): NameCandidate {
  if (ORGANIZATION_NOUNS.has(tokens[name.firstToken - 1]?.lemma ?? "")) return { ...name, endToken };
  return { ...name, endToken, type: "place", label: "LOC", reason: "before a person's name" };
}

const personFrom = (name: NameCandidate, firstToken: number, reason: string): NameCandidate => ({
  ...name,
  firstToken,
  type: "person",
  label: "PERSON",
  reason,
});
