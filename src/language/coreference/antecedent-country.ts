import { stateNamed } from "../lexicon/en/states.js";
import type { Antecedent } from "./antecedent.js";
import { hasComplement } from "./description.js";
import { FAR_BACK } from "./discourse.js";
import type { Entity } from "./entity.js";
import type { DescriptionCandidate } from "./find-candidates.js";
import { agentOver } from "./own-clause.js";
import type { Resolution } from "./resolver.js";

/** In sentences back to a country that only its kind identifies. */
const NEAR_COUNTRY = 4;

/** [Georgia] in a text that tells of American states. */
const hasOtherState = (georgia: Entity, { head }: DescriptionCandidate, { discourse }: Resolution): boolean => {
  for (const { entity } of discourse.back(discourse.step(head), FAR_BACK))
    if (entity !== georgia && stateNamed(entity.name) !== null) return true;
  return false;
};

/** [the country]: the last one. */
export function byCountry(candidate: DescriptionCandidate, resolution: Resolution): Antecedent | null {
  if (candidate.plural || hasComplement(candidate, resolution)) return null;
  // [the floating island], [the Sundry Republic]: told by more than its kind; [the state]: mostly a part of a country
  if (candidate.noun === "state" || candidate.first < candidate.head - 1) return null;
  const agent = agentOver(candidate.head, resolution);
  const fits = (e: Entity): boolean =>
    e.type === "country" && e !== agent && !(stateNamed(e.name) !== null && hasOtherState(e, candidate, resolution));
  const found = resolution.discourse.salient(candidate.head, fits, NEAR_COUNTRY);
  return found && { entity: found.entity, reason: `"the ${candidate.noun}": last country, ${found.entity.name}` };
}
