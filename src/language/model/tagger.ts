import type { Address } from "./kernel-exports.js";
import type { Matrix, Memory, Scratch } from "./memory.js";
import { ROW, WIDTH } from "./token-vectors.js";
import type { Weights } from "./weights.js";

/** Part-of-speech tagger: one linear layer over the token vectors; the largest score wins. */
export class Tagger {
  readonly #memory: Memory;
  readonly #tags: readonly string[];
  readonly #matrix: Matrix;
  readonly #scores: Scratch = { at: 0, size: 0, least: 0 };

  constructor(memory: Memory, weights: Weights, tags: readonly string[]) {
    this.#memory = memory;
    this.#tags = tags;
    this.#matrix = memory.pack(weights.matrix("tag.W"), weights.vector("tag.b"));
  }

  tag(vectors: Address, n: number): string[] {
    const memory = this.#memory;
    const stride = (this.#tags.length + 7) & ~7;
    const scores = memory.scratch(this.#scores, n * stride);
    memory.apply(
      this.#matrix,
      { at: vectors, stride: ROW, length: n * WIDTH },
      { at: scores, stride: 4 * stride, rows: n },
    );
    const tags: string[] = [];
    for (let i = 0; i < n; i++) {
      const row = memory.f32.subarray((scores >> 2) + i * stride, (scores >> 2) + i * stride + this.#tags.length);
      tags.push(this.#tags[indexOfLargest(row)] ?? "");
    }
    return tags;
  }
}

/** Of equal values, the first. */
function indexOfLargest(values: Float32Array): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) if ((values[i] ?? 0) > (values[best] ?? 0)) best = i;
  return best;
}
