import { coverOf, inOrder, lengthOf, type NameCandidate, wordsOf } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/** Groups of states that are called by their number: [G8], [G20], [P5+1]. */
const BLOC = /^(?:G-?(?:5|7|8|10|15|20|24|77)|P5|E3|V4)$/u;

/** Initials. */
const INITIALS = /^\p{Lu}{3,6}$/u;

/** A bloc such as [the G8] is an organization, and so are initials that the model labels as a people: [ISIL]. */
export const findBlocs: NameRule = {
  name: "findBlocs",
  example: {
    text: "The G8 met in London. The army fought to seize a hospital from ISIL fighters.",
    before: ["ISIL: group"],
    after: ["G8: organization", "ISIL: organization"],
  },
  counterExample: "The M25 was shut near London.",
  apply(names, context) {
    const changed = names.map((name): NameCandidate => {
      if (lengthOf(name) !== 1) return name;
      const word = wordsOf(context, name);
      if (BLOC.test(word)) return { ...name, type: "organization", reason: "a bloc of states" };
      return name.type === "group" && INITIALS.test(word)
        ? { ...name, type: "organization", reason: "initials" }
        : name;
    });
    const cover = coverOf(changed, context.tokens.length);
    const found = context.tokens
      .filter(({ text, index }) => !cover[index] && BLOC.test(text))
      .map(({ index }): NameCandidate => {
        const range = { firstToken: index, endToken: index + 1 };
        return { ...range, label: "ORG", type: "organization", reason: "a bloc of states" };
      });
    return inOrder([...changed, ...found]);
  },
};
