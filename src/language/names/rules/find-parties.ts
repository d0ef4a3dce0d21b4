import { PARTIES } from "../../lexicon/en/parties.js";
import type { TokenRange } from "../../types.js";
import {
  coverOf,
  inOrder,
  isCapital,
  lengthOf,
  type NameCandidate,
  type NameContext,
  standsAlone,
  wordAt,
  wordsOf,
} from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/** In tokens. */
const LONGEST_PARTY = 3;

/** The words without blanks around hyphens and apostrophes: [Da’ esh] is "Da'esh", [Al - Qaeda] is "Al-Qaeda". */
const spelt = (range: TokenRange, context: NameContext): string =>
  wordsOf(context, range).replace(/ ?([-’'‘]) ?/gu, (_, mark: string) => (mark === "-" ? "-" : "'"));

/** Parties and armed movements are organizations, not people or places. The model also misses some. */
export const findParties: NameRule = {
  name: "findParties",
  example: {
    text: "The Liberal Democrat leader will visit a temple.",
    before: ["Liberal: organization", "Democrat: group"],
    after: ["Liberal Democrat: organization"],
  },
  counterExample: "The labour market is weak.",
  apply(names, context) {
    const typed = names.map((name) => {
      if (name.type === "organization" || name.type === "group" || !PARTIES.has(spelt(name, context))) return name;
      return { ...name, type: "organization" as const, reason: "a party" };
    });
    const cover = coverOf(names, context.tokens.length);
    const found: NameCandidate[] = [];
    const parts = new Set<NameCandidate>();
    for (let i = 0; i < cover.length; i++) {
      if (!isCapital(wordAt(context, i))) continue;
      for (let end = i + LONGEST_PARTY; end > i; end--) {
        if (end === i + 1 && context.tokens[i]?.upos !== "PROPN") break;
        const range = { firstToken: i, endToken: end };
        const inside = new Set(cover.slice(i, end).filter((name) => name !== null));
        // [Liberal] Democrat: the model found a part.
        const isPart = [...inside].every(
          (name) => name.firstToken >= i && name.endToken <= end && lengthOf(name) < end - i,
        );
        if (!PARTIES.has(spelt(range, context)) || !isPart) continue;
        if (!standsAlone(context, i, end)) break;
        for (const name of inside) parts.add(name);
        found.push({ ...range, label: "ORG", type: "organization", reason: "a party" });
        i = end - 1;
        break;
      }
    }
    return inOrder([...typed.filter((name) => !parts.has(name)), ...found]);
  },
};
