import { countryNamed, countryOfPeople } from "../../language/lexicon/en/countries.js";
import type { Candidate } from "./candidate.js";
import { Merging } from "./merging.js";

/** "[Norland's energy regulator]" is the [Norse Energy Regulator], if the text gives the body that name. */
export function joinDescribed(candidates: readonly Candidate[]): Candidate[] {
  const named = new Map<string, Candidate>();
  for (const candidate of candidates)
    if (candidate.type === "organization" && candidate.names.length > 0)
      named.set(plainWords(candidate.name), candidate);
  const merging = new Merging(candidates);
  for (const candidate of candidates) {
    const body = candidate.names.length === 0 ? named.get(plainWords(candidate.name)) : undefined;
    if (!body || !candidate.name.includes(" ")) continue;
    merging.join(body, candidate);
  }
  return merging.list();
}

/** Lower case, without article and genitive, and each country by its name: "norland energy regulator". */
const plainWords = (name: string): string =>
  name
    .replace(/^(?:the|an?)\s/iu, "")
    .split(/\s+/u)
    .map((word) => word.replace(/['’]s?$/u, ""))
    .map((word) => countryNamed(word) ?? countryOfPeople(word) ?? word)
    .join(" ")
    .toLowerCase();
