import {
  BODY_ROLE_NOUNS,
  KIN_NOUNS,
  LOOSE_NOUNS,
  OFFICES_WITH_GENERAL,
  PARTISAN_NOUNS,
  PERSON_ROLE_NOUNS,
  RANK_NOUNS,
} from "../language/lexicon/en/role-nouns.js";
import type { Mention, Name } from "../language/types.js";
import type { Actor } from "./model.js";
import type { Reading } from "./reading.js";
import { findRoleAfter } from "./roles/after-name.js";
import { findApposition } from "./roles/apposition.js";
import { findRoleBefore } from "./roles/before-name.js";
import { findCountryRole } from "./roles/country.js";
import { findDelayedRole } from "./roles/delayed.js";
import { describes } from "./roles/describes.js";
import { findDescription } from "./roles/description.js";
import { findJointRole } from "./roles/joint.js";
import { findPredicate } from "./roles/predicate.js";
import { isBareKind } from "./roles/role-nouns.js";
import { splitAffiliation } from "./roles/split-affiliation.js";
import { lengthOf, type Role, type RoleWords } from "./roles/types.js";

/** The rules, in order of trust. */
const PATTERNS = [findRoleBefore, findJointRole, findApposition, findPredicate, findRoleAfter];

/**
 * The office of an actor: the fullest one at the first mention by name with a description, in the article's words. Null
 * if the text gives none.
 */
export function findRole(reading: Reading, type: Actor["type"], names: readonly Name[]): Role | null {
  if (type === "country") {
    const words = names.map((name) => findCountryRole(reading, name)).find((found) => found !== null);
    return words ? splitAffiliation(reading, words, type) : null;
  }
  const nouns = type === "person" ? PERSON_ROLE_NOUNS : BODY_ROLE_NOUNS;
  let poor: RoleWords | null = null;
  for (const name of names) {
    const found = PATTERNS.map((find) => find(reading, name, nouns))
      .filter((words) => words !== null)
      .filter((words) => describes(reading, words))
      // "Orlen, the company": no more than a body's name says
      .filter((words) => type === "person" || !isBare(reading, words));
    // An office says more than a rank, a family relation or a party: "General Ada Orr, commander of the fleet", "Judge
    // Jon Vale, a father of two", "Representative Eve Holm, Democrat of Norland".
    const weight = (words: RoleWords): number => lengthOf(words) - MOST_WORDS * emptiness(reading, words);
    const best = found.reduce<RoleWords | null>((a, b) => (a && weight(a) >= weight(b) ? a : b), null);
    if (best && !isPoor(reading, best)) return splitAffiliation(reading, best, type);
    if (best && (!poor || poverty(reading, best) < poverty(reading, poor))) poor = best;
  }
  return poor && splitAffiliation(reading, poor, type);
}

/** How much less the words say than an office that may follow: 1 for a rank, 2 for a relation to somebody or praise. */
const poverty = (reading: Reading, words: RoleWords): number =>
  isRank(reading, words) ? 1 : isPoor(reading, words) ? 2 : 0;

/**
 * Whether a later description may say more: after a rank, a relation to others ("the [rival] Norrick") or a word for any
 * head ("its popular [boss]"), which says nothing of the office.
 */
function isPoor(reading: Reading, words: RoleWords): boolean {
  const noun = reading.tree.tokens[words.noun]?.text.toLowerCase() ?? "";
  return isRank(reading, words) || LOOSE_NOUNS.has(noun);
}

/**
 * How much less a description says than an office: a deed ("Representative Ada Orr, who [leads the campaign]"), a rank
 * or a party; a family relation even less.
 */
function emptiness(reading: Reading, words: RoleWords): number {
  const { text = "", tag = "" } = reading.tree.tokens[words.noun] ?? {};
  if (KIN_NOUNS.has(text.toLowerCase())) return 2;
  return hasRank(reading, words) || /^VB/.test(tag) || PARTISAN_NOUNS.has(text.toLowerCase()) ? 1 : 0;
}

/** The longest office, in tokens. */
const MOST_WORDS = 100;

const isBare = (reading: Reading, { firstToken, endToken, noun }: RoleWords): boolean =>
  isBareKind(reading.tree.tokens[noun]?.lemma ?? "") &&
  reading
    .tokensOf({ firstToken, endToken })
    .every(({ tag, index }) => index === noun || /^(?:DT|PRP\$|POS)$/.test(tag));

const hasRank = (reading: Reading, { noun, rule }: RoleWords): boolean =>
  rule === "before-name" &&
  RANK_NOUNS.has(reading.tree.tokens[noun]?.text.toLowerCase() ?? "") &&
  !OFFICES_WITH_GENERAL.has(reading.tree.tokens[noun - 1]?.text.toLowerCase() ?? "");

/**
 * Whether the words say less than a later description may: a form of address alone, letters after a name, or a deed:
 * "Cardinal", "Professor", "Ada Orr MP", "Ada Orr, who [led the study]".
 */
const isRank = (reading: Reading, words: RoleWords): boolean =>
  /^VB/.test(reading.tree.tokens[words.noun]?.tag ?? "") ||
  (lengthOf(words) === 1 &&
    (hasRank(reading, words) || (words.rule === "after-name" && /^\p{Lu}+$/u.test(reading.text(words)))));

/**
 * The description of an actor elsewhere, if no name has an office: "the former telecoms monopoly". An office that the
 * text gives to another actor (`taken`, lower case) is not used, whomever the description refers to.
 */
export function findDescribedRole(
  reading: Reading,
  type: Actor["type"],
  names: readonly Name[],
  mentions: readonly Mention[],
  taken: ReadonlySet<string>,
): Role | null {
  if (type === "country") return null;
  const nouns = type === "person" ? PERSON_ROLE_NOUNS : BODY_ROLE_NOUNS;
  const words = findDelayedRole(reading, names, nouns) ?? findDescription(reading, names, mentions, nouns);
  const role = words && describes(reading, words) ? splitAffiliation(reading, words, type) : null;
  return role && !taken.has(role.role.toLowerCase()) ? role : null;
}
