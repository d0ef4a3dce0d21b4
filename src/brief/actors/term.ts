import { BODY_ROLE_NOUNS } from "../../language/lexicon/en/role-nouns.js";
import type { Name } from "../../language/types.js";
import type { Reading } from "../reading.js";
import { isBodyWord, isRoleNoun } from "../roles/role-nouns.js";

/** In letters. */
const LONGEST_TERM = 6;

/**
 * Whether a name is an abbreviation of ordinary words, or of something that is no body, as the text explains it; or the
 * number of a road.
 *
 *     a cash reserve ratio ([CRR])
 *     traffic on the [A10]
 *
 * @param terms as `findTerms` finds them.
 */
export const isTerm = ({ text }: Name, terms: ReadonlySet<string>): boolean =>
  /^(?:[AMBE]\d{1,3}|I-\d{1,3}|[AMB]\d\(M\))$/u.test(text) || terms.has(text);

/** The abbreviations that the text explains in small letters: "cash reserve ratio ([CRR])". */
export const findTerms = (reading: Reading): ReadonlySet<string> =>
  new Set(
    reading.tree.tokens
      .filter(
        ({ text, index }) => isAbbreviation(text) && isBracketed(reading, index) && isExplained(reading, text, index),
      )
      .map(({ text }) => text),
  );

const isAbbreviation = (text: string): boolean => /^\p{Lu}{2,}$/u.test(text) && text.length <= LONGEST_TERM;

const isBracketed = ({ tree: { tokens } }: Reading, index: number): boolean =>
  tokens[index - 1]?.text === "(" && tokens[index + 1]?.text === ")";

/** [cash reserve ratio] (CRR): the words before the bracket begin with its letters, and are in lower case. */
function isExplained({ tree: { tokens } }: Reading, text: string, index: number): boolean {
  const words = tokens
    .slice(Math.max(0, index - 1 - 2 * LONGEST_TERM), index - 1)
    .filter(({ tag, text: word }) => tag !== "HYPH" && !/^(?:of|for|and|the|in|on|to)$/.test(word))
    .slice(-text.length);
  const noun = words.at(-1)?.text ?? "";
  return (
    words.length === text.length &&
    words.every(({ text: word }, i) => word.charAt(0) === text.charAt(i).toLowerCase()) &&
    !isBodyWord(noun) &&
    !isRoleNoun(noun, BODY_ROLE_NOUNS)
  );
}
