import type { Token } from "../../types.js";
import { headOf, type NameCandidate, type NameContext, wordsOf } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/**
 * [Orlen's] said so: a genitive with no owned noun is part of the name of a firm, which is named after its founder. The
 * same then holds for every mention with a genitive: pays [Orlen's].
 */
export const joinOwnGenitive: NameRule = {
  name: "joinOwnGenitive",
  example: {
    text: "McOrlen's said it will close 40 shops.",
    before: ["McOrlen: person"],
    after: ["McOrlen's: organization"],
  },
  counterExample: "McOrlen's winning goal came late.",
  apply(names, context) {
    const own = new Set(names.filter((name) => ownsNothing(name, context)).map((name) => wordsOf(context, name)));
    if (own.size === 0) return [...names];
    return names.map((name): NameCandidate => {
      if (!own.has(wordsOf(context, name)) || !genitiveAfter(name, context)) return name;
      return {
        ...name,
        endToken: name.endToken + 1,
        type: "organization",
        label: "ORG",
        reason: "a firm in the genitive",
      };
    });
  },
};

const genitiveAfter = ({ endToken }: NameCandidate, { tokens }: NameContext): Token | undefined => {
  const token = tokens[endToken];
  return token?.tag === "POS" && /^['’]s$/u.test(token.text) ? token : undefined;
};

/** Whether a name in the genitive is the subject of a verb, so that nothing is owned. */
function ownsNothing(name: NameCandidate, context: NameContext): boolean {
  const { tokens } = context;
  if (!genitiveAfter(name, context)) return false;
  const head = headOf(name, tokens);
  const next = tokens[name.endToken + 1];
  // A finite verb. In [Orr]'s winning goal the goal is owned, and in [Orr]'s been away 's is short for "has".
  const isAsserted = next !== undefined && /^(?:VB[DPZ]|MD)$/u.test(next.tag) && next.text !== "been";
  return isAsserted && /^(?:nsubj|nsubjpass)$/u.test(head?.deprel ?? "");
}
