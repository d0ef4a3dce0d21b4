import { AGENCIES } from "../../../document/agencies.js";
import { inOrder, type NameCandidate, wordAt, wordsOf } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/** News agencies are organizations, whatever the model's type. In a dateline, a dash ends the agency's name. */
export const retypeAgencies: NameRule = {
  name: "retypeAgencies",
  example: {
    text: "Orr was there, BelTA has learned.",
    before: ["BelTA: person"],
    after: ["BelTA: organization"],
  },
  counterExample: "Ada Orr met Belta in Lessen.",
  apply: (names, context) =>
    inOrder(
      names.flatMap((name): NameCandidate[] => {
        if (isAgency(wordsOf(context, name))) return [asAgency(name)];
        for (let i = name.firstToken + 1; i < name.endToken - 1; i++) {
          const agency = { ...name, endToken: i };
          if (!/^[-–—]$/u.test(wordAt(context, i)) || !isAgency(wordsOf(context, agency))) continue;
          return [asAgency(agency), { ...name, firstToken: i + 1 }];
        }
        return [name];
      }),
    ),
};

/** Spelled as the agency spells itself, or in capitals as in a dateline. */
const isAgency = (words: string): boolean => {
  const name = AGENCIES.get(words.toLowerCase());
  return name !== undefined && (name === words || name.toUpperCase() === words);
};
const asAgency = (name: NameCandidate): NameCandidate => ({ ...name, type: "organization", reason: "a news agency" });
