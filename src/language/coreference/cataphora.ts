import { PERSON_NOUNS } from "../lexicon/en/roles.js";
import { REPORTING_VERBS } from "../lexicon/en/speech-verbs.js";
import type { ParseIndex } from "../parse-index.js";
import type { Antecedent } from "./antecedent.js";
import type { Entity } from "./entity.js";
import { genderOfWords } from "./gender.js";
import type { Resolution } from "./resolver.js";
import { entityNamed } from "./roles.js";

/** In heads, from a pronoun up to the verb of the main clause. */
const MOST_STEPS = 10;

/**
 * Dependents that may come before a main clause: [With tears in his eyes], [When he left], [Asked whether she would
 * run].
 */
const FRONTED = /^(?:prep|advcl|npadvmod|acl|dep|agent)$/u;

/**
 * [In her letter], [Ada Orr] denied it; [While he won], [Orr] is tired: a pronoun before a main clause stands for that
 * clause's subject, if the subject is a name that agrees and no other such name precedes the pronoun.
 */
export function findCataphoric(head: number, gender: "male" | "female", resolution: Resolution): Antecedent | null {
  const { index, quotationAt, linked } = resolution;
  const main = mainClause(head, index);
  const name = main && index.nameAt(main.subject);
  if (!main || name?.type !== "person" || quotationAt(main.subject) !== quotationAt(head)) return null;
  if (index.child(main.subject, "conj") !== undefined) return null;
  const entity = entityNamed(name, linked, index);
  if (!entity || !agrees(entity, gender)) return null;
  for (let i = main.first; i < head; i++) {
    const other = index.nameAt(i);
    const rival = other?.type === "person" ? entityNamed(other, linked, index) : null;
    if (rival && rival !== entity && agrees(rival, gender)) return null;
  }
  return { entity, reason: `the subject that follows, ${entity.name}` };
}

/** In tokens, from a pronoun to the colon before a quotation. */
const NEAR_COLON = 16;

/** [He was more relaxed: "It is early days," Per Vale said]: who says what the pronoun's clause announces. */
export function findAnnounced(head: number, gender: "male" | "female", resolution: Resolution): Antecedent | null {
  const { index, quotations, quotationAt, linked } = resolution;
  const pronoun = index.token(head);
  if (pronoun?.deprel !== "nsubj" || quotationAt(head) >= 0) return null;
  // [He added: "…"]: he says it
  if (REPORTING_VERBS.has(index.token(pronoun.head)?.lemma.toLowerCase() ?? "")) return null;
  let colon = head + 1;
  while (colon < head + NEAR_COLON && index.token(colon)?.text !== ":") {
    if (index.nameAt(colon)?.type === "person" || index.token(colon)?.sentence !== pronoun.sentence) return null;
    colon++;
  }
  const start = index.token(colon)?.text === ":" ? index.token(colon)?.end : undefined;
  const first = [colon + 1, colon + 2].find((at) => quotationAt(at) >= 0);
  const quotation = start === undefined || first === undefined ? null : quotations[quotationAt(first)];
  const speaker = quotation?.speaker;
  if (!speaker || speaker.start < quotation.end) return null;
  const name = index.nameAt(index.tokenFrom(speaker.end - 1));
  const entity = name?.type === "person" ? entityNamed(name, linked, index) : null;
  return entity && agrees(entity, gender) ? { entity, reason: `who says what follows, ${entity.name}` } : null;
}

/**
 * [Per Vale met Ms Orr's aide. In [his] letter, the aide asked]: a possessive before a main clause whose subject is a
 * person told by office. The office says better who it is.
 */
export function precedesDescription(
  head: number,
  gender: "male" | "female",
  { index, quotationAt }: Resolution,
): boolean {
  const owner = index.token(head);
  const main = owner?.deprel === "poss" ? mainClause(head, index) : null;
  const subject = main && index.token(main.subject);
  if (!subject || !/^NNP?$/u.test(subject.tag) || quotationAt(subject.index) !== quotationAt(head)) return false;
  const lemma = subject.lemma.toLowerCase();
  const told = genderOfWords([lemma]);
  const isDefinite = index.children(subject.index).some((c) => DEFINITE.test(index.token(c)?.text ?? ""));
  return PERSON_NOUNS.has(lemma) && isDefinite && (told === null || told === gender) && !index.nameAt(subject.index);
}

const DEFINITE = /^(?:the|this|that)$/iu;

const agrees = (entity: Entity, gender: "male" | "female"): boolean =>
  entity.type === "person" && !entity.plural && (entity.gender === gender || entity.gender === "unknown");

export interface MainClause {
  readonly subject: number;
  /** First token of the words before it. */
  readonly first: number;
}

export function mainClause(head: number, index: ParseIndex): MainClause | null {
  let at = index.token(head);
  for (let steps = 0; at && at.head !== at.index && steps < MOST_STEPS; steps++) {
    const verb = index.token(at.head);
    const last = index.rightEdge(at.index);
    const subject =
      FRONTED.test(at.deprel) && /^(?:VERB|AUX)$/u.test(verb?.upos ?? "")
        ? index.children(at.head).find((c) => c > last && /^nsubj/u.test(index.token(c)?.deprel ?? ""))
        : undefined;
    if (subject !== undefined) return { subject, first: index.leftEdge(at.index) };
    at = verb;
  }
  return null;
}
