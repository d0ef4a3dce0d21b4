import { countryNamed, countryOfPeople } from "../../lexicon/en/countries.js";
import { FIRM_TRADES } from "../../lexicon/en/name-nouns.js";
import { coverOf, lengthOf, type NameCandidate, type NameContext, wordAt, wordsOf } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/** [Norvat] [Biotech] will grow: a firm's name and its trade, of which the model made two names or only one. */
export const joinFirmAndTrade: NameRule = {
  name: "joinFirmAndTrade",
  example: {
    text: "Bharat Biotech, the largest maker, said it would raise output.",
    before: ["Bharat: group", "Biotech: place"],
    after: ["Bharat Biotech: organization"],
  },
  counterExample: "German Airlines, a thing of the past, were many.",
  apply(names, context) {
    const cover = coverOf(names, context.tokens.length);
    const merged = new Set<NameCandidate>();
    const joined = names.map((name): NameCandidate => {
      if (!opensFirm(name, cover, context)) return name;
      const trade = cover[name.endToken];
      if (trade) merged.add(trade);
      return {
        ...name,
        endToken: name.endToken + 1,
        type: "organization",
        label: "ORG",
        reason: `ends with ${wordAt(context, name.endToken)}`,
      };
    });
    return joined.filter((_, i) => !merged.has(names[i] as NameCandidate));
  },
};

function opensFirm(name: NameCandidate, cover: readonly (NameCandidate | null)[], context: NameContext): boolean {
  const trade = context.tokens[name.endToken];
  const own = cover[name.endToken];
  const words = wordsOf(context, name);
  return (
    lengthOf(name) === 1 &&
    /^(?:person|group|place|product|organization)$/u.test(name.type) &&
    trade !== undefined &&
    trade.sentence === context.tokens[name.firstToken]?.sentence &&
    FIRM_TRADES.has(trade.text) &&
    (!own || lengthOf(own) === 1) &&
    context.tokens[name.endToken + 1]?.upos !== "PROPN" &&
    countryOfPeople(words) === null &&
    countryNamed(words) === null
  );
}
