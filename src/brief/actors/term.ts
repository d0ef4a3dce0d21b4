import { BODY_ROLE_NOUNS } from "../../language/lexicon/en/role-nouns.js";
import type { Name } from "../../language/types.js";
import type { Reading } from "../reading.js";
import { isBodyWord, isRoleNoun } from "../roles/role-nouns.js";

/** In letters. */
const LONGEST_TERM = 6;

/**
 * Whether a name is an abbreviation of ordinary words, or of something that is no body, wherever the text explains it;
 * or the number of a road.
 *
 *     a cash reserve ratio ([CRR])
 *     traffic on the [A10]
 */
export function isTerm(reading: Reading, { text }: Name): boolean {
  if (/^(?:[AMBE]\d{1,3}|I-\d{1,3}|[AMB]\d\(M\))$/u.test(text)) return true;
  if (!/^\p{Lu}{2,}$/u.test(text) || text.length > LONGEST_TERM) return false;
  return placesInBrackets(reading, text).some((index) => isExplained(reading, text, index));
}

/** Indices of the tokens "([CRR])". */
const placesInBrackets = ({ tree: { tokens } }: Reading, text: string): number[] =>
  tokens
    .filter(
      (token) => token.text === text && tokens[token.index - 1]?.text === "(" && tokens[token.index + 1]?.text === ")",
    )
    .map(({ index }) => index);

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
