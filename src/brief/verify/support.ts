const WORD = /[\p{L}\p{N}]+(?:[.,'’:/-][\p{L}\p{N}]+)*/gu;
/** With the genitive that follows: "the IMF [International Monetary Fund]'s estimate". */
const BRACKETED = /\[[^\]]*\](?:['’]s?(?![\p{L}\p{N}]))?/gu;

/** The words of a piece of evidence, with and without their possessive, as they are compared. */
export const wordsOf = (text: string): ReadonlySet<string> =>
  new Set([...normalise(text).matchAll(WORD)].flatMap(([word]) => parts(word)));

/**
 * The words of a text that occur neither in the evidence nor in brackets: items are in the article's words, so each must be there, not only numbers,
 * dates and names. Case, possessives, the parts of hyphenated words and the form of apostrophes do not matter. `form` gives another form of a word
 * that may stand for it.
 */
export function findUnsupported(
  text: string,
  evidence: readonly ReadonlySet<string>[],
  form: (word: string) => string = (word) => word,
): string[] {
  const open = text.replace(BRACKETED, (brackets) => " ".repeat(brackets.length));
  const missing: string[] = [];
  for (const [word] of open.matchAll(WORD)) {
    const isKnown = (part: string): boolean => evidence.some((known) => known.has(part) || known.has(form(part)));
    // "½" is two words in its normal form.
    const plain = [...normalise(word).matchAll(WORD)];
    if (!plain.every(([part]) => parts(part).some(isKnown)) && !missing.includes(word)) missing.push(word);
  }
  return missing;
}

const normalise = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/[’‘]/g, "'");

/**
 * A word with its possessive and without ("Norland's", "Norland"), the parts of a hyphenated one, of two that nothing parts ("singer/guitarist",
 * "Norrick,which") and of a contraction ("wouldn't": "would", "not"). The digits of a number stay together.
 */
const parts = (word: string): string[] => [
  word,
  word.replace(/'s?$/u, ""),
  ...(word.includes("-") ? word.split("-") : []),
  ...word.split(/(?<=\p{L})[/,.:](?=\p{L})/u),
  ...(word.includes("'") ? word.split("'") : []),
  ...(word.endsWith("n't") ? [word.slice(0, -3), "not"] : []),
];
