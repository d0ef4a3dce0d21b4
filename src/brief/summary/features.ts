import { ACTOR_SPEECH_VERBS } from "../../language/lexicon/en/reporting-verbs.js";
import type { Sentence, Token } from "../../language/types.js";
import type { FeatureValues } from "../linear-model.js";
import type { Actor } from "../model.js";
import type { Reading } from "../reading.js";
import { isContent, lemmaOf } from "./content.js";
import { Draft } from "./draft.js";
import { opensUnresolved } from "./references.js";
import { findTopics, type Topics } from "./topics.js";

/** Facts about the whole article for weighing its sentences. */
export interface SummaryContext {
  readonly reading: Reading;
  readonly actors: readonly Actor[];
  /** Indices of sentences with a commitment, and of those with an outlook item. */
  readonly commitments: ReadonlySet<number>;
  readonly outlook: ReadonlySet<number>;
  /** Lemmas of the title, and the frequency of each content lemma in the text. */
  readonly titleLemmas: ReadonlySet<string>;
  readonly frequencies: ReadonlyMap<string, number>;
  /** The number of mentions of key actors per sentence. */
  readonly keyMentions: ReadonlyMap<number, number>;
  /** The offsets of mentions of key actors. */
  readonly keyStarts: ReadonlySet<number>;
  /** How many actors each sentence mentions first. */
  readonly firstMentions: ReadonlyMap<number, number>;
  /** Lemmas of the first sentence. */
  readonly leadLemmas: ReadonlySet<string>;
  /** How each sentence relates to the others. */
  readonly topics: readonly Topics[];
}

type Feature = (context: SummaryContext, sentence: Sentence, tokens: readonly Token[]) => number;

const CONNECTIVES =
  /^(but|however|and|also|meanwhile|moreover|instead|nevertheless|still|yet|so|then|thus|therefore|too|besides)$/i;

/** Every feature for choosing sentences, by its name in `assets/models/brief/summary.json`. */
export const SUMMARY_FEATURES: Readonly<Record<string, Feature>> = {
  "first sentence": (_, { index }) => flag(index === 0),
  "second sentence": (_, { index }) => flag(index === 1),
  "third sentence": (_, { index }) => flag(index === 2),
  "nearness to the start": (_, { index }) => 1 / (1 + index),
  "place in the text": ({ reading }, { index }) => index / Math.max(1, reading.analysis.sentences.length),
  "opens a paragraph": ({ reading }, { index, paragraph }) =>
    flag(reading.analysis.sentences[index - 1]?.paragraph !== paragraph),
  "words shared with the title": ({ titleLemmas }, _, tokens) => {
    const shared = new Set(
      tokens
        .filter(isContent)
        .map(lemmaOf)
        .filter((lemma) => titleLemmas.has(lemma)),
    );
    return shared.size / Math.max(1, titleLemmas.size);
  },
  digits: (_, __, tokens) => flag(tokens.some(({ text }) => /\d/.test(text))),
  "money or per cent": (_, __, tokens) =>
    flag(tokens.some(({ text }) => /^([$£€%]|percent|million|billion|bn|m)$/i.test(text))),
  "states a commitment": ({ commitments }, { index }) => flag(commitments.has(index)),
  "states outlook": ({ outlook }, { index }) => flag(outlook.has(index)),
  "share of quotation": ({ reading }, _, tokens) =>
    tokens.filter(({ index }) => reading.quotationAt(index)?.speech).length / Math.max(1, tokens.length),
  "length, log": (_, __, tokens) => Math.log(1 + tokens.length) - 3,
  "is short": (_, __, tokens) => flag(tokens.length < 10),
  "mentions key actors": ({ keyMentions }, { index }) => Math.min(3, keyMentions.get(index) ?? 0),
  "names nobody and no figure": ({ reading }, sentence, tokens) =>
    flag(reading.mentionsIn(sentence).length === 0 && !tokens.some(({ text }) => /\d/.test(text))),
  centrality: ({ frequencies }, _, tokens) => {
    const content = [...new Set(tokens.filter(isContent).map(lemmaOf))];
    const sum = content.reduce((total, lemma) => total + Math.log(frequencies.get(lemma) ?? 1), 0);
    return sum / Math.max(6, content.length);
  },
  "opens with an unresolved pronoun": ({ reading }, sentence, tokens) => {
    const first = firstWord(tokens);
    return flag(first !== undefined && isPronominal(first) && opensUnresolved(new Draft(reading, sentence), first));
  },
  "opens with a demonstrative": (_, __, tokens) =>
    flag(/^(this|these|that|those|such)$/i.test(firstWord(tokens)?.text ?? "")),
  "opens with a connective": (_, __, tokens) => flag(CONNECTIVES.test(firstWord(tokens)?.text ?? "")),
  "first or second person": ({ reading }, _, tokens) =>
    flag(tokens.some(({ text, index }) => /^(I|we|our|my|you|your)$/i.test(text) && !reading.quotationAt(index))),
  question: (_, __, tokens) => flag(tokens.at(-1)?.text === "?"),
  "no finite verb": (_, __, tokens) => flag(!tokens.some(({ tag }) => /^(VBZ|VBD|VBP|MD)$/.test(tag))),
  "words shared with the lead": ({ leadLemmas }, { index }, tokens) => (index === 0 ? 0 : shareOf(tokens, leadLemmas)),
  "key actor is its subject": (context, sentence) => flag(hasKeySubject(context, sentence)),
  "reports speech": ({ reading }, sentence) => flag(ACTOR_SPEECH_VERBS.has(reading.tree.top(sentence)?.lemma ?? "")),
  "defines something": ({ reading }, sentence) => {
    const root = reading.tree.top(sentence);
    return flag(root?.lemma === "be" && root.tag !== "VBD" && reading.tree.child(root, "attr") !== null);
  },
  "tells of an earlier year": ({ reading }, sentence) => {
    const published = reading.document.published?.value.slice(0, 4);
    return flag(reading.timesIn(sentence).some(({ value, text }) => isEarlierYear(value ?? text, published)));
  },
  "introduces somebody": ({ firstMentions }, { index }) => Math.min(2, firstMentions.get(index) ?? 0),
  "last paragraph": ({ reading }, { paragraph }) => flag(paragraph === reading.document.paragraphs.length),
  "is taken up later": ({ topics }, { index }) => topics[index]?.takenUp ?? 0,
  "new content": ({ topics }, { index }) => topics[index]?.fresh ?? 0,
  "ends with its speaker": ({ reading: { tree } }, sentence) => {
    const root = tree.top(sentence);
    const said = root && ACTOR_SPEECH_VERBS.has(root.lemma) ? tree.child(root, "ccomp") : null;
    return flag(root !== undefined && said !== null && said.index < root.index && tree.child(root, "nsubj") !== null);
  },
  "present perfect": ({ reading: { tree } }, sentence) => {
    const root = tree.top(sentence);
    const auxiliaries = root?.tag === "VBN" ? tree.children(root).filter(({ deprel }) => deprel === "aux") : [];
    return flag(auxiliaries.some(({ text }) => /^(?:has|have|['’]ve)$/i.test(text)));
  },
  "past perfect": (_, __, tokens) => flag(tokens.some(({ text, deprel }) => /^had$/i.test(text) && deprel === "aux")),
};

export function summaryFeatures(context: SummaryContext, sentence: Sentence): FeatureValues {
  const tokens = context.reading.tokensOf(sentence);
  return Object.fromEntries(
    Object.entries(SUMMARY_FEATURES).map(([name, feature]) => [name, feature(context, sentence, tokens)]),
  );
}

/** Counts what the features look up, once. */
export function buildSummaryContext(
  reading: Reading,
  actors: readonly Actor[],
  commitments: ReadonlySet<number>,
  outlook: ReadonlySet<number>,
): SummaryContext {
  const frequencies = new Map<string, number>();
  for (const token of reading.analysis.tokens.filter(isContent))
    frequencies.set(lemmaOf(token), (frequencies.get(lemmaOf(token)) ?? 0) + 1);
  const title = new Set(reading.document.title?.value.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []);
  const titleLemmas = new Set(
    reading.analysis.tokens.filter((token) => isContent(token) && title.has(token.text.toLowerCase())).map(lemmaOf),
  );
  const keyMentions = new Map<number, number>();
  for (const { mentions } of actors.filter(({ key }) => key))
    for (const sentence of new Set(mentions.map(({ start }) => reading.sentenceAt(start)?.index ?? 0)))
      keyMentions.set(sentence, (keyMentions.get(sentence) ?? 0) + 1);
  const keyStarts = new Set(
    actors.filter(({ key }) => key).flatMap(({ mentions }) => mentions.map(({ start }) => start)),
  );
  const firstMentions = new Map<number, number>();
  for (const { mentions } of actors) {
    const first = reading.sentenceAt(mentions[0]?.start ?? 0)?.index ?? 0;
    firstMentions.set(first, (firstMentions.get(first) ?? 0) + 1);
  }
  const lead = reading.analysis.sentences[0];
  const leadLemmas = new Set(lead ? reading.tokensOf(lead).filter(isContent).map(lemmaOf) : []);
  return {
    reading,
    actors,
    commitments,
    outlook,
    titleLemmas,
    frequencies,
    keyMentions,
    keyStarts,
    firstMentions,
    leadLemmas,
    topics: findTopics(reading),
  };
}

const shareOf = (tokens: readonly Token[], lemmas: ReadonlySet<string>): number => {
  const content = new Set(tokens.filter(isContent).map(lemmaOf));
  return [...content].filter((lemma) => lemmas.has(lemma)).length / Math.max(5, content.size);
};

function isEarlierYear(text: string, published: string | undefined): boolean {
  const year = /\b(1[5-9]|20)\d\d\b/.exec(text)?.[0];
  return year !== undefined && (published === undefined ? Number(year) < 2000 : Number(year) < Number(published));
}

function hasKeySubject({ reading, keyStarts }: SummaryContext, sentence: Sentence): boolean {
  const root = reading.tree.top(sentence);
  const subject = root && reading.tree.child(root, "nsubj", "nsubjpass");
  if (!subject) return false;
  return reading
    .mentionsIn(sentence)
    .some(
      ({ mention }) =>
        mention.firstToken <= subject.index && subject.index < mention.endToken && keyStarts.has(mention.start),
    );
}

const flag = (holds: boolean): number => (holds ? 1 : 0);

const firstWord = (tokens: readonly Token[]): Token | undefined =>
  tokens.find(({ text }) => /[\p{L}\p{N}]/u.test(text));

const isPronominal = (token: Token): boolean => token.tag === "PRP" && !/^(i|we|you)$/i.test(token.text);
