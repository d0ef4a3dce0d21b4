import type { Antecedent } from "../antecedent.js";
import { hasComplement, isAnother } from "../description.js";
import type { Entity } from "../entity.js";
import type { DescriptionCandidate } from "../find-candidates.js";
import { genderOfWords } from "../gender.js";
import type { Resolution } from "../resolver.js";

/** In sentences back. */
const NEAR_PERSON = 3;

/** [the woman], [the mother of two]: the last person of that gender. */
export function byGender(candidate: DescriptionCandidate, resolution: Resolution): Antecedent | null {
  if (!/^(?:man|woman|boy|girl|lady|gentleman|mother|father|widow|widower|mum|dad)$/u.test(candidate.noun)) return null;
  if (
    candidate.plural ||
    isAnother(candidate, resolution) ||
    (hasComplement(candidate, resolution) && !countsChildren(candidate, resolution))
  )
    return null;
  const gender = genderOfWords([candidate.noun]);
  const isOne = (e: Entity): boolean => e.type === "person" && !e.plural && e.gender === gender;
  const found = resolution.discourse.salient(candidate.head, isOne, NEAR_PERSON);
  return found && { entity: found.entity, reason: `last ${gender} person, ${found.entity.name}` };
}

/** [the mother of two] */
const countsChildren = ({ head }: DescriptionCandidate, { index }: Resolution): boolean =>
  index.token(head + 1)?.text === "of" && index.token(head + 2)?.tag === "CD";
