import type { Document } from "../../document/types.js";
import { countryNamed, countryOfPeople } from "../lexicon/en/countries.js";
import type { Name, Parse } from "../types.js";
import { findTitle } from "./find-title.js";
import { modelNames } from "./model-names.js";
import { buildNameContext, coverOf, type NameCandidate } from "./name-candidate.js";
import { RULES } from "./rules/index.js";

/**
 * The names of a document: those of the model, corrected by rules that see the whole document.
 *
 * @returns in text order, without overlaps
 */
export function findNames(document: Document, parse: Parse): Name[] {
  const context = buildNameContext(document, parse);
  const names = dropOverlaps(
    RULES.reduce<readonly NameCandidate[]>((found, rule) => rule.apply(found, context), modelNames(parse)),
  );
  const cover = coverOf(names, parse.tokens.length);
  return names.map((name): Name => {
    const { firstToken, endToken, type, label, reason } = name;
    const start = parse.tokens[firstToken]?.start ?? 0;
    const end = parse.tokens[endToken - 1]?.end ?? start;
    const title = findTitle(name, cover, context);
    const text = document.text.slice(start, end);
    const country = type === "country" ? countryNamed(text) : type === "group" ? countryOfPeople(text) : null;
    return { start, end, firstToken, endToken, text, type, label, title, reason, ...(country && { country }) };
  });
}

/** Keeps, of several overlapping names, the first one; of several with the same start, the longest. */
function dropOverlaps(names: readonly NameCandidate[]): NameCandidate[] {
  const sorted = [...names].sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken);
  let end = 0;
  return sorted.filter((name) => {
    if (name.firstToken < end) return false;
    end = name.endToken;
    return true;
  });
}
