import { PLAIN_REPORTING_VERBS, REPORTING_VERBS } from "../../lexicon/en/speech-verbs.js";
import type { ParseIndex } from "../../parse-index.js";
import type { Token } from "../../types.js";

export const isReportingVerb = ({ upos, lemma }: Token): boolean =>
  upos === "VERB" && REPORTING_VERBS.has(lemma.toLowerCase());

export const isPlainReportingVerb = ({ upos, lemma }: Token): boolean =>
  upos === "VERB" && PLAIN_REPORTING_VERBS.has(lemma.toLowerCase());

/** [“…,” states Ada Lorne], [Ada Lorne comments, “…”]: the tagger takes such a form for a noun in the plural. */
export const isTakenForNoun = ({ tag, lemma }: Token): boolean =>
  tag === "NNS" && PLAIN_REPORTING_VERBS.has(lemma.toLowerCase());

/**
 * [Ada Lorne told friends that “…”]: the tagger takes the verb for a participle before a noun, but a person's name never
 * stands before one.
 */
export const isTakenForParticiple = (verb: number, { token, nameAt }: ParseIndex): boolean =>
  token(verb)?.tag === "VBN" &&
  token(verb)?.deprel === "amod" &&
  nameAt(verb - 1)?.type === "person" &&
  nameAt(verb) === null;
