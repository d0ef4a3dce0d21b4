import { ORGANIZATION_NOUNS, PERSON_NOUNS } from "../../lexicon/en/roles.js";
import { JOINT_OFFICES } from "../../lexicon/en/titles.js";
import { isCapital, lengthOf, type NameCandidate, type NameContext, wordAt } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/**
 * Lord Justices [Orr] and [Vale], Senators [Ada Orr], [Jon Vale] and [Eve Ash]: the names after a plural office are
 * people.
 */
export const retypeJointOfficeHolders: NameRule = {
  name: "retypeJointOfficeHolders",
  example: {
    text: "Lord Justices Mason and Webb dissented.",
    before: ["Lord Justices Mason: organization", "Webb: organization"],
    after: ["Mason: person", "Webb: person"],
  },
  counterExample: "The Senators Club paid.",
  apply(names, context) {
    let rowEnd: number | null = null;
    return names.map((name, i): NameCandidate => {
      const firstToken = lengthOf(name) <= 4 ? afterOffice(name, context) : name.firstToken;
      const opens =
        firstToken > name.firstToken ||
        JOINT_OFFICES.has(wordAt(context, name.firstToken - 1)) ||
        leadsPeople(name, names[i + 1], context);
      const goesOn = rowEnd === name.firstToken - 1 && isShort(name, context);
      const isRow =
        /^(?:and|&|,)$/u.test(wordAt(context, name.endToken)) && isCapital(wordAt(context, name.endToken + 1));
      rowEnd = (opens || goesOn) && isRow ? name.endToken : null;
      if (!(goesOn || (opens && isRow))) return name;
      return { ...name, firstToken, type: "person", label: "PERSON", reason: "after an office in the plural" };
    });
  },
};

/**
 * The millionaires [JP Orr] and [Ada Vale]: after a plural noun for people, the first name is a person if the second
 * is.
 */
function leadsPeople(name: NameCandidate, next: NameCandidate | undefined, { tokens }: NameContext): boolean {
  const noun = tokens[name.firstToken - 1];
  const isNext = next?.type === "person" && next.firstToken === name.endToken + 1;
  return isNext && noun?.tag === "NNS" && PERSON_NOUNS.has(noun.lemma) && !ORGANIZATION_NOUNS.has(noun.lemma);
}

/** [Lord Justices Orr]: the start of the name after a plural office that the model included in it. */
function afterOffice({ firstToken, endToken }: NameCandidate, context: NameContext): number {
  for (let i = firstToken; i < Math.min(endToken - 1, firstToken + 2); i++)
    if (JOINT_OFFICES.has(wordAt(context, i))) return i + 1;
  return firstToken;
}

const isShort = (name: NameCandidate, context: NameContext): boolean =>
  lengthOf(name) <= 3 &&
  isCapital(wordAt(context, name.firstToken)) &&
  name.type !== "country" &&
  name.type !== "group";
