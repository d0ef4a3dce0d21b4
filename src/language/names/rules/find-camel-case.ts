import { FIRM_DEEDS } from "../../lexicon/en/name-words.js";
import { SAY_VERBS } from "../../lexicon/en/reporting-verbs.js";
import { BODY_ROLE_NOUNS } from "../../lexicon/en/role-nouns.js";
import type { Token } from "../../types.js";
import { coverOf, inOrder, type NameCandidate, type NameContext } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/** The broadcaster [OrlenTV]: a name with a capital inside that the model missed, if it is called a body or acts so. */
export const findCamelCase: NameRule = {
  name: "findCamelCase",
  example: {
    text: "The broadcaster OrlenTV, however, said it would withhold payments.",
    before: [],
    after: ["OrlenTV: organization"],
  },
  counterExample: "The phone runs on OrlenOs.",
  apply(names, context) {
    const cover = coverOf(names, context.tokens.length);
    const found = context.tokens.flatMap((token): NameCandidate[] => {
      if (cover[token.index] || !CAMEL_CASE.test(token.text)) return [];
      if (!isCalledBody(token, context) && !acts(token, context)) return [];
      const range = { firstToken: token.index, endToken: token.index + 1 };
      return [{ ...range, label: "ORG", type: "organization", reason: "a capital inside the name" }];
    });
    return found.length === 0 ? [...names] : inOrder([...names, ...found]);
  },
};

/** [OrlenTV], [OrlenAir]; not [McOrlen], [DiVale], the plural [MPs], or [OrlenXYZ] with its sign on the exchange. */
const CAMEL_CASE =
  /^(?!Mc|Mac|Di|De|La|Le|Du|Van|O['’])\p{Lu}\p{Ll}{2,}(?:\p{Lu}\p{Ll}[\p{Lu}\p{Ll}]*|TV|FM|UK|US|FC|IT|GP)$/u;

/** The broadcaster [OrlenTV], [OrlenTV], a broadcaster: a noun that is for bodies. */
function isCalledBody(token: Token, { tokens }: NameContext): boolean {
  const noun = tokens[token.index - 1];
  const isBeside =
    noun !== undefined &&
    ((noun.deprel === "compound" && noun.head === token.index) ||
      (token.deprel === "appos" && token.head === noun.index));
  return isBeside && noun.tag === "NN" && BODY_ROLE_NOUNS.has(noun.lemma.toLowerCase());
}

/** [OrlenTV] said. */
function acts({ deprel, head }: Token, { tokens }: NameContext): boolean {
  const verb = deprel === "nsubj" ? tokens[head] : undefined;
  return verb?.upos === "VERB" && (SAY_VERBS.has(verb.lemma) || FIRM_DEEDS.has(verb.lemma));
}
