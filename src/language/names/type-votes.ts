import type { NameType } from "../types.js";
import { type NameCandidate, type NameContext, wordsOf } from "./name-candidate.js";

/** For the words of each name, how many mentions have which type. */
export function countTypes(
  names: readonly NameCandidate[],
  context: NameContext,
): Map<string, ReadonlyMap<NameType, number>> {
  const votes = new Map<string, Map<NameType, number>>();
  for (const name of names) {
    const words = wordsOf(context, name);
    const types = votes.get(words) ?? new Map<NameType, number>();
    types.set(name.type, (types.get(name.type) ?? 0) + 1);
    votes.set(words, types);
  }
  return votes;
}

/** The most frequent type, the first of several equals, and its share of the mentions (0 to 1). */
export function leader(types: ReadonlyMap<NameType, number>): [NameType | null, number] {
  let best: NameType | null = null;
  let most = 0;
  let all = 0;
  for (const [type, count] of types) {
    all += count;
    if (count > most) [best, most] = [type, count];
  }
  return [best, all ? most / all : 0];
}
