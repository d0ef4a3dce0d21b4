import type { Name, Token } from "../../language/types.js";
import type { Reading } from "../reading.js";
import { officeTo } from "./before-name.js";
import { isPluralRole, isRoleNoun } from "./lexicon.js";
import type { RoleWords } from "./types.js";

/** So many names may share an office. */
const LONGEST_ROW = 6;

/**
 * The office that several hold, before the first of their names.
 *
 *     [Lord Justices] Orr and Vale        [Norland senators] Ada Orr, Jon Vale and Ben Ash        [car firms] Norland Motors and Orlen
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
  return { ...officeTo(reading, noun.index, first.firstToken, nouns), rule: "before several names" };
}

/** The plural noun in front of a row, whose point may be a token of its own: "[Sens][.] Orr and Vale". */
function pluralBefore(tokens: readonly Token[], from: number, nouns: ReadonlySet<string>): Token | null {
  const last = tokens[from - 1];
  const isPoint = last?.text === ".";
  const token = isPoint ? tokens[from - 2] : last;
  if (!token) return null;
  const noun = isPoint ? { ...token, text: `${token.text}.` } : token;
  return isPluralRole(noun, nouns) && isRoleNoun(noun.text, nouns) ? token : null;
}

const JOINS = /^(?:and|&|,)$/;

/** How many tokens may stand between brackets: "(D", "-", "N.J", ".)". */
const LONGEST_ASIDE = 8;

/** "[Orr] and Vale": the name of the same kind that a conjunction or comma joins this one to; "[General Motors] (GM) and Ford", "[Orr] (D-N.J.), Vale". */
function nameBefore(reading: Reading, { firstToken, type }: Name): Name | undefined {
  const { tokens } = reading.tree;
  const joint = JOINS.test(tokens[firstToken - 1]?.text ?? "") ? firstToken - 1 : firstToken;
  // "Orr, Vale, and Ash"
  const last = joint - (tokens[joint - 1]?.text === "," && tokens[joint]?.text !== "," ? 1 : 0);
  if (last === firstToken) return undefined;
  let end = last;
  if (tokens[last - 1]?.text === ")")
    for (let i = last - 2; i > last - LONGEST_ASIDE; i--)
      if (tokens[i]?.text === "(") {
        end = i;
        break;
      }
  const before = reading.nameAt(end - 1);
  return before?.type === type && before.endToken === end ? before : undefined;
}

function leadsRow(reading: Reading, { endToken, type }: Name): boolean {
  const { tokens } = reading.tree;
  let end = endToken;
  if (tokens[endToken]?.text === "(")
    for (let i = endToken + 2; i < endToken + LONGEST_ASIDE; i++)
      if (tokens[i]?.text === ")") {
        end = i + 1;
        break;
      }
  const next = reading.nameAt(end + 1);
  return JOINS.test(tokens[end]?.text ?? "") && next?.firstToken === end + 1 && next.type === type;
}

/** "Lord [Justices]": what one of them is. */
export const singular = (noun: string): string =>
  /men$/i.test(noun)
    ? noun.replace(/men$/i, "man")
    : /s\.$/i.test(noun)
      ? noun.replace(/s\.$/i, ".")
      : /ies$/i.test(noun)
        ? noun.replace(/ies$/i, "y")
        : noun.replace(/s$/i, "");
