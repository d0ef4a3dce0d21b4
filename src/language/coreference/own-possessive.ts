import { genderOfPronoun } from "../lexicon/en/gendered-words.js";
import type { ParseIndex } from "../parse-index.js";

/** In heads, from a possessive up to the verb of its clause. */
const MOST_STEPS = 8;

/**
 * The subject of the subordinate clause that a possessive is in: Norrick said [Tarvik] would publish its plan; it will
 * rain before [Vale] sells his boat. Null in a main clause, whose subject comes first anyway, and inside the subject
 * itself.
 */
export function subjectOfOwnClause(possessive: number, index: ParseIndex): number | null {
  const own = index.token(possessive);
  let at = own?.deprel === "poss" ? index.token(own.head) : undefined;
  // [on his behalf]: for somebody else
  if (!own || /^(?:behalf|stead)$/u.test(at?.lemma ?? "")) return null;
  for (let step = 0; at && step < MOST_STEPS && !/^(?:VERB|AUX)$/u.test(at.upos); step++) {
    // [Tarvik is its rival]: an attribute is no relation of one to oneself
    if (!/^(?:dobj|pobj|prep|dative|acomp|conj)$/u.test(at.deprel)) return null;
    at = index.token(at.head);
  }
  if (!at || !/^(?:ccomp|advcl|pcomp)$/u.test(at.deprel) || (at.deprel === "ccomp" && at.head > possessive))
    return null;
  // [if Orr asks him about his taxes]: the object is nearer
  const isOther = (c: number): boolean =>
    c < possessive && /^(?:dobj|dative)$/u.test(index.token(c)?.deprel ?? "") && isPerson(c, index);
  return index.children(at.index).some(isOther) ? null : (index.child(at.index, "nsubj") ?? null);
}

const isPerson = (token: number, index: ParseIndex): boolean =>
  index.nameAt(token)?.type === "person" || genderOfPronoun(index.token(token)?.text ?? "") !== null;
