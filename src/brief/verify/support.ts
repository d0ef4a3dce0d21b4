import { replaceBrackets } from "../../text/brackets.js";

export const WORD = /[\p{L}\p{N}]+(?:[.,'’:/-][\p{L}\p{N}]+)*/gu;
const BRACKETED = /\[[^\]]*(?:\](?:['’]?(?:s|d|ll|re|ve|m)(?![\p{L}\p{N}])|['’](?![\p{L}\p{N}]))?|$)/gu;

/**
 * Replaces brackets with the ending that belongs to the word they stand for: "the IMF [International Monetary Fund]'s
 * estimate", "[Anna Orr]'ll go" where she says "I'll go". Some write it without the apostrophe.
 */
export const replaceAdded = (text: string, replace: (brackets: string) => string): string =>
  replaceBrackets(text, replace, BRACKETED);

/** The words of a piece of evidence, with and without their possessive, in the form in which they are compared. */
export const wordsOf = (text: string): ReadonlySet<string> =>
  new Set([...normalise(text).matchAll(WORD)].flatMap(([word]) => parts(word)));

/**
 * The words of a text that are neither in the evidence nor in brackets. Items are in the article's words, so each word
 * must be there, not only numbers, dates and names. Case, possessives, the parts of hyphenated words and the form of
 * apostrophes do not matter. `form` gives another form of a word that also supports it.
 */
export function findUnsupported(
  text: string,
  evidence: readonly ReadonlySet<string>[],
  form: (word: string) => string = (word) => word,
): string[] {
  const open = replaceAdded(text, (brackets) => " ".repeat(brackets.length));
  const missing = new Set<string>();
  for (const [word] of open.matchAll(WORD)) {
    const isKnown = (part: string): boolean => evidence.some((known) => known.has(part) || known.has(form(part)));
    // "½" is two words in its normal form
    const plain = [...normalise(word).matchAll(WORD)];
    if (!plain.every(([part]) => parts(part).some(isKnown))) missing.add(word);
  }
  return [...missing];
}

export const normalise = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/[’‘]/g, "'");

/**
 * The forms in which a word is compared: with and without its possessive ("Norland's", "Norland"), the parts of a
 * hyphenated word, of two words without a space ("singer/guitarist", "31/February", "Norrick,which", "31.The") and of a
 * contraction ("wouldn't", "wouldnt": "would", "not"). The digits of a number remain together.
 */
const parts = (word: string): string[] => [
  word,
  word.replace(/'s?$/u, ""),
  ...(word.includes("-") ? word.split("-") : []),
  ...word.split(/(?<=[\p{L}\p{N}])[/,.:](?=\p{L})|(?<=\p{L})\/(?=\p{N})/u),
  ...(word.includes("'") ? word.split("'") : []),
  ...(word.endsWith("n't") ? [word.slice(0, -3), "not"] : []),
  ...(WITHOUT_APOSTROPHE.test(word) ? [word.slice(0, -2), "not"] : []),
];

const WITHOUT_APOSTROPHE = /^(?:is|are|was|were|do|does|did|have|has|had|wo|would|could|should|ca)nt$/;
