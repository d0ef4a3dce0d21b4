import { ORGANIZATION_NOUNS } from "../lexicon/en/roles.js";
import { REPORTING_VERBS } from "../lexicon/en/speech-verbs.js";
import type { Token } from "../types.js";
import { byKind } from "./antecedent-body.js";
import { COMMERCIAL } from "./body-kinds.js";
import { type Entity, isNamed } from "./entity.js";
import { nounOfRelative, subjectOver } from "./own-clause.js";
import type { Resolution } from "./resolver.js";
import { entityNamed } from "./roles.js";
import type { Occurrence } from "./salience.js";

/** Whom [it] stands for by the grammar of its sentence; null if only the noun is known, which has no chain. */
export interface Bound {
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
  const isPassive = index.token(head)?.deprel === "nsubjpass";
  const isClause = clause?.deprel === "ccomp" && (isPassive || index.token(head)?.deprel === "nsubj");
  if (!isClause || !report || report.index > head || !REPORTING_VERBS.has(report.lemma.toLowerCase())) return null;
  if (quotationAt(report.index) !== quotationAt(head)) return null;
  const subject = ownSubject(report, resolution);
  const house = subject && houseOfStaff(subject, isPassive, resolution);
  return house ?? (isPassive ? null : bodyAt(subject, head, resolution));
}

/**
 * [A Norrick spokesman said it would], [A spokesman for the union said it would], [A company spokesman said it would]:
 * the body that the spokesman speaks for. What [would be sent], by contrast, may be anything.
 */
function houseOfStaff(subject: Token, isPassive: boolean, resolution: Resolution): Bound | null {
  const { index, linked, discourse } = resolution;
  if (!/^spokes/u.test(subject.lemma.toLowerCase())) return null;
  if (isPassive) return { entity: null, reason: "" };
  for (const child of index.children(subject.index)) {
    const of = /^(?:for|of|at)$/u.test(index.token(child)?.text ?? "") ? index.child(child, "pobj") : undefined;
    const name = index.nameAt(of ?? child);
    const named = name?.type === "organization" ? entityNamed(name, linked, index) : null;
    const told = named ?? (of === undefined ? null : discourse.entityAt(of, subject.index, 0, isBody));
    if (told) return { entity: told, reason: `the body of the ${subject.text}, ${told.name}` };
    const noun = index.token(child)?.lemma.toLowerCase() ?? "";
    if (child > subject.index || !COMMERCIAL.test(noun)) continue;
    const range = { head: child, first: child, last: child, count: null };
    const kind = { noun, thing: "organization", definite: true, owned: false, plural: false } as const;
    const found = byKind({ kind: "description", ...range, ...kind }, resolution);
    return { entity: found?.entity ?? null, reason: `the body of the ${subject.text}, ${found?.entity.name}` };
  }
  return null;
}

const isBody = ({ type, plural }: Entity): boolean => type === "organization" && !plural;

/** [Norrick said it had paid and Orlen that it would]: the subject of a clause whose verb is left out. */
export function boundByGap(head: number, { index, linked }: Resolution): Bound | null {
  const name = index.token(head - 1)?.text === "that" ? index.nameAt(head - 2) : null;
  if (!name || name.endToken !== head - 1 || !/^(?:organization|country)$/u.test(name.type)) return null;
  const before = index.token(
    index.token(name.firstToken - 1)?.upos === "DET" ? name.firstToken - 2 : name.firstToken - 1,
  );
  if (!/^(?:and|but|while|,|;)$/u.test(before?.text ?? "") || before?.sentence !== index.token(head)?.sentence)
    return null;
  const entity = entityNamed(name, linked, index);
  return entity && { entity, reason: `subject of the clause without a verb, ${entity.name}` };
}

/** [The tribunal did not commit itself]: the subject of the same clause. */
export function boundByClause(head: number, resolution: Resolution): Bound | null {
  const verb = resolution.index.token(resolution.index.token(head)?.head ?? -1);
  return verb?.upos === "VERB" ? bodyAt(ownSubject(verb, resolution), head, resolution) : null;
}

/** Verbs whose object does what the infinitive behind it says. */
const ORDERING =
  /^(?:order|ask|tell|urge|force|require|allow|instruct|compel|oblige|request|advise|enable|permit|expect|want|warn|press|push|prompt|lead|cause|encourage|persuade|invite|authori[sz]e|commission|bar|ban|prohibit|forbid|stop|prevent)$/u;

/** In heads, from a pronoun up to the infinitive. */
const MOST_CLAUSES = 8;

/** [The tribunal told Norrick to repay customers whom it had charged]: the object, who is to act. */
export function boundByOrder(head: number, { index, discourse }: Resolution): Bound | null {
  let at = index.token(head);
  for (let step = 0; at && step < MOST_CLAUSES && at.head !== at.index; step++) {
    const verb: Token | undefined = index.token(at.head);
    const isInner = step > 0 && (at.deprel === "prep" || (/^[xc]comp$/u.test(at.deprel) && isInfinitive(at, index)));
    if (verb && isInner && ORDERING.test(verb.lemma)) {
      const object = index
        .children(verb.index)
        .find((c) => c > verb.index && c < head && index.token(c)?.deprel === "dobj");
      const told = object ?? (at.deprel === "prep" ? undefined : subjectOfInfinitive(at, index));
      const entity = told === undefined ? null : discourse.entityAt(told, head, 0);
      return entity && /^(?:organization|country)$/u.test(entity.type) && !entity.plural
        ? { entity, reason: `who is to act, ${entity.name}` }
        : null;
    }
    // [Norrick says it will pay]: a clause with a subject of its own
    if (step > 0 && at.deprel === "ccomp") return null;
    at = verb;
  }
  return null;
}

const isInfinitive = (verb: Token, index: Resolution["index"]): boolean =>
  index.children(verb.index).some((c) => c < verb.index && index.token(c)?.tag === "TO");

const subjectOfInfinitive = (verb: Token, index: Resolution["index"]): number | undefined =>
  index.children(verb.index).find((c) => c < verb.index && index.token(c)?.deprel === "nsubj");

/**
 * [Norrick thought about the offer and decided against it], [Norrick wants to sell it]: an object is not the subject of
 * its own clause.
 */
export function isOwnSubject({ token, entity }: Occurrence, head: number, { index, discourse }: Resolution): boolean {
  const subject = subjectOver(head, index, true);
  return subject !== null && (subject === token || discourse.entityAt(subject, head, 1) === entity);
}

/** [Norrick sued Orlen, which has closed its port]: the noun of the relative clause; open if no chain follows it. */
export function boundByRelative(head: number, { index, discourse }: Resolution): Bound | null {
  const noun = nounOfRelative(head, index);
  if (!noun || !/^NNP?$/u.test(noun.tag)) return null;
  const entity = discourse.entityAt(noun.index, head, 0);
  return entity && /^(?:organization|country)$/u.test(entity.type) && isNamed(entity)
    ? { entity, reason: `of whom the clause tells, ${entity.name}` }
    : null;
}

/** In heads, from a verb to the first of those coordinated with it. */
const MOST_STEPS = 3;

function ownSubject(verb: Token, { index }: Resolution): Token | null {
  let at: Token | undefined = verb;
  for (let step = 0; at && step < MOST_STEPS; step++) {
    const subject = index.child(at.index, "nsubj");
    if (subject !== undefined) return index.token(subject) ?? null;
    if (at.deprel !== "conj") return null;
    at = index.token(at.head);
  }
  return null;
}

function bodyAt(subject: Token | null, head: number, { index, discourse, linked }: Resolution): Bound | null {
  if (!subject || !/^NNP?$/u.test(subject.tag) || subject.index > head) return null;
  // [Norrick and Orlen said it would fail]: not the two of them
  if (index.child(subject.index, "conj") !== undefined) return null;
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
