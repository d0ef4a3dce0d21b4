import { countryNamed } from "../../lexicon/en/countries.js";
import { isCompanyForm } from "../../lexicon/en/legal-forms.js";
import { isTitleNoun } from "../../lexicon/en/titles.js";
import type { Token } from "../../types.js";
import { isCapital, lengthOf, type NameCandidate, type NameContext, wordAt, wordsOf } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/** A name with a legal form is a firm, and so is the same name without it: [Norrick Oyj], then [Norrick]. */
export const retypeByLegalForm: NameRule = {
  name: "retypeByLegalForm",
  example: {
    text: "Anna Orlen Oyj has bought a mill. Anna Orlen will close it.",
    before: ["Anna Orlen Oyj: person", "Anna Orlen: person"],
    after: ["Anna Orlen Oyj: organization", "Anna Orlen: organization"],
  },
  counterExample: "Anna Orlen has bought a mill. Anna Orlen will close it.",
  apply(names, context) {
    const whole = names.map((name) => withForm(name, context));
    const people = new Set(
      whole
        .filter((name) => name.type === "person" && lengthOf(name) > 1 && bareEnd(name, context) === name.endToken)
        .map(({ endToken }) => wordAt(context, endToken - 1)),
    );
    const firms = new Set(
      whole
        .filter((name) => bareEnd(name, context) < name.endToken)
        .map((name) => wordsOf(context, { ...name, endToken: bareEnd(name, context) }))
        .filter((words) => words !== "" && !countryNamed(words)),
    );
    if (firms.size === 0) return whole;
    const openings = new Set([...firms].filter((words) => words.includes(" ")).map((words) => words.split(" ")[0]));
    return whole.map((name) => {
      if (name.type === "organization") return name;
      const words = wordsOf(context, name);
      const bare = bareEnd(name, context);
      if (bare < name.endToken && bare > name.firstToken) return asFirm(name, wordAt(context, name.endToken - 1));
      const isSomebody = people.has(words) || isTitleNoun(wordAt(context, name.firstToken - 1));
      // [Orlen Power NV], then [Orlen]: firms are called by their first word
      const isFirm = firms.has(words) || (name.type === "person" && openings.has(words));
      return isFirm && !isSomebody ? asFirm(name, "a legal form elsewhere") : name;
    });
  },
};

const asFirm = (name: NameCandidate, why: string): NameCandidate => ({
  ...name,
  type: "organization",
  label: "ORG",
  reason: `a firm, by ${why}`,
});

/** [Norrick] Oyj: a legal form that the model left out of the name. */
function withForm(name: NameCandidate, context: NameContext): NameCandidate {
  const next = wordAt(context, name.endToken);
  const isFirm = /^(?:person|organization|product|group)$/u.test(name.type);
  const joins = isFirm && isCompanyForm(next) && next.length > 1 && isPartOf(name, context);
  return joins ? { ...name, endToken: name.endToken + 1 } : name;
}

const isPartOf = ({ firstToken, endToken }: NameCandidate, { tokens }: NameContext): boolean =>
  tokens[endToken]?.sentence === tokens[firstToken]?.sentence &&
  (tokens[endToken]?.upos === "PROPN" || isInCapitals(endToken, tokens)) &&
  // the Orlen [C180 SE] is a car
  !/\d/u.test(tokens[endToken - 1]?.text ?? "") &&
  (isCapital(tokens[endToken]?.text ?? "") || /^(?:plc|ltd)$/u.test(tokens[endToken]?.text ?? ""));

/** [Havn AS] announced: capitals where the words before have none show that it is not the word. */
const isInCapitals = (at: number, tokens: readonly Token[]): boolean =>
  /^\p{Lu}{2,}$/u.test(tokens[at]?.text ?? "") && /\p{Ll}/u.test(tokens[at - 1]?.text ?? "");

/** The end of a name without its legal forms and the comma before them. */
function bareEnd({ firstToken, endToken }: NameCandidate, context: NameContext): number {
  let end = endToken;
  while (end - firstToken > 1 && (isCompanyForm(wordAt(context, end - 1)) || wordAt(context, end - 1) === ",")) end--;
  return end;
}
