import type { Span } from "../../text/span.js";
import { isTitleNoun, PORTFOLIO_WORDS, TITLE_MODIFIERS } from "../lexicon/en/titles.js";
import { isCapital, type NameCandidate, type NameContext, wordAt } from "./name-candidate.js";

/** How many words a title with "of" may have behind its noun: [Minister of Foreign Affairs and Trade]. */
const LONGEST_TAIL = 8;

/**
 * The title that stands before a person's name: [First Deputy Minister of Foreign Affairs] Andrei Orr, [Mr] Orr, [former President] Orr. What the
 * office belongs to, where that is a name itself ([Lessen] Prime Minister Orr), is no part of it.
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
  while (inSentence(first - 1) && !cover[first - 1] && isTitleWord(wordAt(context, first - 1))) first--;
  first = skipPortfolio(first, cover, context, inSentence);
  const start = context.tokens[first]?.start ?? 0;
  const end = context.tokens[name.firstToken - 1]?.end ?? start;
  return { start, end };
}

/** [Trade and Industry Secretary]: capitalised words for what the office is for, from a capital on. */
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

/** The nearest noun of office before the name: right before it, or parted from it by [of Foreign Affairs]. */
function findTitleNoun(
  from: number,
  cover: readonly (NameCandidate | null)[],
  context: NameContext,
  inSentence: (i: number) => boolean,
): number | null {
  const before = wordAt(context, from - 1);
  if (inSentence(from - 1) && !cover[from - 1] && isTitleNoun(before)) return from - 1;
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
