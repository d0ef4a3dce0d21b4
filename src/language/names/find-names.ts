import type { Document } from "../../document/types.js";
import type { Name, NameType, Parse } from "../types.js";

/** OntoNotes labels that are names, and what they are to a brief. */
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

/** The names of a document, in order of the text, none overlapping. */
export function findNames(document: Document, parse: Parse): Name[] {
  return parse.entities.flatMap(({ label, ...span }) => {
    const type = TYPES[label];
    if (!type) return [];
    return [{ ...span, text: document.text.slice(span.start, span.end), type, label, title: null, reason: "model" }];
  });
}
