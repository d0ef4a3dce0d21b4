import { genderOfFirstName } from "../../lexicon/en/first-names.js";
import { isCapital, type NameCandidate, type NameContext, wordAt } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/**
 * Splits a name of the model that is two people: [Orr] and [Vale], [Ada Orr] and [Jon Vale]. They are people, and not a
 * firm named after its founders, if one has a first name or is named elsewhere without the other.
 */
export const splitCoordinatedPeople: NameRule = {
  name: "splitCoordinatedPeople",
  example: {
    text: "The Hewitt and Davies report is out. Patricia Hewitt wrote it. Simon Davies paid.",
    before: ["Hewitt and Davies: organization"],
    after: ["Hewitt: person", "Davies: person"],
  },
  counterExample: "The Hewitt and Davies report is out. Patricia Hewitt wrote it.",
  apply(names, context) {
    const alone = new Set(
      names
        .filter((name) => name.type === "person" && joint(name, context) === null)
        .map(({ endToken }) => wordAt(context, endToken - 1)),
    );
    return names.flatMap((name): NameCandidate[] => {
      const and = joint(name, context);
      if (and === null || !isCapital(wordAt(context, and + 1))) return [name];
      const parts = [
        { ...name, endToken: and },
        { ...name, firstToken: and + 1 },
      ];
      const isPerson = ({ firstToken, endToken }: NameCandidate): boolean =>
        alone.has(wordAt(context, endToken - 1)) ||
        (endToken - firstToken > 1 && genderOfFirstName(wordAt(context, firstToken)) !== null);
      // An organization of the model is two people only if this holds for both.
      const two = name.type === "person" ? parts.some(isPerson) : name.type === "organization" && parts.every(isPerson);
      return two ? parts.map((part) => ({ ...part, type: "person" as const, reason: "one of two people" })) : [name];
    });
  },
};

/** The token index of the "and" inside a name, or null. */
function joint({ firstToken, endToken }: NameCandidate, context: NameContext): number | null {
  for (let i = firstToken + 1; i < endToken - 1; i++) if (wordAt(context, i) === "and") return i;
  return null;
}
