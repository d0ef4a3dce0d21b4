import type { Sentence } from "../language/types.js";
import { type FeatureValues, printScore, scoreFeatures } from "./linear-model.js";
import type { Actor, Commitment, Evidence, KeyPoint, OutlookItem } from "./model.js";
import type { Reading } from "./reading.js";
import { buildSummaryContext, summaryFeatures } from "./summary/features.js";
import { onlyIntroduces } from "./summary/introduces.js";
import { type JoinedSentences, joinNeighbours, joinTexts } from "./summary/join.js";
import { leansBack } from "./summary/lean.js";
import { openFirst } from "./summary/order.js";
import { isOverturned } from "./summary/overturn.js";
import { rewriteSentence } from "./summary/rewrite.js";
import { type ScoredSentence, selectSentences } from "./summary/select.js";
import { supportPoints } from "./summary/support.js";
import { SUMMARY_MODEL } from "./weights.js";

const MOST_POINTS = 5;

/**
 * How many sentences more than one per point are chosen. They are printed only if they can be joined to a neighbour.
 */
const SPARE_SENTENCES = 8;

/** A sentence of the article with everything that its choice depends on. */
export interface RatedSentence extends ScoredSentence {
  readonly features: FeatureValues;
  readonly reason: string;
}

/** Writes the facts that a reader must know, the most important first. */
export function buildSummary(
  reading: Reading,
  actors: readonly Actor[],
  commitments: readonly Commitment[],
  outlook: readonly OutlookItem[],
): KeyPoint[] {
  const rated = rateSentences(reading, actors, commitments, outlook);
  const introduced = new Set<number>();
  const chosen = openFirst(reading, selectSentences(reading, rated, MOST_POINTS + SPARE_SENTENCES), MOST_POINTS);
  const points = joinNeighbours(reading, chosen).slice(0, MOST_POINTS);
  return supportPoints(reading, points, rated).map((sentences) => writePoint(reading, sentences, introduced));
}

/** The short form is that of the better sentence, and not of one that the second takes back. */
function writePoint(
  reading: Reading,
  [first, second]: JoinedSentences<RatedSentence>,
  introduced: Set<number>,
): KeyPoint {
  const lead = rewriteSentence(reading, first.sentence, { introduced });
  const own = ownEvidence(reading, first.sentence);
  if (!second)
    return { text: lead.text, short: lead.short, evidence: once([own, ...lead.sources]), reason: first.reason };
  const rest = rewriteSentence(reading, second.sentence, {
    introduced,
    follows: { sentence: first.sentence, text: lead.text },
  });
  const standsAlone = !leansBack(reading, second.sentence);
  const isNewer = second.score > first.score || isOverturned(reading, first.sentence, second.sentence);
  const better = standsAlone && isNewer ? rewriteSentence(reading, second.sentence) : lead;
  return {
    text: joinTexts(lead.text, rest.text),
    short: better.short,
    evidence: once([own, ownEvidence(reading, second.sentence), ...lead.sources, ...rest.sources, ...better.sources]),
    reason: `${first.reason}; joined with the next sentence: ${second.reason}`,
  };
}

/** The sentence without the place and agency before it. */
function ownEvidence(reading: Reading, sentence: Sentence): Evidence {
  const proseStart = reading.document.paragraphs[sentence.paragraph - 1]?.proseStart ?? 0;
  const start = sentence.end > proseStart ? Math.max(sentence.start, proseStart) : sentence.start;
  return reading.evidence({ start, end: sentence.end });
}

/** Each passage of the article once, in the given order. */
const once = (evidence: readonly Evidence[]): Evidence[] =>
  evidence.filter(({ start }, i) => evidence.findIndex((other) => other.start === start) === i);

/**
 * Every sentence that could be a key point, with its score, in the order of the text. The weights are trained on these
 * too.
 */
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

/** Posts from social networks, links elsewhere and marks of a page do not belong in a brief. */
const ADDRESSES = /<\/?[a-z][^<>]*>|https?:\/\/|\bwww\.|pic\.twitter|(?:^|[\s.(])@\w{3,}/u;

/**
 * Whether a sentence says something: it has a verb and is neither a repetition of the title nor part of a list of
 * sources.
 */
function canStand(reading: Reading, sentence: Sentence): boolean {
  const tokens = reading.tokensOf(sentence);
  const title = reading.document.title?.value;
  // "In the letter the following is said:": it only introduces what follows.
  if (ADDRESSES.test(reading.text(sentence)) || /[,:]\s*$/u.test(reading.text(sentence))) return false;
  if (reading.isAsked(sentence) || onlyIntroduces(reading, sentence)) return false;
  if (tokens.length < 5 || !tokens.some(({ tag }) => /^(VB[ZDP]|MD|VBN)$/.test(tag))) return false;
  return (
    !isOfHead(reading, sentence) &&
    !title?.toLowerCase().includes(reading.text(sentence).toLowerCase().replace(/\.$/u, ""))
  );
}

/** "* Fire injures 17": a line of the agency's own points before the place from which it reports. */
function isOfHead(reading: Reading, { paragraph }: Sentence): boolean {
  const { paragraphs } = reading.document;
  const own = paragraphs[paragraph - 1];
  if (!own || !/^[*•·▪‣◦]\s/u.test(reading.text(own))) return false;
  return paragraphs.slice(paragraph, paragraph + LONGEST_HEAD).some(({ start, proseStart }) => proseStart > start);
}

/** In paragraphs. */
const LONGEST_HEAD = 10;
