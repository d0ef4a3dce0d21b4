import { PARTIES } from "../lexicon/en/parties.js";
import { COUNTRY_NOUNS, ORGANIZATION_NOUNS, PERSON_NOUNS } from "../lexicon/en/roles.js";
import { PLAIN_REPORTING_VERBS } from "../lexicon/en/speech-verbs.js";
import type { ParseIndex } from "../parse-index.js";
import { findSubject } from "../quotations/subject.js";
import {
  type Bound,
  boundByClause,
  boundByGap,
  boundByOrder,
  boundByRelative,
  boundByReport,
  isOwnSubject,
} from "./bound-it.js";
import { boundByFollowing, boundBySpeech } from "./bound-outside.js";
import { type Entity, isNamed } from "./entity.js";
import { isCalledSomething, isEmptyObject, isEvent, opensCleft } from "./own-clause.js";
import { subjectOfOwnClause } from "./own-possessive.js";
import { addMention, type Resolution } from "./resolver.js";
import { isSubject, type Occurrence } from "./salience.js";

/**
 * [it], [its]: the institution or country that is the subject of this sentence or of the one before. Not the empty
 * subject of [it is clear that], and open if the sentence before is about another thing.
 */
export function linkThing(head: number, word: string, resolution: Resolution): void {
  const { discourse, quotationAt } = resolution;
  if (word === "it" && NO_BODY.some((test) => test(head, resolution))) return;
  const bound = boundByGrammar(head, word, resolution);
  if (bound) {
    if (bound.entity)
      addMention(resolution, bound.entity, head, { first: head, last: head }, "pronoun", `${word}: ${bound.reason}`);
    return;
  }
  const inside = quotationAt(head);
  const fits = (e: Entity): boolean => /^(?:organization|country|other)$/u.test(e.type) && !e.plural && !isSeveral(e);
  const last = discourse.salient(head, fits, 1, (o) => isSubject(o) && !isToldOf(o.token, head, resolution));
  const here = discourse.step(head);
  const near = last?.step === here ? last : ownerOfSubject(head, fits, resolution);
  const ofMainClause = (): Occurrence | null =>
    last?.inMainClause ? last : inside < 0 ? lastThatSpeaks(head, resolution) : null;
  // [The Tories tabled a motion. It says]: neither they nor somebody from further back
  if (!near && discourse.salient(head, isSeveral, 1, (o) => isSubject(o) && o.inMainClause)) return;
  const found = near ?? ofMainClause();
  if (!found || (inside >= 0 && found.quotation !== inside)) return;
  if (word === "it" && isOwnSubject(found, head, resolution)) return;
  const reason = `${word}: last subject that is no person, ${found.entity.name}`;
  addMention(resolution, found.entity, head, { first: head, last: head }, "pronoun", reason);
}

/** [the Tories], [the Greens]: a party whose name is that of its members. */
const isSeveral = ({ name }: Entity): boolean => PARTIES.has(name) && /s$/u.test(name);

/** Tests of whether [it] is no body. */
const NO_BODY: readonly ((head: number, resolution: Resolution) => boolean)[] = [
  isEmptySubject,
  standsForThingAbove,
  isWhatNoBodyIs,
  (head, { index }) =>
    [isCalledSomething, isEvent, opensCleft, isEmptyObject, isUnderPreposition].some((test) => test(head, index)),
];

/** [There is more to it], [a part of it]: mostly a thing. */
const isUnderPreposition = (head: number, { token }: ParseIndex): boolean => token(head)?.deprel === "pobj";

function boundByGrammar(head: number, word: string, resolution: Resolution): Bound | null {
  switch (word) {
    case "itself":
      return boundByClause(head, resolution);
    case "its":
      return (
        boundByRelative(head, resolution) ??
        boundByFollowing(head, resolution) ??
        boundByOrder(head, resolution) ??
        boundBySubject(head, resolution)
      );
    default:
      return (
        boundByGap(head, resolution) ??
        boundByReport(head, resolution) ??
        boundBySpeech(head, resolution) ??
        boundByOrder(head, resolution)
      );
  }
}

/** [Norrick said Tarvik would publish its plan]: the subject of its own clause. */
function boundBySubject(head: number, { index, discourse }: Resolution): Bound | null {
  const entity = discourse.entityAt(subjectOfOwnClause(head, index), head, 0);
  return entity && /^(?:organization|country)$/u.test(entity.type) && !entity.plural
    ? { entity, reason: `subject of its own clause, ${entity.name}` }
    : null;
}

/** [Orlen checks the market. Norrick's rivals say it has lied]: the owner of this sentence's subject is nearer. */
function ownerOfSubject(
  head: number,
  fits: (entity: Entity) => boolean,
  { index, discourse }: Resolution,
): Occurrence | null {
  const sentence = index.token(head)?.sentence;
  for (const occurrence of discourse.back(discourse.step(head), 0)) {
    if (occurrence.sentence !== sentence || occurrence.deprel !== "poss" || !fits(occurrence.entity)) continue;
    const subject = index.token(occurrence.governor);
    // [Norrick's rival Tarvik raised its prices]: the subject itself may be a body
    const isBody =
      subject?.tag === "NN" && [ORGANIZATION_NOUNS, PERSON_NOUNS].some((nouns) => nouns.has(subject.lemma));
    if (subject && isSubject(subject) && !isBody && isNamed(occurrence.entity)) return occurrence;
  }
  return null;
}

/** [It sued Norrick, its former banker]: an apposition does not describe Norrick as its own. */
function isToldOf(token: number, head: number, { index }: Resolution): boolean {
  const noun = index.token(index.token(head)?.head ?? -1);
  return noun?.deprel === "appos" && noun.head === token;
}

/**
 * [The plant could leak before it shuts]: [it] is the subject of the clause above, here a thing that has no chain or is
 * no body, as a storm with a name.
 */
function standsForThingAbove(head: number, { index, discourse }: Resolution): boolean {
  const verb = index.token(index.token(head)?.head ?? -1);
  if (verb?.deprel !== "advcl" || !isSubject(index.token(head) ?? { deprel: "" })) return false;
  const subject = index.token(findSubject(verb.head, index) ?? -1);
  if (!subject || !/^NNP?$/u.test(subject.tag) || subject.index >= head) return false;
  const told = discourse.entityAt(subject.index, head, 1);
  return told === null || !/^(?:person|organization|country|group|other)$/u.test(told.type);
}

/** [The captain and the Norland Coast Guard think that it is a rock], [It was the first vote]: no body is one. */
function isWhatNoBodyIs(head: number, { index }: Resolution): boolean {
  const verb = index.token(index.token(head)?.head ?? -1);
  // [It’s unclear]: short for "is"
  if (!/^(?:be|['’]s?)$/u.test(verb?.lemma ?? "") || !verb || !isSubject(index.token(head) ?? { deprel: "" }))
    return false;
  // [It is the latest in a row of losses], [It is unclear]
  const told = index.token(index.child(verb.index, "attr", "acomp") ?? -1);
  if (told && OF_EVENTS.test(told.text)) return true;
  const noun = index.token(index.child(verb.index, "attr") ?? -1);
  const lemma = noun?.lemma.toLowerCase() ?? "";
  const isDetermined =
    noun !== undefined && index.children(noun.index).some((c) => /^(?:an?|the)$/iu.test(index.token(c)?.text ?? ""));
  return (
    isDetermined &&
    noun.tag === "NN" &&
    !ORGANIZATION_NOUNS.has(lemma) &&
    !PERSON_NOUNS.has(lemma) &&
    !COUNTRY_NOUNS.has(lemma)
  );
}

/** What events and facts are, and no bodies. */
const OF_EVENTS =
  /^(?:latest|unclear|clear|uncertain|true|untrue|false|possible|impossible|likely|unlikely|obvious|evident|inevitable|unknown|doubtful|conceivable)$/iu;

/** In sentences back. */
const NEAR_SPEAKER = 3;

/** [Norland Rail closed a depot. The line was old. In a statement, it said]: a body speaks, not the line. */
function lastThatSpeaks(head: number, { index, discourse }: Resolution): Occurrence | null {
  const token = index.token(head);
  const verb = index.token(token?.head ?? -1);
  if (!token || !verb || !isSubject(token) || !PLAIN_REPORTING_VERBS.has(verb.lemma)) return null;
  const isBody = (e: Entity): boolean => e.type === "organization" && !e.plural && !isSeveral(e);
  return discourse.salient(head, isBody, NEAR_SPEAKER, (o) => isSubject(o) && o.inMainClause);
}

function isEmptySubject(head: number, { index }: Resolution): boolean {
  const token = index.token(head);
  if (!token || token.deprel === "expl") return true;
  const verb = index.token(token.head)?.lemma ?? "";
  // [it is clear that], [it seems that], [it was reported that], [making it easier to]; not [it says that]
  const clause = token.deprel === "nsubjpass" || /^(?:be|seem|appear|become|happen|emerge|turn)$/u.test(verb);
  const complement = /^(?:be|seem|appear|become|make|take)$/u.test(verb);
  return index.children(token.head).some((child) => {
    const deprel = child > head ? (index.token(child)?.deprel ?? "") : "";
    return (clause && /^(?:ccomp|csubj)$/u.test(deprel)) || (complement && /^(?:acomp|xcomp|advcl)$/u.test(deprel));
  });
}
