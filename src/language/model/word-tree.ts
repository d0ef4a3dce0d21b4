import type { ModelToken } from "./pipeline.js";

/** A token that is not white space. */
export interface Word {
  readonly token: ModelToken;
  /** Index of the head in `words`; the root of a sentence is its own head. */
  readonly head: number;
  readonly deprel: string;
}

export interface WordTree {
  readonly words: readonly Word[];
  /** Words `[first, end)` of each sentence. */
  readonly sentences: readonly { readonly first: number; readonly end: number }[];
  /** For each token, and for the position after the last, the index of the first word from there on. */
  readonly wordAt: readonly number[];
}

/**
 * The model's tokens without white space, with one tree per sentence. A word attached to white space gets the head of
 * that white space. Of several roots, the first verb is the sentence's root, or else the first root; the others are
 * attached to it as "dep", ClearNLP's label for an unknown relation.
 */
export function buildWordTree(tokens: readonly ModelToken[]): WordTree {
  const wordAt: number[] = [];
  let count = 0;
  for (const { isSpace } of tokens) wordAt.push(isSpace ? count : count++);
  wordAt.push(count);
  const words: Word[] = [];
  tokens.forEach((token, i) => {
    if (token.isSpace) return;
    const head = headWord(tokens, i);
    words.push({ token, head: wordAt[head] ?? 0, deprel: head === i ? "ROOT" : token.deprel });
  });
  const sentences = findSentences(tokens, wordAt);
  for (const sentence of sentences) joinRoots(words, sentence);
  return { words, sentences, wordAt };
}

/** A chain of white-space heads is short; the limit ends a cycle. */
const LONGEST_CHAIN = 10;

/** The nearest ancestor that is not white space, or the token itself. */
function headWord(tokens: readonly ModelToken[], i: number): number {
  let head = tokens[i]?.head ?? i;
  for (let steps = 0; tokens[head]?.isSpace && steps < LONGEST_CHAIN; steps++) head = tokens[head]?.head ?? i;
  return tokens[head]?.isSpace ? i : head;
}

function findSentences(tokens: readonly ModelToken[], wordAt: readonly number[]): { first: number; end: number }[] {
  const firsts = new Set<number>([0]);
  tokens.forEach((token, i) => {
    if (token.startsSentence) firsts.add(wordAt[i] ?? 0);
  });
  const ends = [...firsts].slice(1);
  ends.push(wordAt[tokens.length] ?? 0);
  return [...firsts].map((first, i) => ({ first, end: ends[i] ?? first })).filter(({ first, end }) => end > first);
}

function joinRoots(words: Word[], { first, end }: { first: number; end: number }): void {
  const roots: number[] = [];
  for (let i = first; i < end; i++) {
    const head = words[i]?.head ?? i;
    if (head === i || head < first || head >= end) roots.push(i);
  }
  const main = roots.find((root) => /^(?:VERB|AUX)$/u.test(words[root]?.token.upos ?? "")) ?? roots[0];
  for (const root of roots) {
    const word = words[root];
    if (!word || main === undefined) continue;
    words[root] = root === main ? { ...word, head: main, deprel: "ROOT" } : { ...word, head: main, deprel: "dep" };
  }
}
