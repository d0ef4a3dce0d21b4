import type { ParseIndex } from "../parse-index.js";
import { findSubject } from "../quotations/subject.js";
import type { Entity } from "./entity.js";
import { addMention, type Resolution } from "./resolver.js";
import { isSubject } from "./salience.js";

/** In tokens back from [they] to a plural noun. */
const WINDOW = 70;

/**
 * [they]: the members of a group named just before; else the plural subject that has a chain; else an institution, if
 * no other plural is a subject.
 */
export function linkPlural(head: number, word: string, resolution: Resolution): void {
  const { discourse, quotationAt } = resolution;
  if (quotationAt(head) >= 0) return;
  const step = discourse.step(head);
  const group = discourse.lastGroup;
  const plural = lastPluralSubject(head, resolution);
  if (group && step - group.step <= 1 && (plural === null || plural <= group.head)) {
    for (const member of group.members) {
      const reason = `${word}: ${group.members.map(({ name }) => name).join(" and ")}`;
      addMention(resolution, member, head, { first: head, last: head }, "pronoun", reason);
    }
    return;
  }
  const acting = actsOn(head, resolution);
  const found = discourse.salient(
    head,
    (e) => (plural === null ? e.type === "organization" || e.type === "group" : e.plural || e.type === "group"),
    1,
    (o) => isSubject(o) && (plural === null || o.token === plural) && o.entity !== acting,
  );
  if (!found) return;
  const reason = `${word}: last subject that can be several, ${found.entity.name}`;
  addMention(resolution, found.entity, head, { first: head, last: head }, "pronoun", reason);
}

/** [Norland Rail wrote to two firms, telling them to pay]: an object is not the agent of its clause. */
function actsOn(head: number, { index, discourse }: Resolution): Entity | null {
  const token = index.token(head);
  const subject = token?.deprel === "dobj" ? findSubject(token.head, index) : null;
  return discourse.entityAt(subject, head, 1);
}

function lastPluralSubject(head: number, { index, discourse, quotationAt }: Resolution): number | null {
  for (let i = head - 1; i >= Math.max(0, head - WINDOW); i--) {
    const token = index.token(i);
    if (!token || discourse.step(head) - discourse.step(i) > 1) return null;
    // [“The ships are old,” they said.]: they are not the ships
    if (quotationAt(i) >= 0) continue;
    if (/^nsubj/u.test(token.deprel) && (/^(?:NNS|NNPS)$/u.test(token.tag) || isCoordinated(i, index))) return i;
  }
  return null;
}

const isCoordinated = (i: number, index: ParseIndex): boolean =>
  index.children(i).some((c) => index.token(c)?.deprel === "conj");
