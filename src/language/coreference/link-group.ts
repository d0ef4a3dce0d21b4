import { COMMERCIAL, fitsKind } from "./antecedent-body.js";
import type { Occurrence } from "./discourse.js";
import { type Entity, isNamed, wordsOf } from "./entity.js";
import type { DescriptionCandidate } from "./find-candidates.js";
import { addMention, type Resolution } from "./resolver.js";
import { isSubjectOver } from "./subject-over.js";

/** How far back, in sentences, the members of a group are looked for. */
const FARTHEST = 5;

/**
 * [the two countries], [both sides], [the parties]: the mention goes into the chain of each member. Members are those of the last group of
 * that size, else the last ones of that kind that were named. Returns whether it was a group at all.
 */
export function linkGroup(candidate: DescriptionCandidate, resolution: Resolution): boolean {
  if (!candidate.plural || !candidate.definite) return false;
  if (candidate.owned && candidate.thing === "person") return false;
  if (candidate.count === null && candidate.thing !== "country" && candidate.thing !== "side") return false;
  if (candidate.count === null && isQualified(candidate, resolution)) return false;
  if (joinsTwo(candidate, resolution) || LAND.test(candidate.noun)) return false;
  const { discourse, index } = resolution;
  const step = discourse.step(candidate.head);
  const size = candidate.count ?? 2;
  const ofKind = kindFilter(candidate, resolution);
  // [Vale urged the two men to talk]: whoever does something to them is none of them
  const fits = (e: Entity): boolean =>
    ofKind(e) && !(e.type === "person" && isSubjectOver(e, candidate.head, resolution));
  const last = discourse.lastGroup;
  let members =
    last &&
    (candidate.count === null || last.members.length === size) &&
    last.members.every(fits) &&
    step - last.step <= 2 * FARTHEST
      ? last.members
      : lastNamed(size, fits, step, resolution);
  if (members.length < size && candidate.thing === "country")
    members = lastNamed(size, isActingPlace, step, resolution);
  if (members.length < size || !isCalledSo(candidate, members)) return true;
  const reason = `"${index.token(candidate.head)?.text}": the last ${members.length} of that kind, ${members.map(({ name }) => name).join(" and ")}`;
  for (const member of members) addMention(resolution, member, candidate.head, candidate, "description", reason);
  discourse.lastGroup = { members, step, head: candidate.head };
  return true;
}

/** [the rich countries], [the countries that signed]: which ones is said otherwise. */
const isQualified = ({ head }: DescriptionCandidate, { index }: Resolution): boolean =>
  index.children(head).some((c) => /^(?:amod|compound|nmod|relcl|acl|prep|poss)$/u.test(index.token(c)?.deprel ?? ""));

/** What two countries may fight over, and are not. */
const LAND = /^(?:island|territory)$/u;

/** [both Labour and independent voters]: the word goes with [and], and counts nobody. */
const joinsTwo = ({ head }: DescriptionCandidate, { index }: Resolution): boolean =>
  index.children(head).some((c) => /^both$/iu.test(index.token(c)?.text ?? "")) &&
  index.children(head).some((c) => c < head && index.children(c).some((inner) => index.token(inner)?.deprel === "cc"));

/** What anybody may be called who was named, without having been called so. */
const ANYBODY =
  /^(?:man|woman|boy|girl|lady|gentleman|brother|sister|leader|candidate|contender|nominee|rival|opponent|politician|statesman|newcomer|frontrunner|billionaire|person)$/u;

/** [the four detainees], [the two drivers]: a trade or a plight is said of those only of whom one has it. */
const isCalledSo = ({ thing, noun }: DescriptionCandidate, members: readonly Entity[]): boolean =>
  thing !== "person" || ANYBODY.test(noun) || members.some(({ roles }) => roles.some(({ heads }) => heads.has(noun)));

function kindFilter(candidate: DescriptionCandidate, resolution: Resolution): (entity: Entity) => boolean {
  const { thing, noun } = candidate;
  const named = (e: Entity): boolean => !e.plural && isNamed(e);
  if (noun === "both") return (e) => named(e) && /^(?:country|organization|person)$/u.test(e.type);
  if (thing === "side") return (e) => named(e) && /^(?:country|organization)$/u.test(e.type);
  if (thing === "country") return (e) => named(e) && e.type === "country";
  if (/^(?:government|state)$/u.test(noun)) return (e) => named(e) && e.type === "country";
  if (thing === "organization" && COMMERCIAL.test(noun)) return fitsKind(candidate, resolution);
  if (TEAMS.test(noun)) return (e) => named(e) && e.type === thing && !COMPETITION.test(e.name);
  return (e) => named(e) && e.type === thing;
}

const TEAMS = /^(?:team|club)$/u;

/** What teams play in, or are members of. */
const COMPETITION = /\b(?:league|cup|championship|federation|association|committee)\b/iu;

/** [Orvenia and Aldovia signed it. The two countries …]: places that no table of countries knows, and that did something. */
const isActingPlace = (e: Entity, { deprel }: Occurrence): boolean =>
  isNamed(e) && /^(?:country|place)$/u.test(e.type) && /^(?:nsubj|nsubjpass|conj|poss)$/u.test(deprel);

/** The last different ones, in the order in which they were named. */
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

/** [Norrick] and [Norrick Commercial Airplanes]: two names, of which nobody would say that they are two. */
function isWithin(part: Entity, whole: Entity): boolean {
  const words = new Set(wordsOf(whole.name));
  return part.type !== "country" && wordsOf(part.name).every((word) => words.has(word));
}
