import { PERSON_NOUNS } from "../lexicon/en/roles.js";
import type { ParseIndex } from "../parse-index.js";
import type { Token } from "../types.js";

/**
 * The person that [he] as the subject of a clause of condition or time most likely stands for: the object of the clause
 * above, if its subject is a thing or a body.
 *
 *     The board will back [Mr Vale] if he resigns.
 *     The firm will vote against [the chairman] only if it is shown that he lied.
 */
export function objectAbove(pronoun: Token, index: ParseIndex): number | null {
  if (!/^nsubj/u.test(pronoun.deprel)) return null;
  const verb = index.token(pronoun.head);
  const clause = verb?.deprel === "ccomp" && isImpersonal(verb.head, index) ? index.token(verb.head) : verb;
  const above = clause?.deprel === "advcl" ? index.token(clause.head) : undefined;
  if (!above || above.index > pronoun.index) return null;
  // [said the board would wait, but would vote against him if]: a verb without a subject of its own
  const first = above.deprel === "conj" ? above.head : above.index;
  const subject = index.child(above.index, "nsubj", "nsubjpass") ?? index.child(first, "nsubj", "nsubjpass");
  if (subject === undefined || index.token(subject)?.upos === "PRON" || isPerson(subject, index)) return null;
  const objects = index.children(above.index).flatMap((c) => {
    const deprel = index.token(c)?.deprel ?? "";
    return deprel === "prep" && !/^as$/iu.test(index.token(c)?.text ?? "")
      ? (index.child(c, "pobj") ?? [])
      : /^(?:dobj|dative)$/u.test(deprel)
        ? c
        : [];
  });
  return objects.findLast((object) => object < pronoun.index && isPerson(object, index)) ?? null;
}

/** [it was shown that] */
const isImpersonal = (verb: number, index: ParseIndex): boolean =>
  /^it$/iu.test(index.token(index.child(verb, "nsubj", "nsubjpass") ?? -1)?.text ?? "");

function isPerson(token: number, index: ParseIndex): boolean {
  const { tag = "", lemma = "" } = index.token(token) ?? {};
  const name = index.nameAt(token);
  return name ? name.type === "person" : tag === "NN" && PERSON_NOUNS.has(lemma.toLowerCase());
}
