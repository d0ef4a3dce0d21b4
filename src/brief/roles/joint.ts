import { KIN_NOUNS } from "../../language/lexicon/en/role-nouns.js";
import type { Name, Token } from "../../language/types.js";
import type { Reading } from "../reading.js";
import { officeTo } from "./before-name.js";
import { seatEnd } from "./party-and-seat.js";
import { isPluralRole, isRoleNoun } from "./role-nouns.js";
import type { RoleWords } from "./types.js";

/** The most names that can share an office. */
const LONGEST_ROW = 6;

/**
 * The office of several people, before the first of their names.
 *
 *     [Lord Justices] Orr and Vale
 *     [Norland senators] Ada Orr, Jon Vale and Ben Ash
 *     [car firms] Norland Motors and Orlen
 *     [Presidents] Ada Orr of Norway and Jon Vale of Sweden
 *     [Senators] Ada Orr, Republican of Norland, and Jon Vale
 *     [two Norland developers], Ada Orr and Jon Vale
 */
export function findJointRole(reading: Reading, name: Name, nouns: ReadonlySet<string>): RoleWords | null {
  const { tokens } = reading.tree;
  let first = name;
  for (let step = 1; step < LONGEST_ROW; step++) {
    const before = nameBefore(reading, first);
    if (!before) break;
    first = before;
  }
  const noun = pluralBefore(tokens, first.firstToken, nouns) ?? pluralOfRow(reading, first, nouns);
  if (!noun || noun.sentence !== tokens[name.firstToken]?.sentence) return null;
  if (first === name && !leadsRow(reading, name)) return null;
  const end = tokens[first.firstToken - 1]?.text === "," ? noun.index + 1 : first.firstToken;
  return { ...officeTo(reading, noun.index, end, nouns), rule: "before-names" };
}

/** "two Norland [developers], Ada Orr and Jon Vale, [were charged]": as many names as the phrase says, or all of them. */
function pluralOfRow(reading: Reading, first: Name, nouns: ReadonlySet<string>): Token | null {
  const { tree } = reading;
  const noun = tree.tokens[first.firstToken - 2];
  const top = tree.top(first);
  if (tree.tokens[first.firstToken - 1]?.text !== "," || !noun || top?.deprel !== "appos" || top.head !== noun.index)
    return null;
  const isOffice = isPluralRole(noun, nouns) && isRoleNoun(noun.text, nouns) && !KIN_NOUNS.has(noun.lemma);
  if (!isOffice || reading.nameAt(noun.index)) return null;
  const count = COUNTS.get(tree.child(noun, "nummod")?.text.toLowerCase() ?? "");
  const size = rowLength(reading, first);
  const isWhole = tree.child(noun, "poss") !== null || /^the$/i.test(tree.child(noun, "det")?.text ?? "");
  return size > 1 && (count === undefined ? isWhole : count === size) ? noun : null;
}

const COUNTS: ReadonlyMap<string, number> = new Map(
  ["two", "three", "four", "five", "six"].map((word, i) => [word, i + 2]),
);

function rowLength(reading: Reading, first: Name): number {
  let size = 1;
  for (let name = nameAfter(reading, first); name && size < LONGEST_ROW; name = nameAfter(reading, name)) size++;
  return size;
}

/** The plural noun before a row of names, with or without its point as a token: "[Sens][.] Orr and Vale". */
function pluralBefore(tokens: readonly Token[], from: number, nouns: ReadonlySet<string>): Token | null {
  const last = tokens[from - 1];
  const isPoint = last?.text === ".";
  const token = isPoint ? tokens[from - 2] : last;
  if (!token) return null;
  const noun = isPoint ? { ...token, text: `${token.text}.` } : token;
  return isPluralRole(noun, nouns) && isRoleNoun(noun.text, nouns) ? token : null;
}

const JOINS = /^(?:and|&|,)$/;

/** The most tokens between two brackets: "(D", "-", "N.J", ".)". */
const LONGEST_ASIDE = 8;

/** The index of the bracket that closes (1) or opens (-1) a short aside. */
function otherBracket(tokens: readonly Token[], from: number, step: 1 | -1): number | null {
  const wanted = step > 0 ? ")" : "(";
  for (let i = 1; i < LONGEST_ASIDE; i++) if (tokens[from + step * i]?.text === wanted) return from + step * i;
  return null;
}

/**
 * "[Orr] and Vale": the name of the same kind before a conjunction or comma; also in "[General Motors] (GM) and Ford",
 * "[Orr] (D-N.J.), Vale".
 */
function nameBefore(reading: Reading, { firstToken, type }: Name): Name | undefined {
  const { tokens } = reading.tree;
  const joint = JOINS.test(tokens[firstToken - 1]?.text ?? "") ? firstToken - 1 : firstToken;
  const seated = type === "person" ? seatedBefore(reading, joint) : undefined;
  if (seated) return seated;
  // "Orr, Vale, and Ash"
  const last = joint - (tokens[joint - 1]?.text === "," && tokens[joint]?.text !== "," ? 1 : 0);
  if (last === firstToken) return undefined;
  const end = tokens[last - 1]?.text === ")" ? (otherBracket(tokens, last - 1, -1) ?? last) : last;
  const before = reading.nameAt(end - 1);
  // "[Orr] of Norway and Vale of Sweden"
  const holder =
    type === "person" && before?.type === "country" && isOf(tokens, before)
      ? reading.nameAt(before.firstToken - 2)
      : before;
  return holder?.type === type && before?.endToken === end ? holder : undefined;
}

const isOf = (tokens: readonly Token[], { firstToken }: Name): boolean => tokens[firstToken - 1]?.text === "of";

/** After "of Norway". */
function skipCountry(reading: Reading, from: number): number {
  const country = reading.nameAt(from + 1);
  const isAfter = country?.type === "country" && country.firstToken === from + 1 && isOf(reading.tree.tokens, country);
  return isAfter ? country.endToken : from;
}

const leadsRow = (reading: Reading, name: Name): boolean => nameAfter(reading, name) !== undefined;

/** The next name of a row: "Orr and [Vale]", "Orr (D-N.J.), [Vale]", "Orr, Republican of Norland, and [Vale]". */
function nameAfter(reading: Reading, { endToken, type }: Name): Name | undefined {
  const { tokens } = reading.tree;
  const close = tokens[endToken]?.text === "(" ? otherBracket(tokens, endToken, 1) : null;
  const end = close === null ? (seatEnd(reading, endToken) ?? skipCountry(reading, endToken)) : close + 1;
  if (!JOINS.test(tokens[end]?.text ?? "")) return undefined;
  const start = tokens[end]?.text === "," && JOINS.test(tokens[end + 1]?.text ?? "") ? end + 2 : end + 1;
  const next = reading.nameAt(start);
  return next?.firstToken === start && next.type === type ? next : undefined;
}

/** "[Ada Orr], Republican of Norland, and Jon Vale": the person before a party and a seat. */
function seatedBefore(reading: Reading, joint: number): Name | undefined {
  const { tokens } = reading.tree;
  const end = tokens[joint - 1]?.text === "," && tokens[joint]?.text !== "," ? joint - 1 : joint;
  for (let i = end - 3; i > end - LONGEST_ASIDE; i--) {
    const before = tokens[i]?.text === "," ? reading.nameAt(i - 1) : undefined;
    if (before?.endToken === i && before.type === "person" && seatEnd(reading, i) === end) return before;
  }
  return undefined;
}

/** "Lord [Justices]": the singular. */
export const singular = (noun: string): string =>
  /men$/i.test(noun)
    ? noun.replace(/men$/i, "man")
    : /s\.$/i.test(noun)
      ? noun.replace(/s\.$/i, ".")
      : /ies$/i.test(noun)
        ? noun.replace(/ies$/i, "y")
        : noun.replace(/s$/i, "");
