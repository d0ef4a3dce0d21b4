import type { Sentence } from "../../language/types.js";
import type { Reading } from "../reading.js";
import { lemmaOf } from "./content.js";
import { countWords } from "./draft.js";
import { leansBack } from "./lean.js";
import { printedName } from "./references.js";
import type { ScoredSentence } from "./select.js";

/** One sentence, or two consecutive ones, in the order of the text. */
export type JoinedSentences<T extends ScoredSentence> = readonly [T] | readonly [T, T];

/** In words: the length of long sentences in news. */
const MOST_WORDS = 50;

/**
 * Joins chosen sentences that follow each other and share a topic, so that one point covers both: the simplest form of
 * sentence fusion, which adds nothing. The result is in the order of choice; a pair takes the place of its better
 * sentence. The first point, which is the bottom line, is not joined.
 */
export function joinNeighbours<T extends ScoredSentence>(reading: Reading, chosen: readonly T[]): JoinedSentences<T>[] {
  const points: JoinedSentences<T>[] = [];
  for (const item of chosen) {
    const at = points.findIndex(
      ([only, other], i) => i > 0 && other === undefined && canJoin(reading, only.sentence, item.sentence),
    );
    const first = points[at]?.[0];
    if (first === undefined) points.push([item]);
    else points[at] = first.sentence.index < item.sentence.index ? [first, item] : [item, first];
  }
  return points;
}

const canJoin = (reading: Reading, one: Sentence, other: Sentence): boolean =>
  Math.abs(one.index - other.index) === 1 &&
  fitTogether(reading, one, other) &&
  (shareSubjectMatter(reading, one, other) || leansBack(reading, one.index < other.index ? other : one));

/** Whether two sentences read well with a semicolon between them. */
export function fitTogether(reading: Reading, one: Sentence, other: Sentence): boolean {
  const texts = [reading.text(one), reading.text(other)];
  return (
    texts.every(isPlainStatement) &&
    ![one, other].some(({ firstToken }) => reading.quotationAt(firstToken)) &&
    texts.reduce((sum, text) => sum + countWords(text), 0) <= MOST_WORDS
  );
}

/**
 * Whether a semicolon can follow or precede a sentence: it ends with a full stop, does not begin or end with speech,
 * and has no other clauses set apart.
 */
const isPlainStatement = (text: string): boolean =>
  /[\p{L}\p{N}%)]\.$/u.test(text) && !/^["“]|[„«»‘;:\n]/u.test(text) && (text.match(/["“”]/gu)?.length ?? 0) % 2 === 0;

function shareSubjectMatter(reading: Reading, one: Sentence, other: Sentence): boolean {
  const chains = new Set(reading.mentionsIn(one).map(({ chain }) => chain.id));
  if (reading.mentionsIn(other).some(({ chain }) => chains.has(chain.id))) return true;
  const things = nounsOf(reading, one);
  return [...nounsOf(reading, other)].some((noun) => things.has(noun));
}

const nounsOf = (reading: Reading, sentence: Sentence): Set<string> =>
  new Set(
    reading
      .tokensOf(sentence)
      .filter(({ upos }) => upos === "NOUN" || upos === "PROPN")
      .map(lemmaOf),
  );

/** "The plant will close; the rest of the staff will move." */
export const joinTexts = (first: string, second: string): string => `${first.replace(/\.$/u, "")}; ${second}`;

/**
 * The one actor of its type that the first of two joined sentences names in print, so that the second can say "he" or
 * "the company".
 */
export function namedAlone(reading: Reading, sentence: Sentence, printed: string): Set<number> {
  const named = reading
    .mentionsIn(sentence)
    .filter(({ chain, mention }) => printed.includes(mention.form === "name" ? mention.text : printedName(chain.name)));
  const chains = [...new Set(named.map(({ chain }) => chain))];
  return new Set(
    chains.filter(({ type }) => chains.filter((other) => other.type === type).length === 1).map(({ id }) => id),
  );
}
