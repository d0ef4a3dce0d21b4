import type { NameType, Parse } from "../types.js";
import type { NameCandidate } from "./name-candidate.js";

/** The OntoNotes labels of names. Other labels, such as DATE and MONEY, are not names. */
const TYPES: Readonly<Record<string, NameType>> = {
  PERSON: "person",
  ORG: "organization",
  GPE: "place",
  LOC: "place",
  FAC: "place",
  NORP: "group",
  WORK_OF_ART: "work",
  EVENT: "event",
  PRODUCT: "product",
  LAW: "law",
};

/** The entities of the model that are names, before any rule. */
export const modelNames = ({ entities }: Parse): NameCandidate[] =>
  entities.flatMap(({ firstToken, endToken, label }): NameCandidate[] => {
    const type = TYPES[label];
    return type ? [{ firstToken, endToken, label, type, reason: "model" }] : [];
  });
