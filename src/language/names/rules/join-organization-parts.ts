import {
  FIELD_OFFICES,
  MEMBER_BODIES,
  MILITARY_UNITS,
  PURPOSE_NOUNS,
  UNIT_ORDINALS,
} from "../../lexicon/en/name-nouns.js";
import { PORTFOLIO_WORDS } from "../../lexicon/en/titles.js";
import { coverOf, isCapital, type NameCandidate, type NameContext, wordAt } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";
import { purposeEnd } from "../purpose-end.js";

const isOrdinal = (word: string): boolean => UNIT_ORDINALS.has(word) || /^\d+(?:st|nd|rd|th|d)?$/u.test(word);

/**
 * Adds parts of an organization's name that the model left out: [5th] Air Division, Orlen Foundation [for the Arts].
 */
export const joinOrganizationParts: NameRule = {
  name: "joinOrganizationParts",
  example: {
    text: "The Department for Education and Skills said so.",
    before: ["Department for Education: organization", "Skills: organization"],
    after: ["Department for Education and Skills: organization"],
  },
  counterExample: "The Ministry of Defence and Norland agreed.",
  apply(names, context) {
    const cover = coverOf(names, context.tokens.length);
    const merged = new Set<NameCandidate>();
    const extended = names.map((found) => {
      const name = asBodyWithPurpose(found, context);
      if (name.type !== "organization") return name;
      const last = wordAt(context, name.endToken - 1);
      const firstToken = MILITARY_UNITS.has(last) ? unitStart(name, cover, context) : name.firstToken;
      const end = PURPOSE_NOUNS.has(last.toLowerCase()) ? purposeEnd(name.endToken, context) : name.endToken;
      const whole = end === name.endToken ? membersEnd(name, context) : end;
      const endToken = FIELD_OFFICES.has(wordAt(context, firstToken)) ? fieldsEnd(whole, context) : whole;
      for (const other of cover.slice(name.endToken, endToken)) if (other) merged.add(other);
      return { ...name, firstToken, endToken };
    });
    return extended.filter((name, i) => !merged.has(names[i] ?? name));
  },
};

/** [the Campaign for Fair Rents], which the model took for the title of a work. */
function asBodyWithPurpose(name: NameCandidate, context: NameContext): NameCandidate {
  if (name.type === "person" || name.type === "organization" || name.type === "place") return name;
  const firstToken = /^the$/iu.test(wordAt(context, name.firstToken)) ? name.firstToken + 1 : name.firstToken;
  const isBody =
    isCapital(wordAt(context, firstToken)) &&
    PURPOSE_NOUNS.has(wordAt(context, firstToken).toLowerCase()) &&
    wordAt(context, firstToken + 1) === "for" &&
    isCapital(wordAt(context, firstToken + 2)) &&
    firstToken + 2 < name.endToken;
  return isBody ? { ...name, firstToken, type: "organization", label: "ORG", reason: "a body with a purpose" } : name;
}

function unitStart(name: NameCandidate, cover: readonly (NameCandidate | null)[], context: NameContext): number {
  const before = name.firstToken - 1;
  return isOrdinal(wordAt(context, before)) && !cover[before] ? before : name.firstToken;
}

/** Department for Education [and Skills], Ministry of Agriculture[, Fisheries and Food]: the end of further fields. */
function fieldsEnd(from: number, context: NameContext): number {
  let end = from;
  for (let i = from; /^(?:,|and|&)$/u.test(wordAt(context, i)); ) {
    let next = i + 1;
    while (isCapital(wordAt(context, next)) && PORTFOLIO_WORDS.has(wordAt(context, next).toLowerCase())) next++;
    if (next === i + 1) break;
    end = next;
    i = next;
  }
  return end;
}

/**
 * Union [of Mineworkers], Board of Deputies [of Norse Jews]: the end of the members, capitals with a plural at the end.
 */
function membersEnd({ firstToken, endToken }: NameCandidate, context: NameContext): number {
  if (wordAt(context, endToken) !== "of" || !MEMBER_BODIES.has(wordAt(context, firstToken))) return endToken;
  let end = endToken + 1;
  while (end < endToken + 4 && isCapital(wordAt(context, end))) end++;
  const last = context.tokens[end - 1];
  return end > endToken + 1 && /^NN(?:P)?S$/u.test(last?.tag ?? "") ? end : endToken;
}
