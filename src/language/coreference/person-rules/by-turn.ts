import type { Antecedent } from "../antecedent.js";
import { isNamed } from "../entity.js";
import type { DescriptionCandidate } from "../find-candidates.js";
import type { Resolution } from "../resolver.js";

/** In sentences back. */
const NEAR_TURN = 3;

/** [One official agreed. Another official was cautious. The second official said]: the last one told as another. */
export function byTurn(
  { head, first, last, noun, plural }: DescriptionCandidate,
  { index, discourse }: Resolution,
): Antecedent | null {
  if (plural || last !== head || head - first !== 2 || !/^second$/iu.test(index.token(head - 1)?.text ?? ""))
    return null;
  for (const { entity } of discourse.back(discourse.step(head), NEAR_TURN)) {
    if (entity.type !== "person" || entity.plural || isNamed(entity)) continue;
    if (!entity.roles.some(({ heads }) => heads.has(noun))) continue;
    return /^(?:another|a second|one other)\b/iu.test(entity.mentions[0]?.text ?? "")
      ? { entity, reason: `"the second ${noun}": ${entity.name}` }
      : null;
  }
  return null;
}
