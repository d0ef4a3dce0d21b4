const WORD = /[\p{L}\p{N}]+(?:[.,'’:/-][\p{L}\p{N}]+)*/gu;
const QUOTED = /["“«]([^"”»]*)["”»]/gu;
const BRACKETED = /\[[^\]]*\]/gu;

/** Words that may begin with a capital without being a name: those that open a sentence once its connective is gone. */
const SENTENCE_START = /(?:^|[.!?:…]\s+|["“«]\s*)$/u;

/**
 * The numbers, names, dates and quoted words of a text that occur neither in the evidence nor in brackets. A capital letter makes a name,
 * unless it opens the text; months and weekdays are names too. Case and the form of apostrophes do not matter.
 */
export function findUnsupported(text: string, evidence: readonly string[]): string[] {
  const open = text.replace(BRACKETED, (brackets) => " ".repeat(brackets.length));
  const known = new Set(
    evidence.flatMap((piece) => [...normalise(piece).matchAll(WORD)].flatMap(([word]) => parts(word))),
  );
  const quoted = [...open.matchAll(QUOTED)].map(({ index, 0: whole }) => ({ start: index, end: index + whole.length }));
  const missing: string[] = [];
  for (const { index, 0: word } of open.matchAll(WORD)) {
    const inQuotes = quoted.some(({ start, end }) => start <= index && index < end);
    const name = /^\p{Lu}/u.test(word) && !SENTENCE_START.test(open.slice(0, index));
    if (!(inQuotes || name || /\p{N}/u.test(word))) continue;
    if (!parts(normalise(word)).some((part) => known.has(part)) && !missing.includes(word)) missing.push(word);
  }
  return missing;
}

const normalise = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/[’‘]/g, "'");

/** A word with its possessive and without: "Norland's", "Norland". */
const parts = (word: string): string[] => [word, word.replace(/'s?$/, "")];
