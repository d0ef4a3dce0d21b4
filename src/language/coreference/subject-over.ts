import type { ParseIndex } from "../parse-index.js";
import type { Entity } from "./entity.js";
import type { Resolution } from "./resolver.js";

/**
 * Whether an entity is the subject of a clause around a description, or the possessor of its head. A description inside
 * a clause does not refer to that clause's subject: [Mr Orr denied that the prime minister had lied], [his row with the
 * pope] are about two people.
 */
export function isSubjectOver(entity: Entity, head: number, { index }: Resolution): boolean {
  for (let at = index.token(head); at && at.head !== at.index; at = index.token(at.head)) {
    const subjects = index
      .children(at.head)
      .filter((c) => /^(?:nsubj|nsubjpass|poss)$/u.test(index.token(c)?.deprel ?? ""));
    // the subject of one of two parallel clauses is not above the other: [while others said …]
    const isVerb = /^(?:VERB|AUX)$/u.test(at.upos);
    if (isVerb && (at.deprel === "conj" || (at.deprel === "advcl" && hasSubject(at.index, index)))) return false;
    const own = at.index;
    const over = subjects.filter((subject) => subject !== own);
    // [Mr Orr, whom the minister chose]: the antecedent of a relative clause is not its subject either
    if (at.deprel === "relcl" && index.token(head)?.head === own && hasSubject(own, index)) over.push(at.head);
    if (over.some((subject) => entity.mentions.some((m) => m.firstToken <= subject && subject < m.endToken)))
      return true;
  }
  return false;
}

/** Whether a verb has a subject of its own. */
export const hasSubject = (verb: number, index: ParseIndex): boolean =>
  index.child(verb, "nsubj", "nsubjpass") !== undefined;
