import { countryNamed, countryOfPeople } from "../../language/lexicon/en/countries.js";
import type { Candidate } from "./candidate.js";
import { Merging } from "./merging.js";

/**
 * "[Norland's energy regulator]" is the [Norse Energy Regulator], if the text gives the body that name; the [Department
 * of Health] is the [Health Department].
 */
export function joinDescribed(candidates: readonly Candidate[]): Candidate[] {
  const named = new Map<string, Candidate>();
  const merging = new Merging(candidates);
  for (const candidate of candidates) {
    if (candidate.type !== "organization" || candidate.names.length === 0) continue;
    const words = plainWords(candidate.name);
    const same = PUBLIC_BODY.test(words) ? named.get(words) : undefined;
    if (same) merging.join(same, candidate);
    else named.set(words, candidate);
  }
  for (const candidate of candidates) {
    const body = candidate.names.length === 0 ? named.get(plainWords(candidate.name)) : undefined;
    if (!body || !candidate.name.includes(" ")) continue;
    merging.join(body, candidate);
  }
  return merging.list();
}

/** Bodies of which a country has one. Two firms may differ by "US" and "American" only. */
const PUBLIC_BODY = /\s(?:department|court|ministry|government|parliament|treasury|army|navy|embassy|police)$/u;

/**
 * Lower case, without article and genitive, the field before its ministry, and each country by its name: "norland energy
 * regulator", "health department".
 */
const plainWords = (name: string): string =>
  name
    .replace(/^(?:the|an?)\s/iu, "")
    .replace(/^(.+\s)?(department|ministry|government|court) (?:of|for) (?:the )?(.+)$/iu, "$1$3 $2")
    .split(/\s+/u)
    .map((word) => word.replace(/['’]s?$/u, ""))
    .map((word) => countryNamed(word) ?? countryOfPeople(word) ?? word)
    .join(" ")
    .toLowerCase();
