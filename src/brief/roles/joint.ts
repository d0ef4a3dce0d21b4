import type { Name } from "../../language/types.js";
import type { Reading } from "../reading.js";
import { officeTo } from "./before-name.js";
import { isRoleNoun, PERSON_NOUNS } from "./lexicon.js";
import type { RoleWords } from "./types.js";

/** So many names may share an office. */
const LONGEST_ROW = 6;

/**
 * The office that several hold, before the first of their names.
 *
 *     [Lord Justices] Orr and Vale        [Norland senators] Ada Orr, Jon Vale and Ben Ash
 */
export function findJointRole(reading: Reading, name: Name, nouns: ReadonlySet<string>): RoleWords | null {
  if (nouns !== PERSON_NOUNS) return null;
  const { tokens } = reading.tree;
  let first = name;
  for (let step = 1; step < LONGEST_ROW; step++) {
    const before = personBefore(reading, first);
    if (!before) break;
    first = before;
  }
  const noun = tokens[first.firstToken - 1];
  const isJoint = noun !== undefined && /^NNP?S$/.test(noun.tag) && isRoleNoun(noun.text, PERSON_NOUNS);
  if (!isJoint || noun.sentence !== tokens[name.firstToken]?.sentence) return null;
  if (first === name && !leadsRow(reading, name)) return null;
  return { ...officeTo(reading, noun.index, first.firstToken, nouns), rule: "before several names" };
}

const JOINS = /^(?:and|&|,)$/;

/** "[Orr] and Vale": the person's name that a conjunction or comma joins this one to. */
function personBefore(reading: Reading, { firstToken }: Name): Name | undefined {
  const { tokens } = reading.tree;
  if (!JOINS.test(tokens[firstToken - 1]?.text ?? "")) return undefined;
  const before = reading.nameAt(firstToken - 2);
  return before?.type === "person" && before.endToken === firstToken - 1 ? before : undefined;
}

function leadsRow(reading: Reading, { endToken }: Name): boolean {
  const next = reading.nameAt(endToken + 1);
  return (
    JOINS.test(reading.tree.tokens[endToken]?.text ?? "") && next?.firstToken === endToken + 1 && next.type === "person"
  );
}

/** "Lord [Justices]": what one of them is. */
export const singular = (noun: string): string =>
  /men$/i.test(noun)
    ? noun.replace(/men$/i, "man")
    : /ies$/i.test(noun)
      ? noun.replace(/ies$/i, "y")
      : noun.replace(/s$/i, "");
