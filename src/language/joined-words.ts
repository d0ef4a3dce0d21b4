import type { Span } from "../text/span.js";
import type { Edit } from "./rewriting.js";

/** The blank of an ending set apart behind its apostrophe, as in texts that were put together again from tokens: [the UK’ s army], [they’ ll], [Dae’ sh]. */
const GAP = /(?<=\p{L}['’]) (?=(?:s|t|d|m|ve|re|ll|sh)(?![\p{L}\p{N}'’]))/gu;

/**
 * Of verbs, the hyphen by which British spelling keeps a prefix's vowel from the one behind it, and [re-] from a verb that it does not change the
 * sense of: [re-elect], [co-operate], [pre-empt], [re-launch]; but [re-sign] is not [resign].
 */
const HYPHEN =
  /(?<=(?<![\p{L}\p{N}-])re)-(?=[aeiou]\p{Ll}|build|launch|negotiat|nationali|run|schedul|shuffl|start|structur|think|train|writ)|(?<=(?<![\p{L}\p{N}-])co)-(?=(?:operat|ordinat)(?:e[sd]?|ing)(?!\p{L}))|(?<=(?<![\p{L}\p{N}-])pre)-(?=empt)/giu;

/**
 * Each with what a text that it matches surely has. A class of letters whose case does not matter takes V8 some milliseconds to compile, and
 * most texts never need it.
 */
const JOINTS = [
  { hint: /['’] /u, pattern: GAP },
  { hint: /(?:re|co)-/iu, pattern: HYPHEN },
];

/**
 * Closes such gaps, since the model has never seen them: [the UK’ s army] is read as [the UK’s army], [it will re-enter] as [it will reenter],
 * which it would take for a verb [to re].
 */
export function joinedWords(text: string, { start, end }: Span): Edit[] {
  const piece = text.slice(start, end);
  return JOINTS.filter(({ hint }) => hint.test(piece)).flatMap(({ pattern }) =>
    [...piece.matchAll(pattern)].map(({ index }) => ({ start: start + index, end: start + index + 1, words: "" })),
  );
}
