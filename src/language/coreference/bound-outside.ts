import { DOCUMENT_NOUNS, ORGANIZATION_NOUNS } from "../lexicon/en/roles.js";
import { PLAIN_REPORTING_VERBS, REPORTING_VERBS } from "../lexicon/en/speech-verbs.js";
import type { Bound } from "./bound-it.js";
import { mainClause } from "./cataphora.js";
import type { Resolution } from "./resolver.js";
import { entityNamed } from "./roles.js";
import { isSubject } from "./salience.js";

/**
 * [For its part, Norrick declined], [Despite its losses, Norrick grew]: [its] in a phrase before the main clause is that
 * clause's subject, if the subject is the name of a body and no other name of one precedes.
 */
export function boundByFollowing(head: number, { index, quotationAt, linked }: Resolution): Bound | null {
  const main = mainClause(head, index);
  const name = main && index.nameAt(main.subject);
  if (!main || !name || !/^(?:organization|country)$/u.test(name.type)) return null;
  if (quotationAt(main.subject) !== quotationAt(head)) return null;
  if (index.child(main.subject, "conj") !== undefined) return null;
  // [In the report, its author]: only a phrase with a preposition, and nobody else in it
  if (index.token(main.first)?.deprel !== "prep") return null;
  for (let i = main.first; i < main.subject; i++) if (i !== head && index.nameAt(i) && i < name.firstToken) return null;
  const entity = entityNamed(name, linked, index);
  return entity && !entity.plural ? { entity, reason: `the subject that follows, ${entity.name}` } : null;
}

/**
 * [Few firms have paid, the report says. It adds]: who goes on speaking is whoever spoke in the sentence before, rather
 * than the subject of the clause that was spoken. Null if a person spoke, or nobody.
 */
export function boundBySpeech(head: number, { index, discourse, quotationAt }: Resolution): Bound | null {
  const pronoun = index.token(head);
  const verb = index.token(pronoun?.head ?? -1);
  if (!pronoun || !verb || !isSubject(pronoun) || quotationAt(head) >= 0) return null;
  if (!PLAIN_REPORTING_VERBS.has(verb.lemma) && !/^(?:argue|warn|point|recommend|conclude)$/u.test(verb.lemma))
    return null;
  if (verb.head !== verb.index) return null;
  const before = index.parse.sentences[pronoun.sentence - 1];
  if (!before) return null;
  for (let i = before.endToken - 1; i >= Math.max(before.firstToken, before.endToken - LONGEST_SENTENCE); i--) {
    const subject = index.token(i);
    const says = index.token(subject?.head ?? -1);
    if (subject?.deprel !== "nsubj" || !says || says.head !== says.index) continue;
    if (!REPORTING_VERBS.has(says.lemma.toLowerCase())) continue;
    const entity = discourse.entityAt(i, head, 2);
    const lemma = subject.lemma.toLowerCase();
    if (entity)
      return /^(?:organization|country|other)$/u.test(entity.type) && !entity.plural
        ? { entity, reason: `who spoke last, ${entity.name}` }
        : null;
    return subject.tag === "NN" && (DOCUMENT_NOUNS.has(lemma) || ORGANIZATION_NOUNS.has(lemma))
      ? { entity: null, reason: `who spoke last, "${subject.text}"` }
      : null;
  }
  return null;
}

/** In tokens. */
const LONGEST_SENTENCE = 80;
