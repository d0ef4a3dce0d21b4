import {
  BODY_ROLE_NOUNS,
  KIN_NOUNS,
  LOOSE_NOUNS,
  OFFICES_WITH_GENERAL,
  PARTISAN_NOUNS,
  PERSON_ROLE_NOUNS,
  PORTFOLIO_NOUNS,
  RANK_NOUNS,
  SEATED_OFFICES,
  TITLE_ABBREVIATIONS,
} from "../language/lexicon/en/role-nouns.js";
import type { Mention, Name, Token } from "../language/types.js";
import type { Actor } from "./model.js";
import type { Reading } from "./reading.js";
import { findRoleAfter } from "./roles/after-name.js";
import { findApposition } from "./roles/apposition.js";
import { findRoleBefore } from "./roles/before-name.js";
import { findCountryRole } from "./roles/country.js";
import { findDelayedRole } from "./roles/delayed.js";
import { findDescription } from "./roles/description.js";
import { findJointRole, singular } from "./roles/joint.js";
import { findPredicate } from "./roles/predicate.js";
import { isBareKind, isRoleNoun } from "./roles/role-nouns.js";
import type { RoleWords } from "./roles/types.js";
import type { Tree } from "./tree.js";

/** What the text says somebody is, separate from the country or firm. */
export interface Role {
  readonly role: string;
  readonly affiliation: string | null;
  /** The words from which it was read. */
  readonly words: RoleWords;
}

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
      // "Ada Orr is the 'founder' of it": scare quotes
      .filter(({ firstToken, noun }) =>
        reading.tokensOf({ firstToken, endToken: noun }).every(({ tag }) => !/^(?:``|'')$/.test(tag)),
      )
      // "Orlen, the company": no more than a body's name says
      .filter((words) => type === "person" || !isBare(reading, words));
    // An office says more than a rank, a family relation or a party: "General Ada Orr, commander of the fleet", "Judge
    // Jon Vale, a father of two", "Representative Eve Holm, Democrat of Norland".
    const weight = (words: RoleWords): number => length(words) - MOST_WORDS * emptiness(reading, words);
    const best = found.reduce<RoleWords | null>((a, b) => (a && weight(a) >= weight(b) ? a : b), null);
    if (best && !isPoor(reading, best)) return splitAffiliation(reading, best, type);
    if (best && (!poor || poverty(reading, best) < poverty(reading, poor))) poor = best;
  }
  return poor && splitAffiliation(reading, poor, type);
}

/** How much less words say than an office that may follow: a relation to somebody, or praise, more than a rank. */
const poverty = (reading: Reading, words: RoleWords): number =>
  isRank(reading, words) ? 1 : isPoor(reading, words) ? 2 : 0;

/**
 * Whether a later description may say more: after a rank, a relation to others ("the
 * rival Norrick") or a word for any head ("its popular boss"), which says nothing of the office.
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

/** Of a title without its place, in words: "former governor". */
const MOST_OF_TITLE = 2;

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
  (length(words) === 1 &&
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
  const role = words && splitAffiliation(reading, words, type);
  return role && !taken.has(role.role.toLowerCase()) ? role : null;
}

/**
 * The same office with its place or body elsewhere, if the one next to the name is only its title: "[the Norland
 * senator]" for Sen. Ada Orr.
 */
export function findFullerOffice(
  reading: Reading,
  role: Role,
  names: readonly Name[],
  mentions: readonly Mention[],
): Role | null {
  const title = titleOf(reading, role);
  if (title === null) return null;
  const isPast = length(role.words) > 1;
  const isSame = (words: RoleWords | null): words is RoleWords =>
    words !== null &&
    fullTitle(reading.tree.tokens[words.noun]?.text ?? "") === title &&
    reading.tokensOf(words).some(({ lemma }) => lemma === "former") === isPast;
  for (const name of names) {
    const words = findRoleBefore(reading, name, PERSON_ROLE_NOUNS);
    const fuller =
      isSame(words) && length(words) > length(role.words) ? splitAffiliation(reading, words, "person") : null;
    if (fuller?.affiliation) return fuller;
  }
  const words = findDescription(reading, names, mentions, PERSON_ROLE_NOUNS);
  const described = isSame(words) ? splitAffiliation(reading, words, "person") : null;
  // "the [senator in Lessen] said": where he was
  const isOffice = described?.affiliation && described.role.split(" ").length <= MOST_OF_TITLE;
  return isOffice && isOnlyHolder(reading, described.words, names) ? described : null;
}

/**
 * Whether everybody named between somebody and a description has another office: in "Sen. Orr lost. Mr Vale fell, too.
 * [The Norland senator] left", it may be Mr Vale's.
 */
function isOnlyHolder(reading: Reading, { firstToken }: RoleWords, names: readonly Name[]): boolean {
  const before = names.findLast(({ endToken }) => endToken <= firstToken);
  return (
    before !== undefined &&
    reading.namesIn(before.endToken, firstToken).every(({ type, title }) => type !== "person" || title !== null)
  );
}

/** The office of which a role is only the title: "Sen.", "Governor", "former Gov.". */
function titleOf(reading: Reading, { words, affiliation }: Role): string | null {
  const first = reading.tree.tokens[words.firstToken]?.text ?? "";
  const isBare = length(words) === 1 || (length(words) === 2 && /^former$/i.test(first));
  if (affiliation !== null || !isBare || words.rule !== "before-name") return null;
  const title = fullTitle(reading.tree.tokens[words.noun]?.text ?? "");
  return SEATED_OFFICES.has(title) ? title : null;
}

const fullTitle = (word: string): string => TITLE_ABBREVIATIONS[word.toLowerCase()] ?? word.toLowerCase();

const length = ({ firstToken, endToken }: RoleWords): number => endToken - firstToken;

/**
 * Separates the holder's country or firm from an office.
 *
 *     [Belarus]' First Deputy Minister of Foreign Affairs
 *     [KSE] chairman
 *     chief executive of [Norland Rail]
 */
function splitAffiliation(reading: Reading, words: RoleWords, type: Actor["type"]): Role {
  const { tree } = reading;
  const text = (first: number, end: number): string => {
    // “Burning Fields,” with the sentence's comma inside the quotation marks
    const own = reading.text(tree.span({ firstToken: first, endToken: end })).replace(/,(["”’']+)$/u, "$1");
    return words.rule === "before-names" && end === words.endToken ? singular(own) : own;
  };
  let { firstToken, endToken } = words;
  while (/^(a|an|the|this|that|and|but|or)$/i.test(tree.tokens[firstToken]?.text ?? "") && firstToken < words.noun)
    firstToken++;
  const pronoun = /^(its|his|her|their|our)$/i.test(tree.tokens[firstToken]?.text ?? "") && firstToken < words.noun;
  if (pronoun) firstToken++;
  // "its [own] retail arm"
  if (pronoun && tree.tokens[firstToken]?.text === "own" && firstToken < words.noun) firstToken++;
  const whole = text(firstToken, endToken);
  if (pronoun) return { role: whole, affiliation: antecedentOf(reading, firstToken - 1), words };
  if (type !== "person") return { role: whole, affiliation: null, words };
  const holder = (from: number, to: number): Name | undefined =>
    reading.namesIn(from, to).find(({ type }) => type !== "person" && type !== "work" && type !== "event");
  const first = holder(firstToken, words.noun);
  if (first && (isPortfolio(tree, first, words.noun) || isNoHolder(tree, first)))
    return { role: whole, affiliation: null, words };
  if (first && first.firstToken === firstToken && first.endToken <= words.noun) {
    let holderEnd = first.endToken;
    // "Norland Rail [Inspector] General": the name includes the first word of the office.
    while (holderEnd > first.firstToken + 1 && isOfficeBefore(tree, holderEnd - 1, words.noun)) holderEnd--;
    // "State [department] spokesman"
    while (holderEnd < words.noun && isRoleNoun(tree.tokens[holderEnd]?.text ?? "", BODY_ROLE_NOUNS)) holderEnd++;
    if (first.type === "group" && first.country && holderEnd === first.endToken) {
      const named = countryAsNamed(reading, first.country);
      return named === null
        ? { role: whole, affiliation: null, words }
        : { role: text(holderEnd, endToken), affiliation: named, words };
    }
    const start = isPossessive(tree.tokens[holderEnd]) ? holderEnd + 1 : holderEnd;
    return { role: text(start, endToken), affiliation: text(first.firstToken, holderEnd), words };
  }
  const after = holderAfter(reading, words.noun, endToken);
  return after
    ? { role: text(firstToken, after.preposition), affiliation: after.holder.text, words }
    : { role: whole, affiliation: null, words };
}

/** "[Iranian] foreign minister": the country by its name in the article; null if the article has only the adjective. */
const countryAsNamed = (reading: Reading, land: string): string | null =>
  reading.analysis.names.find(({ type, country }) => type === "country" && country === land)?.text ?? null;

/**
 * The body or country after an office: "head [of] Norland Rail", "strategist [with] Norland Bank in Lessen", where the
 * place belongs to the bank. What somebody is minister for, envoy to or correspondent in is not an employer.
 */
function holderAfter(
  reading: Reading,
  noun: number,
  endToken: number,
): { readonly holder: Name; readonly preposition: number } | null {
  const { tree } = reading;
  const last = reading.nameAt(endToken - 1);
  const preposition = last && last.type !== "person" && beforeDeterminer(tree, last.firstToken);
  if (!last || typeof preposition !== "number" || last.endToken !== endToken || preposition <= noun) return null;
  if (last.type !== "place" && last.type !== "country") return { holder: last, preposition };
  const word = tree.tokens[preposition]?.text.toLowerCase() ?? "";
  // "a machinist from Lessen": a home; but "the senator from Lessen"
  if (word === "from" && last.type === "place" && !SEATED_OFFICES.has(tree.tokens[noun]?.text.toLowerCase() ?? ""))
    return null;
  if (/^(?:in|at|for|to)$/.test(word)) {
    const body = reading.nameAt(preposition - 1);
    const inside = body?.type === "organization" && word !== "to" && word !== "for";
    return inside ? holderAfter(reading, noun, preposition) : null;
  }
  return { holder: last, preposition };
}

/** Not employers: the place of an event ("[Iraq War] veteran") or of residence ("[Norland]-based strategist"). */
const isNoHolder = ({ tokens }: Tree, { endToken }: Name): boolean =>
  EVENT_WORDS.test(tokens[endToken]?.text ?? "") ||
  EVENT_WORDS.test(tokens[endToken - 1]?.text ?? "") ||
  tokens[endToken]?.tag === "HYPH";

const EVENT_WORDS = /^(?:War|Cup|Games|Open|Olympics)$/;

/** "[Inspector] General", "[Attorney] General": the adjective follows the office. */
const isOfficeBefore = ({ tokens }: Tree, index: number, noun: number): boolean =>
  index + 1 === noun &&
  /^general$/i.test(tokens[noun]?.text ?? "") &&
  isRoleNoun(tokens[index]?.text ?? "", PERSON_ROLE_NOUNS);

/** [Its] chairwoman: the institution or country that the pronoun refers to. */
function antecedentOf(reading: Reading, index: number): string | null {
  const token = reading.tree.tokens[index];
  const chain = reading.analysis.chains.find(
    ({ type, mentions }) =>
      /^(organization|country)$/.test(type) &&
      mentions.some(({ start, form }) => form === "pronoun" && start === token?.start),
  );
  return chain?.name ?? null;
}

/**
 * "[Trade and Industry] Secretary": a field of government before its minister. A country with a possessive is an
 * employer.
 */
const isPortfolio = (tree: Tree, { endToken, type }: Name, noun: number): boolean =>
  type !== "country" && endToken === noun && PORTFOLIO_NOUNS.has(tree.tokens[noun]?.text.toLowerCase() ?? "");

const isPossessive = (token: Token | undefined): boolean => token?.tag === "POS";

/** The preposition before a name, skipping a determiner: "chief executive [of] the Norland Rail". */
function beforeDeterminer(tree: Tree, first: number): number | undefined {
  const before = /^(the)$/i.test(tree.tokens[first - 1]?.text ?? "") ? first - 2 : first - 1;
  return tree.tokens[before]?.tag === "IN" ? before : undefined;
}
