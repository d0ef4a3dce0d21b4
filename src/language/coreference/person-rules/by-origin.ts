import { countryOfPeople } from "../../lexicon/en/countries.js";
import type { ParseIndex } from "../../parse-index.js";
import type { Antecedent } from "../antecedent.js";
import { meets } from "../antecedent-role.js";
import { hasComplement } from "../description.js";
import { FAR_BACK } from "../discourse.js";
import { type Entity, isNamed } from "../entity.js";
import type { DescriptionCandidate } from "../find-candidates.js";
import { nameReader } from "../named-mentions.js";
import { comesFrom, isTold, originOf } from "../origin.js";
import type { Resolution } from "../resolver.js";

/** [the Florida senator], [the Oregon Democrat], [the Norwegian]: the person whose origin is given next to the name. */
export function byOrigin(candidate: DescriptionCandidate, resolution: Resolution): Antecedent | null {
  const { index, discourse } = resolution;
  const origin = originOf(candidate, index);
  if (candidate.plural || !isTold(origin) || hasComplement(candidate, resolution)) return null;
  const isOffice = !saysOrigin(candidate, index);
  // [Asked about Jon Vale, the Norwegian said]: the subject only stands next to his name
  const beside = candidate.first > 1 ? index.nameAt(candidate.first - 2) : null;
  let besides: Entity | null = null;
  for (const { entity, token } of discourse.back(discourse.step(candidate.head), FAR_BACK)) {
    if (beside && beside.firstToken <= token && token < beside.endToken) besides = entity;
    if (entity.type !== "person" || entity.plural || !isNamed(entity) || entity === besides) continue;
    const fits =
      !isOffice || entity.roles.some(({ heads }) => heads.has(candidate.noun) || meets(heads, candidate.noun));
    if (fits && comesFrom(entity, origin, index.parse.text) === "yes")
      return { entity, reason: `from where "the ${candidate.noun}" is, ${entity.name}` };
  }
  return null;
}

/** In sentences back. */
const NEAR_ORIGIN = 1;

/**
 * [Jon Vale said he would stay. The Norwegian]: a people that the text has given to nobody is that of the person whom
 * the sentence before is about.
 */
export function byUntoldOrigin(candidate: DescriptionCandidate, resolution: Resolution): Antecedent | null {
  const { index, discourse, quotationAt } = resolution;
  const origin = originOf({ ...candidate, first: candidate.head, last: candidate.head }, index);
  if (candidate.plural || candidate.last > candidate.head || candidate.first !== candidate.head - 1) return null;
  if (origin.places.length !== 1 || origin.party !== null || hasComplement(candidate, resolution)) return null;
  const { text } = index.parse;
  const fits = (e: Entity): boolean =>
    e.type === "person" && !e.plural && isNamed(e) && comesFrom(e, origin, text) === "untold" && !isOfPeople(e, text);
  const found = discourse.salient(
    candidate.head,
    fits,
    NEAR_ORIGIN,
    (o) => quotationAt(o.token) < 0 && /^nsubj/u.test(o.deprel) && o.inMainClause,
  );
  return found && { entity: found.entity, reason: `the person spoken of, ${found.entity.name}, by origin` };
}

/** [Norwegian explorer Jon Vale] */
const isOfPeople = nameReader(({ start }, text) =>
  (text.slice(Math.max(0, start - BEFORE), start).match(/\p{L}+/gu) ?? [])
    .slice(-3)
    .some((word) => countryOfPeople(word) !== null),
);

/** In UTF-16 units before a name. */
const BEFORE = 40;

/** [the Democrat], [the Norwegian]: the noun itself gives the origin. */
const saysOrigin = (candidate: DescriptionCandidate, index: ParseIndex): boolean =>
  isTold(originOf({ ...candidate, first: candidate.head, last: candidate.head }, index));
