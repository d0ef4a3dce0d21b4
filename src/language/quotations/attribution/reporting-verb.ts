import { PLAIN_REPORTING_VERBS, REPORTING_VERBS } from "../../lexicon/en/speech-verbs.js";
import type { Token } from "../../types.js";

export const isReportingVerb = ({ upos, lemma }: Token): boolean =>
  upos === "VERB" && REPORTING_VERBS.has(lemma.toLowerCase());

export const isPlainReportingVerb = ({ upos, lemma }: Token): boolean =>
  upos === "VERB" && PLAIN_REPORTING_VERBS.has(lemma.toLowerCase());
