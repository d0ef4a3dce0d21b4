import { ORGANIZATION_NOUNS } from "../lexicon/en/roles.js";
import { REPORTING_VERBS } from "../lexicon/en/speech-verbs.js";
import type { Token } from "../types.js";
import type { Entity } from "./entity.js";
import type { Resolution } from "./resolver.js";
import { entityNamed } from "./roles.js";

/** Whom [it] stands for by the grammar of its sentence; null if only the noun is known, which has no chain. */
interface Bound {
  readonly entity: Entity | null;
  readonly reason: string;
}

/**
 * [The tribunal said it would], [Norrick promised that it would]: the subject of a clause of speech is who speaks, if
 * that is a body and no person. Null if the clause is none, so that nearness decides.
 */
export function boundByReport(head: number, resolution: Resolution): Bound | null {
  const { index, quotationAt } = resolution;
  const clause = index.token(index.token(head)?.head ?? -1);
  const report = index.token(clause?.head ?? -1);
  const isClause = clause?.deprel === "ccomp" && index.token(head)?.deprel === "nsubj";
  if (!isClause || !report || report.index > head || !REPORTING_VERBS.has(report.lemma.toLowerCase())) return null;
  if (quotationAt(report.index) !== quotationAt(head)) return null;
  return bodyAt(ownSubject(report, resolution), head, resolution);
}

/** [The tribunal did not commit itself]: the subject of the same clause. */
export function boundByClause(head: number, resolution: Resolution): Bound | null {
  const verb = resolution.index.token(resolution.index.token(head)?.head ?? -1);
  return verb?.upos === "VERB" ? bodyAt(ownSubject(verb, resolution), head, resolution) : null;
}

/** In heads, from a verb to the first of those coordinated with it. */
const MOST_STEPS = 3;

function ownSubject(verb: Token, { index }: Resolution): Token | null {
  let at: Token | undefined = verb;
  for (let step = 0; at && step < MOST_STEPS; step++) {
    const subject = index.children(at.index).find((c) => index.token(c)?.deprel === "nsubj");
    if (subject !== undefined) return index.token(subject) ?? null;
    if (at.deprel !== "conj") return null;
    at = index.token(at.head);
  }
  return null;
}

function bodyAt(subject: Token | null, head: number, { index, discourse, linked }: Resolution): Bound | null {
  if (!subject || !/^NNP?$/u.test(subject.tag) || subject.index > head) return null;
  // [Norrick and Orlen said it would fail]: not the two of them
  if (index.children(subject.index).some((c) => index.token(c)?.deprel === "conj")) return null;
  // [the oil giant Norrick]: the name says better who it is
  const name = index.nameAt(subject.index + 1);
  const named = name && name.firstToken === subject.index + 1 ? entityNamed(name, linked, index) : null;
  const entity = named ?? discourse.entityAt(subject.index, head, 1);
  if (entity && /^(?:organization|country|other)$/u.test(entity.type) && !entity.plural)
    return { entity, reason: `subject of the clause above, ${entity.name}` };
  return entity === null && ORGANIZATION_NOUNS.has(subject.lemma.toLowerCase())
    ? { entity: null, reason: `subject of the clause above, "${subject.text}"` }
    : null;
}
