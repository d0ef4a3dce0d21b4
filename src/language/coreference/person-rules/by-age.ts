import type { Antecedent } from "../antecedent.js";
import { textOf } from "../description.js";
import { FAR_BACK } from "../discourse.js";
import type { Entity } from "../entity.js";
import type { DescriptionCandidate } from "../find-candidates.js";
import { MOST_MENTIONS } from "../origin.js";
import type { Resolution } from "../resolver.js";

/** [the 43-year-old]: the person whose age is next to the name. */
export function byAge(
  { first, last, noun }: DescriptionCandidate,
  { index, discourse }: Resolution,
): Antecedent | null {
  const words = textOf(first, last, index);
  const age = /(\d+)[ -]year[ -]old$/u.exec(words)?.[1];
  if (age === undefined || noun !== "old") return null;
  const { text } = index.parse;
  for (const { entity } of discourse.back(discourse.step(last), FAR_BACK)) {
    if (entity.type !== "person" || entity.plural) continue;
    const told = entity.mentions
      .slice(0, MOST_MENTIONS)
      .some(
        ({ form, start, end }) =>
          form === "name" &&
          (new RegExp(`^\\s*[,(]\\s*(?:aged\\s+)?${age}\\b`, "u").test(text.slice(end, end + 16)) ||
            new RegExp(`\\b${age}[ -]year[ -]old[^.!?]{0,30}$`, "u").test(text.slice(Math.max(0, start - 50), start))),
      );
    if (told) return { entity, reason: `${age} years old, ${entity.name}` };
  }
  return null;
}

/** In sentences back. */
const NEAR_AGE = 2;

/**
 * [Orr has signed Jon Vale. The 34-year-old said]: an age that the text has not given belongs to the person named just
 * before, in any syntactic role.
 */
export function byUntoldAge(
  candidate: DescriptionCandidate,
  { index, discourse, quotationAt }: Resolution,
): Antecedent | null {
  if (candidate.noun !== "old") return null;
  const { text } = index.parse;
  const hasAge = (e: Entity): boolean =>
    e.mentions.some(
      ({ form, end }) => form === "name" && /^\s*[,(]\s*(?:aged\s+)?\d\d\b/u.test(text.slice(end, end + 12)),
    );
  const fits = (e: Entity): boolean => e.type === "person" && !e.plural && /\p{L}\s\p{L}/u.test(e.name) && !hasAge(e);
  const found = discourse.salient(candidate.head, fits, NEAR_AGE, (o) => quotationAt(o.token) < 0);
  return found && { entity: found.entity, reason: `the person spoken of, ${found.entity.name}, by an age` };
}
