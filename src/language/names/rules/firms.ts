import { FIRM_NAMES } from "../../lexicon/en/firms.js";
import { type Candidate, lengthOf, type NameContext, type NameRule, wordAt, wordsOf } from "../candidate.js";

/** [Yukos], [Lockheed Martin]: firms that the model takes for people, unless the text has the word as somebody's surname or behind a form of address. */
export const knowFirms: NameRule = (names, context) => {
  const surnames = new Set(
    names
      .filter((name) => name.type === "person" && lengthOf(name) > 1)
      .map(({ endToken }) => wordAt(context, endToken - 1)),
  );
  return names.map((name): Candidate => {
    const words = wordsOf(context, name);
    const isSurname = lengthOf(name) === 1 && (surnames.has(words) || isAddressed(name, context));
    return name.type === "person" && FIRM_NAMES.has(words.replace(/ ([-']) ?/gu, "$1")) && !isSurname
      ? { ...name, type: "organization", reason: "a firm" }
      : name;
  });
};

const isAddressed = ({ firstToken }: Candidate, context: NameContext): boolean =>
  /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady)\.?$/u.test(wordAt(context, firstToken - 1));
