import { ORGANIZATION_ENDINGS } from "../../lexicon/en/name-nouns.js";
import { coverOf, isCapital, type NameCandidate, wordAt } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/** [Norland][Senate]: a place and the noun of an institution after it are one name. */
export const joinPlaceAndInstitution: NameRule = {
  name: "joinPlaceAndInstitution",
  example: {
    text: "Clark has told the New Zealand Police that she left.",
    before: ["New Zealand: place"],
    after: ["New Zealand Police: organization"],
  },
  counterExample: "They told the New Zealand Prime Minister.",
  apply(names, context) {
    const cover = coverOf(names, context.tokens.length);
    const merged = new Set<NameCandidate>();
    const joined = names.map((name): NameCandidate => {
      if (name.type !== "place") return name;
      const { tokens } = context;
      let end = name.endToken;
      for (let i = end; i < end + 3; i++) {
        const word = tokens[i];
        if (
          !word ||
          word.sentence !== tokens[name.firstToken]?.sentence ||
          word.upos !== "PROPN" ||
          !isCapital(word.text)
        )
          break;
        if (cover[i] && cover[i]?.type !== "organization") break;
        if (ORGANIZATION_ENDINGS.has(word.text.toLowerCase())) end = Math.max(i + 1, cover[i]?.endToken ?? 0);
        if (end > name.endToken) break;
      }
      if (end === name.endToken) return name;
      for (const other of cover.slice(name.endToken, end)) if (other) merged.add(other);
      return { ...name, endToken: end, type: "organization", reason: `ends with ${wordAt(context, end - 1)}` };
    });
    return joined.filter((name, i) => !merged.has(names[i] ?? name));
  },
};
