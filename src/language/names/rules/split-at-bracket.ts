import { inOrder, type NameCandidate, wordAt } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/** [European Central Bank (ECB] is two names: a bracket that opens and does not close inside the name splits it. */
export const splitAtBracket: NameRule = {
  name: "splitAtBracket",
  example: {
    text: "He was invited to the bookstore of Norrick International Convention Center (NICC).",
    before: ["Norrick International Convention Center (NICC: organization"],
    after: ["Norrick International Convention Center: organization", "NICC: organization"],
  },
  counterExample: "The European Central Bank (ECB) kept its rate.",
  apply: (names, context) =>
    inOrder(
      names.flatMap((name): NameCandidate[] => {
        let open = -1;
        for (let i = name.firstToken + 1; i < name.endToken; i++) {
          if (wordAt(context, i) === ")") return [name];
          if (wordAt(context, i) === "(") open = i;
        }
        if (open < 0) return [name];
        const inner = open + 1 < name.endToken ? [{ ...name, firstToken: open + 1 }] : [];
        return [{ ...name, endToken: open }, ...inner];
      }),
    ),
};
