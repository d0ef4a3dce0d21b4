import {
  BODY_ROLE_NOUNS,
  PERSON_ROLE_NOUNS,
  PORTFOLIO_NOUNS,
  SEATED_OFFICES,
} from "../../language/lexicon/en/role-nouns.js";
import type { Name, Token } from "../../language/types.js";
import { isGuess } from "../certainty.js";
import type { Actor } from "../model.js";
import type { Reading } from "../reading.js";
import type { Tree } from "../tree.js";
import { singular } from "./joint.js";
import { isRoleNoun } from "./role-nouns.js";
import type { Role, RoleWords } from "./types.js";

/**
 * Separates the holder's country or firm from an office.
 *
 *     [Belarus]' First Deputy Minister of Foreign Affairs
 *     [KSE] chairman
 *     chief executive of [Norland Rail]
 */
export function splitAffiliation(reading: Reading, words: RoleWords, type: Actor["type"]): Role {
  const { tree } = reading;
  const text = (first: number, end: number): string => {
    // “Burning Fields,” with the sentence's comma inside the quotation marks
    const own = reading.text(tree.span({ firstToken: first, endToken: end })).replace(/,(["”’']+)$/u, "$1");
    return words.rule === "before-names" && end === words.endToken ? singular(own) : own;
  };
  let { firstToken, endToken } = words;
  while (isStart(tree, firstToken) && firstToken < words.noun) firstToken++;
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
  const after = holderAfter(reading, words.noun, endToken);
  // "[Norse] economist at [Norland Bank]": the employer, not the country
  if (
    after &&
    first &&
    (first.country || /^(?:country|place)$/.test(first.type)) &&
    !isPossessive(tree.tokens[first.endToken]) &&
    after.holder.type === "organization" &&
    isEmployed(tree, words.noun, after.preposition)
  )
    return { role: text(firstToken, after.preposition), affiliation: after.holder.text, words };
  if (first && first.firstToken === firstToken && first.endToken <= words.noun) {
    let holderEnd = first.endToken;
    // "Norland Rail [Inspector] General": the name includes the first word of the office.
    while (holderEnd > first.firstToken + 1 && isOfficeBefore(tree, holderEnd - 1, words.noun)) holderEnd--;
    // "State [department] spokesman"
    while (holderEnd < words.noun && isRoleNoun(tree.tokens[holderEnd]?.text ?? "", BODY_ROLE_NOUNS)) holderEnd++;
    if (first.type === "group" && first.country && holderEnd === first.endToken) {
      const named = reading.countryAsNamed(first.country);
      return named === null
        ? { role: whole, affiliation: null, words }
        : { role: text(holderEnd, endToken), affiliation: named, words };
    }
    const start = isPossessive(tree.tokens[holderEnd]) ? holderEnd + 1 : holderEnd;
    // "the [Lessen] man", "[Norland] and European champion"
    if (SAYS_NOTHING.test(text(start, endToken)) || tree.tokens[start]?.tag === "CC")
      return { role: whole, affiliation: null, words };
    return { role: text(start, endToken), affiliation: text(first.firstToken, holderEnd), words };
  }
  const owner = first ? null : describedOwner(reading, firstToken, words.noun);
  if (owner) return { role: text(owner.endToken, endToken), affiliation: owner.name, words };
  return after
    ? { role: text(firstToken, after.preposition), affiliation: after.holder.text, words }
    : { role: whole, affiliation: null, words };
}

/** "[another] top adviser", "[your] chairman": not part of an office. */
const isStart = ({ tokens }: Tree, index: number): boolean =>
  /^(?:an?|the|this|that|and|but|or|another|my|your)$/i.test(tokens[index]?.text ?? "");

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

/** "economist [at] Norland Bank", "director [of] Norland Rail"; but not "envoy [to]", "minister [of]". */
const isEmployed = ({ tokens }: Tree, noun: number, preposition: number): boolean =>
  /^(?:at|for|with|from|of)$/.test(tokens[preposition]?.text ?? "") &&
  !PORTFOLIO_NOUNS.has(tokens[noun]?.text.toLowerCase() ?? "");

const SAYS_NOTHING = /^(?:man|woman|boy|girl|person|native|resident)$/i;

const EVENT_WORDS = /^(?:War|Cup|Games|Open|Olympics)$/;

/** "[Inspector] General", "[Attorney] General": the adjective follows the office. */
const isOfficeBefore = ({ tokens }: Tree, index: number, noun: number): boolean =>
  index + 1 === noun &&
  /^general$/i.test(tokens[noun]?.text ?? "") &&
  isRoleNoun(tokens[index]?.text ?? "", PERSON_ROLE_NOUNS);

/** [the company's] managing director: the institution that the words before the office stand for, if it has a name. */
function describedOwner(
  reading: Reading,
  firstToken: number,
  noun: number,
): { readonly name: string; readonly endToken: number } | null {
  const { tokens } = reading.tree;
  const mark = tokens.slice(firstToken, noun).find(isPossessive);
  const body = mark && tokens[mark.index - 1];
  const sentence = mark && reading.sentenceAt(mark.start);
  if (!body || !sentence || !isRoleNoun(body.text, BODY_ROLE_NOUNS)) return null;
  // Of several parties, the text often means one that it has named by its members' name only.
  if (body.lemma === "party") return null;
  const found = reading
    .mentionsIn(sentence)
    .find(
      ({ mention, chain }) =>
        mention.form === "description" &&
        (mention.endToken === mark.index || mention.endToken === mark.index + 1) &&
        chain.type === "organization" &&
        chain.mentions.some(({ form }) => form === "name"),
    );
  if (!found || isGuess(reading, sentence, [found])) return null;
  return { name: found.chain.name, endToken: mark.index + 1 };
}

/** [Its] chairwoman: the institution or country that the pronoun refers to. */
function antecedentOf(reading: Reading, index: number): string | null {
  const found = reading
    .mentionsFrom(reading.tree.tokens[index]?.start ?? -1)
    .find(({ mention, chain }) => mention.form === "pronoun" && /^(organization|country)$/.test(chain.type));
  return found?.chain.name ?? null;
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
