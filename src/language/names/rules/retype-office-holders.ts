import { FIRM_NAMES } from "../../lexicon/en/firms.js";
import { isBodyEnding } from "../../lexicon/en/name-nouns.js";
import { words } from "../../lexicon/words.js";
import { lengthOf, type NameCandidate, type NameContext, wordAt, wordsOf } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/** [Norrick CEO [Maryl Danso] named a crew]: two words right after an office that only a person holds are a person. */
export const retypeOfficeHolders: NameRule = {
  name: "retypeOfficeHolders",
  example: {
    text: "Former Norrick CEO Carly Fiorella named a favourite as her pleasure.",
    before: ["Norrick: organization", "Carly Fiorella: organization"],
    after: ["Norrick: organization", "Carly Fiorella: person"],
  },
  counterExample: "The CEO of Orlen Industries named a favourite.",
  apply: (names, context) =>
    names.map((name) =>
      name.type === "organization" && isHolder(name, context)
        ? { ...name, type: "person", label: "PERSON", reason: `"${wordAt(context, name.firstToken - 1)}" before it` }
        : name,
    ),
};

/** Lower case. A chief, a head or a king may stand in the name of a body. */
const HELD_BY_PEOPLE = words(`
  ceo cfo coo cto minister senator mayor chairman chairwoman ambassador archbishop bishop congressman congresswoman
  premier actor actress singer skipper midfielder striker
`);

const PROPER = /^\p{Lu}\p{Ll}+(?:['’-]\p{Lu}\p{Ll}+)*$/u;

function isHolder(name: NameCandidate, context: NameContext): boolean {
  if (lengthOf(name) !== 2 || !HELD_BY_PEOPLE.has(wordAt(context, name.firstToken - 1).toLowerCase())) return false;
  const last = wordAt(context, name.endToken - 1);
  const next = context.tokens[name.endToken];
  if (!PROPER.test(wordAt(context, name.firstToken)) || !PROPER.test(last) || isBodyEnding(last)) return false;
  return !FIRM_NAMES.has(wordsOf(context, name)) && !/^(?:NOUN|PROPN)$/u.test(next?.upos ?? "");
}
