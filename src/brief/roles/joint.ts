import type { Name, Token } from "../../language/types.js";
import type { Reading } from "../reading.js";
import { officeTo } from "./before-name.js";
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
 */
export function findJointRole(reading: Reading, name: Name, nouns: ReadonlySet<string>): RoleWords | null {
  const { tokens } = reading.tree;
  let first = name;
  for (let step = 1; step < LONGEST_ROW; step++) {
    const before = nameBefore(reading, first);
    if (!before) break;
    first = before;
  }
  const noun = pluralBefore(tokens, first.firstToken, nouns);
  if (!noun || noun.sentence !== tokens[name.firstToken]?.sentence) return null;
  if (first === name && !leadsRow(reading, name)) return null;
  return { ...officeTo(reading, noun.index, first.firstToken, nouns), rule: "before-names" };
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

function leadsRow(reading: Reading, { endToken, type }: Name): boolean {
  const { tokens } = reading.tree;
  const close = tokens[endToken]?.text === "(" ? otherBracket(tokens, endToken, 1) : null;
  const end = close === null ? skipCountry(reading, endToken) : close + 1;
  const next = reading.nameAt(end + 1);
  return JOINS.test(tokens[end]?.text ?? "") && next?.firstToken === end + 1 && next.type === type;
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
