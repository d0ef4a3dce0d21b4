import { PERSON_NOUNS } from "../lexicon/en/roles.js";
import type { ParseIndex } from "../parse-index.js";

/** [minister], [analysts] */
export const isPersonNoun = (head: number, index: ParseIndex): boolean =>
  PERSON_NOUNS.has(index.token(head)?.lemma.toLowerCase() ?? "");

/** A word of a name, whether or not a name was found there: [Theodora] */
export const isProper = (i: number, index: ParseIndex): boolean =>
  index.token(i)?.upos === "PROPN" && /^\p{Lu}/u.test(index.token(i)?.text ?? "");
