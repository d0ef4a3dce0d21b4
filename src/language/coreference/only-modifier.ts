import { ORGANIZATION_NOUNS, PERSON_NOUNS } from "../lexicon/en/roles.js";
import { headOf, type ParseIndex } from "../parse-index.js";
import type { Entity } from "./entity.js";

/** [at the Lessen site]: a name that the text never gives anybody, whatever it was taken for. */
export const isOnlyModifier = ({ mentions, gender, roles }: Entity, index: ParseIndex): boolean =>
  gender === "unknown" &&
  roles.length === 0 &&
  mentions.length <= MOST_MODIFIERS &&
  mentions.every(({ firstToken, endToken }) => {
    const name = index.token(headOf(firstToken, endToken, index));
    const noun = index.token(name?.head ?? -1);
    return (
      /^(?:compound|nmod)$/u.test(name?.deprel ?? "") &&
      noun !== undefined &&
      !TOLD_BY_NAME.some((nouns) => nouns.has(noun.lemma))
    );
  });

/** [the Orr army], [the Orr aide]: somebody, after all. */
const TOLD_BY_NAME = [PERSON_NOUNS, ORGANIZATION_NOUNS];

/** More mentions are not checked. */
const MOST_MODIFIERS = 3;
