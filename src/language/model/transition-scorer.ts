import { type Address, MOVES_AT_ONCE } from "./kernel-exports.js";
import type { Matrix, Memory } from "./memory.js";
import type { TransitionSpec } from "./model-data.js";
import { ROW, WIDTH } from "./token-vectors.js";
import type { Halves, Weights } from "./weights.js";

const HIDDEN = 64;
/** Floats of one feature of one token: two pieces, of which the larger counts. */
const FEATURE = 2 * HIDDEN;

/** No token: the feature is the padding vector. */
export const NONE = -1;

/** The address of the biases of all moves: -Infinity for a move that may not be chosen. */
export type Choice = Address;

/**
 * Chooses the moves of a transition system by a few tokens of its state. The products of every token with every feature
 * are computed once per document, so that a move costs a sum of rows, a maximum, and one small matrix. After
 * `TransitionBasedParser` of spaCy 3.8 (MIT).
 */
export class TransitionScorer {
  readonly #memory: Memory;
  readonly #features: number;
  readonly #stride: number;
  readonly #reduce: Matrix;
  readonly #lower: Matrix;
  readonly #lowerBias: Address;
  readonly #padding: Address;
  readonly #moves: number;
  readonly #upper: Address;
  readonly #upperBias: Float32Array;
  readonly #pointers: Address;
  readonly #hidden: Address;
  readonly #scores: Address;
  #table: Address = 0;
  #pointerView: Int32Array = new Int32Array(0);

  constructor(memory: Memory, weights: Weights, name: string, { features, moves }: TransitionSpec) {
    this.#memory = memory;
    this.#features = features;
    const size = features * FEATURE;
    // Not a power of two: otherwise the same feature of neighbouring tokens would fall into one cache set.
    this.#stride = size * 4 + 64;
    const matrix = (part: string): Halves => weights.matrix(`${name}.${part}`);
    const vector = (part: string): Address => weights.vector(`${name}.${part}`);
    this.#reduce = memory.pack(matrix("lW"), vector("lb"));
    this.#lower = memory.packLayer(matrix("W"), memory.allocate(size));
    this.#lowerBias = vector("b");
    this.#padding = vector("pad");
    this.#moves = Math.ceil(moves.length / MOVES_AT_ONCE) * MOVES_AT_ONCE;
    this.#upper = memory.pack(matrix("uW"), 0, this.#moves).at;
    this.#upperBias = memory.f32.slice(vector("ub") >> 2, (vector("ub") >> 2) + moves.length);
    this.#pointers = memory.allocate(features);
    this.#hidden = memory.allocate(HIDDEN);
    this.#scores = memory.allocate(this.#moves);
  }

  /** Call it once per kind of state, not per state. */
  choiceOf(isAllowed: (move: number) => boolean): Choice {
    const biases = this.#upperBias.map((bias, move) => (isAllowed(move) ? bias : Number.NEGATIVE_INFINITY));
    const padded = new Float32Array(this.#moves).fill(Number.NEGATIVE_INFINITY);
    padded.set(biases);
    return this.#memory.store(padded);
  }

  /** Prepares a document of `n` token vectors at `vectors`. */
  start(vectors: Address, n: number): void {
    const memory = this.#memory;
    const reduced = memory.scratch(memory.shared.reduced, n * HIDDEN);
    const table = memory.scratch(memory.shared.table, n * (this.#stride >> 2));
    this.#table = table;
    memory.apply(
      this.#reduce,
      { at: vectors, stride: ROW, length: n * WIDTH },
      { at: reduced, stride: 4 * HIDDEN, rows: n },
    );
    memory.apply(
      this.#lower,
      { at: reduced, stride: 4 * HIDDEN, length: n * HIDDEN },
      { at: table, stride: this.#stride, rows: n },
    );
    this.#pointerView = memory.i32.subarray(this.#pointers >> 2, (this.#pointers >> 2) + this.#features);
  }

  /** Sets the token of a feature; `NONE` for no token. */
  set(feature: number, token: number): void {
    const row = token < 0 ? this.#padding : this.#table + token * this.#stride;
    this.#pointerView[feature] = row + feature * FEATURE * 4;
  }

  /** The move with the largest score; of equal scores the first. */
  choose(among: Choice): number {
    const { kernel } = this.#memory;
    return kernel.choose(
      this.#pointers,
      this.#features,
      this.#lowerBias,
      this.#hidden,
      this.#upper,
      among,
      this.#scores,
      this.#moves,
    );
  }
}
