import type { ParseIndex } from "../parse-index.js";
import type { Token } from "../types.js";
import { COMMERCIAL, COMPETITION, fitsKind, isCalled } from "./body-kinds.js";
import { type Entity, isNamed, wordsOf } from "./entity.js";
import type { DescriptionCandidate } from "./find-candidates.js";
import { addMention, type Resolution } from "./resolver.js";
import { entityNamed } from "./roles.js";
import type { Occurrence } from "./salience.js";
import { isSubjectOver } from "./subject-over.js";

/** In sentences back from a group to its members. */
const FARTHEST = 5;

/**
 * [the two countries], [both sides], [the parties]: adds the mention to the chain of each member. Members are those of
 * the last group of that size, else the last entities of that kind that were named.
 *
 * @returns whether the description is a group at all.
 */
export function linkGroup(candidate: DescriptionCandidate, resolution: Resolution): boolean {
  if (!candidate.plural || !candidate.definite) return false;
  if (candidate.owned && candidate.thing === "person") return false;
  if (candidate.count === null && candidate.thing !== "country" && candidate.thing !== "side") return false;
  if (candidate.count === null && isQualified(candidate, resolution)) return false;
  // [both sides of the aisle], [the two parties that won]
  if (candidate.thing === "side" && candidate.noun !== "both" && isQualified(candidate, resolution)) return true;
  if (joinsTwo(candidate, resolution) || LAND.test(candidate.noun)) return false;
  const { discourse, index } = resolution;
  const step = discourse.step(candidate.head);
  const size = candidate.count ?? 2;
  const ofKind = kindFilter(candidate, resolution);
  // [Vale urged the two men to talk]: the agent is not one of them
  const fits = (e: Entity): boolean =>
    ofKind(e) && !(e.type === "person" && isSubjectOver(e, candidate.head, resolution));
  const stands = (e: Entity, occurrence: Occurrence): boolean =>
    fits(e) && (candidate.thing === "side" || !isOneOfMore(occurrence, size, index));
  const last = discourse.lastGroup;
  let members =
    namedBelow(candidate, size, fits, resolution) ??
    (last &&
    (candidate.count === null || last.members.length === size) &&
    last.members.every(fits) &&
    step - last.step <= 2 * FARTHEST
      ? last.members
      : findMembers(candidate, size, stands, step, resolution));
  if (members.length < size && candidate.thing === "country")
    members = findMembers(candidate, size, isActingPlace, step, resolution);
  if (members.length < size || !isCalledSo(candidate, members)) return true;
  const reason = `"${index.token(candidate.head)?.text}": the last ${members.length} of that kind, ${members.map(({ name }) => name).join(" and ")}`;
  for (const member of members) addMention(resolution, member, candidate.head, candidate, "description", reason);
  discourse.lastGroup = { members, step, head: candidate.head };
  return true;
}

/**
 * [The two firms signed a contract, under which Norrick supplies Tarvik]: the sentence itself goes on to name as many
 * that the text has told of.
 */
function namedBelow(
  { head, thing, count }: DescriptionCandidate,
  size: number,
  fits: (entity: Entity) => boolean,
  { index, linked }: Resolution,
): readonly Entity[] | null {
  const sentence = index.parse.sentences[index.token(head)?.sentence ?? -1];
  if (count === null || thing === "side" || !sentence) return null;
  const members: Entity[] = [];
  const end = Math.min(sentence.endToken, head + LONGEST_SENTENCE);
  for (let i = head + 1; i < end && members.length <= size; i++) {
    const name = index.nameAt(i);
    const entity = name && name.firstToken === i ? entityNamed(name, linked, index) : null;
    if (entity && fits(entity) && !members.includes(entity)) members.push(entity);
  }
  return members.length === size ? members : null;
}

/** In tokens. */
const LONGEST_SENTENCE = 60;

/** [the rich countries], [the countries that signed]: identified by other means. */
const isQualified = ({ head }: DescriptionCandidate, { index }: Resolution): boolean =>
  index.children(head).some((c) => /^(?:amod|compound|nmod|relcl|acl|prep|poss)$/u.test(index.token(c)?.deprel ?? ""));

/** Nouns that `COUNTRY_NOUNS` has for land that countries claim. */
const LAND = /^(?:island|territory)$/u;

/** [both Labour and independent voters]: "both" goes with "and" and does not count anybody. */
const joinsTwo = ({ head }: DescriptionCandidate, { index }: Resolution): boolean =>
  index.children(head).some((c) => /^both$/iu.test(index.token(c)?.text ?? "")) &&
  index.children(head).some((c) => c < head && index.child(c, "cc") !== undefined);

/** Nouns for anybody who was named, even if not called so before. */
const ANYBODY =
  /^(?:man|woman|boy|girl|lady|gentleman|brother|sister|leader|candidate|contender|nominee|rival|opponent|politician|statesman|newcomer|frontrunner|billionaire|person)$/u;

/** [the four detainees], [the two drivers]: a trade or a plight fits only if one of the members has it. */
const isCalledSo = ({ thing, noun }: DescriptionCandidate, members: readonly Entity[]): boolean =>
  thing !== "person" || ANYBODY.test(noun) || members.some(({ roles }) => roles.some(({ heads }) => heads.has(noun)));

function kindFilter(candidate: DescriptionCandidate, resolution: Resolution): (entity: Entity) => boolean {
  const { thing, noun } = candidate;
  const named = (e: Entity): boolean => !e.plural && isNamed(e);
  if (noun === "both") return (e) => named(e) && /^(?:country|organization|person)$/u.test(e.type);
  if (thing === "side") return (e) => named(e) && /^(?:country|organization)$/u.test(e.type) && !JUDGES.test(e.name);
  if (thing === "country") return (e) => named(e) && e.type === "country";
  if (/^(?:government|state)$/u.test(noun)) return (e) => named(e) && e.type === "country";
  if (thing === "organization" && COMMERCIAL.test(noun)) return fitsKind(candidate, resolution);
  if (thing === "organization" && SAYS_ITS_KIND.test(noun))
    return (e) => named(e) && e.type === thing && isCalled(noun, e);
  if (TEAMS.test(noun)) return (e) => named(e) && e.type === thing && !COMPETITION.test(e.name);
  return (e) => named(e) && e.type === thing;
}

/** [the two ministries]: bodies that say in their names, or of which the text says, what they are. */
const SAYS_ITS_KIND =
  /^(?:ministry|department|court|tribunal|committee|commission|council|board|authority|regulator|watchdog|university|college|school|hospital|museum|church|newspaper|magazine)$/u;

/** [both sides] are no court, which only judges them. */
const JUDGES = /\b(?:Court|Tribunal|Police|Ombudsman)\b/u;

const TEAMS = /^(?:team|club)$/u;

/** [Orvenia and Aldovia signed it. The two countries …]: places that no list has as countries but that act. */
const isActingPlace = (e: Entity, { deprel }: Occurrence): boolean =>
  isNamed(e) && /^(?:country|place)$/u.test(e.type) && /^(?:nsubj|nsubjpass|conj|poss)$/u.test(deprel);

/**
 * The last ones that a clause names together, [Norrick met Tarvik], else the last ones that were named, if the text has
 * no more of that kind nearby.
 */
function findMembers(
  { head, noun, thing }: DescriptionCandidate,
  size: number,
  fits: (e: Entity, occurrence: Occurrence) => boolean,
  step: number,
  resolution: Resolution,
): readonly Entity[] {
  if (noun === "both" && isOfThings(head, resolution)) return [];
  // [Both] without a noun follows its two at once
  const joined = lastJoined(size, fits, step, noun === "both" ? 1 : FARTHEST, resolution);
  if (joined) return joined;
  if (thing === "side") return [];
  const named = lastNamed(size + 1, fits, step, resolution);
  return named.length > size ? [] : named;
}

/** The last different entities that fit, in the order in which they were named. */
function lastNamed(
  size: number,
  fits: (e: Entity, occurrence: Occurrence) => boolean,
  step: number,
  { discourse }: Resolution,
): Entity[] {
  const members: Entity[] = [];
  let type: Entity["type"] | null = null;
  for (const occurrence of discourse.back(step, FARTHEST)) {
    const { entity } = occurrence;
    if (!fits(entity, occurrence) || members.includes(entity) || (type !== null && entity.type !== type)) continue;
    if (members.some((member) => isWithin(entity, member) || isWithin(member, entity))) continue;
    type = entity.type;
    members.unshift(entity);
    if (members.length === size) break;
  }
  return members;
}

/** In heads, from a name up to the first of the names joined to it. */
const LONGEST_LIST = 12;

/** [Norrick] in [Norrick, Orlen and Halden]. */
function firstOfList(token: number, { token: at }: ParseIndex): Token | undefined {
  let first = at(token);
  for (let step = 0; first?.deprel === "conj" && step < LONGEST_LIST; step++) first = at(first.head);
  return first;
}

/** [shops like Norrick, Orlen and Halden]: one of three, or an example, is not one of "the two". */
function isOneOfMore({ token }: Occurrence, size: number, index: ParseIndex): boolean {
  const { token: at, children } = index;
  const first = firstOfList(token, index);
  const joint = at(first?.head ?? -1);
  if (first?.deprel === "pobj" && /^(?:like|as|including)$/iu.test(joint?.text ?? "") && joint?.upos !== "VERB")
    return /^(?:like|including)$/iu.test(joint?.text ?? "") || /^such$/iu.test(at((joint?.index ?? 0) - 1)?.text ?? "");
  let members = 0;
  for (let last = first; last && members <= size; members++)
    last = at(children(last.index).find((c) => at(c)?.deprel === "conj") ?? -1);
  return members > size;
}

/** [Norrick] and [Norrick Commercial Airplanes]: one name is part of the other, so they are not counted as two. */
function isWithin(part: Entity, whole: Entity): boolean {
  const words = new Set(wordsOf(whole.name));
  return part.type !== "country" && wordsOf(part.name).every((word) => words.has(word));
}

/** In tokens back from [both] to two things joined by "and". */
const NEAR_PAIR = 40;

/** [It offered a loan and a grant. Both were refused]: two things, which have no names. */
function isOfThings(head: number, { index, discourse }: Resolution): boolean {
  for (let i = head - 1; i >= Math.max(0, head - NEAR_PAIR); i--) {
    const token = index.token(i);
    if (token?.deprel !== "conj" || token.upos !== "NOUN") continue;
    if (discourse.step(head) - discourse.step(i) > 1) return false;
    return index.nameAt(i) === null && discourse.entityAt(i, head, 1) === null;
  }
  return false;
}

/** The last entities that fit and that one clause names together: [Norrick and Tarvik], [Norrick met Tarvik]. */
function lastJoined(
  size: number,
  fits: (e: Entity, occurrence: Occurrence) => boolean,
  step: number,
  farthest: number,
  { discourse, index }: Resolution,
): readonly Entity[] | null {
  const clauses = new Map<number, Entity[]>();
  for (const occurrence of discourse.back(step, farthest)) {
    const { entity, token } = occurrence;
    const clause = clauseOf(token, index);
    if (clause < 0 || !fits(entity, occurrence) || isWhere(token, index)) continue;
    const members = clauses.get(clause) ?? [];
    clauses.set(clause, members);
    if (members.includes(entity) || members.some((member) => member.type !== entity.type)) continue;
    if (members.some((member) => isWithin(entity, member) || isWithin(member, entity))) continue;
    members.unshift(entity);
  }
  for (const members of clauses.values()) if (members.length === size) return members;
  return null;
}

/** [Norrick met Tarvik in Norland and Verland]: a place, not one of those who act. */
function isWhere(token: number, index: ParseIndex): boolean {
  const first = firstOfList(token, index);
  return (
    first?.deprel === "pobj" &&
    /^(?:in|inside|near|at|across|throughout|into|from|around)$/iu.test(index.token(first.head)?.text ?? "")
  );
}

/** In heads, from a name up to the verb of its clause. */
const MOST_STEPS = 10;

function clauseOf(token: number, index: ParseIndex): number {
  let at = index.token(token);
  for (let step = 0; at && step < MOST_STEPS; step++) {
    if (/^(?:VERB|AUX)$/u.test(at.upos) || at.head === at.index) return at.index;
    at = index.token(at.head);
  }
  return -1;
}
