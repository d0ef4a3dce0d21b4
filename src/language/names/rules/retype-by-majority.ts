import type { NameType } from "../../types.js";
import { wordsOf } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";
import { countTypes, leader } from "../type-votes.js";

/** Share of the mentions of one name that must agree before the others follow them. */
const MAJORITY = 0.6;

const ACRONYM = /^\p{Lu}{2,6}$/u;

/** One name has one type in one text: that of most of its mentions; for letters in capitals, half of them are enough to be an organization. */
export const retypeByMajority: NameRule = {
  name: "retypeByMajority",
  example: {
    text: "The deal with Orvenia is done. Orvenia agreed. Critics of Orvenia left.",
    before: ["Orvenia: person"],
    after: ["Orvenia: place"],
  },
  counterExample: "Norra said so. Norra agreed. He went to Norra. People in Norra left.",
  apply(names, context) {
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
  },
};
