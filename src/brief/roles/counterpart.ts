import { countryOfPeople } from "../../language/lexicon/en/countries.js";
import type { Candidate } from "../actors/candidate.js";
import type { Reading } from "../reading.js";
import type { Role } from "./types.js";

/** Somebody with the office that stands next to the name, if any. */
interface Holder {
  readonly candidate: Candidate;
  readonly role: Role | null;
}

/**
 * The offices of counterparts: "[his Norse counterpart], Ada Orr" is finance minister, too, if the text calls him that,
 * and of Norland, if the text names it. Nobody of whom the text does not say whose counterpart she is.
 */
export function officesOfCounterparts(reading: Reading, holders: readonly Holder[]): ReadonlyMap<Candidate, Role> {
  const counterparts = holders.filter(({ role }) => role !== null && isCounterpart(reading, role));
  const holderAt = new Map<number, Holder>();
  for (const holder of counterparts.length > 0 ? holders : [])
    for (const { start } of holder.candidate.mentions) if (!holderAt.has(start)) holderAt.set(start, holder);
  return new Map(
    counterparts.flatMap(({ candidate, role }) => {
      const office = role && officeOf(reading, role, (start) => holderAt.get(start));
      return office ? [[candidate, office]] : [];
    }),
  );
}

const isCounterpart = ({ tree }: Reading, { words }: Role): boolean =>
  tree.tokens[words.noun]?.lemma.toLowerCase() === "counterpart";

/** The office of the other, who is named by "his" or "her". */
function officeOf(reading: Reading, role: Role, holderAt: (start: number) => Holder | undefined): Role | null {
  const { tokens } = reading.tree;
  const { firstToken, noun } = role.words;
  const owner = [firstToken, firstToken - 1]
    .map((i) => tokens[i])
    .find((token) => /^(?:his|her)$/iu.test(token?.text ?? ""));
  const other = owner && holderAt(owner.start);
  if (!other?.role || other.candidate.type !== "person" || other.role === role) return null;
  // "Orvik's minister": the office of the other only
  if (isCounterpart(reading, other.role) || /['’]s?\s/u.test(other.role.role)) return null;
  const people = tokens
    .slice(firstToken, noun)
    .map(({ text }) => countryOfPeople(text))
    .find((land) => land !== null);
  const land = people === undefined ? placeBefore(reading, noun) : reading.countryAsNamed(people);
  return land === null ? null : { ...role, role: other.role.role, affiliation: land };
}

/** "her [Lessen] counterpart": the one word with a capital between the two, which names where the other holds it. */
function placeBefore({ tree: { tokens } }: Reading, noun: number): string | null {
  const place = tokens[noun - 1];
  const isOnly = /^(?:his|her)$/iu.test(tokens[noun - 2]?.text ?? "");
  return place && isOnly && /^(?:NNP|JJ)$/u.test(place.tag) && /^\p{Lu}/u.test(place.text) ? place.text : null;
}
