import type { ParseIndex } from "../parse-index.js";
import { findSubject } from "../quotations/subject.js";
import { boundByReport } from "./bound-it.js";
import type { Entity } from "./entity.js";
import { addMention, type Resolution } from "./resolver.js";
import { isSubject, type Occurrence } from "./salience.js";

/** In tokens back from [they] to a plural noun. */
const WINDOW = 70;

/**
 * [they]: the members of a group named just before; else the plural subject that has a chain; else an institution, if
 * no other plural is a subject or stands before it in the sentence.
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
  const bound = plural === null && word === "they" ? boundByReport(head, resolution) : null;
  if (bound) {
    if (bound.entity)
      addMention(resolution, bound.entity, head, { first: head, last: head }, "pronoun", `${word}: ${bound.reason}`);
    return;
  }
  if (plural === null && word === "them") return;
  const acting = actsOn(head, resolution);
  const found = discourse.salient(
    head,
    (e) => (plural === null ? e.type === "organization" || e.type === "group" : e.plural || e.type === "group"),
    1,
    (o) => isSubject(o) && (plural === null || o.token === plural) && o.entity !== acting,
  );
  if (!found) return;
  if (plural === null && hasPluralBefore(head, resolution) && !isUsedAsPlural(found, resolution)) return;
  const reason = `${word}: last subject that can be several, ${found.entity.name}`;
  addMention(resolution, found.entity, head, { first: head, last: head }, "pronoun", reason);
}

/** Nouns for amounts and times: [two years], which [they] does not stand for. */
const MEASURES =
  /^(?:second|minute|hour|day|week|month|quarter|year|decade|time|pound|dollar|euro|yen|percent|point|cent|penny|mile|metre|meter|kilometre|kilometer|ton|tonne|barrel|million|billion|hundred|thousand)$/u;

/**
 * [Norrick urged the suppliers to cut their prices]: a plural noun earlier in the sentence, in whatever role, is meant
 * rather than a body in the singular.
 */
function hasPluralBefore(head: number, { index }: Resolution): boolean {
  const sentence = index.token(head)?.sentence;
  const around = phrasesAround(head, index);
  for (let i = head - 1; i >= Math.max(0, head - WINDOW) && index.token(i)?.sentence === sentence; i--) {
    const { tag = "", lemma = "" } = index.token(i) ?? {};
    if (index.nameAt(i) !== null || around.has(i)) continue;
    if (/^(?:NNS|NNPS)$/u.test(tag) && !MEASURES.test(lemma)) return true;
    if (/^(?:people|police|staff)$/iu.test(lemma)) return true;
  }
  return false;
}

/** [models of their car]: the nouns whose phrase the pronoun is a part of. */
function phrasesAround(head: number, { token }: ParseIndex): ReadonlySet<number> {
  const around = new Set<number>();
  let at = token(head);
  for (let step = 0; at && step < MOST_STEPS && /^(?:poss|pobj|prep)$/u.test(at.deprel); step++) {
    around.add(at.head);
    at = token(at.head);
  }
  return around;
}

/** In heads. */
const MOST_STEPS = 6;

/** [Norrick have sold their ships]: the verb treats the body as several. */
function isUsedAsPlural({ token, governor }: Occurrence, { index }: Resolution): boolean {
  if (index.token(token)?.upos === "PRON") return false;
  const forms = [governor, ...index.children(governor).filter((c) => /^aux/u.test(index.token(c)?.deprel ?? ""))];
  return forms.some((i) => index.token(i)?.tag === "VBP");
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
    if (!/^nsubj/u.test(token.deprel)) continue;
    // [They sent a letter. “We refuse,” they wrote]: who was meant before
    const isThey = /^they$/iu.test(token.text) && discourse.entityAt(i, head, 1, (e) => e.plural) !== null;
    if (/^(?:NNS|NNPS)$/u.test(token.tag) || isThey || isCoordinated(i, index)) return i;
  }
  return null;
}

const isCoordinated = (i: number, index: ParseIndex): boolean => index.child(i, "conj") !== undefined;
