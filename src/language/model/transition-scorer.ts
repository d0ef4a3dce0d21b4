import type { Address, Matrix, Memory } from "./memory.js";
import type { TransitionSpec } from "./model-data.js";
import { ROW, WIDTH } from "./token-vectors.js";
import type { Weights } from "./weights.js";

const HIDDEN = 64;
/** Floats of one feature of one token: two pieces, of which the larger counts. */
const FEATURE = 2 * HIDDEN;

/** No token: the feature gets the padding vector. */
export const NONE = -1;

/**
 * Scores the moves of a transition system from a few tokens of its state: the products of every token with every feature are computed once
 * a document, so that one move costs a sum of rows, a maximum, and one small matrix. After `TransitionBasedParser` of spaCy 3.8 (MIT).
 */
export class TransitionScorer {
  /** Scores of the moves, filled by `score`. */
  scores: Float32Array = new Float32Array(0);
  readonly #memory: Memory;
  readonly #features: number;
  readonly #moves: number;
  readonly #stride: number;
  readonly #reduce: Matrix;
  readonly #lower: Matrix;
  readonly #lowerBias: Address;
  readonly #padding: Address;
  readonly #upper: Matrix;
  readonly #pointers: Address;
  readonly #hidden: Address;
  readonly #out: Address;
  #table: Address = 0;
  #pointerView: Int32Array = new Int32Array(0);

  constructor(memory: Memory, weights: Weights, name: string, { features, moves }: TransitionSpec) {
    this.#memory = memory;
    this.#features = features;
    this.#moves = moves.length;
    const size = features * FEATURE;
    // Not a power of two, so that the same feature of neighbouring tokens does not fall into one cache set.
    this.#stride = size * 4 + 64;
    const read = (part: string): Float32Array => weights.read(`${name}.${part}`);
    this.#reduce = memory.pack(read("lW"), HIDDEN, WIDTH, memory.store(read("lb")));
    this.#lower = memory.packLayer(read("W"), size, HIDDEN, memory.store(new Float32Array(size)));
    this.#lowerBias = memory.store(read("b"));
    this.#padding = memory.store(read("pad"));
    this.#upper = memory.pack(read("uW"), moves.length, HIDDEN, memory.store(read("ub")));
    this.#pointers = memory.allocate(features);
    this.#hidden = memory.allocate(HIDDEN);
    this.#out = memory.allocate((moves.length + 7) & ~7);
  }

  /** Prepares a document of `n` token vectors at `vectors`. */
  start(vectors: Address, n: number): void {
    const memory = this.#memory;
    const reduced = memory.scratch(memory.shared.reduced, n * HIDDEN);
    const table = memory.scratch(memory.shared.table, n * (this.#stride >> 2));
    this.#table = table;
    memory.apply(this.#reduce, vectors, ROW, n * WIDTH, reduced, 4 * HIDDEN, n);
    memory.apply(this.#lower, reduced, 4 * HIDDEN, n * HIDDEN, table, this.#stride, n);
    this.scores = memory.f32.subarray(this.#out >> 2, (this.#out >> 2) + this.#moves);
    this.#pointerView = memory.i32.subarray(this.#pointers >> 2, (this.#pointers >> 2) + this.#features);
  }

  /** Says which token stands for a feature, `NONE` for none. */
  set(feature: number, token: number): void {
    const row = token < 0 ? this.#padding : this.#table + token * this.#stride;
    this.#pointerView[feature] = row + feature * FEATURE * 4;
  }

  score(): void {
    const { kernel } = this.#memory;
    kernel.state(this.#pointers, this.#features, this.#lowerBias, this.#hidden);
    const { at, bias, columns } = this.#upper;
    kernel.gemm(this.#hidden, 4 * HIDDEN, at, bias, this.#out, 0, 1, this.#moves, columns);
  }
}
