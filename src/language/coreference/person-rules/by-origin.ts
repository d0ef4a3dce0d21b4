import type { ParseIndex } from "../../parse-index.js";
import type { Antecedent } from "../antecedent.js";
import { meets } from "../antecedent-role.js";
import { hasComplement } from "../description.js";
import { FAR_BACK } from "../discourse.js";
import { isNamed } from "../entity.js";
import type { DescriptionCandidate } from "../find-candidates.js";
import { comesFrom, isTold, originOf } from "../origin.js";
import type { Resolution } from "../resolver.js";

/** [the Florida senator], [the Oregon Democrat], [the Norwegian]: the person whose origin is given next to the name. */
export function byOrigin(candidate: DescriptionCandidate, resolution: Resolution): Antecedent | null {
  const { index, discourse } = resolution;
  const origin = originOf(candidate, index);
  if (candidate.plural || !isTold(origin) || hasComplement(candidate, resolution)) return null;
  const isOffice = !saysOrigin(candidate, index);
  for (const { entity } of discourse.back(discourse.step(candidate.head), FAR_BACK)) {
    if (entity.type !== "person" || entity.plural || !isNamed(entity)) continue;
    const fits =
      !isOffice || entity.roles.some(({ heads }) => heads.has(candidate.noun) || meets(heads, candidate.noun));
    if (fits && comesFrom(entity, origin, index.parse.text) === "yes")
      return { entity, reason: `from where "the ${candidate.noun}" is, ${entity.name}` };
  }
  return null;
}

/** [the Democrat], [the Norwegian]: the noun itself gives the origin. */
const saysOrigin = (candidate: DescriptionCandidate, index: ParseIndex): boolean =>
  isTold(originOf({ ...candidate, first: candidate.head, last: candidate.head }, index));
