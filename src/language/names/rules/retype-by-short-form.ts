import { appendTo } from "../../../text/append-to.js";
import { countryNamed } from "../../lexicon/en/countries.js";
import { FIRM_NAMES } from "../../lexicon/en/firms.js";
import { KNOWN_PLACES } from "../../lexicon/en/known-places.js";
import { isBodyEnding, PLACE_ENDINGS } from "../../lexicon/en/name-nouns.js";
import { SAY_VERBS } from "../../lexicon/en/reporting-verbs.js";
import { isCourtesyTitle } from "../../lexicon/en/titles.js";
import type { Token } from "../../types.js";
import { hasArticle, lengthOf, type NameCandidate, type NameContext, wordAt, wordsOf } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/**
 * [Ferrin Vantor], then only [Vantor]: people are called by their last word, firms by their first. So a name of two words
 * that the text never shortens to its first word, and whose last word speaks, is a person.
 */
export const retypeByShortForm: NameRule = {
  name: "retypeByShortForm",
  example: {
    text: "Ferrin Vantor attacked the plan. Vantor said the plan was wrong.",
    before: ["Ferrin Vantor: organization"],
    after: ["Ferrin Vantor: person"],
  },
  counterExample: "Norrick Vale sold a mill. Norrick said the price was low.",
  apply(names, context) {
    const doubtful = names.filter((name) => mayBePerson(name, context));
    if (doubtful.length === 0) return [...names];
    const alone = wordsAlone(context);
    const people = new Set<string>();
    for (const name of doubtful) {
      const [first, last] = [wordAt(context, name.firstToken), wordAt(context, name.endToken - 1)];
      const said = (alone.get(last) ?? []).some(({ index }) => index >= name.endToken && speaks(index, context));
      if (said && !alone.has(first)) people.add(wordsOf(context, name));
    }
    return names.map((name) =>
      people.has(wordsOf(context, name)) && mayBePerson(name, context)
        ? { ...name, type: "person", label: "PERSON", reason: "called by the last word" }
        : name,
    );
  },
};

/** Two words with capitals, none of them a noun for bodies or places, and no article. */
function mayBePerson(name: NameCandidate, context: NameContext): boolean {
  const [first, last] = [wordAt(context, name.firstToken), wordAt(context, name.endToken - 1)];
  return (
    name.type === "organization" &&
    lengthOf(name) === 2 &&
    [first, last].every((word) => /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u.test(word)) &&
    !isBodyEnding(last) &&
    !PLACE_ENDINGS.has(last.toLowerCase()) &&
    !FIRM_NAMES.has(wordsOf(context, name)) &&
    ![first, last].some((word) => isLand(word)) &&
    !hasArticle(name, context)
  );
}

/** The branch of a firm has the name of a land: [Norrick Africa]. */
const isLand = (word: string): boolean =>
  countryNamed(word) !== null || KNOWN_PLACES.has(word) || /^(?:Africa|Asia|Europe|America|International)$/u.test(word);

/** The capitalised words without another one beside them. */
function wordsAlone({ tokens }: NameContext): ReadonlyMap<string, readonly Token[]> {
  const found = new Map<string, Token[]>();
  const isProper = (token: Token | undefined, sentence: number): boolean =>
    token?.sentence === sentence && token.upos === "PROPN" && /^\p{Lu}/u.test(token.text);
  for (const token of tokens) {
    const [before, after] = [tokens[token.index - 1], tokens[token.index + 1]];
    if (!/^\p{Lu}\p{Ll}/u.test(token.text) || isProper(after, token.sentence)) continue;
    if (isProper(before, token.sentence) && !isCourtesyTitle(before?.text ?? "")) continue;
    appendTo(found, token.text, token);
  }
  return found;
}

/** [Vantor] said, [Mr Vantor]; not [the Vantor] said. */
function speaks(index: number, { tokens }: NameContext): boolean {
  const { deprel = "", head = -1 } = tokens[index] ?? {};
  const before = tokens[index - 1]?.text ?? "";
  if (isCourtesyTitle(before)) return true;
  const verb = deprel === "nsubj" ? tokens[head] : undefined;
  return verb !== undefined && SAY_VERBS.has(verb.lemma) && !/^(?:the|a|an)$/iu.test(before);
}
