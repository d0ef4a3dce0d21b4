import type { NameType } from "../../types.js";
import { wordsOf } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";
import { countTypes, leader } from "../type-votes.js";

/** The other mentions of a name follow those of one type if these are a larger share. */
const MAJORITY = 0.6;

const ACRONYM = /^\p{Lu}{2,6}$/u;

/**
 * A name has one type in a document: the type of most mentions. Initials are an organization if no type is more
 * frequent.
 */
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
