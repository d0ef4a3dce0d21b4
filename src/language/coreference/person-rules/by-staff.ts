import type { Antecedent } from "../antecedent.js";
import { FAR_BACK } from "../discourse.js";
import { isNamed } from "../entity.js";
import type { DescriptionCandidate } from "../find-candidates.js";
import type { Resolution } from "../resolver.js";

/** [BBC correspondent Ada Orr … our correspondent said]: the writer's colleague whom the text has named. */
export function byStaff(
  { head, noun }: DescriptionCandidate,
  { index, discourse, quotationAt }: Resolution,
): Antecedent | null {
  const isOurs = index.children(head).some((c) => c < head && /^our$/iu.test(index.token(c)?.text ?? ""));
  if (!isOurs || !/^(?:correspondent|reporter|editor)$/u.test(noun) || quotationAt(head) >= 0) return null;
  for (const { entity } of discourse.back(discourse.step(head), FAR_BACK))
    if (entity.type === "person" && isNamed(entity) && entity.roles.some(({ heads }) => heads.has(noun)))
      return { entity, reason: `"our ${noun}": ${entity.name}, who is named as one` };
  return null;
}
