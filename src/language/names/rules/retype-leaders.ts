import { LEADERS } from "../../lexicon/en/leaders.js";
import { lengthOf, type NameCandidate, type NameContext, wordAt } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/** [Obama] signed it: leaders whom news calls by the surname alone, which the model took for a body or a thing. */
export const retypeLeaders: NameRule = {
  name: "retypeLeaders",
  example: {
    text: "By contrast, Trump has won no seat in Lessen.",
    before: ["Trump: organization"],
    after: ["Trump: person"],
  },
  counterExample: "They stayed at a Trump Hotel.",
  apply: (names, context) =>
    names.map((name) =>
      isMistaken(name) &&
      lengthOf(name) === 1 &&
      LEADERS.has(wordAt(context, name.firstToken)) &&
      isAlone(name, context)
        ? { ...name, type: "person", label: "PERSON", reason: "a leader known by the surname" }
        : name,
    ),
};

const isMistaken = ({ type }: NameCandidate): boolean =>
  /^(?:organization|place|product|work|law|event|group)$/u.test(type);

/** Not before or after another name, nor where a place stands: the [Trump] Hotel, near [Clinton]. */
const isAlone = ({ firstToken, endToken, type }: NameCandidate, { tokens }: NameContext): boolean =>
  tokens[endToken]?.upos !== "PROPN" &&
  !(type === "place" && /^(?:in|at|near|from|to)$/iu.test(tokens[firstToken - 1]?.text ?? "")) &&
  (tokens[firstToken - 1]?.upos !== "PROPN" || tokens[firstToken - 1]?.sentence !== tokens[firstToken]?.sentence);
