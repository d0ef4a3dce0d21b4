/** Byte address in the linear memory. */
export type Address = number;

/**
 * The exports of the kernel, which `assets/models/build/kernel` writes and documents. Addresses and strides are in
 * bytes.
 */
export interface Kernel {
  /** Packs m rows of k halves into panels of eight float32 rows. */
  pack(w: Address, m: number, k: number, to: Address): void;
  /** The same in 12-bit integers, with one scale per row; `row` is scratch for k floats. */
  pack16(w: Address, m: number, k: number, to: Address, scale: Address, row: Address): void;
  /** c[m, n] = a[m, k] * packed b + bias. */
  gemm(
    a: Address,
    strideA: number,
    b: Address,
    bias: Address,
    c: Address,
    strideC: number,
    m: number,
    n: number,
    k: number,
  ): void;
  /** The same in 16-bit integers; `scaleA` is the result of `quant`. */
  gemm16(
    a: Address,
    strideA: number,
    b: Address,
    scaleB: Address,
    scaleA: number,
    bias: Address,
    c: Address,
    strideC: number,
    m: number,
    n: number,
    k: number,
  ): void;
  /** Rounds `n` floats to 14-bit integers and returns their scale. */
  quant(from: Address, to: Address, n: number): number;
  /** Converts a layer over three windows from the form of `pack16` to the six panels of `conv`. */
  packConv(w: Address, n: number, to: Address): void;
  /** Computes the differences that `conv` multiplies, for each triple of rows of 96 16-bit integers. */
  differ(rows: Address, triples: number, to: Address): void;
  /** `gemm16` over windows of three rows, for triples of windows: the same outputs with two thirds of the products. */
  conv(
    a: Address,
    differences: Address,
    b: Address,
    scaleB: Address,
    scaleA: number,
    bias: Address,
    c: Address,
    triples: number,
    n: number,
    scratch: Address,
  ): void;
  /**
   * For each of `n` string ids, the addresses of its four rows in a table of `rows` rows of 96 halves: MurmurHash3 of the
   * id. Four pointers are written every `stride` bytes.
   */
  locate(ids: Address, n: number, seed: number, rows: number, table: Address, to: Address, stride: number): void;
  /** For each of `n` embeddings, the sum of the four rows of 96 halves that its four pointers address. */
  embed(pointers: Address, n: number, to: Address): void;
  /** x[r] = (residual ? x[r] : 0) + layernorm(max over 3 planes of 96 of y[r]) * g + b. */
  mxln(y: Address, g: Address, b: Address, x: Address, rows: number, residual: number): void;
  /**
   * The index of the largest of `moves` scores, the first of equals. Scores are bias + packed b * hidden; hidden[64] is
   * the maximum over 2 planes of (lower + the sum of the rows of 128 that the `n` pointers address). Works in blocks of
   * `MOVES_AT_ONCE`; hidden and scores are scratch.
   */
  choose(
    pointers: Address,
    n: number,
    lower: Address,
    hidden: Address,
    b: Address,
    bias: Address,
    scores: Address,
    moves: number,
  ): number;
}

/** Moves that the kernel scores in one block. */
export const MOVES_AT_ONCE = 24;
