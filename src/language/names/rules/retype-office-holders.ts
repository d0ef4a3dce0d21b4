import { FIRM_NAMES } from "../../lexicon/en/firms.js";
import { isBodyEnding } from "../../lexicon/en/name-nouns.js";
import { FIRM_ROLES } from "../../lexicon/en/name-words.js";
import { ORGANIZATION_NOUNS } from "../../lexicon/en/roles.js";
import { HELD_BY_PEOPLE, isTitleNoun } from "../../lexicon/en/titles.js";
import { isProperWord, lengthOf, type NameCandidate, type NameContext, wordAt, wordsOf } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/**
 * Norrick CEO [Maryl Danso] named a crew; the finance director of Orlen, [Pia Strand], left: two words right after an
 * office that only a person holds, or after the office of a body and a comma, are a person.
 */
export const retypeOfficeHolders: NameRule = {
  name: "retypeOfficeHolders",
  example: {
    text: "The finance director of Norrland, Pia Strand, said the debt was low.",
    before: ["Pia Strand: place"],
    after: ["Pia Strand: person"],
  },
  counterExample: "The CEO of Orlen Industries named a favourite.",
  apply: (names, context) =>
    names.map((name) =>
      /^(?:organization|place)$/u.test(name.type) && isNameOfTwo(name, context) && isHolder(name, context)
        ? { ...name, type: "person", label: "PERSON", reason: "holder of the office before it" }
        : name,
    ),
};

function isNameOfTwo(name: NameCandidate, context: NameContext): boolean {
  const last = wordAt(context, name.endToken - 1);
  if (lengthOf(name) !== 2 || !isProperWord(wordAt(context, name.firstToken)) || !isProperWord(last)) return false;
  const next = context.tokens[name.endToken];
  return !isBodyEnding(last) && !FIRM_NAMES.has(wordsOf(context, name)) && !/^(?:NOUN|PROPN)$/u.test(next?.upos ?? "");
}

const isHolder = (name: NameCandidate, context: NameContext): boolean =>
  (name.type === "organization" && HELD_BY_PEOPLE.has(wordAt(context, name.firstToken - 1).toLowerCase())) ||
  isBehindOfficeOf(name, context);

/** In tokens, from the noun of the office to the comma. */
const LONGEST_BODY = 8;

/** The [director of Orlen], [Pia Strand],: an office that one person holds, its body, and the name between commas. */
function isBehindOfficeOf({ firstToken, endToken }: NameCandidate, context: NameContext): boolean {
  const { tokens } = context;
  if (wordAt(context, firstToken - 1) !== "," || !/^[,.]$/u.test(wordAt(context, endToken))) return false;
  for (let i = firstToken - 2; i > Math.max(0, firstToken - 2 - LONGEST_BODY); i--) {
    const token = tokens[i];
    if (!token || !/^(?:NOUN|PROPN|ADJ|ADP|DET|PART)$/u.test(token.upos)) return false;
    if (token.text !== "of" || tokens[i - 1]?.tag !== "NN") continue;
    const office = wordAt(context, i - 1).toLowerCase();
    return isTitleNoun(office) && !FIRM_ROLES.has(office) && !ORGANIZATION_NOUNS.has(office);
  }
  return false;
}
