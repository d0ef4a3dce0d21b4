import { countryNamed } from "../../lexicon/en/countries.js";
import { CONTEST_VERBS, GAME_VERBS, GAME_WORDS, SPORT_ROLES } from "../../lexicon/en/name-nouns.js";
import { isCapital, type NameCandidate, type NameContext, wordAt, wordsOf } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/** A text with this many different words of games is a report of a game. */
const LEAST_GAME_WORDS = 4;

/**
 * Teams with the name of a place: before a player's role ([Lessen] captain Orr), as the sides of a contest ([Lessen]
 * beat [Orlen]), and in a report of a game as its sides ([Lessen] drew against [Orlen]). Countries keep their type.
 */
export const retypeTeams: NameRule = {
  name: "retypeTeams",
  example: {
    text: "Norrick captain Ada Orr scored twice.",
    before: ["Norrick: place"],
    after: ["Norrick: organization"],
  },
  counterExample: "The president of Norrick scored twice.",
  apply(names, context) {
    const isReport = [...GAME_WORDS].filter((word) => context.common.has(word)).length >= LEAST_GAME_WORDS;
    return names.map((name) =>
      isTeam(name, isReport, context) ? { ...name, type: "organization", reason: "a team" } : name,
    );
  },
};

function isTeam(name: NameCandidate, isReport: boolean, context: NameContext): boolean {
  if (name.type !== "place" || countryNamed(wordsOf(context, name))) return false;
  const { tokens } = context;
  const after = tokens[name.endToken];
  if (after && SPORT_ROLES.has(after.text) && isCapital(wordAt(context, name.endToken + 1))) return true;
  const head = tokens[name.endToken - 1];
  const governor = tokens[head?.head ?? -1];
  if (!head || !governor) return false;
  if (/^(?:nsubj|dobj)$/u.test(head.deprel) && governor.upos === "VERB") {
    // In [the envoy visited Lessen] and [Lessen hosts the summit] nobody plays.
    if (CONTEST_VERBS.has(governor.lemma)) return isReport || !/^(?:visit|host|edge|overcome)$/u.test(governor.lemma);
    return isReport && head.deprel === "nsubj" && GAME_VERBS.has(governor.lemma);
  }
  if (!isReport) return false;
  return head.deprel === "pobj" && /^(?:against|over|versus|v|vs)$/iu.test(governor.text);
}
