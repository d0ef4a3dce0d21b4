import { countryOfPeople } from "../../language/lexicon/en/countries.js";
import type { Candidate } from "../actors/candidate.js";
import type { Reading } from "../reading.js";
import type { Role } from "../roles.js";

/** Somebody with the office that stands next to the name, if any. */
interface Holder {
  readonly candidate: Candidate;
  readonly role: Role | null;
}

/**
 * The office of a counterpart: "[his Norse counterpart], Ada Orr" is finance minister, too, if the text calls him that,
 * and of Norland, if the text names it. Null if the text does not say whose counterpart somebody is.
 */
export function officeOfCounterpart(reading: Reading, role: Role, holders: readonly Holder[]): Role | null {
  const { tokens } = reading.tree;
  const { firstToken, noun } = role.words;
  if (tokens[noun]?.lemma.toLowerCase() !== "counterpart") return null;
  const owner = [firstToken, firstToken - 1]
    .map((i) => tokens[i])
    .find((token) => /^(?:his|her)$/iu.test(token?.text ?? ""));
  const other = owner && holders.find(({ candidate }) => candidate.mentions.some(({ start }) => start === owner.start));
  if (!other?.role || other.candidate.type !== "person" || other.role === role) return null;
  if (tokens[other.role.words.noun]?.lemma.toLowerCase() === "counterpart") return null;
  const people = tokens
    .slice(firstToken, noun)
    .map(({ text }) => countryOfPeople(text))
    .find((land) => land !== null);
  const land = reading.analysis.names.find(({ type, country }) => type === "country" && country === people)?.text;
  return land === undefined ? null : { ...role, role: other.role.role, affiliation: land };
}
