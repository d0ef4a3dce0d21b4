import { genderOfWords } from "./gender.js";
import { objectAbove } from "./object-above.js";
import type { Resolution } from "./resolver.js";

/*
 * Somebody whom no chain follows and who is nearer to a pronoun than anybody named: the pronoun is left open.
 */

/** [Vale said the bank would keep its governor until he retired]: somebody whom no chain follows. */
export function isUntoldAbove(head: number, { index, discourse }: Resolution): boolean {
  const pronoun = index.token(head);
  const object = pronoun ? objectAbove(pronoun, index) : null;
  return object !== null && discourse.entityAt(object, head, 0) === null;
}

/** [He met a man wearing his hat]: somebody of that gender whom no chain follows, and of whom the clause tells. */
export function isOfUntoldAround(head: number, gender: "male" | "female", { index, discourse }: Resolution): boolean {
  let at = index.token(head);
  for (let step = 0; at && step < MOST_HEADS && at.head !== at.index; step++) {
    const noun = index.token(at.head);
    // [Vale, the man who won when he ran]: he is named
    if (noun?.deprel === "appos" || (noun && index.nameAt(noun.index))) return false;
    if (
      /^(?:acl|relcl)$/u.test(at.deprel) &&
      noun?.tag === "NN" &&
      genderOfWords([noun.lemma.toLowerCase()]) === gender
    )
      return discourse.entityAt(noun.index, head, 0) === null;
    at = noun;
  }
  return false;
}

/** In heads. */
const MOST_HEADS = 8;

/** In tokens, within the sentence. */
const NEAR_NOUN = 30;

/**
 * [Orr says Vale took his girlfriend and will not leave until she is found]: a noun of that gender, whom no chain
 * follows, earlier in the sentence.
 */
export function isOfOneUntold(
  head: number,
  gender: "male" | "female",
  { index, discourse, quotationAt }: Resolution,
): boolean {
  const sentence = index.token(head)?.sentence;
  for (let i = head - 1; i >= Math.max(0, head - NEAR_NOUN) && index.token(i)?.sentence === sentence; i--) {
    const token = index.token(i);
    if (token?.tag !== "NN" || genderOfWords([token.lemma.toLowerCase()]) !== gender) continue;
    if (
      /^(?:compound|amod|nmod|attr|appos)$/u.test(token.deprel) ||
      index.nameAt(i) ||
      quotationAt(i) !== quotationAt(head)
    )
      continue;
    if (discourse.entityAt(i, head, 0) === null) return true;
  }
  return false;
}
