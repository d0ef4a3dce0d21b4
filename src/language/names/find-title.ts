import type { Span } from "../../text/span.js";
import { isShortTitle, isTitleNoun, PORTFOLIO_WORDS, TITLE_MODIFIERS } from "../lexicon/en/titles.js";
import { isCapital, type NameCandidate, type NameContext, wordAt } from "./name-candidate.js";

/** The most tokens between the noun of a title and the name: Minister [of Foreign Affairs and Trade] Orr. */
const LONGEST_TAIL = 8;

/**
 * The title before a person's name: [First Deputy Minister of Foreign Affairs] Andrei Orr, [Mr] Orr, [former President]
 * Orr. A name before the title ([Lessen] Prime Minister Orr) is not part of it.
 *
 * @param cover the name that covers each token
 * @returns the title's span in the document, or null
 */
export function findTitle(
  name: NameCandidate,
  cover: readonly (NameCandidate | null)[],
  context: NameContext,
): Span | null {
  if (name.type !== "person") return null;
  const sentence = context.tokens[name.firstToken]?.sentence;
  const inSentence = (i: number): boolean => i >= 0 && context.tokens[i]?.sentence === sentence;
  const before: Before = {
    inSentence,
    isFree: (i) => inSentence(i) && !cover[i],
    word: (i) => wordAt(context, i),
  };
  const noun = findTitleNoun(name.firstToken, before);
  if (noun === null) return null;
  let first = noun;
  for (let next: number | null = first; next !== null; next = titleWordBefore(first, before)) first = next;
  first = skipPortfolio(first, before);
  const start = context.tokens[first]?.start ?? 0;
  const end = context.tokens[name.firstToken - 1]?.end ?? start;
  return { start, end };
}

/** The words before a name. */
interface Before {
  readonly word: (i: number) => string;
  readonly inSentence: (i: number) => boolean;
  /** In the sentence, and in no other name. */
  readonly isFree: (i: number) => boolean;
}

/** The word of a title before another: [Deputy] Minister, [Lt.] Gen. */
const titleWordBefore = (first: number, before: Before): number | null =>
  before.isFree(first - 1) && isTitleWord(before.word(first - 1)) ? first - 1 : shortTitleBefore(first, before);

/** [Col.] Orr, whose stop is a word of its own. */
const shortTitleBefore = (first: number, { word, isFree }: Before): number | null =>
  word(first - 1) === "." && isFree(first - 2) && isShortTitle(word(first - 2)) ? first - 2 : null;

/** [Trade and Industry Secretary]: the first token of the title with its field, which begins with a capital. */
function skipPortfolio(from: number, { word, isFree }: Before): number {
  let first = from;
  for (let i = from - 1; i >= from - LONGEST_TAIL && isFree(i); i--) {
    const field = word(i);
    const joins = field === "and" || field === "&";
    if (!PORTFOLIO_WORDS.has(field.toLowerCase()) || field === "," || !(isCapital(field) || joins)) break;
    if (isCapital(field)) first = i;
  }
  return first;
}

const isTitleWord = (word: string): boolean => isTitleNoun(word) || TITLE_MODIFIERS.has(word.toLowerCase());

/** The nearest noun of office before the name: directly before it, or with [of Foreign Affairs] between them. */
function findTitleNoun(from: number, before: Before): number | null {
  const { word, inSentence, isFree } = before;
  if (isFree(from - 1) && isTitleNoun(word(from - 1))) return from - 1;
  const short = shortTitleBefore(from, before);
  if (short !== null) return short;
  for (let i = from - 1; i >= from - LONGEST_TAIL && inSentence(i); i--) {
    if (/^(?:of|for)$/u.test(word(i))) {
      const noun = word(i - 1);
      return inSentence(i - 1) && isCapital(noun) && isTitleNoun(noun) ? i - 1 : null;
    }
    if (!isCapital(word(i)) && !/^(?:and|the|&|,)$/u.test(word(i))) return null;
  }
  return null;
}
