import type { Token } from "../../language/types.js";

/** Whether a token carries content: a noun, a verb other than an auxiliary, an adjective or a number. */
export const isContent = ({ upos, deprel, text }: Token): boolean =>
  /^(NOUN|PROPN|VERB|ADJ|NUM)$/.test(upos) && !/^aux/.test(deprel) && /[\p{L}\p{N}]/u.test(text);

export const lemmaOf = ({ lemma, text }: Token): string => (lemma || text).toLowerCase();
