import type { Antecedent } from "../antecedent.js";
import { hasComplement, textOf } from "../description.js";
import { FAR_BACK } from "../discourse.js";
import { type Entity, isNamed } from "../entity.js";
import type { DescriptionCandidate } from "../find-candidates.js";
import { genderOfWords } from "../gender.js";
import { nameReader } from "../named-mentions.js";
import { MOST_MENTIONS } from "../origin.js";
import type { Resolution } from "../resolver.js";

/** The age in a description: 43 of [the 43-year-old], [the 43-year-old potter]. */
const ageIn = ({ first, last }: DescriptionCandidate, { index }: Pick<Resolution, "index">): string | undefined =>
  /(\d+)[ -]years?[ -]old\b/u.exec(textOf(first, last, index))?.[1];

/** [the 43-year-old], [the 43-year-old potter]: the person whose age is next to the name. */
export function byAge(candidate: DescriptionCandidate, { index, discourse }: Resolution): Antecedent | null {
  const age = ageIn(candidate, { index });
  const { last, plural } = candidate;
  if (age === undefined || plural || !candidate.definite) return null;
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
  const fits = (e: Entity): boolean =>
    e.type === "person" && !e.plural && /\p{L}\s\p{L}/u.test(e.name) && !hasAge(e, index.parse.text);
  const found = discourse.salient(candidate.head, fits, NEAR_AGE, (o) => quotationAt(o.token) < 0);
  return found && { entity: found.entity, reason: `the person spoken of, ${found.entity.name}, by an age` };
}

/** [Jon Vale, 61,], [Ada Orr (aged 34)] */
const hasAge = nameReader(({ end }, text) => /^\s*[,(]\s*(?:aged\s+)?\d\d\b/u.test(text.slice(end, end + 12)));

/**
 * [Jon Vale said they came at dawn. The 61-year-old potter]: an age and a trade that the text has given to nobody
 * belong to the subject of the sentence before, if the text has told neither of that person.
 */
export function byAgeAndTrade(
  candidate: DescriptionCandidate,
  { index, discourse, quotationAt }: Resolution,
): Antecedent | null {
  if (candidate.noun === "old" || candidate.plural || ageIn(candidate, { index }) === undefined) return null;
  if (hasComplement(candidate, { index })) return null;
  const gender = genderOfWords([candidate.noun]);
  const fits = (e: Entity): boolean =>
    e.type === "person" &&
    !e.plural &&
    isNamed(e) &&
    e.name.includes(" ") &&
    e.roles.length === 0 &&
    (gender === null || e.gender === "unknown" || e.gender === gender) &&
    !hasAge(e, index.parse.text);
  const found = discourse.salient(
    candidate.head,
    fits,
    NEAR_AGE,
    (o) => quotationAt(o.token) < 0 && /^nsubj/u.test(o.deprel),
  );
  return found && { entity: found.entity, reason: `the person spoken of, ${found.entity.name}, by age and trade` };
}
