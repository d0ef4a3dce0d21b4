import { genderOfFirstName } from "../../lexicon/en/first-names.js";
import { PARTIES } from "../../lexicon/en/parties.js";
import { OFFICE_NOUNS, PORTFOLIO_WORDS } from "../../lexicon/en/titles.js";
import type { TokenRange } from "../../types.js";
import { type NameCandidate, type NameContext, wordAt, wordsOf } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/**
 * [Trade and Industry] Secretary, Secretary of [State], [Cabinet] minister: the field of an office is part of the
 * title, not an organization.
 */
export const dropPortfolios: NameRule = {
  name: "dropPortfolios",
  example: {
    text: "Trade and Industry Secretary Patricia Orr told the BBC about it.",
    before: ["Trade and Industry: organization"],
    after: [],
  },
  counterExample: "The Trade and Industry Committee met.",
  apply: (names, context) =>
    names.filter((name) => !isPortfolio(name, context)).map((name) => partyOf(name, context) ?? name),
};

/** [Lib Dem] Treasury spokesman: the party remains a name, the spokesman's field does not. */
function partyOf(name: NameCandidate, context: NameContext): NameCandidate | null {
  const { firstToken, endToken } = name;
  if (!OFFICE_NOUNS.has(wordAt(context, endToken).toLowerCase())) return null;
  for (let end = endToken - 1; end > firstToken; end--) {
    if (!PORTFOLIO_WORDS.has(wordAt(context, end).toLowerCase())) return null;
    if (PARTIES.has(wordsOf(context, { firstToken, endToken: end })))
      return { ...name, endToken: end, type: "organization", label: "ORG", reason: "a party" };
  }
  return null;
}

function isPortfolio({ firstToken, endToken, type }: NameCandidate, context: NameContext): boolean {
  // [Children]'s Minister
  const isOwner =
    /^['’]s?$/u.test(wordAt(context, endToken)) &&
    /^(?:Minister|Secretary|Commissioner)$/u.test(wordAt(context, endToken + 1));
  if (endToken - firstToken === 1 && isOwner && PORTFOLIO_WORDS.has(wordAt(context, firstToken).toLowerCase()))
    return true;
  // Minister for Children, [Young People]: the model labels it as a person.
  if (type === "person")
    return (
      (/^(?:Young|Older|Disabled) People$/u.test(wordsOf(context, { firstToken, endToken })) &&
        /^(?:,|and|for)$/u.test(wordAt(context, firstToken - 1))) ||
      isFieldOfMinister({ firstToken, endToken }, context)
    );
  for (let i = firstToken; i < endToken; i++) {
    if (!PORTFOLIO_WORDS.has(wordAt(context, i).toLowerCase()) && wordAt(context, i) !== "Cabinet") return false;
  }
  const before = wordAt(context, firstToken - 1) === "of" ? wordAt(context, firstToken - 2) : "";
  return OFFICE_NOUNS.has(wordAt(context, endToken).toLowerCase()) || OFFICE_NOUNS.has(before.toLowerCase());
}

/** [Lifelong Learning] Minister Ada Orr: two words, not a first name and a surname, right before a minister. */
const isFieldOfMinister = ({ firstToken, endToken }: TokenRange, context: NameContext): boolean =>
  endToken - firstToken > 1 &&
  /^(?:Minister|Secretary)$/u.test(wordAt(context, endToken)) &&
  /^\p{Lu}/u.test(wordAt(context, endToken + 1)) &&
  genderOfFirstName(wordAt(context, firstToken)) === null &&
  PORTFOLIO_WORDS.has(wordAt(context, endToken - 1).toLowerCase());
