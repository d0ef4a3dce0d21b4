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
  const noun = findTitleNoun(name.firstToken, cover, context, inSentence);
  if (noun === null) return null;
  let first = noun;
  for (let next: number | null = first; next !== null; next = titleWordBefore(first, cover, context, inSentence))
    first = next;
  first = skipPortfolio(first, cover, context, inSentence);
  const start = context.tokens[first]?.start ?? 0;
  const end = context.tokens[name.firstToken - 1]?.end ?? start;
  return { start, end };
}

/** The word of a title before another: [Deputy] Minister, [Lt.] Gen. */
function titleWordBefore(
  first: number,
  cover: readonly (NameCandidate | null)[],
  context: NameContext,
  inSentence: (i: number) => boolean,
): number | null {
  if (inSentence(first - 1) && !cover[first - 1] && isTitleWord(wordAt(context, first - 1))) return first - 1;
  return shortTitleBefore(first, cover, context, inSentence);
}

/** [Col.] Orr, whose stop is a word of its own. */
const shortTitleBefore = (
  first: number,
  cover: readonly (NameCandidate | null)[],
  context: NameContext,
  inSentence: (i: number) => boolean,
): number | null =>
  wordAt(context, first - 1) === "." &&
  inSentence(first - 2) &&
  !cover[first - 2] &&
  isShortTitle(wordAt(context, first - 2))
    ? first - 2
    : null;

/** [Trade and Industry Secretary]: the first token of the title with its field, which begins with a capital. */
function skipPortfolio(
  from: number,
  cover: readonly (NameCandidate | null)[],
  context: NameContext,
  inSentence: (i: number) => boolean,
): number {
  let first = from;
  for (let i = from - 1; i >= from - LONGEST_TAIL && inSentence(i) && !cover[i]; i--) {
    const word = wordAt(context, i);
    if (
      !PORTFOLIO_WORDS.has(word.toLowerCase()) ||
      word === "," ||
      (!isCapital(word) && word !== "and" && word !== "&")
    )
      break;
    if (isCapital(word)) first = i;
  }
  return first;
}

const isTitleWord = (word: string): boolean => isTitleNoun(word) || TITLE_MODIFIERS.has(word.toLowerCase());

/** The nearest noun of office before the name: directly before it, or with [of Foreign Affairs] between them. */
function findTitleNoun(
  from: number,
  cover: readonly (NameCandidate | null)[],
  context: NameContext,
  inSentence: (i: number) => boolean,
): number | null {
  const before = wordAt(context, from - 1);
  if (inSentence(from - 1) && !cover[from - 1] && isTitleNoun(before)) return from - 1;
  const short = shortTitleBefore(from, cover, context, inSentence);
  if (short !== null) return short;
  for (let i = from - 1; i >= from - LONGEST_TAIL && inSentence(i); i--) {
    const word = wordAt(context, i);
    if (/^(?:of|for)$/u.test(word)) {
      const noun = wordAt(context, i - 1);
      return inSentence(i - 1) && isCapital(noun) && isTitleNoun(noun) ? i - 1 : null;
    }
    if (!isCapital(word) && !/^(?:and|the|&|,)$/u.test(word)) return null;
  }
  return null;
}
