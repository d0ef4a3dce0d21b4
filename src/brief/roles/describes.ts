import type { Reading } from "../reading.js";
import type { RoleWords } from "./types.js";

/**
 * Whether words with a role noun say what somebody is. They do not in scare quotes ("Ada Orr is the 'founder' of it"),
 * as a name ("Tall Man", "the Lessen Charts Company"), or if they say what somebody is not or not yet, or only point
 * elsewhere: "not [the contractor]", "the next [president]", "the same [league]", "[governor] of your state".
 */
export function describes(reading: Reading, { firstToken, endToken, noun }: RoleWords): boolean {
  const { tokens } = reading.tree;
  const before = tokens.slice(firstToken, noun);
  if ([...before, ...tokens.slice(noun, noun + 1)].some(({ tag }) => /^(?:``|'')$/.test(tag))) return false;
  const points = before.some(
    ({ text, index }) => POINTING.test(text) && tokens[index + 1]?.tag !== "HYPH" && !reading.nameAt(index),
  );
  if (points) return false;
  if (tokens.slice(noun, endToken).some(({ text }) => /^(?:my|your)$/i.test(text))) return false;
  return !isNamed(reading, firstToken, noun);
}

const POINTING = /^(?:not|never|next|same)$/i;

/** "Tall [Man]", "Lessen Charts [Company]": with capitals a noun for any man or firm is the end of a name. */
function isNamed({ tree: { tokens } }: Reading, firstToken: number, noun: number): boolean {
  const word = tokens[noun]?.text ?? "";
  const before = tokens[noun - 1];
  return noun > firstToken && isCapital(word) && KINDS.test(word) && before?.upos === "PROPN" && isCapital(before.text);
}

const KINDS = /^(?:Man|Woman|Boy|Girl|Company|Firm|Club|Bank|Store|Shop|Network|College|Church)$/;

const isCapital = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word);
