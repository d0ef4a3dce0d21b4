import type { Antecedent } from "../antecedent.js";
import { isNamed } from "../entity.js";
import type { DescriptionCandidate } from "../find-candidates.js";
import type { Resolution } from "../resolver.js";

/** In sentences. Further back the text may have turned to somebody else of the same institution. */
const NEAR_HOUSE = 12;

/** [Ada Orr, director of the WHO's laboratory … the WHO official]: the last person with a role at that institution. */
export function byHouse(candidate: DescriptionCandidate, { index, discourse }: Resolution): Antecedent | null {
  if (candidate.plural || !/^(?:official|executive|politician|representative|boss|chief)$/u.test(candidate.noun))
    return null;
  const houses = new Set<string>();
  for (let i = candidate.first; i < candidate.head; i++) {
    const name = index.nameAt(i);
    if (name?.type === "organization") houses.add(name.text);
  }
  if (houses.size === 0) return null;
  for (const { entity } of discourse.back(discourse.step(candidate.head), NEAR_HOUSE)) {
    if (entity.type !== "person" || entity.plural || !isNamed(entity)) continue;
    if (entity.roles.some(({ text }) => [...houses].every((house) => text.includes(house))))
      return { entity, reason: `of ${[...houses].join(" and ")}, ${entity.name}` };
  }
  return null;
}
