import type { Reading } from "../reading.js";
import { isContent, lemmaOf } from "./content.js";

/** How a sentence relates to the others by its words. */
export interface Topics {
  /** Mean likeness to the later sentences, about 0 to 1: how much of the text goes on about it. */
  readonly takenUp: number;
  /** The share of its content that no earlier sentence has. */
  readonly fresh: number;
}

/** Below this, most of a short sentence would count as new. */
const FEWEST_WORDS = 4;

/**
 * Likeness is the cosine of rare-word vectors (inverse document frequency, the sentences being the documents), as in
 * LexRank (Erkan and Radev 2004), but towards later sentences only: news tells a fact first and explains it afterwards.
 * Read from the end, so that one pass over the words is enough.
 */
export function findTopics(reading: Reading): Topics[] {
  const sentences = reading.analysis.sentences.map(
    (sentence) => new Set(reading.tokensOf(sentence).filter(isContent).map(lemmaOf)),
  );
  const frequencies = new Map<string, number>();
  for (const lemmas of sentences) for (const lemma of lemmas) frequencies.set(lemma, (frequencies.get(lemma) ?? 0) + 1);
  const rarity = (lemma: string): number => Math.log(1 + sentences.length / (frequencies.get(lemma) ?? 1));

  const takenUp = new Array<number>(sentences.length).fill(0);
  const later = new Map<string, number>();
  for (let i = sentences.length - 1; i >= 0; i--) {
    const lemmas = [...(sentences[i] ?? [])];
    const length = Math.sqrt(lemmas.reduce((sum, lemma) => sum + rarity(lemma) ** 2, 0)) || 1;
    const likeness = lemmas.reduce((sum, lemma) => sum + rarity(lemma) ** 2 * (later.get(lemma) ?? 0), 0) / length;
    takenUp[i] = (SCALE * likeness) / Math.max(1, sentences.length - 1 - i);
    for (const lemma of lemmas) later.set(lemma, (later.get(lemma) ?? 0) + 1 / length);
  }

  const known = new Set<string>();
  return sentences.map((lemmas, i) => {
    const fresh = [...lemmas].filter((lemma) => !known.has(lemma)).length / Math.max(FEWEST_WORDS, lemmas.size);
    for (const lemma of lemmas) known.add(lemma);
    return { takenUp: takenUp[i] ?? 0, fresh };
  });
}

/** A likeness of 0.2 is high for two sentences of news. */
const SCALE = 5;
