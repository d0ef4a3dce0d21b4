import { ORGANIZATION_ENDINGS } from "../../lexicon/en/name-nouns.js";
import { coverOf, lengthOf, type NameCandidate, wordAt } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/** [St Orla]'s Hospital: a saint, and the institution that is named after her, are one name. */
export const joinSaintAndInstitution: NameRule = {
  name: "joinSaintAndInstitution",
  example: {
    text: "A review of St Brannoc's Hospital found many faults.",
    before: ["St Brannoc: person"],
    after: ["St Brannoc's Hospital: organization"],
  },
  counterExample: "A review of St Brannoc's life found many faults.",
  apply(names, context) {
    const cover = coverOf(names, context.tokens.length);
    const merged = new Set<NameCandidate>();
    const joined = names.map((name): NameCandidate => {
      const noun = name.endToken + 1;
      const isSaint = lengthOf(name) > 1 && SAINT.test(wordAt(context, name.firstToken));
      const owns = context.tokens[name.endToken]?.tag === "POS" && INSTITUTION.test(wordAt(context, noun));
      if (!isSaint || !owns || !ORGANIZATION_ENDINGS.has(wordAt(context, noun).toLowerCase())) return name;
      const other = cover[noun];
      if (other && lengthOf(other) > 1) return name;
      if (other) merged.add(other);
      return { ...name, endToken: noun + 1, type: "organization", label: "ORG", reason: "named after a saint" };
    });
    return joined.filter((name) => !merged.has(name));
  },
};

const SAINT = /^(?:St|Saint)\.?$/u;
const INSTITUTION = /^(?:Hospital|Clinic|School|Academy|College|University|Institute|Church|Hospice|Infirmary)$/u;
