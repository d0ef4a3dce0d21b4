import { PARTIES } from "../../lexicon/en/parties.js";
import { type NameRule, wordsOf } from "../candidate.js";

/** Parties and armed movements are organizations, not people or places. */
export const knowParties: NameRule = (names, context) =>
  names.map((name) => {
    if (name.type === "organization" || name.type === "group" || !PARTIES.has(wordsOf(context, name))) return name;
    return { ...name, type: "organization" as const, reason: "a party" };
  });
