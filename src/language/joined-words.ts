import type { Span } from "../text/span.js";
import type { Edit } from "./rewriting.js";

/**
 * The blank between an apostrophe and the ending after it, in texts that were joined from tokens: [the UK’ s army],
 * [they’ ll], [Dae’ sh].
 */
const GAP = /(?<=\p{L}['’]) (?=(?:s|t|d|m|ve|re|ll|sh)(?![\p{L}\p{N}'’]))/gu;

/**
 * The hyphen with which British spelling separates the vowel of a verb's prefix from the next one, and the hyphen after
 * [re-] in verbs that have the same meaning without it: [re-elect], [co-operate], [pre-empt], [re-launch]; but
 * [re-sign] is not [resign].
 */
const HYPHEN =
  /(?<=(?<![\p{L}\p{N}-])re)-(?=[aeiou]\p{Ll}|build|launch|negotiat|nationali|run|schedul|shuffl|start|structur|think|train|writ)|(?<=(?<![\p{L}\p{N}-])co)-(?=(?:operat|ordinat)(?:e[sd]?|ing)(?!\p{L}))|(?<=(?<![\p{L}\p{N}-])pre)-(?=empt)/giu;

/**
 * The typographic apostrophe of a contraction, which the model takes for a verb of its own: [it’s], [they’ll],
 * [didn’t]. That of a possessive, [the town’s], it knows.
 */
const CURLY =
  /(?<=\p{L})’(?=(?:t|d|m|ve|re|ll)(?![\p{L}\p{N}]))|(?<=(?<!\p{L})(?:it|s?he|that|there|here|wh(?:at|o|ere|en)|how|let))’(?=s(?![\p{L}\p{N}]))/giu;

/**
 * Each pattern with a hint that every match contains. A case-insensitive class of letters takes V8 some milliseconds to
 * compile, and most texts never need it.
 */
const JOINTS = [
  { hint: /['’] /u, pattern: GAP, words: "" },
  { hint: /(?:re|co)-/iu, pattern: HYPHEN, words: "" },
  { hint: /’/u, pattern: CURLY, words: "'" },
];

/**
 * Closes such gaps, which the model has never seen. [the UK’ s army] is read as [the UK’s army]; [it will re-enter] is
 * read as [it will reenter], since the model would take it for a verb [to re]; [it’s] is read as [it's].
 */
export function joinedWords(text: string, { start, end }: Span): Edit[] {
  const piece = text.slice(start, end);
  return JOINTS.filter(({ hint }) => hint.test(piece)).flatMap(({ pattern, words }) =>
    [...piece.matchAll(pattern)].map(({ index }) => ({ start: start + index, end: start + index + 1, words })),
  );
}
