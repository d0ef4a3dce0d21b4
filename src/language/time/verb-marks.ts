import { FUTURE_AUXILIARIES } from "../lexicon/en/time-context.js";
import { PROSPECTIVE_NOUNS } from "../lexicon/en/time-nouns.js";
import type { Token } from "../types.js";

/** What the children of a verb say about its time, as bits. */
export const FUTURE = 1;
export const TO = 2;
export const PAST = 4;
export const PRESENT = 8;
export const HAS = 16;
export const HAD = 32;
/** [is due], [is effective] */
export const AHEAD = 64;
/** [would not], [could not] */
export const NOT = 128;
export const WOULD = 256;
export const COULD = 512;
/** [will], [shall]: with these a perfect is ahead as well. */
export const WILL = 1024;

/** The marks of each token, set by its auxiliaries, negation and complements. One pass over the tokens. */
export function marksOf(tokens: readonly Token[]): Uint16Array {
  const marks = new Uint16Array(tokens.length);
  for (const token of tokens) {
    if (token.head !== token.index) marks[token.head] = (marks[token.head] ?? 0) | markOf(token);
  }
  return marks;
}

export const isVerb = (token: Token): boolean => token.upos === "VERB" || token.upos === "AUX";

function markOf(token: Token): number {
  if (token.deprel === "acomp" || token.deprel === "attr") {
    return PROSPECTIVE_NOUNS.has(token.lemma.toLowerCase()) ? AHEAD : 0;
  }
  if (token.deprel === "neg") return NOT;
  if (token.deprel !== "aux" && token.deprel !== "auxpass") return 0;
  const lower = token.text.toLowerCase();
  if (lower === "would") return FUTURE | WOULD;
  if (lower === "could") return FUTURE | COULD;
  if (/^(?:will|['’]ll|wo|shall)$/u.test(lower)) return FUTURE | WILL;
  if (FUTURE_AUXILIARIES.has(lower)) return FUTURE;
  if (lower === "to") return TO;
  if (lower === "had") return HAD;
  if (token.lemma.toLowerCase() === "have" || lower === "'ve") return HAS;
  if (token.tag === "VBD") return PAST;
  return token.tag === "VBZ" || token.tag === "VBP" ? PRESENT : 0;
}
