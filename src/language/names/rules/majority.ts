import type { NameType } from "../../types.js";
import { type Candidate, type NameContext, type NameRule, wordsOf } from "../candidate.js";

/** Share of the mentions of one name that must agree before the others follow them. */
const MAJORITY = 0.6;

const ACRONYM = /^\p{Lu}{2,6}$/u;

/** One name has one type in one text: that of most of its mentions; for letters in capitals, half of them are enough to be an organization. */
export const takeMajorityType: NameRule = (names, context) => {
  const votes = countTypes(names, context);
  return names.map((name) => {
    const words = wordsOf(context, name);
    const types = votes.get(words) ?? new Map<NameType, number>();
    const [type, share] = leader(types);
    if (type === "organization" && ACRONYM.test(words) && name.type === "place") {
      return { ...name, type, reason: `${type} in most mentions` };
    }
    if (type === null || type === name.type || share <= MAJORITY) return name;
    return { ...name, type, reason: `${type} in most mentions` };
  });
};

export function countTypes(names: readonly Candidate[], context: NameContext): Map<string, Map<NameType, number>> {
  const votes = new Map<string, Map<NameType, number>>();
  for (const name of names) {
    const words = wordsOf(context, name);
    const types = votes.get(words) ?? new Map<NameType, number>();
    types.set(name.type, (types.get(name.type) ?? 0) + 1);
    votes.set(words, types);
  }
  return votes;
}

/** The type with most votes, the first of equals, and its share. */
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
