import { OFFICE_NOUNS, PORTFOLIO_WORDS } from "../../lexicon/en/titles.js";
import { type Candidate, type NameContext, type NameRule, wordAt } from "../candidate.js";

/** [Trade and Industry] Secretary, Secretary of [State], [Cabinet] minister: what an office is for is part of the title, not an organization of its own. */
export const dropPortfolios: NameRule = (names, context) => names.filter((name) => !isPortfolio(name, context));

function isPortfolio({ firstToken, endToken, type }: Candidate, context: NameContext): boolean {
  if (type === "person") return false;
  for (let i = firstToken; i < endToken; i++) {
    if (!PORTFOLIO_WORDS.has(wordAt(context, i).toLowerCase()) && wordAt(context, i) !== "Cabinet") return false;
  }
  const before = wordAt(context, firstToken - 1) === "of" ? wordAt(context, firstToken - 2) : "";
  return OFFICE_NOUNS.has(wordAt(context, endToken).toLowerCase()) || OFFICE_NOUNS.has(before.toLowerCase());
}
