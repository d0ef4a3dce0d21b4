import { ORGANIZATION_NOUNS, PERSON_NOUNS } from "../lexicon/en/roles.js";
import type { ParseIndex } from "../parse-index.js";

/** Whether a noun can be a speaker: [a man calling for calm] can, the signs in [held signs calling for calm] cannot. */
export function canBeSpeaker(noun: number, index: ParseIndex): boolean {
  const token = index.token(noun);
  if (!token) return false;
  const lemma = token.lemma.toLowerCase();
  return (
    token.upos === "PRON" || index.nameAt(noun) !== null || PERSON_NOUNS.has(lemma) || ORGANIZATION_NOUNS.has(lemma)
  );
}

/** Endings of nouns for people, for nouns that the word lists lack. */
export const PERSONAL =
  /(?:er|or|ar|ist|ian|an|man|men|woman|women|ee|ant|(?<!m|cid|eced|\bev|cont|ext|int)ent|people|person|one)s?$/u;

/** Whether the word lists or the noun's ending say that it is a person or a body. */
export const mayBeSomebody = (noun: number, index: ParseIndex): boolean =>
  canBeSpeaker(noun, index) || PERSONAL.test(index.token(noun)?.lemma.toLowerCase() ?? "");
