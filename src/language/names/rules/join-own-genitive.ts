import type { Token } from "../../types.js";
import { headOf, type NameCandidate, type NameContext, wordsOf } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/**
 * [Orlen's] said so, pays [Orlen's]: a name in the genitive that owns nothing is a firm named after its founder, here and wherever the genitive
 * stands behind it.
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
      if (!own.has(wordsOf(context, name)) || !genitiveBehind(name, context)) return name;
      return {
        ...name,
        endToken: name.endToken + 1,
        type: "organization",
        label: "ORG",
        reason: "a genitive of its own",
      };
    });
  },
};

const genitiveBehind = ({ endToken }: NameCandidate, { tokens }: NameContext): Token | undefined => {
  const token = tokens[endToken];
  return token?.tag === "POS" && /^['’]s$/u.test(token.text) ? token : undefined;
};

function ownsNothing(name: NameCandidate, context: NameContext): boolean {
  const { tokens } = context;
  if (!genitiveBehind(name, context)) return false;
  const head = headOf(name, tokens);
  const next = tokens[name.endToken + 1];
  // A finite verb: in [Orr]'s winning goal something is owned, and [Orr]'s been away is short for "has".
  const isAsserted = next !== undefined && /^(?:VB[DPZ]|MD)$/u.test(next.tag) && next.text !== "been";
  return isAsserted && /^(?:nsubj|nsubjpass)$/u.test(head?.deprel ?? "");
}
