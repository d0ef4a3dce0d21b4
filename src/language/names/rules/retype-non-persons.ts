import { genderOfFirstName } from "../../lexicon/en/first-names.js";
import { ORGANIZATION_ENDINGS } from "../../lexicon/en/name-nouns.js";
import { FIRM_SHARES, LOCATIVE_PREPOSITIONS } from "../../lexicon/en/name-words.js";
import { ELECTED_MEMBERS, isTitleNoun } from "../../lexicon/en/titles.js";
import {
  hasArticle,
  headOf,
  lengthOf,
  type NameCandidate,
  type NameContext,
  wordAt,
  wordsOf,
  wordsOfPeople,
} from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/** Single names that the grammar shows are not people: [the Orlen] has an article, [no Orlen] a determiner, [in Orlen] is a place. */
export const retypeNonPersons: NameRule = {
  name: "retypeNonPersons",
  example: {
    text: "Ada Orr is the MP for Witney.",
    before: ["Witney: person"],
    after: ["Witney: place"],
  },
  counterExample: "The Rev. Walter Denby left.",
  apply(names, context) {
    const people = wordsOfPeople(names, context);
    const evidence = new Map<string, { places: number; others: number }>();
    const isLone = (name: NameCandidate): boolean =>
      name.type === "person" &&
      lengthOf(name) <= 2 &&
      !(lengthOf(name) === 1 && people.has(wordAt(context, name.firstToken)));
    for (const name of names) {
      if (!isLone(name) || genderOfFirstName(wordAt(context, name.firstToken))) continue;
      const words = wordsOf(context, name);
      const counts = evidence.get(words) ?? { places: 0, others: 0 };
      if (isPlaced(name, context)) counts.places++;
      else counts.others++;
      evidence.set(words, counts);
    }
    return names.map((name) => {
      if (name.type === "person" && hasGenitiveInside(name, context))
        return { ...name, type: "product", reason: "a genitive inside" };
      if (!isLone(name)) return name;
      if (lengthOf(name) === 1 && hasDeterminer(name, context))
        return { ...name, type: "product", reason: "has a determiner" };
      const counts = evidence.get(wordsOf(context, name));
      if (counts && counts.places > counts.others)
        return { ...name, type: "place", reason: "after a preposition of place" };
      if (hasArticle(name, context) && !isNamedAsPerson(name, context))
        return { ...name, type: "product", reason: "has an article" };
      return name;
    });
  },
};

/** "[No] Orlen may pass": the determiner of the name, not of a noun after it, as in "each Orlen share". */
const hasDeterminer = (name: NameCandidate, context: NameContext): boolean =>
  /^(?:no|any|every|each|this)$/iu.test(wordAt(context, name.firstToken - 1)) &&
  !/^(?:compound|poss|nmod)$/u.test(headOf(name, context.tokens)?.deprel ?? "");

/** [Orlen's Fair Pension]: no person's name has a genitive inside. */
const hasGenitiveInside = ({ firstToken, endToken }: NameCandidate, { tokens }: NameContext): boolean =>
  !ORGANIZATION_ENDINGS.has(tokens[endToken - 1]?.text.toLowerCase() ?? "") &&
  !/^Fund$/u.test(tokens[endToken - 1]?.text ?? "") &&
  tokens.slice(firstToken + 1, endToken - 1).some(({ tag, text }) => tag === "POS" && /^['’]s$/u.test(text));

/** Whether a preposition of place governs the name, or "for" after a member of a parliament. */
function isPlaced(name: NameCandidate, { tokens }: NameContext): boolean {
  const head = headOf(name, tokens);
  const governor = tokens[head?.head ?? -1];
  if (head?.deprel !== "pobj" || governor?.upos !== "ADP") return false;
  const word = governor.text.toLowerCase();
  const before = tokens[governor.index - 1]?.text.toLowerCase() ?? "";
  // a stake in [Orlen]
  if (FIRM_SHARES.has(tokens[governor.head]?.lemma ?? "")) return false;
  return LOCATIVE_PREPOSITIONS.has(word) || (word === "for" && ELECTED_MEMBERS.has(before));
}

/** [the Orr Initiative] is not a person; [the Lo Valles], [the Rev. Orr] and [the Ada Orr of that time] are. */
const isNamedAsPerson = (name: NameCandidate, context: NameContext): boolean =>
  lengthOf(name) > 1 &&
  (!/^the$/iu.test(wordAt(context, name.firstToken - 1)) ||
    genderOfFirstName(wordAt(context, name.firstToken)) !== null ||
    isTitleNoun(wordAt(context, name.firstToken)));
