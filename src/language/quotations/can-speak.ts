import { ORGANIZATION_NOUNS, PERSON_NOUNS } from "../lexicon/en/roles.js";
import type { ParseIndex } from "../parse-index.js";

/** [a man calling for calm] calls himself; in [held signs calling for calm] it is whoever held them. */
export function canBeSpeaker(noun: number, index: ParseIndex): boolean {
  const token = index.token(noun);
  if (!token) return false;
  const lemma = token.lemma.toLowerCase();
  return (
    token.upos === "PRON" || index.nameAt(noun) !== null || PERSON_NOUNS.has(lemma) || ORGANIZATION_NOUNS.has(lemma)
  );
}

/** What a noun ends in that may stand for somebody, whether the lists have it or not. */
export const PERSONAL = /(?:er|or|ar|ist|ian|an|man|men|woman|women|ee|ant|ent|people|person|one)s?$/u;

/** Somebody by the lists or by the word's own ending. */
export const mayBeSomebody = (noun: number, index: ParseIndex): boolean =>
  canBeSpeaker(noun, index) || PERSONAL.test(index.token(noun)?.lemma.toLowerCase() ?? "");
