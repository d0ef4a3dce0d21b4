import { AGENCIES } from "../../../document/agencies.js";
import { type Candidate, inOrder, type NameRule, wordAt, wordsOf } from "../candidate.js";

/** News agencies are organizations, whatever the model takes their names for; a dash behind one in a dateline is no part of a name. */
export const knowAgencies: NameRule = (names, context) =>
  inOrder(
    names.flatMap((name): Candidate[] => {
      if (isAgency(wordsOf(context, name))) return [asAgency(name)];
      for (let i = name.firstToken + 1; i < name.endToken - 1; i++) {
        const agency = { ...name, endToken: i };
        if (!/^[-–—]$/u.test(wordAt(context, i)) || !isAgency(wordsOf(context, agency))) continue;
        return [asAgency(agency), { ...name, firstToken: i + 1 }];
      }
      return [name];
    }),
  );

/** As the agency writes itself, or in capitals as a dateline does. */
const isAgency = (words: string): boolean => {
  const name = AGENCIES.get(words.toLowerCase());
  return name !== undefined && (name === words || name.toUpperCase() === words);
};
const asAgency = (name: Candidate): Candidate => ({ ...name, type: "organization", reason: "a news agency" });
