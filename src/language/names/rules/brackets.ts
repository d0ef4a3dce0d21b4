import { type Candidate, inOrder, type NameRule, wordAt } from "../candidate.js";

/** [European Central Bank (ECB] is two names: an opened bracket that the name does not close parts it. */
export const splitAtBracket: NameRule = (names, context) =>
  inOrder(
    names.flatMap((name): Candidate[] => {
      let open = -1;
      for (let i = name.firstToken + 1; i < name.endToken; i++) {
        if (wordAt(context, i) === ")") return [name];
        if (wordAt(context, i) === "(") open = i;
      }
      if (open < 0) return [name];
      const inner = open + 1 < name.endToken ? [{ ...name, firstToken: open + 1 }] : [];
      return [{ ...name, endToken: open }, ...inner];
    }),
  );
