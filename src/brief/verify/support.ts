const WORD = /[\p{L}\p{N}]+(?:[.,'’:/-][\p{L}\p{N}]+)*/gu;
const QUOTED = /["“«]([^"”»]*)["”»]/gu;
const BRACKETED = /\[[^\]]*\]/gu;

/** The words of a piece of evidence, with and without their possessive, as they are compared. */
export const wordsOf = (text: string): ReadonlySet<string> =>
  new Set([...normalise(text).matchAll(WORD)].flatMap(([word]) => parts(word)));

/** What a word stands behind that opens a sentence. */
const SENTENCE_START = /(?:^|[.!?:…]\s+|["“«]\s*)$/u;

/**
 * The numbers, names, dates and quoted words of a text that occur neither in the evidence nor in brackets. A capital letter makes a name,
 * months and weekdays too; at the start of a sentence only where a second one follows ("Norland Rail"). Case and the form of apostrophes
 * do not matter.
 */
export function findUnsupported(text: string, evidence: readonly ReadonlySet<string>[]): string[] {
  const open = text.replace(BRACKETED, (brackets) => " ".repeat(brackets.length));
  const quoted = [...open.matchAll(QUOTED)].map(({ index, 0: whole }) => ({ start: index, end: index + whole.length }));
  const missing: string[] = [];
  for (const { index, 0: word } of open.matchAll(WORD)) {
    const inQuotes = quoted.some(({ start, end }) => start <= index && index < end);
    const name =
      /^\p{Lu}/u.test(word) && (!opensSentence(open, index) || beginsName(word, open.slice(index + word.length)));
    if (!(inQuotes || name || /\p{N}/u.test(word))) continue;
    if (!parts(normalise(word)).some((part) => evidence.some((known) => known.has(part))) && !missing.includes(word))
      missing.push(word);
  }
  return missing;
}

const opensSentence = (text: string, index: number): boolean =>
  SENTENCE_START.test(text.slice(Math.max(0, index - 8), index));

/** Words that open many a sentence and no name. */
const FUNCTION_WORDS =
  /^(the|a|an|this|that|these|those|in|on|at|by|for|from|with|to|of|as|after|before|since|until|when|while|if|because|although|though|both|some|all|many|most|no|then|now|here|there|but|and|or|so|yet|however|it|he|she|they|we|you|i|his|her|its|their|our|my|last|next|former|while|under|over|according)$/i;

const beginsName = (word: string, rest: string): boolean => !FUNCTION_WORDS.test(word) && /^\s\p{Lu}/u.test(rest);

const normalise = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/[’‘]/g, "'");

/** A word with its possessive and without: "Norland's", "Norland". */
const parts = (word: string): string[] => [word, word.replace(/'s?$/, "")];
