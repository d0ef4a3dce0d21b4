import { countryNamed } from "../../lexicon/en/countries.js";
import { genderOfFirstName } from "../../lexicon/en/first-names.js";
import { FIRM_TRADES, ORGANIZATION_ENDINGS } from "../../lexicon/en/name-nouns.js";
import { STATE_BODY_OPENERS } from "../../lexicon/en/name-words.js";
import { isCapital, lengthOf, type NameCandidate, type NameContext, wordAt, wordsOf } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/**
 * Splits an organization of the model that is two names: [Lessen Post]/[Norland News], [Amnesty International] and
 * [Liberty], the [Green Party]'s [Ada Orr].
 */
export const splitBodies: NameRule = {
  name: "splitBodies",
  example: {
    text: "The Norland Post/Lessen News poll put the Green Party last.",
    before: ["Norland Post/Lessen News: organization"],
    after: ["Norland Post: organization", "Lessen News: organization"],
  },
  counterExample: "The Department for Education and Skills said so.",
  apply: (names, context) =>
    names.flatMap((name) => (name.type === "organization" ? splitBody(name, context) : [name])),
};

function splitBody(name: NameCandidate, context: NameContext): NameCandidate[] {
  const parts = splitOwner(name, context) ?? splitSeat(name, context);
  if (parts) return parts;
  for (let i = name.firstToken + 1; i < name.endToken - 1; i++) {
    const [left, right] = [
      { ...name, endToken: i },
      { ...name, firstToken: i + 1 },
    ];
    if (!isCapital(wordAt(context, i + 1))) continue;
    const word = wordAt(context, i);
    if (/^['’]s$/u.test(word) && lengthOf(right) === 2 && genderOfFirstName(wordAt(context, i + 1)))
      return [left, { ...right, type: "person", label: "PERSON", reason: "after the name of a body" }];
    const row = /^[/–-]$/u.test(word) ? isRow(left, right, context) : /^and$/u.test(word) && isWhole(left, context);
    if (row) return [left, ...splitBody(right, context)];
  }
  return [name];
}

/** [Taiwan]'s [Orlen]: the land is not part of the name. */
function splitOwner(name: NameCandidate, context: NameContext): NameCandidate[] | null {
  for (let i = name.firstToken + 1; i < name.endToken - 1 && i < name.firstToken + 4; i++) {
    const land = { ...name, endToken: i };
    if (!/^['’]s?$/u.test(wordAt(context, i)) || !isCapital(wordAt(context, i + 1))) continue;
    if (!countryNamed(wordsOf(context, land))) return null;
    return [
      { ...land, type: "place", label: "GPE", reason: "a country that owns" },
      { ...name, firstToken: i + 1, reason: "after a country that owns it" },
    ];
  }
  return null;
}

/** [Orlen Electronics] of [Norland], [Orr & Vale] of [Lessen]: a firm with its seat. */
function splitSeat(name: NameCandidate, context: NameContext): NameCandidate[] | null {
  for (let i = name.firstToken + 2; i < name.endToken - 1; i++) {
    if (wordAt(context, i) !== "of" || !isCapital(wordAt(context, i + 1))) continue;
    const isFirm = FIRM_TRADES.has(wordAt(context, i - 1)) || wordAt(context, i - 2) === "&";
    const isWhole = !STATE_BODY_OPENERS.has(wordAt(context, name.firstToken)) && name.endToken - i <= 3;
    if (!isFirm || !isWhole) return null;
    return [
      { ...name, endToken: i, reason: "a firm before its seat" },
      { ...name, firstToken: i + 1, type: "place", label: "GPE", reason: "the seat of a firm" },
    ];
  }
  return null;
}

/** Whether both sides end as the name of a body does: Lessen [Post]-Norland [News], but not [Hewlett-Packard]. */
const isRow = (left: NameCandidate, right: NameCandidate, context: NameContext): boolean =>
  isWhole(left, context) && isWhole(right, context);

/** Whether the words are the whole name of a body, by the last one and without a purpose. */
const isWhole = (name: NameCandidate, context: NameContext): boolean => {
  const last = wordAt(context, name.endToken - 1).toLowerCase();
  if (lengthOf(name) < 2) return false;
  for (let i = name.firstToken; i < name.endToken; i++) if (/^(?:of|for)$/u.test(wordAt(context, i))) return false;
  return ORGANIZATION_ENDINGS.has(last) || last === "international";
};
