import { RENOWN } from "../lexicon/en/attitude-words.js";
import { PAST_OFFICE_WORDS } from "../lexicon/en/offices.js";
import { officesMeantBy } from "../lexicon/en/role-kinds.js";
import { stateNamed } from "../lexicon/en/states.js";
import type { ParseIndex } from "../parse-index.js";
import type { Antecedent } from "./antecedent.js";
import { isAnotherKind } from "./body-kinds.js";
import { hasComplement, textOf } from "./description.js";
import { FAR_BACK } from "./discourse.js";
import { type Entity, isNamed, type Role, wordsOf } from "./entity.js";
import type { DescriptionCandidate } from "./find-candidates.js";
import { isPastOffice, isStateOffice } from "./offices.js";
import { comesFrom, isTold, namesAnother, originOf } from "./origin.js";
import { isOfAnother } from "./owner.js";
import type { Resolution } from "./resolver.js";

/** Words that do not identify anybody. */
const EMPTY_WORDS = /^(?:the|this|that|these|those|a|an|of|for|in|at|to|and|s|both|two|three|former|current|then)$/u;

const contentWords = (candidate: DescriptionCandidate, { index }: Resolution): string[] => {
  const words: string[] = [];
  for (let i = candidate.first; i <= candidate.last; i++) {
    const token = index.token(i);
    // [the Lessen minister]: a name restricts the role but is not one of its words
    if (token && index.nameAt(i) === null && !isOfAge(i, index)) words.push(...wordsOf(token.text));
  }
  return words.filter((w) => !EMPTY_WORDS.test(w));
};

/** [the 77-year-old leader], [the 77 year-old leader]: an age, which is not part of any office. */
const isOfAge = (i: number, { token }: ParseIndex): boolean => {
  const word = (at: number): string => token(at)?.text.toLowerCase() ?? "";
  const year = [i, i + 1, i + 2, i - 1, i - 2].find((at) => word(at) === "year");
  if (year === undefined) return false;
  const old = word(year + 1) === "-" ? year + 2 : year + 1;
  const number = word(year - 1) === "-" ? year - 2 : year - 1;
  return word(old) === "old" && token(number)?.tag === "CD" && i >= number && i <= old;
};

/**
 * [the first deputy minister]: somebody with an office that has all these words, including the description's head noun.
 */
export function byRole(candidate: DescriptionCandidate, resolution: Resolution): Antecedent | null {
  const words = contentWords(candidate, resolution);
  const wanted = candidate.plural ? words.map((w) => w.replace(/s$/u, "")) : words;
  const step = resolution.discourse.step(candidate.head);
  const { text } = resolution.index.parse;
  const origin = originOf(candidate, resolution.index);
  for (const { entity } of resolution.discourse.back(step, FAR_BACK)) {
    if (entity.plural !== candidate.plural || entity.type !== candidate.thing) continue;
    if (entity.type === "person" && isTold(origin) && comesFrom(entity, origin, text) === "no") continue;
    const role = entity.roles.find(
      (r) =>
        matches(wanted, candidate.noun, r) &&
        !namesAnother(candidate, r, resolution.index) &&
        !isOfAnother(candidate, r, resolution) &&
        !(isPastOffice(r) && isPresent(candidate, resolution)),
    );
    if (role) return { entity, reason: `"${role.text}" is what the text calls ${entity.name}` };
    // [the Norse company] need not be the Norrick Company: a name says nothing about a people
    const isOwn =
      candidate.thing === "organization" &&
      entity.type === "organization" &&
      isNamed(entity) &&
      origin.places.every((place) => stateNamed(place) !== null);
    const named = isOwn ? wordsOf(entity.name) : null;
    if (
      named?.includes(candidate.noun) &&
      !isAnotherKind(candidate.noun, entity.name) &&
      wanted.every((w) => named.includes(w))
    ) {
      return { entity, reason: `"${candidate.noun}" is part of the name ${entity.name}` };
    }
  }
  return null;
}

/** [the current prime minister], [the prime minister]: an office of state, held now. */
const isPresent = ({ first, last, noun, plural }: DescriptionCandidate, { index }: Resolution): boolean =>
  !plural && isStateOffice(noun) && !PAST.test(textOf(first, last, index));

const PAST = new RegExp(`\\b(?:${[...PAST_OFFICE_WORDS].join("|")})\\b`, "iu");

/**
 * Whether the text gives somebody exactly this office, even if only later: [the home secretary … Home Secretary Ada
 * Orr].
 */
export function isHeld(candidate: DescriptionCandidate, resolution: Resolution): boolean {
  const words = contentWords(candidate, resolution);
  return resolution.entities.some(
    // entities that the walk through the text has not reached have no name yet
    (e) =>
      e.type === "person" && e.nameForm !== "description" && e.roles.some((r) => matches(words, candidate.noun, r)),
  );
}

/** [the lawmaker], [the attorney]: somebody with an office that the noun may stand for. */
export function byWiderRole(candidate: DescriptionCandidate, resolution: Resolution): Antecedent | null {
  if (candidate.plural || hasComplement(candidate, resolution) || isPartOfTitle(candidate, resolution)) return null;
  const others = contentWords(candidate, resolution).filter((word) => word !== candidate.noun);
  for (const { entity } of resolution.discourse.back(resolution.discourse.step(candidate.head), FAR_BACK)) {
    if (entity.type !== "person" || entity.plural) continue;
    const role = entity.roles.find(
      ({ heads, words }) => meets(heads, candidate.noun) && others.every((w) => words.has(w)),
    );
    if (role)
      return {
        entity,
        reason: `"${role.text}", which "${candidate.noun}" may stand for, is what the text calls ${entity.name}`,
      };
  }
  return null;
}

/** [the Lessen Union Leader], [the Majority Leader]: a newspaper, or a full title. */
const isPartOfTitle = ({ head, noun }: DescriptionCandidate, { index }: Resolution): boolean =>
  noun === "leader" &&
  [head, head - 1].every((i) => /^\p{Lu}/u.test(index.token(i)?.text ?? "") && index.nameAt(i) === null);

/**
 * [the Oscar-nominated actor], [the 48-year-old driver], [the veteran singer]: hyphenated modifiers and words of praise
 * do not identify; the only person nearby with such an office or trade.
 */
export function byAdornedRole(candidate: DescriptionCandidate, resolution: Resolution): Antecedent | null {
  const { index, discourse } = resolution;
  const adorned = index.children(candidate.head).filter((c) => c < candidate.head && index.token(c)?.deprel !== "det");
  const isJoined = (c: number): boolean => /-/u.test(textOf(index.leftEdge(c), index.rightEdge(c), index));
  const isPraise = (c: number): boolean => RENOWN.has(index.token(c)?.lemma.toLowerCase() ?? "");
  if (
    candidate.plural ||
    adorned.length === 0 ||
    !adorned.every((c) => isJoined(c) || isPraise(c)) ||
    hasComplement(candidate, resolution)
  )
    return null;
  const found = new Set<Entity>();
  for (const { entity } of discourse.back(discourse.step(candidate.head))) {
    const isOne = entity.type === "person" && !entity.plural && isNamed(entity);
    if (isOne && entity.roles.some(({ heads }) => heads.has(candidate.noun))) found.add(entity);
  }
  const [entity] = found;
  return entity && found.size === 1 ? { entity, reason: `the only ${candidate.noun} before, ${entity.name}` } : null;
}

export const meets = (heads: ReadonlySet<string>, noun: string): boolean =>
  [...officesMeantBy(noun)].some((office) => heads.has(office));

/** Whether an office has the noun and all these words, and no word that ranks it lower. */
export const matches = (wanted: readonly string[], noun: string, { words, heads }: Role): boolean =>
  heads.has(noun) && wanted.every((w) => words.has(w)) && ![...heads].some((w) => BELOW.test(w) && !wanted.includes(w));

/** [the foreign secretary] is not the shadow foreign secretary. */
const BELOW = /^(?:shadow|deputy|vice|assistant|acting)$/u;
