/** Byte address in the linear memory. */
export type Address = number;

/** The exports of the kernel (`assets/models/build/kernel` writes and documents it). Addresses and strides in bytes. */
export interface Kernel {
  /** m rows of k halves to panels of eight rows in float32. */
  pack(w: Address, m: number, k: number, to: Address): void;
  /** The same in 12-bit integers, with a scale a row; `row` is scratch for k floats. */
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
  /** The same in 16-bit integers; `scaleA` is what `quant` returned. */
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
  /** A layer of three windows as `pack16` wrote it, to the six panels of `conv`. */
  packConv(w: Address, n: number, to: Address): void;
  /** For each triple of rows of 96 16-bit integers the differences that `conv` multiplies. */
  differ(rows: Address, triples: number, to: Address): void;
  /** `gemm16` over windows of three rows, for triples of windows: the same outputs, by two thirds of the products. */
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
  /** For each of `n` embeddings, the sum of the four rows of 96 halves that four pointers name. */
  embed(pointers: Address, n: number, to: Address): void;
  /** x[r] = (residual ? x[r] : 0) + layernorm(max over 3 planes of 96 of y[r]) * g + b. */
  mxln(y: Address, g: Address, b: Address, x: Address, rows: number, residual: number): void;
  /**
   * The index of the first largest of `moves` scores: bias + packed b * hidden, where hidden[64] = max over 2 planes of (lower + sum of the rows
   * of 128 that the `n` pointers name). Moves in `MOVES_AT_ONCE`s; hidden and scores are scratch.
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

/** Moves that the kernel scores in one pass. */
export const MOVES_AT_ONCE = 24;
