import type { Entity, Role } from "./entity.js";
import type { DescriptionCandidate } from "./find-candidates.js";
import type { Resolution } from "./resolver.js";

/**
 * Whether a description tells of the same office or body of somebody else than a role does: [her boss] is not Vale,
 * whom the text has called another woman's boss; [the Lessen government] need not be [his government], but [the Orr
 * campaign] is [her campaign] if she is Ms Orr.
 */
export function isOfAnother(candidate: DescriptionCandidate, { text, start }: Role, resolution: Resolution): boolean {
  if (!/^(?:his|her|its|their|our)\s/iu.test(text)) return false;
  const { index, entities, discourse } = resolution;
  const owner = entities.find(({ mentions }) => mentions.some((m) => m.start === start && m.form === "pronoun"));
  const own = index.token(index.child(candidate.head, "poss") ?? -1);
  if (own?.tag === "PRP$") {
    const other = discourse.entityAt(own.index, candidate.head, 0);
    return owner !== undefined && other !== null && other !== owner;
  }
  if (candidate.thing !== "organization") return false;
  const names: string[] = [];
  for (let i = candidate.first; i < candidate.head; i++) names.push(...(index.nameAt(i)?.text.split(" ") ?? []));
  return names.length > 0 && !isNamedAmong(owner, names);
}

const isNamedAmong = (owner: Entity | undefined, words: readonly string[]): boolean =>
  owner?.name.split(" ").some((word) => words.includes(word)) ?? false;
