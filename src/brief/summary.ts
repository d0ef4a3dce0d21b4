import type { Sentence } from "../language/types.js";
import { type FeatureValues, printScore, scoreFeatures } from "./linear-model.js";
import type { Actor, Commitment, KeyPoint, OutlookItem } from "./model.js";
import type { Reading } from "./reading.js";
import { buildSummaryContext, summaryFeatures } from "./summary/features.js";
import { rewriteSentence } from "./summary/rewrite.js";
import { type ScoredSentence, selectSentences } from "./summary/select.js";
import { SUMMARY_MODEL } from "./weights.js";

const MOST_POINTS = 5;

/** A sentence of the article with what its choice rests on. */
export interface RatedSentence extends ScoredSentence {
  readonly features: FeatureValues;
  readonly reason: string;
}

/** The facts that a reader must know, the most important first. */
export function buildSummary(
  reading: Reading,
  actors: readonly Actor[],
  commitments: readonly Commitment[],
  outlook: readonly OutlookItem[],
): KeyPoint[] {
  const rated = rateSentences(reading, actors, commitments, outlook);
  const introduced = new Set<number>();
  return selectSentences(reading, rated, MOST_POINTS).map(({ sentence, reason }) => {
    const { text, short, sources } = rewriteSentence(reading, sentence, { introduced });
    const proseStart = reading.document.paragraphs[sentence.paragraph - 1]?.proseStart ?? 0;
    const start = sentence.end > proseStart ? Math.max(sentence.start, proseStart) : sentence.start;
    const own = reading.evidence({ start, end: sentence.end });
    const others = new Map(sources.filter(({ start }) => start !== own.start).map((source) => [source.start, source]));
    return { text, short, evidence: [own, ...others.values()], reason };
  });
}

/** Every sentence that could be a key point, with its score, in order of the text. Also what the weights are trained on. */
export function rateSentences(
  reading: Reading,
  actors: readonly Actor[],
  commitments: readonly Commitment[],
  outlook: readonly OutlookItem[],
): RatedSentence[] {
  const context = buildSummaryContext(
    reading,
    actors,
    sentencesOf(reading, commitments),
    sentencesOf(reading, outlook),
  );
  return reading.analysis.sentences
    .filter((sentence) => canStand(reading, sentence))
    .map((sentence) => {
      const features = summaryFeatures(context, sentence);
      return {
        sentence,
        features,
        score: scoreFeatures(SUMMARY_MODEL, features),
        reason: printScore(SUMMARY_MODEL, features),
      };
    });
}

function sentencesOf(reading: Reading, items: readonly (Commitment | OutlookItem)[]): Set<number> {
  return new Set(
    items
      .flatMap(({ evidence }) => evidence.map(({ start }) => reading.sentenceAt(start)?.index))
      .filter((i) => i !== undefined),
  );
}

/** What is pasted from a network or links elsewhere: no sentence for a brief. */
const ADDRESSES = /https?:\/\/|\bwww\.|pic\.twitter|(?:^|[\s.(])@\w{3,}/u;

/** Whether a sentence says something: it has a verb, and it is neither the title told again nor a line of a list of sources. */
function canStand(reading: Reading, sentence: Sentence): boolean {
  const tokens = reading.tokensOf(sentence);
  const title = reading.document.title?.value;
  if (ADDRESSES.test(reading.text(sentence))) return false;
  if (tokens.length < 5 || !tokens.some(({ tag }) => /^(VB[ZDP]|MD|VBN)$/.test(tag))) return false;
  return title === undefined || reading.text(sentence) !== title;
}
