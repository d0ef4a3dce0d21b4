import { deprojectivize } from "./deprojectivize.js";
import type { Address } from "./kernel-exports.js";
import type { Memory } from "./memory.js";
import type { TransitionSpec } from "./model-data.js";
import { ParserState } from "./parser-state.js";
import { findSentenceStarts } from "./sentence-starts.js";
import { type Choice, NONE, TransitionScorer } from "./transition-scorer.js";
import type { Weights } from "./weights.js";

export interface DependencyTree {
  /** Index of each token's head; a root is its own head. */
  readonly heads: Int32Array;
  readonly deprels: readonly string[];
  /** 1 for each token that starts a sentence. */
  readonly sentenceStarts: Uint8Array;
}

/** The kinds of move, in the order of the bits of `ParserState.validKinds`. */
const MOVES = "SDLRB";

/**
 * Greedy arc-eager dependency parser with spaCy's additions: a reduce that puts a token without a head back on the
 * buffer, arcs that replace earlier ones, and sentence breaks. After `arc_eager.pyx` of spaCy 3.8 (MIT); Nivre 2008,
 * Honnibal and Johnson 2015.
 */
export class Parser {
  readonly #scorer: TransitionScorer;
  readonly #kinds: readonly number[];
  readonly #labels: readonly string[];
  /** Indexed by the kinds of move that are valid. */
  readonly #choices: readonly Choice[];

  constructor(memory: Memory, weights: Weights, spec: TransitionSpec) {
    this.#scorer = new TransitionScorer(memory, weights, "par", spec);
    this.#kinds = spec.moves.map((move) => MOVES.indexOf(move.charAt(0)));
    this.#labels = spec.moves.map((move) => move.slice(2));
    this.#choices = Array.from({ length: 1 << MOVES.length }, (_, kinds) =>
      this.#scorer.choiceOf((move) => (kinds & (1 << (this.#kinds[move] ?? 0))) !== 0),
    );
  }

  /** @param starts 1 for each token that starts a sentence, if that is known; null to let the parser decide */
  parse(vectors: Address, isSpace: readonly boolean[], starts: Uint8Array | null): DependencyTree {
    const n = isSpace.length;
    const state = new ParserState(n, starts);
    this.#scorer.start(vectors, n);
    while (!state.isFinal) {
      const move = this.#bestMove(state);
      state.apply(this.#kinds[move] ?? 0, this.#labels[move] ?? "");
    }
    const { heads, deprels } = state;
    for (let i = 0; i < n; i++) {
      if (heads[i] !== NONE) continue;
      heads[i] = i;
      deprels[i] = "ROOT";
    }
    deprojectivize(heads, deprels, isSpace);
    return { heads, deprels, sentenceStarts: starts ?? findSentenceStarts(heads) };
  }

  #bestMove(state: ParserState): number {
    const { features } = state;
    for (let i = 0; i < features.length; i++) this.#scorer.set(i, features[i] ?? NONE);
    return this.#scorer.choose(this.#choices[state.validKinds] ?? 0);
  }
}
